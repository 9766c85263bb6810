internal import Markup
internal import Model

extension Vocabulary {
    /// Apple's podcast tags (https://help.apple.com/itc/podcasts_connect/#/itcb54353390).
    static let iTunes = Vocabulary(
        namespaces: [
            "http://www.itunes.com/dtds/podcast-1.0.dtd", "http://www.itunes.com/dtds/podcast-1.0",
            "http://example.com/dtds/podcast-1.0.dtd",
            "http://www.itunes.com", "http://itunes.com/dtds/podcast-1.0.dtd",
        ],
        prefixes: ["itunes"],
        elements: ITunesElements.all)
}

private enum ITunesElements {
    static let all: [String: Meaning] = [
        "author": .text { builder in
            let author = builder.value()
            builder.part.withITunes { $0.author = author ?? $0.author }
        },
        "subtitle": .text { builder in
            let text = builder.value()
            builder.part.withITunes { $0.subtitle = text ?? $0.subtitle }
        },
        "summary": .markup(start: { builder, _ in builder.kind = .guess }) { builder in
            let text = builder.construct()?.text
            builder.part.withITunes { $0.summary = text ?? $0.summary }
        },
        "title": .text { builder in builder.part.setTitle(builder.value().map { FeedText($0) }, .guessed) },
        "explicit": .text { builder in
            let explicit: Bool? =
                switch builder.value()?.lowercased() {
                case "yes", "true", "explicit": true
                case "no", "false", "clean": false
                default: nil
                }
            builder.part.withITunes { $0.explicit = explicit ?? $0.explicit }
        },
        "block": .text { builder in
            let block = builder.value().map { $0.lowercased() == "yes" || $0.lowercased() == "true" }
            builder.part.withITunes { $0.block = block ?? $0.block }
        },
        "image": .text(start: { builder, attributes in
            guard let url = builder.resolve(attributes["href"] ?? attributes["url"]) else { return }
            builder.part.withITunes { $0.image = url }
        }) { builder in
            if let url = builder.link() { builder.part.withITunes { $0.image = $0.image ?? url } }
        },
        "link": .empty { builder, attributes in
            if attributes["rel"]?.lowercased() == "image", let url = builder.resolve(attributes["href"]) {
                builder.part.withITunes { $0.image = $0.image ?? url }
            }
        },
        "owner": .container(.owner, start: { builder, _ in builder.person = FeedPerson() }) { builder in
            let owner = builder.person
            builder.person = FeedPerson()
            if owner != FeedPerson() { builder.part.withITunes { $0.owner = owner } }
        },
        "name": .text { builder in builder.person.name = builder.value() },
        "email": .text { builder in builder.person.email = builder.value() },
        "category": .container(
            .category, text: true,
            start: { builder, attributes in
                guard let category = attributes["text"] else { return }
                builder.addITunesCategory(category)
            }
        ) { builder in if let category = builder.value() { builder.addITunesCategory(category) } },
        "keywords": .text { builder in
            let words = (builder.value() ?? "").split(whereSeparator: { $0 == "," }).compactMap {
                String($0).trimmedOrNil
            }
            if builder.isInItem {
                for word in words { builder.part.addCategory(word, scheme: "http://www.itunes.com/") }
            } else {
                builder.part.withITunes { $0.keywords += words.filter { !$0.isEmpty } }
            }
        },
        "duration": .text { builder in builder.part.durationSeconds = builder.raw().flatMap(seconds) },
        "episode": .text { builder in builder.part.episode = builder.integer() },
        "season": .text { builder in builder.part.season = builder.integer() },
    ]

    /// `1:02:03`, `62:03`, `3723`, `3723.5`.
    private static func seconds(_ text: String) -> Int? {
        var total = 0
        for part in text.split(separator: ":", omittingEmptySubsequences: false) {
            guard let value = FeedBuilder.integer(part.filter { $0 != " " }), value >= 0, value < 1_000_000,
                total < 1_000_000
            else { return nil }
            total = total * 60 + value
        }
        return total
    }
}

extension FeedBuilder {
    fileprivate func addITunesCategory(_ category: String) {
        if isInItem {
            part.addCategory(category, scheme: "http://www.itunes.com/")
        } else {
            part.withITunes { if !$0.categories.contains(category) { $0.categories.append(category) } }
        }
    }
}
