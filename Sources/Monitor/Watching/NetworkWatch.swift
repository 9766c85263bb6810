import Model

/// Tells "my own network is down" from "these feeds are down" while visits come and go without an end: as `OutageWatch` does over one
/// pass, over a minute from the first silence on.
struct NetworkWatch {
    /// How long it takes to be sure, and how long an answer speaks for the network.
    private static let window = Duration.seconds(60)

    private var outage = OutageWatch()
    private var lastAnswer: Duration?
    /// When the visits that are held back are given out; nil where none are.
    private(set) var end: Duration?

    /// Those that can be stored now.
    mutating func admit(_ visit: FeedVisit, at now: Duration) -> [FeedVisit] {
        switch visit.signal {
        case .none: break
        case .answered:
            lastAnswer = now
            end = nil
        case .silent:
            if let answer = lastAnswer, now - answer > Self.window {
                lastAnswer = nil
                outage = OutageWatch()
            }
            if lastAnswer == nil { end = end ?? now + Self.window }
        }
        return outage.admit(visit)
    }

    func isOver(at now: Duration) -> Bool {
        end.map { $0 <= now } ?? false
    }

    /// All that is held back: as failures, or as visits of a time without a network.
    mutating func finish(at now: Timestamp) -> [FeedVisit] {
        guard end != nil else { return [] }
        end = nil
        defer { outage = OutageWatch() }
        return outage.finish(at: now)
    }
}
