/// Which runs of four words and more of a text stand in another one, and what stands between them.
///
/// Runs may stand in another order there. Linear in both texts, but for shingles that recur, of which the first few count.
struct TextAlignment {
    struct Run {
        /// In the text.
        var start: Int
        /// In the other one.
        var otherStart: Int
        var count: Int
    }

    private static let recurrences = 6
    private static let cutOff = 4

    let runs: [Run]
    private let text: [StoryToken]
    private let other: [StoryToken]

    init(of text: [StoryToken], in other: [StoryToken]) {
        self.text = text
        self.other = other
        var places: [UInt64: [Int]] = [:]
        for (place, shingle) in Shingles.all(of: other[...]).enumerated() {
            if places[shingle, default: []].count < Self.recurrences { places[shingle, default: []].append(place) }
        }
        let shingles = Shingles.all(of: text[...])
        var runs: [Run] = []
        var index = 0
        while index < shingles.count {
            var best: Run?
            let expected = runs.last.map { $0.otherStart + $0.count + index - $0.start - $0.count } ?? index
            for place in places[shingles[index]] ?? [] {
                var count = 0
                while index + count < text.count, place + count < other.count,
                    text[index + count].word == other[place + count].word
                {
                    count += 1
                }
                guard count >= Shingles.length else { continue }
                let isNearer = best.map { abs(place - expected) < abs($0.otherStart - expected) } ?? true
                if best.map({ count > $0.count || count == $0.count && isNearer }) ?? true {
                    best = Run(start: index, otherStart: place, count: count)
                }
            }
            if let best { runs.append(best) }
            index += best?.count ?? 1
        }
        self.runs = runs
    }

    /// Words of the text in such runs.
    var sharedWords: Int { runs.reduce(0) { $0 + $1.count } }

    /// What stands in the text where something else stands in the other one; either may be empty.
    struct Gap {
        var own: ArraySlice<StoryToken>
        var others: ArraySlice<StoryToken>
    }

    /// Before, between and after the runs, as far as these follow each other in both texts.
    var gaps: [Gap] {
        guard let first = runs.first, let last = runs.last else { return [] }
        var gaps: [Gap] = []
        // Of the other's head and end only as much as stands for what is here.
        let head = first.start
        if head > 0 {
            let others = other[..<first.otherStart]
            gaps.append(Gap(own: text[..<head], others: first.otherStart <= head * 2 + 10 ? others : []))
        }
        for (run, next) in zip(runs, runs.dropFirst()) {
            let own = text[(run.start + run.count)..<next.start]
            let otherEnd = run.otherStart + run.count
            let follows = otherEnd <= next.otherStart && next.otherStart - otherEnd <= own.count * 3 + 10
            gaps.append(Gap(own: own, others: follows ? other[otherEnd..<next.otherStart] : []))
        }
        let end = last.start + last.count
        // Where a teaser is cut off, a few words say so.
        if end + Self.cutOff < text.count {
            gaps.append(
                Gap(own: text[end...], others: other[(last.otherStart + last.count)...].prefix((text.count - end) * 2)))
        }
        return gaps
    }
}
