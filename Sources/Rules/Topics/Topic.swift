import Model

/// What a rule looks for: a parsed query of the language in docs/topics.md.
///
/// Printing a topic and parsing what was printed gives an equal topic.
public struct Topic: Hashable, Sendable, CustomStringConvertible {
    let root: TopicNode
    /// What is probably not meant. Not part of a topic's identity.
    public let warnings: [TopicWarning]

    /// - Parameters:
    ///   - text: the query.
    ///   - terms: what `@name` stands for.
    /// - Throws: the first mistake, with its column.
    public init(parsing text: String, terms: [String: String] = [:]) throws(TopicError) {
        var parser = try TopicParser(text, terms: terms, open: [])
        root = try parser.parse()
        warnings = parser.warnings
    }

    /// Parses the group of `terms[name]` itself, so that `@name` in it is found to go round in a circle.
    init(term name: String, in terms: [String: String]) throws(TopicError) {
        var parser = try TopicParser(terms[name] ?? "", terms: terms, open: [name])
        root = try parser.parse()
        warnings = parser.warnings
    }

    public var description: String { root.description }

    public static func == (a: Topic, b: Topic) -> Bool { a.root == b.root }

    public func hash(into hasher: inout Hasher) { root.hash(into: &hasher) }
}

/// A mistake in a topic.
public struct TopicError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Unicode scalars from the start of the topic, the first being 1.
    public let column: Int
    /// What is wrong and what was expected, in one line.
    public let message: String

    public var description: String { "column \(column): \(message)" }
}

/// Something in a topic that is allowed and probably not meant.
public struct TopicWarning: Hashable, Sendable, CustomStringConvertible {
    /// Unicode scalars from the start of the topic, the first being 1.
    public let column: Int
    public let message: String

    public var description: String { "column \(column): \(message)" }
}

/// A topic as a tree.
indirect enum TopicNode: Hashable, Sendable {
    /// A word, a `prefix*` or a `wom?n`, as written; several words where hyphens or slashes join them.
    case word(String)
    case phrase(String)
    case exact(String)
    case expression(RegularExpression)
    case all([TopicNode])
    case any([TopicNode])
    case not(TopicNode)
    case near(TopicNode, Proximity, TopicNode)
    case atLeast(Int, TopicNode)
    case field(ItemField, TopicNode)
    /// `@name`, and what it stands for.
    case term(String, TopicNode)
}

/// How near the two sides of a NEAR must stand.
enum Proximity: Hashable, Sendable {
    /// At most so many words between, in either order.
    case within(Int)
    /// At most so many words between, the left side first.
    case before(Int)
    case sentence
    case paragraph
}
