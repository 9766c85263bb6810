import Model

/// A topic with each of its parts compiled by itself.
struct ExplainedTopic {
    private let node: TopicNode
    private let compiled: Int32
    private let field: ItemField?
    private let children: [ExplainedTopic]

    init(_ node: TopicNode, field: ItemField?, _ compiler: inout TopicCompiler, _ program: inout TopicProgram) {
        self.node = node
        self.field = field
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

    func explain(_ matcher: TopicMatcher, _ misses: NearMisses) -> Explanation.Part {
        let found = matcher.found(compiled, .whole)
        let parts = children.map { $0.explain(matcher, misses) }
        return Explanation.Part(
            part: node.description, matched: found != nil,
            found: found.map { Highlights.words($0, in: matcher.index) } ?? [],
            note: note(found != nil, parts, matcher, misses), parts: parts.isEmpty ? nil : parts,
            places: found.map { Highlights.merged($0, in: matcher.index) } ?? [])
    }

    private func note(
        _ matched: Bool, _ parts: [Explanation.Part], _ matcher: TopicMatcher, _ misses: NearMisses
    ) -> String? {
        switch node {
        case .near(_, let proximity, _):
            return matched ? nil : distanceNote(proximity, parts, matcher)
        case .atLeast:
            let places = matcher.program.nodes[Int(matcher.program.nodes[Int(compiled)].first)]
            let count = TopicMatcher.disjoint(matcher.spans(places, .whole))
            return count == 1 ? "occurs once" : "occurs \(count) times"
        case .not:
            let words = parts.first?.found ?? []
            return matched || words.isEmpty ? nil : "excluded by " + NearMisses.list(words)
        case .word, .phrase, .exact:
            return matched ? nil : misses.note(of: node, field: field)
        case .all, .any, .field, .term, .expression:
            return nil
        }
    }

    /// Why two sides that both occur are not near each other.
    private func distanceNote(
        _ proximity: Proximity, _ parts: [Explanation.Part], _ matcher: TopicMatcher
    ) -> String? {
        guard parts.count == 2, parts.allSatisfy(\.matched) else { return nil }
        switch proximity {
        case .sentence: return "never in one sentence"
        case .paragraph: return "never in one paragraph"
        case .within, .before: break
        }
        let node = matcher.program.nodes[Int(compiled)]
        let (left, right) = (
            matcher.spans(matcher.program.nodes[Int(node.first)], .whole),
            matcher.spans(matcher.program.nodes[Int(node.first) + 1], .whole)
        )
        let anyOrder = Self.least(left, right, matcher.index, ordered: false)
        guard case .before(let most) = proximity else {
            return anyOrder.map { "at least \(Self.words($0)) between" } ?? "never in one field"
        }
        if let anyOrder, anyOrder <= most { return "only the other way round" }
        return Self.least(left, right, matcher.index, ordered: true).map { "at least \(Self.words($0)) between" }
            ?? "never in this order"
    }

    private static func words(_ count: Int) -> String { count == 1 ? "1 word" : "\(count) words" }

    /// The fewest words between a span of each side in one field. O(n log n).
    private static func least(_ left: [WordSpan], _ right: [WordSpan], _ index: ItemIndex, ordered: Bool) -> Int? {
        let sides = left.map { ($0, true) } + right.map { ($0, false) }
        var least: Int?
        // The latest end of each side so far, as its spans begin one after the other.
        var ends: [Bool: Int32] = [:]
        for (span, isLeft) in sides.sorted(by: { ($0.0, $0.1 ? 0 : 1) < ($1.0, $1.1 ? 0 : 1) }) {
            if !(ordered && isLeft), let end = ends[!isLeft], end < span.first,
                index.field(at: end) == index.field(at: span.first)
            {
                let between = Int(span.first - end) - 1
                least = min(least ?? between, between)
            }
            ends[isLeft] = max(ends[isLeft] ?? span.last, span.last)
        }
        return least
    }
}
