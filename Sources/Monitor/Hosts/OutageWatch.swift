import Model
import Storage

/// Tells "my own network is down" from "these feeds are down", over one pass.
///
/// Visits of which nothing was heard are held back until some host answers: then they are failures as any other. Where none
/// has answered at the end, and two hosts or more that were well before have fallen silent at once, it is the network here,
/// and it counts against no feed.
struct OutageWatch: Sendable {
    private var held: [FeedVisit] = []
    private var hasAnswer = false

    /// When feeds are asked again after an outage: none of the requests has reached a server.
    static let pause = Duration.seconds(15 * 60)

    /// Those that can be stored now.
    mutating func admit(_ visit: FeedVisit) -> [FeedVisit] {
        switch visit.signal {
        case .none:
            return [visit]
        case .silent where !hasAnswer:
            held.append(visit)
            return []
        case .silent:
            return [visit]
        case .answered:
            hasAnswer = true
            defer { held = [] }
            return held + [visit]
        }
    }

    /// The rest, at the end of the pass.
    mutating func finish(at now: Timestamp) -> [FeedVisit] {
        defer { held = [] }
        guard !hasAnswer, wellHosts.count >= 2 else { return held }
        return held.map { visit in
            var visit = visit
            visit.outcome.result = .postponed
            visit.outcome.due = now + Self.pause
            visit.outcome.notBefore = nil
            visit.outcome.interval = PollInterval(length: Self.pause, reason: .offline)
            visit.summary = VisitSummary(feed: visit.summary.feed, outcome: .offline)
            return visit
        }
    }

    private var wellHosts: Set<String> {
        Set(
            held.compactMap { visit in
                guard case .silent(let host, wasWell: true) = visit.signal else { return nil }
                return host
            })
    }
}
