package import Alerting
package import Configuration
package import Fetching
package import Model
import Rules
package import Storage

/// The path of every item, from the feeds that are due to the alerts on their way: see ARCHITECTURE.md.
///
/// A pass reads top-down here: claim what is due, visit each feed (fetch, parse, find what is new, match), commit each
/// visit in one transaction, and let the outbox send what was committed. Nothing is sent before its transaction, and
/// nothing that it holds is forgotten after it.
package struct Monitor: Sendable {
    private let configuration: Configuration
    private let store: any Store
    private let visits: FeedVisits
    private let outbox: Outbox?
    private let observer: any PassObserver
    private let clock: @Sendable () -> Timestamp

    /// - Parameter outbox: Sends what is committed; nil for a dry run, which sends nothing.
    package init(
        configuration: Configuration, store: any Store, fetcher: Fetcher, outbox: Outbox?, observer: any PassObserver,
        clock: @escaping @Sendable () -> Timestamp
    ) {
        self.configuration = configuration
        self.store = store
        self.visits = FeedVisits(configuration: configuration, store: store, fetcher: fetcher, clock: clock)
        self.outbox = outbox
        self.observer = observer
        self.clock = clock
    }

    /// One pass: every feed that is due, every delivery that is due.
    ///
    /// - Parameter all: Also the feeds that are not due; a server's `Retry-After` and 410 are obeyed all the same.
    /// - Throws: `StoreError`. The trouble of single feeds and sinks is no error: the report and the observer tell it.
    package func pass(all: Bool = false) async throws -> PassReport {
        let claims = try await claimFeeds(all: all)
        observer.passStarted(feeds: claims.count)

        var report = try await visitAndDeliver(claims)
        report.feedsClaimed = claims.count
        if report.feedsRead > 0 {
            try await store.prune(Retention(), at: clock())
        }
        observer.passEnded()
        return report
    }
}

extension Monitor {
    /// How long a feed may be held: longer than any visit, as long as a crashed pass may hold it up.
    private static let lease = Duration.seconds(300)

    /// Outcomes that share one transaction, and so one disk sync.
    private static let groupSize = 64

    private func claimFeeds(all: Bool) async throws -> [FeedClaim] {
        let enabled = configuration.feeds.filter(\.isEnabled)
        let now = clock()
        let records = try await store.register(
            enabled.map { FeedRegistration(url: $0.key, firstDue: now) }, at: now)
        let spikes = configuration.spikes
        if !spikes.isEmpty { try await store.register(spikes: spikes, at: now) }
        return try await store.claimFeeds(
            FeedClaimRequest(feeds: records.map(\.id), now: now, lease: Self.lease, evenIfNotDue: all))
    }

    /// Visits the feeds while the outbox sends what the visits commit; a sink that is slow holds up no feed.
    private func visitAndDeliver(_ claims: [FeedClaim]) async throws -> PassReport {
        try await visits.begin()
        guard let outbox else { return try await visit(claims) }
        async let deliveries = outbox.run()
        var report: PassReport
        do {
            report = try await visit(claims)
        } catch {
            outbox.finish()
            throw error
        }
        try await store.releaseHeldNotices(at: clock())
        outbox.finish()
        report.deliveries = try await deliveries
        return report
    }

    /// Visits the feeds, as many at a time as the config allows, and commits what they bring as it comes.
    private func visit(_ claims: [FeedClaim]) async throws -> PassReport {
        try await withThrowingTaskGroup(of: FeedVisit.self) { group in
            var waiting = claims[...]
            func startNext() {
                guard let claim = waiting.popFirst() else { return }
                group.addTask { try await visits.visit(claim) }
            }
            for _ in 0..<configuration.fetch.concurrency { startNext() }

            var report = PassReport()
            var uncommitted: [FeedVisit] = []
            var outage = OutageWatch()
            var done = 0
            while let visit = try await group.next() {
                done += 1
                startNext()
                uncommitted += outage.admit(visit)
                if done == claims.count { uncommitted += outage.finish(at: clock()) }
                if visit.raisesAlerts || uncommitted.count >= Self.groupSize || done == claims.count {
                    try await commit(uncommitted, into: &report)
                    uncommitted.removeAll(keepingCapacity: true)
                }
            }
            return report
        }
    }

    private func commit(_ visits: [FeedVisit], into report: inout PassReport) async throws {
        let results = try await store.commit(
            visits.map(\.outcome), hosts: self.visits.hosts.takeChanges(), at: clock())
        for (visit, result) in zip(visits, results) {
            report.count(visit, result)
            observer.feedVisited(visit.summary)
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
        outbox?.wake()
    }
}
