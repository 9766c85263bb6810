internal import Markup
internal import Model

extension Vocabulary {
    /// Atom 1.0 (RFC 4287), Atom 0.3 and its drafts; also inside RSS.
    static let atom = Vocabulary(
        namespaces: [
            "http://www.w3.org/2005/atom", "http://purl.org/atom/ns", "http://purl.org/atom",
            "http://www.w3.org/2005/atom/feed",
            "http://example.com/newformat", "http://example.com/necho", "http://purl.org/echo", "uri/of/echo/namespace",
            "http://www.w3.org/2005/atom/", "http://purl.org/net/atom", "http://www.w3.org/atom/2005",
            "http://purl.org/atom/app",
        ],
        prefixes: ["atom", "atom10", "atom03", "a10"],
        elements: AtomElements.all, isCore: true)
}

private enum AtomElements {
    static let all: [String: Meaning] = [
        "feed": .container(start: { builder, attributes in builder.beginFeed() }),
        "entry": .container(.item, start: { builder, _ in builder.beginItem() }),
        "title": construct(.plain) { builder in
            guard builder.scope != .image, builder.scope != .textInput else { return }
            builder.part.setTitle(builder.construct(), builder.kindOfFormat == .atom ? .own : .related)
        },
        "subtitle": construct(.plain) { builder in builder.part.setSummary(builder.construct(), .related) },
        "tagline": construct(.plain) { builder in builder.part.setSummary(builder.construct(), .related) },
        "info": construct(.plain) { builder in builder.part.setSummary(builder.construct(), .guessed) },
        "summary": construct(.plain) { builder in builder.part.setSummary(builder.construct(), .related) },
        "rights": construct(.plain) { builder in builder.part.setRights(builder.construct(), .related) },
        "copyright": construct(.plain) { builder in builder.part.setRights(builder.construct(), .related) },
        "content": .markup(start: { builder, attributes in
            TextTypes.prepare(builder, attributes, otherwise: .plain, isContent: true)
            builder.note = [attributes["type"], builder.resolve(attributes["src"])]
        }) { builder in
            let note = builder.note
            if let content = builder.content(type: ContentType.media(note[0]), source: note[1]) {
                builder.part.content.append(content)
            }
        },
        "id": .text { builder in if let id = builder.raw() { builder.part.id = builder.part.id ?? id } },
        "link": .text(start: { builder, attributes in
            builder.note = [attributes["href"], attributes["rel"], attributes["type"]]
            AtomLinks.add(builder, attributes)
        }) { builder in
            // Atom's drafts and Atom inside RSS sometimes have the address as text.
            guard builder.note[0] == nil, let href = builder.link() else { return }
            var link = FeedLink(rel: builder.note[1] ?? "alternate", href: href)
            link.type = builder.note[2]
            AtomLinks.add(link, builder, isOwn: false)
        },
        "author": .container(.author, text: true, start: { builder, _ in builder.person = FeedPerson() }) { builder in
            builder.part.addAuthor(PersonText.finish(builder))
        },
        "contributor": .container(.contributor, text: true, start: { builder, _ in builder.person = FeedPerson() }) {
            builder in
            builder.part.addContributor(PersonText.finish(builder))
        },
        "name": .text { builder in builder.person.name = builder.value() ?? builder.person.name },
        "email": .text { builder in builder.person.email = builder.value() ?? builder.person.email },
        "uri": .text { builder in builder.person.uri = builder.link() ?? builder.person.uri },
        "url": .text { builder in builder.person.uri = builder.link() ?? builder.person.uri },
        "homepage": .text { builder in builder.person.uri = builder.link() ?? builder.person.uri },
        "category": .text(start: { builder, attributes in
            builder.part.addCategory(attributes["term"], scheme: attributes["scheme"], label: attributes["label"])
            builder.note = [attributes["term"] ?? attributes["label"]]
        }) { builder in
            if (builder.note.first ?? nil) == nil { builder.part.addCategory(builder.value()) }
        },
        "generator": .text(start: { builder, attributes in
            builder.note = [builder.resolve(attributes["uri"] ?? attributes["url"]), attributes["version"]]
        }) { builder in
            var generator = FeedGenerator()
            generator.name = builder.value()
            generator.uri = builder.note[0]
            generator.version = builder.note[1]
            if generator != FeedGenerator(), builder.source == nil { builder.feed.extras.generator = generator }
        },
        "icon": .text { builder in
            if builder.source == nil, !builder.isInItem { builder.feed.extras.icon = builder.link() }
        },
        "logo": .text { builder in
            if builder.source == nil, !builder.isInItem { builder.feed.extras.logo = builder.link() }
        },
        "published": .text { builder in builder.part.setPublished(builder.date(), .own) },
        "issued": .text { builder in builder.part.setPublished(builder.date(), .related) },
        "updated": .text { builder in builder.part.setUpdated(builder.date(), .own) },
        "modified": .text { builder in builder.part.setUpdated(builder.date(), .related) },
        "created": .text { builder in builder.part.setCreated(builder.date(), .own) },
        "source": .container(
            .source,
            start: { builder, _ in
                let source = Part()
                source.kind = .source
                source.language = builder.part.language
                builder.source = source
            }
        ) { builder in
            guard let source = builder.source else { return }
            builder.source = nil
            if builder.isInItem { builder.part.source = source.makeSource() }
        },
    ]

    private static func construct(_ kind: TextKind, _ end: @escaping Meaning.End) -> Meaning {
        .markup(start: { builder, attributes in TextTypes.prepare(builder, attributes, otherwise: kind) }, end)
    }
}

/// Media types of contents.
enum ContentType {
    static func media(_ type: String?) -> String? {
        switch type?.lowercased() {
        case nil: nil
        case "text": "text/plain"
        case "html": "text/html"
        case "xhtml": "application/xhtml+xml"
        case let type?: type
        }
    }
}

/// `atom:link` (RFC 4287 §4.2.7).
enum AtomLinks {
    /// - Parameter isOwn: the element is of the document's own format.
    static func add(_ builder: FeedBuilder, _ attributes: XMLAttributes, isOwn: Bool = false) {
        guard let href = builder.resolve(attributes["href"]) else { return }
        let rel =
            attributes["rel"].map {
                $0.hasPrefix("http://www.iana.org/assignments/relation/") ? String($0.dropFirst(41)) : $0
            } ?? "alternate"
        var link = FeedLink(rel: rel, href: href)
        link.type = attributes["type"]
        link.title = attributes["title"]
        link.language = attributes["hreflang"]
        link.length = attributes["length"].flatMap(FeedBuilder.integer).flatMap { $0 >= 0 ? $0 : nil }
        add(link, builder, isOwn: isOwn)
        if rel == "replies", let count = attributes.value("count", prefix: "thr").flatMap(FeedBuilder.integer) {
            builder.part.commentsCount = count
        }
    }

    static func add(_ link: FeedLink, _ builder: FeedBuilder, isOwn: Bool) {
        let part = builder.part
        let href = link.href
        // Only items have enclosures of their own.
        if link.rel == "enclosure", part.kind == .item {
            var enclosure = Enclosure(url: href)
            enclosure.type = link.type
            enclosure.length = link.length
            part.addEnclosure(enclosure)
            return
        }
        part.addLink(link)
        switch link.rel {
        case "alternate":
            let isHTML = link.type.map { ByteSearch.first("html", in: $0.lowercased().utf8Span.span, from: 0) != nil }
            let rank: Part.Rank = isOwn || builder.kindOfFormat == .atom ? .own : .related
            part.setLink(href, isHTML ?? true ? rank : .guessed, lastCounts: isOwn)
        case "hub":
            if !builder.isInItem, !builder.feed.extras.hubs.contains(href) { builder.feed.extras.hubs.append(href) }
        case "replies":
            if link.type?.contains("html") == true {
                part.comments = part.comments ?? href
            } else {
                part.commentsFeed = part.commentsFeed ?? href
            }
        default: break
        }
    }
}
