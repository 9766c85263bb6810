public import Model

/// The plain texts of an item's fields, as rules look into them. The offsets of highlights and statements point into these.
public struct ItemText: Hashable, Sendable {
    private let texts: [ItemField: String]

    /// Title, summary and link as they are; contents joined by a blank line, authors' names and categories (term, and label
    /// where it differs) by a line feed.
    public init(_ item: Item) {
        var texts: [ItemField: String] = [:]
        texts[.title] = item.title?.text
        texts[.summary] = item.summary?.text
        texts[.content] = item.content.compactMap(\.text).joined(separator: "\n\n")
        texts[.author] = item.authors.compactMap(\.name).joined(separator: "\n")
        texts[.category] = item.categories
            .flatMap { [$0.term, $0.label == $0.term ? nil : $0.label].compactMap { $0 } }.joined(separator: "\n")
        texts[.link] = item.link
        self.texts = texts
    }

    /// The text of `field`; empty where the item has none.
    public subscript(_ field: ItemField) -> String {
        texts[field] ?? ""
    }
}
