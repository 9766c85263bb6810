extension Proximity {
    /// The spans of `left` and of `right` that stand near one of the other side, words in common excluded.
    ///
    /// - Parameters: both ascending. O(n log n).
    func joined(_ left: [WordSpan], _ right: [WordSpan], in index: ItemIndex) -> (left: [WordSpan], right: [WordSpan]) {
        guard !left.isEmpty, !right.isEmpty else { return ([], []) }
        switch self {
        case .within(let distance):
            let rightSide = SpanOrder(right)
            let leftSide = SpanOrder(left)
            return (
                left.filter {
                    rightSide.hasSpan(after: $0, distance, index) || rightSide.hasSpan(before: $0, distance, index)
                },
                right.filter {
                    leftSide.hasSpan(after: $0, distance, index) || leftSide.hasSpan(before: $0, distance, index)
                }
            )
        case .before(let distance):
            let rightSide = SpanOrder(right)
            let leftSide = SpanOrder(left)
            return (
                left.filter { rightSide.hasSpan(after: $0, distance, index) },
                right.filter { leftSide.hasSpan(before: $0, distance, index) }
            )
        case .sentence:
            return Self.together(left, right, index.sentence(at:))
        case .paragraph:
            return Self.together(left, right, index.paragraph(at:))
        }
    }

    private static func together(
        _ left: [WordSpan], _ right: [WordSpan], _ unit: (Int32) -> Int
    ) -> (left: [WordSpan], right: [WordSpan]) {
        let leftUnits = units(left, unit)
        let rightUnits = units(right, unit)
        func keep(_ spans: [WordSpan], _ others: [Int: Reach]) -> [WordSpan] {
            spans.filter { span in
                let place = unit(span.first)
                guard place == unit(span.last), let reach = others[place] else { return false }
                return reach.latestFirst > span.last || reach.earliestLast < span.first
            }
        }
        return (keep(left, rightUnits), keep(right, leftUnits))
    }

    /// How far the spans that lie within one sentence or paragraph reach.
    private static func units(_ spans: [WordSpan], _ unit: (Int32) -> Int) -> [Int: Reach] {
        var units: [Int: Reach] = [:]
        for span in spans {
            let place = unit(span.first)
            guard place == unit(span.last) else { continue }
            let known = units[place] ?? Reach(latestFirst: span.first, earliestLast: span.last)
            units[place] = Reach(
                latestFirst: max(known.latestFirst, span.first), earliestLast: min(known.earliestLast, span.last))
        }
        return units
    }

    private struct Reach {
        var latestFirst: Int32
        var earliestLast: Int32
    }
}

/// The ends of spans, sorted, for the question whether one stands at most so many words from another.
private struct SpanOrder {
    private let firsts: [Int32]
    private let lasts: [Int32]

    init(_ spans: [WordSpan]) {
        firsts = spans.map(\.first)
        lasts = spans.map(\.last).sorted()
    }

    // Of those on one side the nearest one decides, also where it stands in another field: the others are farther still.

    func hasSpan(after span: WordSpan, _ distance: Int, _ index: ItemIndex) -> Bool {
        let next = Self.firstIndex(in: firsts, above: span.last)
        return next < firsts.count && Int(firsts[next] - span.last) - 1 <= distance
            && index.field(at: firsts[next]) == index.field(at: span.last)
    }

    func hasSpan(before span: WordSpan, _ distance: Int, _ index: ItemIndex) -> Bool {
        let next = Self.firstIndex(in: lasts, above: span.first - 1)
        return next > 0 && Int(span.first - lasts[next - 1]) - 1 <= distance
            && index.field(at: lasts[next - 1]) == index.field(at: span.first)
    }

    private static func firstIndex(in sorted: [Int32], above value: Int32) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
