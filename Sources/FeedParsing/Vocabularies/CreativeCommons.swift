internal import Markup
internal import Model

extension Vocabulary {
    /// Creative Commons in RSS 1.0 (`cc`) and 2.0 (`creativeCommons`): a link with rel `license`.
    static let creativeCommons = Vocabulary(
        namespaces: [
            "http://backend.userland.com/creativecommonsrssmodule", "http://web.resource.org/cc",
            "http://creativecommons.org/ns",
            "http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html",
        ],
        prefixes: ["cc", "creativecommons"],
        elements: [
            "license": .text(start: { builder, attributes in
                if let link = builder.resolve(attributes.value("resource", prefix: "rdf")) {
                    builder.part.addLink(FeedLink(rel: "license", href: link))
                }
            }) { builder in
                if let link = builder.link() { builder.part.addLink(FeedLink(rel: "license", href: link)) }
            }
        ])
}
