extension CompiledTopic {
    func matches(_ index: ItemIndex, _ window: Window) -> Bool {
        switch self {
        case .occurs(let places):
            return places.occur(in: index, window)
        case .near(let left, let proximity, let right):
            let leftSpans = left.spans(in: index, window)
            guard !leftSpans.isEmpty else { return false }
            return !proximity.joined(leftSpans, right.spans(in: index, window), in: index).left.isEmpty
        case .atLeast(let count, let places):
            return Self.disjoint(places.spans(in: index, window)) >= count
        case .all(let topics):
            return topics.allSatisfy { $0.matches(index, window) }
        case .any(let topics):
            return topics.contains { $0.matches(index, window) }
        case .not(let topic):
            return !topic.matches(index, window)
        }
    }

    /// True wherever `matches` is true of some part of the item; what is excluded is not asked.
    func couldMatch(_ index: ItemIndex) -> Bool {
        let window = Window(all: index)
        return switch self {
        case .all(let topics): topics.allSatisfy { $0.couldMatch(index) }
        case .any(let topics): topics.contains { $0.couldMatch(index) }
        case .not: true
        case .occurs, .near, .atLeast: matches(index, window)
        }
    }

    /// The words by which the topic matches, of every alternative that does; nil where it does not match.
    func found(_ index: ItemIndex, _ window: Window) -> [WordSpan]? {
        switch self {
        case .occurs(let places):
            let spans = places.spans(in: index, window)
            return spans.isEmpty ? nil : spans
        case .near(let left, let proximity, let right):
            let joined = proximity.joined(left.spans(in: index, window), right.spans(in: index, window), in: index)
            return joined.left.isEmpty ? nil : joined.left + joined.right
        case .atLeast(let count, let places):
            let spans = places.spans(in: index, window)
            return Self.disjoint(spans) >= count ? spans : nil
        case .all(let topics):
            var all: [WordSpan] = []
            for topic in topics {
                guard let spans = topic.found(index, window) else { return nil }
                all += spans
            }
            return all
        case .any(let topics):
            let found = topics.compactMap { $0.found(index, window) }
            return found.isEmpty ? nil : found.flatMap { $0 }
        case .not(let topic):
            return topic.matches(index, window) ? nil : []
        }
    }

    /// The greatest number of spans that share no word.
    private static func disjoint(_ spans: [WordSpan]) -> Int {
        var count = 0
        var last: Int32 = -1
        for span in spans.sorted(by: { $0.last < $1.last }) where span.first > last {
            count += 1
            last = span.last
        }
        return count
    }
}
