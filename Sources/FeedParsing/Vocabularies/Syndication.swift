internal import Markup
internal import Model

extension Vocabulary {
    /// RSS 1.0's syndication module: how often a feed changes.
    static let syndication = Vocabulary(
        namespaces: ["http://purl.org/rss/1.0/modules/syndication"], prefixes: ["sy", "syn"],
        elements: [
            "updateperiod": .text { builder in builder.feed.extras.updatePeriod = builder.value()?.lowercased() },
            "updatefrequency": .text { builder in builder.feed.extras.updateFrequency = builder.integer() },
        ])

    /// RSS 1.0's admin module.
    static let admin = Vocabulary(
        namespaces: ["http://webns.net/mvcb"], prefixes: ["admin"],
        elements: [
            "generatoragent": .empty { builder, attributes in
                guard builder.feed.extras.generator == nil,
                    let agent = builder.resolve(attributes.value("resource", prefix: "rdf"))
                else { return }
                var generator = FeedGenerator()
                generator.uri = agent
                builder.feed.extras.generator = generator
            },
            "errorreportsto": .empty { builder, attributes in
                builder.feed.extras.errorsTo = builder.resolve(attributes.value("resource", prefix: "rdf"))
            },
        ])
}
