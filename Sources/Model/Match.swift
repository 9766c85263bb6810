/// A rule that an item satisfies, and by what.
public struct Match: Hashable, Sendable {
    /// The rule's name.
    public var rule: String
    /// The statements that the rule's speakers and topic matched.
    public var statements: [Statement]
    /// The words that the topic matched, by field, then position.
    public var highlights: [Highlight]

    public init(rule: String, statements: [Statement] = [], highlights: [Highlight] = []) {
        self.rule = rule
        self.statements = statements
        self.highlights = highlights
    }
}

/// Words in a field's text that a topic matched.
public struct Highlight: Codable, Hashable, Sendable {
    public var field: ItemField
    /// Unicode scalars from the start of the field's text.
    public var start: Int
    /// Exclusive.
    public var end: Int

    public init(field: ItemField, start: Int, end: Int) {
        self.field = field
        self.start = start
        self.end = end
    }
}
