extension StoryPair {
    /// Every kind in every language that is there, in an order that tells nothing: the thresholds were chosen on the even ones.
    static let all: [StoryPair] = {
        var choices = Choices(seed: 8)
        var pairs: [StoryPair] = []
        for (index, event) in NewsEvent.all.enumerated() {
            pairs += copies(of: event, &choices)
            pairs += reports(on: event, and: NewsEvent.all[(index + 1) % NewsEvent.all.count], &choices)
        }
        pairs += forms(&choices)
        return pairs.shuffled(using: &choices)
    }()

    static var tuning: [StoryPair] { all.enumerated().filter { $0.offset % 2 == 0 }.map(\.element) }
    static var heldBack: [StoryPair] { all.enumerated().filter { $0.offset % 2 == 1 }.map(\.element) }
}

/// How many were joined rightly and wrongly, and how many were missed.
struct StoryScore: CustomStringConvertible {
    private(set) var right = 0
    private(set) var wrong: [StoryPair] = []
    private(set) var missed: [StoryPair] = []

    init(_ pairs: [StoryPair]) {
        for pair in pairs {
            switch (pair.isFoundOne(), pair.isOne) {
            case (true, true): right += 1
            case (true, false): wrong.append(pair)
            case (false, true): missed.append(pair)
            case (false, false): break
            }
        }
    }

    var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
    var recall: Double { Double(right) / Double(max(1, right + missed.count)) }

    var description: String {
        let lines =
            wrong.map { "joined: \($0.kind): \($0.first.title) ~ \($0.second.title)" }
            + missed.map { "missed: \($0.kind): \($0.first.title) ~ \($0.second.title)" }
        return "precision \(precision), recall \(recall)\n" + lines.joined(separator: "\n")
    }
}
