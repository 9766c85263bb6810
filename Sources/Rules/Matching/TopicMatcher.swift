import Model

/// Evaluates compiled topics over one item.
struct TopicMatcher {
    let program: TopicProgram
    let index: ItemIndex
    let clock: ExpressionClock

    /// - Parameter couldMatch: leaves exclusions aside: true wherever the topic is true of some part of the item.
    func matches(_ number: Int32, _ window: Window, couldMatch: Bool = false) -> Bool {
        let node = program.nodes[Int(number)]
        switch node.kind {
        case .words:
            return node.range.contains { holds(program.patterns[$0], node, window) }
        case .sequences:
            return node.range.contains { holds(sequence: program.sequence($0), node, window) }
        case .within, .before, .sentence, .paragraph:
            return isNear(node, window)
        case .atLeast:
            let places = program.nodes[Int(node.first)]
            return mayOccur(places) && Self.disjoint(spans(places, window)) >= Int(node.number)
        case .expression:
            return byteRanges(node, window).contains {
                clock.occurs(program.expressions[Int(node.first)], index, $0, $1)
            }
        case .all:
            return node.range.allSatisfy { matches(Int32($0), window, couldMatch: couldMatch) }
        case .any:
            return node.range.contains { matches(Int32($0), window, couldMatch: couldMatch) }
        case .not:
            return couldMatch || !matches(node.first, window)
        }
    }

    /// What the topic matches by, of every alternative that does; nil where it does not match.
    func found(_ number: Int32, _ window: Window) -> [FoundSpan]? {
        let node = program.nodes[Int(number)]
        switch node.kind {
        case .words, .sequences:
            let spans = self.spans(node, window)
            return spans.isEmpty ? nil : spans.map(index.found)
        case .within, .before, .sentence, .paragraph:
            let joined = self.joined(node, window)
            return joined.left.isEmpty ? nil : (joined.left + joined.right).map(index.found)
        case .atLeast:
            let spans = self.spans(program.nodes[Int(node.first)], window)
            return Self.disjoint(spans) >= Int(node.number) ? spans.map(index.found) : nil
        case .expression:
            guard matches(number, window) else { return nil }
            return byteRanges(node, window).flatMap {
                clock.spans(of: program.expressions[Int(node.first)], index, $0, $1)
            }
        case .all:
            var all: [FoundSpan] = []
            for child in node.range {
                guard let spans = self.found(Int32(child), window) else { return nil }
                all += spans
            }
            return all
        case .any:
            let found = node.range.compactMap { self.found(Int32($0), window) }
            return found.isEmpty ? nil : found.flatMap { $0 }
        case .not:
            return matches(node.first, window) ? nil : []
        }
    }

    /// The greatest number of spans that share no word.
    static func disjoint(_ spans: [WordSpan]) -> Int {
        var count = 0
        var last: Int32 = -1
        for span in spans.sorted(by: { $0.last < $1.last }) where span.first > last {
            count += 1
            last = span.last
        }
        return count
    }
}

extension TopicMatcher {
    private func isNear(_ node: TopicProgram.Node, _ window: Window) -> Bool {
        guard mayOccur(program.nodes[Int(node.first)]), mayOccur(program.nodes[Int(node.first) + 1]) else {
            return false
        }
        return !joined(node, window).left.isEmpty
    }

    private func joined(_ node: TopicProgram.Node, _ window: Window) -> (left: [WordSpan], right: [WordSpan]) {
        let left = spans(program.nodes[Int(node.first)], window)
        guard !left.isEmpty else { return ([], []) }
        let right = spans(program.nodes[Int(node.first) + 1], window)
        return node.proximity.joined(left, right, in: index)
    }

    /// The bytes of the fields, or of what the window leaves of them.
    private func byteRanges(_ node: TopicProgram.Node, _ window: Window) -> [(field: Int, bytes: Range<Int>)] {
        if node.isNamed || window.isWhole {
            return index.words.indices.filter { node.fields & (1 << UInt8($0)) != 0 && !index.utf8(of: $0).isEmpty }
                .map { ($0, 0..<index.utf8(of: $0).count) }
        }
        return window.ranges.compactMap { index.bytes(of: $0) }
    }
}

extension TopicProgram.Node {
    var proximity: Proximity {
        switch kind {
        case .before: .before(Int(number))
        case .sentence: .sentence
        case .paragraph: .paragraph
        default: .within(Int(number))
        }
    }
}
