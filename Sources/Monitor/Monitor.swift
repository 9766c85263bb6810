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
    private let committer: VisitCommitter
    private let clock: @Sendable () -> Timestamp

    /// - Parameter outbox: Sends what is committed; nil for a dry run, which sends nothing.
    package init(
        configuration: Configuration, store: any Store, fetcher: Fetcher, outbox: Outbox?, observer: any PassObserver,
        clock: @escaping @Sendable () -> Timestamp
    ) {
        self.configuration = configuration
        self.store = store
        self.committer = VisitCommitter(store: store, observer: observer)
        self.visits = FeedVisits(
            configuration: configuration, store: store, fetcher: fetcher, bytesAtHand: committer.bytesAtHand,
            clock: clock)
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

    private func claimFeeds(all: Bool) async throws -> [FeedClaim] {
        let now = clock()
        let records = try await configuration.register(in: store, at: now)
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

    /// Visits the feeds, as many at a time as the config allows and few of each host, and commits what they bring as it comes.
    private func visit(_ claims: [FeedClaim]) async throws -> PassReport {
        var report = PassReport()
        guard !claims.isEmpty else { return report }
        try await withThrowingDiscardingTaskGroup { group in
            let inbox = Inbox<(host: String?, visit: Result<FeedVisit, any Error>)>()
            // One more than may be asked at a time, so that the next is at hand when one has ended.
            var waiting = FairQueue<Int>(perHost: configuration.fetch.perHost + 1)
            for (index, claim) in claims.enumerated() {
                waiting.add(index, host: FetchedHost(of: claim.feed.url)?.name)
            }
            var underWay = 0
            func startNext() {
                while underWay < configuration.fetch.concurrency, !committer.bytesAtHand.areEnough,
                    let (index, host) = waiting.next()
                {
                    let claim = claims[index]
                    underWay += 1
                    committer.bytesAtHand.expectOne()
                    group.addTask {
                        do {
                            inbox.put((host, .success(try await visits.visit(claim))))
                        } catch {
                            inbox.put((host, .failure(error)))
                        }
                    }
                }
            }
            startNext()

            var uncommitted = VisitGroup()
            var outage = OutageWatch()
            for await _ in inbox.bell {
                for (host, visit) in inbox.takeAll() {
                    underWay -= 1
                    waiting.wentHome(host)
                    for visit in outage.admit(try visit.get()) { uncommitted.add(visit) }
                }
                startNext()
                let isIdle = underWay == 0
                if isIdle, !waiting.hasNext { for visit in outage.finish(at: clock()) { uncommitted.add(visit) } }
                if uncommitted.isFull || isIdle {
                    try await committer.commit(
                        uncommitted.take(), hosts: await visits.hosts.takeChanges(), at: clock(), into: &report)
                    outbox?.wake()
                    startNext()
                }
                if underWay == 0 { break }
            }
        }
        return report
    }
}
