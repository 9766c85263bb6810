import Model

/// A topic with each of its parts compiled by itself.
struct ExplainedTopic {
    private let node: TopicNode
    private let compiled: Int32
    private let children: [ExplainedTopic]

    init(_ node: TopicNode, field: ItemField?, _ compiler: inout TopicCompiler, _ program: inout TopicProgram) {
        self.node = node
        compiled = program.append(compiler.compile(node, field: field))
        var inner = field
        let nodes: [TopicNode]
        switch node {
        case .word, .phrase, .exact, .expression: nodes = []
        case .all(let parts), .any(let parts): nodes = parts
        case .not(let part), .atLeast(_, let part), .term(_, let part): nodes = [part]
        case .near(let left, _, let right): nodes = [left, right]
        case .field(let named, let part):
            inner = named
            nodes = [part]
        }
        children = nodes.map { ExplainedTopic($0, field: inner, &compiler, &program) }
    }

    func explain(_ matcher: TopicMatcher) -> Explanation.Part {
        let found = matcher.found(compiled, .whole)
        let parts = children.map { $0.explain(matcher) }
        return Explanation.Part(
            part: node.description, matched: found != nil,
            found: found.map { Highlights.words($0, in: matcher.index) } ?? [], parts: parts.isEmpty ? nil : parts,
            places: found.map { Highlights.merged($0, in: matcher.index) } ?? [])
    }
}
