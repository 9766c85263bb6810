/// What matching one item needs, kept for the next item.
final class MatchWorkspace {
    let matcher: TopicMatcher
    private let tried: Block<UInt32>
    private var item: UInt32 = 0

    init(_ matcher: TopicMatcher, ruleCount: Int) {
        self.matcher = matcher
        tried = Block(repeating: 0, count: ruleCount)
    }

    func startItem() {
        item &+= 1
        if item == 0 {
            for rule in 0..<tried.count { tried[rule] = 0 }
            item = 1
        }
    }

    /// True the first time that an item tries the rule.
    @inline(__always)
    func isNew(_ rule: Int32) -> Bool {
        guard tried[Int(rule)] != item else { return false }
        tried[Int(rule)] = item
        return true
    }
}
