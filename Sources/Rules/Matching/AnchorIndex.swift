/// Rules by the patterns of which one must occur wherever they match.
struct AnchorIndex: Sendable {
    private var rules: [Int32: [Int32]] = [:]
    /// Rules that no word calls: what anyone says about anything.
    private var always: [Int32] = []

    init(_ compiled: [CompiledRule], _ vocabulary: Vocabulary) {
        for (number, rule) in compiled.enumerated() where rule.rule.enabled {
            guard let patterns = rule.anchors(vocabulary) else {
                always.append(Int32(number))
                continue
            }
            for pattern in Set(patterns) { rules[pattern, default: []].append(Int32(number)) }
        }
    }

    /// The rules that may match, in their order.
    func candidates(for index: ItemIndex) -> [Int] {
        var called = always
        for pattern in index.patterns {
            if let rules = rules[pattern] { called += rules }
        }
        called.sort()
        var candidates: [Int] = []
        for number in called where candidates.last != Int(number) { candidates.append(Int(number)) }
        return candidates
    }
}
