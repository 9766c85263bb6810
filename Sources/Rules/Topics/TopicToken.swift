import Model

/// The smallest part of a topic's text.
struct TopicToken {
    var kind: Kind
    /// From 1, in scalars.
    var column: Int
    /// As written, for messages.
    var text: String

    enum Kind: Equatable {
        case word(String)
        case phrase(String)
        case exact(String)
        case expression(RegularExpression)
        case term(String)
        case field(ItemField)
        case open, close
        case and, or, not
        case proximity(Proximity)
        case atLeast(Int)
        case end
    }

    /// What a message calls it.
    var named: String {
        kind == .end ? "the end" : "“\(text)”"
    }
}
