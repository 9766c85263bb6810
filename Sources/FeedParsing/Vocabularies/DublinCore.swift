internal import Markup
internal import Model

extension Vocabulary {
    /// Dublin Core's fifteen elements (http://dublincore.org/documents/dces/).
    static let dublinCore = Vocabulary(
        namespaces: [
            "http://purl.org/dc/elements/1.1", "http://purl.org/dc/elements/1.0", "http://purl.org/dc",
            "http://purl.org/rss/1.0/modules/dc",
        ],
        prefixes: ["dc"],
        elements: DublinCoreElements.all)

    /// DCMI's further terms (http://dublincore.org/documents/dcmi-terms/).
    static let dublinCoreTerms = Vocabulary(
        namespaces: ["http://purl.org/dc/terms", "http://purl.org/rss/1.0/modules/dcterms"],
        prefixes: ["dcterms", "dct"],
        elements: DublinCoreElements.all.merging(
            [
                "created": .text { builder in builder.part.setCreated(builder.date(), .related) },
                "issued": .text { builder in builder.part.setPublished(builder.date(), .related) },
                "available": .text { builder in builder.part.setPublished(builder.date(), .guessed) },
                "modified": .text { builder in builder.part.setUpdated(builder.date(), .related) },
                "abstract": .markup(start: { builder, _ in builder.kind = .guess }) { builder in
                    builder.part.setSummary(builder.construct(), .guessed)
                },
            ]) { _, new in new })
}

private enum DublinCoreElements {
    static let all: [String: Meaning] = [
        "title": .markup(start: { builder, _ in builder.kind = .guess }) { builder in
            builder.part.setTitle(builder.construct(), .related)
        },
        "description": .markup(start: { builder, _ in builder.kind = .html }) { builder in
            builder.part.setSummary(builder.construct(), .related)
        },
        "creator": .text { builder in builder.part.addAuthor(PersonText.read(builder.value())) },
        "author": .text { builder in builder.part.addAuthor(PersonText.read(builder.value())) },
        "contributor": .text { builder in builder.part.addContributor(PersonText.read(builder.value())) },
        "publisher": .text { builder in builder.part.setPublisher(PersonText.read(builder.value()), .related) },
        "subject": .text { builder in builder.part.addCategory(builder.value()) },
        "date": .text { builder in builder.part.setPublished(builder.date(), .related) },
        "language": .text { builder in
            if let text = builder.raw(), let language = FeedBuilder.language(text) { builder.part.language = language }
        },
        "rights": .markup(start: { builder, _ in builder.kind = .guess }) { builder in
            builder.part.setRights(builder.construct(), .related)
        },
        "identifier": .text { builder in if let id = builder.raw() { builder.part.id = builder.part.id ?? id } },
    ]
}
