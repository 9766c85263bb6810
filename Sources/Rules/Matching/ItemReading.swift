import Model
import Quotations

/// One item while rules are run over it: its words now, its statements when a rule first asks.
struct ItemReading {
    let index: ItemIndex
    let text: ItemText
    private let language: String?
    private let source: RuleSet.StatementSource
    private var known: [StatementPlace]?

    init(
        _ item: Item, from feed: FeedLabel?, _ vocabulary: Vocabulary, _ source: @escaping RuleSet.StatementSource
    ) {
        text = ItemText(item)
        language = item.language ?? feed?.language
        index = ItemIndex(text, vocabulary: vocabulary, language: language)
        self.source = source
    }

    /// What is said in title, summary and content.
    mutating func statements() -> [StatementPlace] {
        if let known { return known }
        let fields = [ItemField.title, .summary, .content].filter { !text[$0].isEmpty }
        let statements = source(fields.map { QuotationField(field: $0, text: text[$0]) }, language)
        let places = StatementPlace.places(of: statements, in: index)
        known = places
        return places
    }
}
