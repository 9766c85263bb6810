/// Rules by the patterns of which one must occur wherever they match.
struct AnchorIndex: Sendable {
    /// By pattern, where its calls start; one more for the end.
    private var starts: [Int32]
    private var calls: [Call] = []
    /// Rules that no word calls: what anyone says about anything, regular expressions.
    private var always: [Int32] = []

    private struct Call {
        var rule: Int32
        /// Must occur, too; -1 is none.
        var partner: Int32
    }

    /// - Parameters:
    ///   - anchors: of each rule; nil where no word calls it.
    ///   - patternCount: of the vocabulary.
    init(_ anchors: [Anchors?], patternCount: Int) {
        starts = Array(repeating: 0, count: patternCount + 2)
        var all: [(pattern: Int32, call: Call)] = []
        for (rule, anchors) in anchors.enumerated() {
            guard let anchors else {
                always.append(Int32(rule))
                continue
            }
            for anchor in anchors.anchors {
                all.append((anchor.pattern, Call(rule: Int32(rule), partner: anchor.partner ?? -1)))
            }
        }
        // Sorted by counting: how many each pattern has, where they start, then each to its place.
        for one in all { starts[Int(one.pattern) + 2] += 1 }
        for pattern in 2..<starts.count { starts[pattern] += starts[pattern - 1] }
        calls = Array(repeating: Call(rule: 0, partner: -1), count: all.count)
        for one in all {
            calls[Int(starts[Int(one.pattern) + 1])] = one.call
            starts[Int(one.pattern) + 1] += 1
        }
    }

    /// Calls `body` with the rules that may match; with some more than once.
    @inline(__always)
    func forEachCandidate(in index: ItemIndex, _ body: (Int32) -> Void) {
        for rule in always { body(rule) }
        for place in 0..<index.patterns.count {
            let pattern = index.patterns[place]
            for number in Int(starts[Int(pattern)])..<Int(starts[Int(pattern) + 1]) {
                let call = calls[number]
                if call.partner >= 0, !index.holds(call.partner) { continue }
                body(call.rule)
            }
        }
    }
}
