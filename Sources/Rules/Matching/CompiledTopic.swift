import Model

/// A topic made ready for matching: patterns by number, negation at the leaves, ORs of words joined.
indirect enum CompiledTopic: Sendable {
    case occurs(Places)
    case near(Places, Proximity, Places)
    case atLeast(Int, Places)
    case all([CompiledTopic])
    case any([CompiledTopic])
    case not(CompiledTopic)

    /// Words or phrases, any of which will do.
    struct Places: Sendable {
        /// Nil is the title, the summary and the content, or what the rule's scope leaves of them.
        var field: ItemField?
        /// Patterns that stand one after the other.
        var sequences: [[Int32]]
    }

    init(_ topic: Topic, in vocabulary: inout Vocabulary) {
        self = Self.compiled(topic.root, field: nil, negated: false, &vocabulary)
    }

    init(_ node: TopicNode, field: ItemField?, in vocabulary: inout Vocabulary) {
        self = Self.compiled(node, field: field, negated: false, &vocabulary)
    }
}

extension CompiledTopic {
    private static func compiled(
        _ node: TopicNode, field: ItemField?, negated: Bool, _ vocabulary: inout Vocabulary
    ) -> CompiledTopic {
        func leaf(_ topic: CompiledTopic) -> CompiledTopic { negated ? .not(topic) : topic }
        switch node {
        case .word, .phrase, .exact:
            return leaf(.occurs(places(node, field, &vocabulary)))
        case .near(let left, let proximity, let right):
            return leaf(.near(places(left, field, &vocabulary), proximity, places(right, field, &vocabulary)))
        case .atLeast(let count, let inner):
            return leaf(.atLeast(count, places(inner, field, &vocabulary)))
        case .not(let inner):
            return compiled(inner, field: field, negated: !negated, &vocabulary)
        case .field(let inner, let node):
            return compiled(node, field: inner, negated: negated, &vocabulary)
        case .term(_, let inner):
            return compiled(inner, field: field, negated: negated, &vocabulary)
        case .all(let nodes):
            let parts = nodes.map { compiled($0, field: field, negated: negated, &vocabulary) }
            return negated ? .any(parts) : .all(parts)
        case .any(let nodes):
            if node.isPlace { return leaf(.occurs(places(node, field, &vocabulary))) }
            let parts = nodes.map { compiled($0, field: field, negated: negated, &vocabulary) }
            return negated ? .all(parts) : .any(parts)
        }
    }

    private static func places(_ node: TopicNode, _ field: ItemField?, _ vocabulary: inout Vocabulary) -> Places {
        switch node {
        case .any(let nodes):
            var all = Places(field: field, sequences: [])
            for node in nodes { all.sequences += places(node, field, &vocabulary).sequences }
            return all
        case .term(_, let inner):
            return places(inner, field, &vocabulary)
        default:
            return Places(field: field, sequences: [TopicWords.patterns(of: node).map { vocabulary.number(of: $0) }])
        }
    }
}
