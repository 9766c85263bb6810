import Model
import Quotations

/// One item while rules are run over it: its words now, its statements when a rule first asks.
struct ItemReading {
    let matcher: TopicMatcher
    private let language: String?
    private let authors: [String]
    private let source: RuleSet.StatementSource
    private var known: [StatementPlace]?

    /// Fills the matcher's index with the item.
    init(
        _ item: Item, from feed: FeedLabel?, _ matcher: TopicMatcher, _ source: @escaping RuleSet.StatementSource
    ) {
        self.matcher = matcher
        self.source = source
        language = item.language ?? feed?.language
        authors = item.authors.compactMap(\.name)
        matcher.index.read(ItemText(item), language: language)
    }

    var index: ItemIndex { matcher.index }

    /// What is said in title, summary and content.
    mutating func statements() -> [StatementPlace] {
        if let known { return known }
        let text = index.text
        let fields = ItemField.plain.filter { !text[$0].isEmpty }
        let statements = source(fields.map { QuotationField(field: $0, text: text[$0]) }, language, authors)
        let places = StatementPlace.places(of: statements, in: index)
        known = places
        return places
    }
}
