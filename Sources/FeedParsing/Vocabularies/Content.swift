internal import Markup
internal import Model

extension Vocabulary {
    /// RSS 1.0's content module; `encoded` is the full text of an item.
    static let content = Vocabulary(
        namespaces: ["http://purl.org/rss/1.0/modules/content", "http://purl.org/rss/1.0/modules/content/encoded"],
        prefixes: ["content"],
        elements: ["encoded": TextTypes.content])

    /// XHTML inside feeds (`xhtml:body`).
    static let xhtml = Vocabulary(
        namespaces: ["http://www.w3.org/1999/xhtml"], prefixes: ["xhtml", "html"],
        elements: [
            "body": .markup(start: { builder, _ in builder.kind = .xhtml }) { builder in
                if builder.isInItem, let content = builder.content(type: "application/xhtml+xml") {
                    builder.part.content.append(content)
                }
            },
            "div": .markup(start: { builder, _ in builder.kind = .xhtml }) { builder in
                if builder.isInItem, let content = builder.content(type: "application/xhtml+xml") {
                    builder.part.content.append(content)
                }
            },
            "link": .empty { builder, attributes in AtomLinks.add(builder, attributes) },
        ])
}
