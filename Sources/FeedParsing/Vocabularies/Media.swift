internal import Markup
internal import Model

extension Vocabulary {
    /// Media RSS 1.5.1 (https://www.rssboard.org/media-rss).
    static let media = Vocabulary(
        namespaces: [
            "http://search.yahoo.com/mrss", "http://search.yahoo.com/mrss/", "http://www.rssboard.org/media-rss",
            "http://video.search.yahoo.com/mrss",
            "http://search.yahoo.com/rss", "http://tools.search.yahoo.com/mrss", "http://api.maven.net/mcr/4.0/mrss",
        ],
        prefixes: ["media", "mrss"],
        elements: MediaElements.all)
}

private enum MediaElements {
    static let all: [String: Meaning] = [
        "group": .container(
            .mediaGroup,
            start: { builder, _ in
                builder.groupStart = builder.part.media.count
                builder.groupMedia = ItemMedia()
            }
        ) { builder in
            let part = builder.part
            if builder.groupStart < part.media.count {
                part.media[builder.groupStart].fill(from: builder.groupMedia)
            } else if builder.groupMedia != ItemMedia() {
                part.media.append(builder.groupMedia)
            }
        },
        "content": .container(
            .mediaContent,
            start: { builder, attributes in
                var media = ItemMedia()
                media.url = builder.resolve(attributes["url"])
                media.type = attributes["type"]
                media.medium = attributes["medium"]
                media.width = attributes["width"].flatMap(FeedBuilder.integer)
                media.height = attributes["height"].flatMap(FeedBuilder.integer)
                builder.recording = media
            }
        ) { builder in
            if builder.recording != ItemMedia() { builder.part.media.append(builder.recording) }
        },
        "thumbnail": .text(start: { builder, attributes in
            guard let url = builder.resolve(attributes["url"]) else { return }
            var thumbnail = ItemMedia.Thumbnail(url: url)
            thumbnail.width = attributes["width"].flatMap(FeedBuilder.integer)
            thumbnail.height = attributes["height"].flatMap(FeedBuilder.integer)
            builder.withMedia { $0.thumbnails.append(thumbnail) }
        }) { builder in
            if let url = builder.link() { builder.withMedia { $0.thumbnails.append(.init(url: url)) } }
        },
        "title": .markup(start: { builder, attributes in TextTypes.prepare(builder, attributes, otherwise: .plain) }) {
            builder in
            let title = builder.construct()?.text
            builder.withMedia { $0.title = $0.title ?? title }
        },
        "description": .markup(start: { builder, attributes in TextTypes.prepare(builder, attributes, otherwise: .guess)
        }) { builder in
            let text = builder.construct()?.text
            builder.withMedia { $0.description = $0.description ?? text }
        },
        "credit": .text(start: { builder, attributes in builder.note = [attributes["role"]] }) { builder in
            guard let name = builder.value() else { return }
            let role = builder.note[0]
            builder.withMedia { $0.credits.append(.init(name: name, role: role)) }
        },
        "rating": .text { builder in
            let rating = builder.value()
            builder.withMedia { $0.rating = $0.rating ?? rating }
        },
        "category": .text(start: { builder, attributes in builder.note = [attributes["scheme"], attributes["label"]] })
        { builder in
            let scheme = builder.note[0] ?? "http://search.yahoo.com/mrss/category_schema"
            builder.part.addCategory(builder.value(), scheme: scheme, label: builder.note[1])
        },
        "keywords": .text { builder in
            for word in (builder.value() ?? "").split(separator: ",") {
                builder.part.addCategory(String(word).trimmedOrNil)
            }
        },
        "player": .empty { _, _ in },
    ]
}

extension FeedBuilder {
    /// The recording that Media RSS speaks of at this place.
    fileprivate func withMedia(_ change: (inout ItemMedia) -> Void) {
        switch scope {
        case .mediaContent: change(&recording)
        case .mediaGroup: change(&groupMedia)
        default: change(&part.looseMedia)
        }
    }
}

extension ItemMedia {
    /// Takes what it lacks.
    mutating func fill(from other: ItemMedia) {
        title = title ?? other.title
        description = description ?? other.description
        rating = rating ?? other.rating
        thumbnails += other.thumbnails
        credits += other.credits
    }
}
