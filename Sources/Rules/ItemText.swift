public import Model

/// The plain texts of an item's fields, as rules look into them. The offsets of highlights and statements point into these.
public struct ItemText: Hashable, Sendable {
    /// In the order of `ItemField.allCases`.
    private let texts: [String]

    /// Title, summary and link as they are; contents joined by a blank line, authors' names and categories (term, and label
    /// where it differs) by a line feed.
    public init(_ item: Item) {
        texts = ItemField.allCases.map { field in
            switch field {
            case .title: item.title?.text ?? ""
            case .summary: item.summary?.text ?? ""
            case .content: Self.joined(item.content.compactMap(\.text), by: "\n\n")
            case .author: Self.joined(item.authors.compactMap(\.name), by: "\n")
            case .category: Self.joined(item.categories.flatMap(Self.names), by: "\n")
            case .link: item.link ?? ""
            }
        }
    }

    /// The text of `field`; empty where the item has none.
    public subscript(_ field: ItemField) -> String {
        texts[field.number]
    }

    private static func names(of category: FeedCategory) -> [String] {
        [category.term, category.label == category.term ? nil : category.label].compactMap { $0 }
    }

    private static func joined(_ texts: [String], by separator: String) -> String {
        texts.count == 1 ? texts[0] : texts.joined(separator: separator)
    }
}
