extension TopicNode {
    /// True where a text without a single word would match: nothing has to be there.
    var matchesEmptyText: Bool {
        switch self {
        case .word, .phrase, .exact, .expression, .near, .atLeast: false
        case .all(let nodes): nodes.allSatisfy(\.matchesEmptyText)
        case .any(let nodes): nodes.contains(where: \.matchesEmptyText)
        case .not(let node): !node.matchesEmptyText
        case .field(_, let node), .term(_, let node): node.matchesEmptyText
        }
    }

    /// True for what stands at a place in the text: a word, a phrase, or one of several.
    var isPlace: Bool {
        switch self {
        case .word, .phrase, .exact: true
        case .any(let nodes): nodes.allSatisfy(\.isPlace)
        case .term(_, let node): node.isPlace
        case .all, .not, .near, .atLeast, .field, .expression: false
        }
    }

    var hasField: Bool {
        switch self {
        case .field: true
        case .word, .phrase, .exact, .expression: false
        case .all(let nodes), .any(let nodes): nodes.contains(where: \.hasField)
        case .not(let node), .atLeast(_, let node), .term(_, let node): node.hasField
        case .near(let left, _, let right): left.hasField || right.hasField
        }
    }
}
