public import Model

/// Who said what in one text.
public struct QuotationReport: Codable, Hashable, Sendable {
    public var language: String
    /// The text that the offsets point into.
    public var text: String
    public var statements: [Statement]
    public var people: [TextPerson]

    public init(language: String, text: String, statements: [Statement], people: [TextPerson]) {
        self.language = language
        self.text = text
        self.statements = statements
        self.people = people
    }
}

/// One text of an item, and where it stands there.
public struct QuotationField: Hashable, Sendable {
    public var field: ItemField
    public var text: String

    public init(field: ItemField, text: String) {
        self.field = field
        self.text = text
    }
}
