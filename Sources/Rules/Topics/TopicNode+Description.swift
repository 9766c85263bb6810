import Model

extension TopicNode: CustomStringConvertible {
    /// The node in the language it was read from, brackets wherever AND and OR meet.
    var description: String {
        switch self {
        case .word(let text): text
        case .phrase(let text): "\"\(text)\""
        case .exact(let text): "{\(text)}"
        case .expression(let expression): expression.source
        case .all(let nodes): nodes.map { $0.operand }.joined(separator: " AND ")
        case .any(let nodes): nodes.map { $0.operand }.joined(separator: " OR ")
        case .not(let node): "NOT " + (node.isGroup ? "(\(node))" : "\(node)")
        case .near(let left, let proximity, let right): "\(left.side) \(proximity) \(right.side)"
        case .atLeast(let count, let node): "ATLEAST/\(count)(\(node))"
        case .field(let field, let node): "\(field.rawValue):" + (node.isTerm ? "\(node)" : "(\(node))")
        case .term(let name, _): "@\(name)"
        }
    }

    private var operand: String {
        isGroup ? "(\(self))" : description
    }

    private var side: String {
        isTerm ? description : "(\(self))"
    }

    private var isGroup: Bool {
        switch self {
        case .all, .any: true
        default: false
        }
    }

    private var isTerm: Bool {
        switch self {
        case .word, .phrase, .exact, .term, .expression: true
        default: false
        }
    }
}

extension Proximity: CustomStringConvertible {
    var description: String {
        switch self {
        case .within(let count): "NEAR/\(count)"
        case .before(let count): "BEFORE/\(count)"
        case .sentence: "NEAR/s"
        case .paragraph: "NEAR/p"
        }
    }
}
