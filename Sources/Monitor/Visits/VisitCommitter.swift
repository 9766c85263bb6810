import Model
import Storage

/// Commits visits, and tells what came of them.
struct VisitCommitter: Sendable {
    let store: any Store
    let observer: any PassObserver
    let bytesAtHand = BytesAtHand()

    /// All in one transaction; nothing is told before it.
    ///
    /// - Parameter hosts: What the visits have heard of their hosts as a whole.
    func commit(
        _ visits: [FeedVisit], hosts: [HostRecord], at now: Timestamp, into report: inout PassReport
    ) async throws {
        let results = try await store.commit(visits.map(\.outcome), hosts: hosts, at: now)
        bytesAtHand.remove(of: visits)
        for (visit, result) in zip(visits, results) {
            report.count(visit, result)
            observer.feedVisited(visit.summary, url: visit.outcome.claim.feed.url)
            if case .stored(let raised, let joined) = result {
                for event in raised {
                    observer.alertRaised(event)
                }
                for notice in visit.outcome.raisedNotices {
                    observer.healthRaised(notice.event)
                }
                report.alertsJoined += joined.count
            }
        }
    }
}
