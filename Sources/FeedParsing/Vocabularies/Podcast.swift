internal import Markup
internal import Model

extension Vocabulary {
    /// Podcasting 2.0 (https://podcastindex.org/namespace/1.0).
    static let podcast = Vocabulary(
        namespaces: [
            "http://podcastindex.org/namespace/1.0",
            "http://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
        ],
        prefixes: ["podcast"],
        elements: [
            "episode": .text { builder in builder.part.episode = builder.part.episode ?? builder.integer() },
            "season": .text { builder in builder.part.season = builder.part.season ?? builder.integer() },
            "person": .text(start: { builder, attributes in builder.note = [builder.resolve(attributes["href"])] }) {
                builder in
                guard let name = builder.value() else { return }
                builder.part.addContributor(FeedPerson(name: name, uri: builder.note[0]))
            },
            "chapters": .empty { builder, attributes in add("chapters", builder, attributes) },
            "transcript": .empty { builder, attributes in add("transcript", builder, attributes) },
            "license": .empty { builder, attributes in add("license", builder, attributes) },
        ])

    private static func add(_ rel: String, _ builder: FeedBuilder, _ attributes: XMLAttributes) {
        guard let href = builder.resolve(attributes["url"]) else { return }
        var link = FeedLink(rel: rel, href: href)
        link.type = attributes["type"]
        builder.part.addLink(link)
    }
}
