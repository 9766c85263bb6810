import Model

/// A topic on its way into a `TopicProgram`: patterns by number, negation at the leaves, ORs of words joined.
indirect enum CompiledTopic {
    case occurs(Places)
    case near(Places, Proximity, Places)
    case atLeast(Int, Places)
    case expression(ItemField?, RegularExpression)
    case all([CompiledTopic])
    case any([CompiledTopic])
    case not(CompiledTopic)

    /// Words or phrases, any of which will do.
    struct Places {
        /// Nil is the title, the summary and the content, or what the rule's scope leaves of them.
        var field: ItemField?
        /// Patterns that stand one after the other.
        var sequences: [[Int32]]
    }
}

/// Compiles the nodes of one rule's topic.
struct TopicCompiler {
    var vocabulary: Vocabulary
    /// In which words are inflected; nil is the text's.
    var language: String?

    init(_ vocabulary: consuming Vocabulary = Vocabulary()) {
        self.vocabulary = vocabulary
    }

    mutating func compile(_ node: TopicNode, field: ItemField? = nil) -> CompiledTopic {
        compile(node, field, negated: false)
    }

    private mutating func compile(_ node: TopicNode, _ field: ItemField?, negated: Bool) -> CompiledTopic {
        func leaf(_ topic: CompiledTopic) -> CompiledTopic { negated ? .not(topic) : topic }
        switch node {
        case .word, .phrase, .exact:
            return leaf(.occurs(places(node, field)))
        case .expression(let expression):
            return leaf(.expression(field, expression))
        case .near(let left, let proximity, let right):
            return leaf(.near(places(left, field), proximity, places(right, field)))
        case .atLeast(let count, let inner):
            return leaf(.atLeast(count, places(inner, field)))
        case .not(let inner):
            return compile(inner, field, negated: !negated)
        case .field(let inner, let node):
            return compile(node, inner, negated: negated)
        case .term(_, let inner):
            return compile(inner, field, negated: negated)
        case .all(let nodes):
            let parts = nodes.map { compile($0, field, negated: negated) }
            return negated ? .any(parts) : .all(parts)
        case .any(let nodes):
            if node.isPlace { return leaf(.occurs(places(node, field))) }
            let parts = nodes.map { compile($0, field, negated: negated) }
            return negated ? .all(parts) : .any(parts)
        }
    }

    private mutating func places(_ node: TopicNode, _ field: ItemField?) -> CompiledTopic.Places {
        switch node {
        case .any(let nodes):
            var all = CompiledTopic.Places(field: field, sequences: [])
            for node in nodes { all.sequences += places(node, field).sequences }
            return all
        case .term(_, let inner):
            return places(inner, field)
        default:
            let patterns = TopicWords.patterns(of: node, language: language)
            return CompiledTopic.Places(field: field, sequences: [patterns.map { vocabulary.number(of: $0) }])
        }
    }
}
