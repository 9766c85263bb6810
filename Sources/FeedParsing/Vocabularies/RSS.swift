internal import Markup
internal import Model

extension Vocabulary {
    /// RSS 0.90 to 2.0 (https://www.rssboard.org/rss-specification) and RSS 1.0 (http://purl.org/rss/1.0/spec).
    static let rss = Vocabulary(
        namespaces: [
            "http://purl.org/rss/1.0", "http://my.netscape.com/rdf/simple/0.9",
            "http://channel.netscape.com/rdf/simple/0.9",
            "http://backend.userland.com/rss", "http://backend.userland.com/rss2",
            "http://blogs.law.harvard.edu/tech/rss",
            "http://backend.userland.com/rss091", "http://www.rssboard.org/rss-specification",
            "http://purl.org/net/rss1.1",
            "http://cyber.law.harvard.edu/rss", "http://cyber.law.harvard.edu/rss/rss.html", "http://example.com/necho",
            "http://purl.org/rss/2.0", "http://example.com/newformat",
            "http://my.netscape.com/publish/formats/rss-0.91.dtd",
        ],
        prefixes: ["rss", "rss10"],
        elements: RSSElements.all, isCore: true)
}

private enum RSSElements {
    static let all: [String: Meaning] = [
        "rss": .container(),
        "channel": .container(start: { builder, attributes in
            builder.beginFeed()
            if let about = attributes.value("about", prefix: "rdf")?.trimmedOrNil { builder.feed.id = about }
        }),
        "items": .container(),
        "item": .container(
            .item,
            start: { builder, attributes in
                builder.beginItem()
                if let about = attributes.value("about", prefix: "rdf")?.trimmedOrNil { builder.part.id = about }
            }),
        "title": .markup(start: { builder, attributes in TextTypes.prepare(builder, attributes, otherwise: .guess) }) {
            builder in
            switch builder.scope {
            case .image: builder.image.title = builder.value()
            case .textInput: builder.textInput.title = builder.value()
            case .mediaContent, .mediaGroup, .author, .contributor, .owner, .category: break
            default: builder.part.setTitle(builder.construct(), .own)
            }
        },
        "link": .text(start: { builder, attributes in
            if attributes["href"] != nil { AtomLinks.add(builder, attributes, isOwn: true) }
        }) { builder in
            guard let link = builder.link() else { return }
            switch builder.scope {
            case .image: builder.image.link = link
            case .textInput: builder.textInput.link = link
            case .author, .contributor, .owner: break
            default:
                // The last `link` of several is the one that RSS readers follow.
                builder.part.setLink(link, .own, lastCounts: true)
                builder.part.addLink(FeedLink(rel: "alternate", href: link))
            }
        },
        "url": .text { builder in
            switch builder.scope {
            case .image: builder.image.url = builder.link()
            case .author, .contributor: builder.person.uri = builder.link()
            default: break
            }
        },
        "name": .text { builder in
            switch builder.scope {
            case .textInput: builder.textInput.name = builder.value()
            case .author, .contributor, .owner: builder.person.name = builder.value()
            default: break
            }
        },
        "description": .markup(start: { builder, attributes in TextTypes.prepare(builder, attributes, otherwise: .html)
        }) { builder in
            switch builder.scope {
            case .image: builder.image.description = builder.value()
            case .textInput: builder.textInput.description = builder.value()
            default: builder.part.setSummary(builder.construct(), .own)
            }
        },
        "language": .text { builder in
            guard let text = builder.raw(), let language = FeedBuilder.language(text) else { return }
            builder.part.language = language
        },
        "copyright": .markup(start: { builder, attributes in TextTypes.prepare(builder, attributes, otherwise: .guess) }
        ) { builder in
            builder.part.setRights(builder.construct(), .own)
        },
        "managingeditor": .text { builder in builder.feed.addAuthor(PersonText.read(builder.value())) },
        "webmaster": .text { builder in builder.feed.setPublisher(PersonText.read(builder.value()), .own) },
        "pubdate": .text { builder in builder.part.setPublished(builder.date(), .own) },
        "lastbuilddate": .text { builder in builder.part.setUpdated(builder.date(), .own) },
        "expirationdate": .text { builder in builder.part.expires = builder.date() },
        "category": .text(start: { builder, attributes in
            builder.note = [attributes["domain"] ?? attributes["scheme"], attributes["term"], attributes["label"]]
        }) { builder in
            let note = builder.note
            builder.part.addCategory(
                note.count > 1 ? note[1] ?? builder.value() : builder.value(), scheme: note.first ?? nil,
                label: note.count > 2 ? note[2] : nil)
        },
        "keywords": .text { builder in
            for word in (builder.value() ?? "").split(separator: ",") {
                builder.part.addCategory(String(word).trimmedOrNil)
            }
        },
        "generator": .text { builder in
            var generator = FeedGenerator()
            generator.name = builder.value()
            if generator.name != nil { builder.feed.extras.generator = generator }
        },
        "docs": .text { builder in builder.feed.extras.docs = builder.link() },
        "ttl": .text { builder in builder.feed.extras.ttlMinutes = builder.integer().flatMap { $0 >= 0 ? $0 : nil } },
        "cloud": .empty { builder, attributes in
            var cloud = FeedCloud()
            cloud.domain = attributes["domain"]
            cloud.port = attributes["port"]
            cloud.path = attributes["path"]
            cloud.registerProcedure = attributes["registerprocedure"]
            cloud.protocol = attributes["protocol"]
            if cloud != FeedCloud() { builder.feed.extras.cloud = cloud }
        },
        "image": .container(
            .image, text: true,
            start: { builder, attributes in
                builder.image = FeedImage()
                builder.image.url = builder.resolve(
                    attributes.value("resource", prefix: "rdf") ?? attributes["href"] ?? attributes["url"])
            }
        ) { builder in
            let text = builder.link()
            if builder.image.url == nil { builder.image.url = text }
            guard builder.image != FeedImage() else { return }
            let known = builder.part.image
            if known?.url == nil || known?.title == nil, builder.image.title != nil || known == nil {
                builder.part.image = builder.image
            }
        },
        "width": .text { builder in if builder.scope == .image { builder.image.width = builder.integer() } },
        "height": .text { builder in if builder.scope == .image { builder.image.height = builder.integer() } },
        "textinput": .container(.textInput, start: { builder, _ in builder.textInput = FeedTextInput() }) { builder in
            if builder.textInput != FeedTextInput() { builder.feed.extras.textInput = builder.textInput }
        },
        "skiphours": .container(),
        "hour": .text { builder in
            // RSS 0.91 counted from 1 to 24.
            guard let hour = builder.integer(), (0...24).contains(hour) else { return }
            builder.feed.extras.skipHours.append(hour % 24)
        },
        "skipdays": .container(),
        "day": .text { builder in if let day = builder.value() { builder.feed.extras.skipDays.append(day) } },
        "author": .container(.author, text: true, start: { builder, _ in builder.person = FeedPerson() }) { builder in
            builder.part.addAuthor(PersonText.finish(builder))
        },
        "comments": .text { builder in builder.part.comments = builder.link() },
        "guid": .text(start: { builder, attributes in builder.note = [attributes["ispermalink"]] }) { builder in
            guard let id = builder.raw() else { return }
            builder.part.id = id
            let isPermalink = (builder.note.first ?? nil)?.lowercased() ?? "true"
            builder.part.idIsPermalink = isPermalink == "true"
        },
        "enclosure": .empty { builder, attributes in
            guard let url = builder.resolve(attributes["url"] ?? attributes["href"]) else { return }
            var enclosure = Enclosure(url: url)
            enclosure.type = attributes["type"]
            enclosure.length = attributes["length"].flatMap(FeedBuilder.integer).flatMap { $0 >= 0 ? $0 : nil }
            builder.part.addEnclosure(enclosure)
        },
        "source": .container(
            .source, text: true,
            start: { builder, attributes in
                let source = Part()
                source.kind = .source
                source.language = builder.part.language
                if let url = builder.resolve(attributes["url"]) { source.setLink(url, .own) }
                builder.source = source
            }
        ) { builder in
            guard let source = builder.source else { return }
            let title = builder.value()
            builder.source = nil
            source.setTitle(title.map { FeedText($0) }, .own)
            if builder.isInItem { builder.part.source = source.makeSource() }
        },
        "fullitem": TextTypes.content,
        "body": TextTypes.content,
        "encoded": TextTypes.content,
        "rating": .text { _ in },
    ]
}
