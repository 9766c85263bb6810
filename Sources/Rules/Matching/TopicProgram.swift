import Model

/// Compiled topics as one block of nodes, so that evaluating a rule allocates nothing and follows no references.
struct TopicProgram: Sendable {
    private(set) var nodes: [Node] = []
    /// The patterns of `words` nodes, and of sequences.
    private(set) var patterns: [Int32] = []
    /// Where each sequence's patterns stand in `patterns`: the end; the start is the end of the one before.
    private(set) var sequenceEnds: [Int32] = [0]
    private(set) var expressions: [RegularExpression] = []

    struct Node {
        var kind: Kind
        /// Bits of `ItemField`.
        var fields: UInt8 = ItemField.plainBits
        /// The topic names the field, so that it is looked into as a whole.
        var isNamed = false
        /// The words between, or the least count.
        var number: Int32 = 0
        /// Of the children, patterns, sequences or expressions.
        var first: Int32 = 0
        var count: Int32 = 0

        var range: Range<Int> { Int(first)..<Int(first + count) }
    }

    enum Kind: UInt8 {
        /// Any of some patterns.
        case words
        /// Any of some sequences of patterns.
        case sequences
        case within, before, sentence, paragraph
        case atLeast
        case expression
        case all, any, not
    }

    /// Adds a topic, and returns the index of its node.
    mutating func append(_ topic: CompiledTopic) -> Int32 {
        nodes.append(Node(kind: .all))
        let index = nodes.count - 1
        fill(index, topic)
        return Int32(index)
    }

    /// Adds a node that holds where one of the patterns occurs in title, summary or content, or among the authors.
    mutating func append(namingAnyOf patterns: [Int32]) -> Int32 {
        let index = append(.occurs(CompiledTopic.Places(field: nil, sequences: patterns.map { [$0] })))
        nodes[Int(index)].fields |= ItemField.author.bit
        return index
    }

    func sequence(_ index: Int) -> Range<Int> {
        Int(sequenceEnds[index])..<Int(sequenceEnds[index + 1])
    }

    private mutating func fill(_ index: Int, _ topic: CompiledTopic) {
        switch topic {
        case .occurs(let places):
            nodes[index] = node(places)
        case .near(let left, let proximity, let right):
            nodes[index] = parent(Self.kind(proximity), [.occurs(left), .occurs(right)])
            if case .within(let count) = proximity { nodes[index].number = Int32(count) }
            if case .before(let count) = proximity { nodes[index].number = Int32(count) }
        case .atLeast(let count, let places):
            nodes[index] = parent(.atLeast, [.occurs(places)])
            nodes[index].number = Int32(count)
        case .expression(let field, let expression):
            nodes[index] = node(.expression, field)
            nodes[index].first = Int32(expressions.count)
            nodes[index].count = 1
            expressions.append(expression)
        case .all(let topics):
            // What is quickly told comes first.
            nodes[index] = parent(.all, topics.sorted { $0.effort < $1.effort })
        case .any(let topics):
            nodes[index] = parent(.any, topics.sorted { $0.effort < $1.effort })
        case .not(let topic):
            nodes[index] = parent(.not, [topic])
        }
    }

    /// A node whose children stand one after the other.
    private mutating func parent(_ kind: Kind, _ children: [CompiledTopic]) -> Node {
        let first = nodes.count
        for _ in children { nodes.append(Node(kind: .all)) }
        for (offset, child) in children.enumerated() { fill(first + offset, child) }
        return Node(kind: kind, first: Int32(first), count: Int32(children.count))
    }

    private mutating func node(_ places: CompiledTopic.Places) -> Node {
        if places.sequences.allSatisfy({ $0.count == 1 }) {
            var node = node(.words, places.field)
            node.first = Int32(patterns.count)
            node.count = Int32(places.sequences.count)
            for sequence in places.sequences { patterns += sequence }
            // The next sequence starts behind them.
            sequenceEnds.append(Int32(patterns.count))
            return node
        }
        var node = node(.sequences, places.field)
        node.first = Int32(sequenceEnds.count - 1)
        node.count = Int32(places.sequences.count)
        for sequence in places.sequences {
            patterns += sequence
            sequenceEnds.append(Int32(patterns.count))
        }
        return node
    }

    private func node(_ kind: Kind, _ field: ItemField?) -> Node {
        Node(kind: kind, fields: field?.bit ?? ItemField.plainBits, isNamed: field != nil)
    }

    private static func kind(_ proximity: Proximity) -> Kind {
        switch proximity {
        case .within: .within
        case .before: .before
        case .sentence: .sentence
        case .paragraph: .paragraph
        }
    }
}

extension CompiledTopic {
    /// A rough order of how long it takes to tell that the topic does not match.
    fileprivate var effort: Int {
        switch self {
        case .occurs(let places): places.sequences.count
        case .near(let left, _, let right): 1 + min(left.sequences.count, right.sequences.count)
        case .atLeast(_, let places): 1 + places.sequences.count
        case .all(let topics): 2 + (topics.map(\.effort).min() ?? 0)
        case .any(let topics): 2 + topics.map(\.effort).reduce(0, +)
        case .not(let topic): 10 + topic.effort
        case .expression: 1000
        }
    }
}
