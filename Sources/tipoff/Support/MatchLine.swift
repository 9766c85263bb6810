import Model
import Rules

/// One line of `tipoff match` and `tipoff test --json`: an item, a rule, and what the rule found.
struct MatchLine: Encodable {
    private let item: String
    private let rule: String
    private let statements: [Statement]
    private let highlights: [Highlight]
    private var matched: Bool?
    private var because: [Explanation.Part]?

    init(_ item: String, _ match: Match) {
        self.item = item
        rule = match.rule
        statements = match.statements
        highlights = match.highlights
    }

    init(_ item: String, _ explanation: Explanation) {
        self.init(item, explanation.match ?? Match(rule: explanation.rule))
        matched = explanation.matched
        because = explanation.because
    }

    private enum CodingKeys: CodingKey {
        case item, rule, statements, highlights, matched, because
    }

    // Written by hand: both lists stand in the line also where they are empty.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(item, forKey: .item)
        try container.encode(rule, forKey: .rule)
        try container.encode(statements, forKey: .statements)
        try container.encode(highlights, forKey: .highlights)
        try container.encodeIfPresent(matched, forKey: .matched)
        try container.encodeIfPresent(because, forKey: .because)
    }
}
