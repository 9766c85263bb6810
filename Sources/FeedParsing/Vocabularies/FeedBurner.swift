internal import Markup
internal import Model

extension Vocabulary {
    /// What FeedBurner keeps of the addresses that it replaced.
    static let feedBurner = Vocabulary(
        namespaces: ["http://rssnamespace.org/feedburner/ext/1.0"], prefixes: ["feedburner"],
        elements: [
            "origlink": .text { builder in builder.part.setLink(builder.link(), .original) },
            "origenclosurelink": .text { builder in
                guard let link = builder.link() else { return }
                if builder.part.enclosures.isEmpty {
                    builder.part.enclosures.append(Enclosure(url: link))
                } else {
                    builder.part.enclosures[0].url = link
                }
            },
        ])
}
