import Model

// Where words and phrases stand.
extension TopicMatcher {
    /// Where any of the node's words or sequences stands inside `window`, ascending, each span once.
    func spans(_ node: TopicProgram.Node, _ window: Window) -> [WordSpan] {
        var spans: [WordSpan] = []
        for number in node.range {
            let sequence = node.kind == .words ? number..<number + 1 : program.sequence(number)
            forEachSpan(of: sequence, node, window) { span in
                spans.append(span)
                return true
            }
        }
        guard node.count > 1, spans.count > 1 else { return spans }
        spans.sort()
        var unique: [WordSpan] = []
        for span in spans where unique.last != span { unique.append(span) }
        return unique
    }

    /// False where no word or sequence of the node has all its words in the fields asked.
    func mayOccur(_ node: TopicProgram.Node) -> Bool {
        if node.kind == .words { return node.range.contains { index.holds(program.patterns[$0], in: node.fields) } }
        return node.range.contains { mayOccur(sequence: program.sequence($0), node) }
    }

    @inline(__always)
    func holds(_ pattern: Int32, _ node: TopicProgram.Node, _ window: Window) -> Bool {
        guard index.holds(pattern, in: node.fields) else { return false }
        if node.isNamed || window.isWhole { return true }
        let positions = index.positions(of: pattern)
        return window.ranges.contains { range in
            let first = firstIndex(in: positions, notBelow: range.lowerBound)
            return first < positions.upperBound && index.position(first) < range.upperBound
        }
    }

    func holds(sequence: Range<Int>, _ node: TopicProgram.Node, _ window: Window) -> Bool {
        if sequence.count == 1 { return holds(program.patterns[sequence.lowerBound], node, window) }
        guard mayOccur(sequence: sequence, node) else { return false }
        var isFound = false
        forEachSpan(of: sequence, node, window) { _ in
            isFound = true
            return false
        }
        return isFound
    }

    @inline(__always)
    private func mayOccur(sequence: Range<Int>, _ node: TopicProgram.Node) -> Bool {
        for number in sequence where !index.holds(program.patterns[number], in: node.fields) { return false }
        return true
    }

    /// Calls `body` for each place of the sequence, ascending, until it returns false.
    @inline(__always)
    private func forEachSpan(
        of sequence: Range<Int>, _ node: TopicProgram.Node, _ window: Window, _ body: (WordSpan) -> Bool
    ) {
        guard mayOccur(sequence: sequence, node) else { return }
        // The rarest word leads.
        var leader = sequence.lowerBound
        var positions = index.positions(of: program.patterns[leader])
        for number in sequence.dropFirst() {
            let others = index.positions(of: program.patterns[number])
            if others.count < positions.count {
                positions = others
                leader = number
            }
        }
        let before = Int32(leader - sequence.lowerBound)
        let length = Int32(sequence.count)
        func search(_ range: Range<Int32>, crossesFields: Bool) -> Bool {
            var place = firstIndex(in: positions, notBelow: range.lowerBound)
            while place < positions.upperBound {
                let position = index.position(place)
                guard position < range.upperBound else { break }
                place += 1
                let first = position - before
                let last = first + length - 1
                guard first >= range.lowerBound, last < range.upperBound,
                    !crossesFields || length == 1 || index.field(at: first) == index.field(at: last),
                    stands(sequence, at: first, leader)
                else { continue }
                guard body(WordSpan(first: first, last: last)) else { return false }
            }
            return true
        }
        if node.isNamed {
            _ = search(index.range(of: ItemField.allCases[node.fields.trailingZeroBitCount]), crossesFields: false)
        } else if window.isWhole {
            _ = search(index.plainRange, crossesFields: true)
        } else {
            for range in window.ranges {
                guard search(range, crossesFields: false) else { return }
            }
        }
    }

    @inline(__always)
    private func stands(_ sequence: Range<Int>, at first: Int32, _ leader: Int) -> Bool {
        for number in sequence where number != leader {
            guard index.fits(first + Int32(number - sequence.lowerBound), program.patterns[number]) else {
                return false
            }
        }
        return true
    }

    private func firstIndex(in positions: Range<Int>, notBelow position: Int32) -> Int {
        var low = positions.lowerBound
        var high = positions.upperBound
        while low < high {
            let middle = (low + high) / 2
            if index.position(middle) < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
