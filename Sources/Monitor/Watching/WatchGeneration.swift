import Alerting
import Configuration
import Fetching
import Model
import Storage

/// One reading of the config at work in a watch: its feeds, those of them that wait for their visit, and what is under way with its parts.
struct WatchGeneration {
    let number: Int
    let parts: WatchParts
    let visits: FeedVisits
    /// In the order of the config, in which those due at one time are visited.
    private(set) var feedIDs: [FeedRecord.ID] = []
    private var hosts: [FeedRecord.ID: String] = [:]
    private var queue: FairQueue<FeedRecord.ID>
    private var queued: Set<FeedRecord.ID> = []
    /// Visits that have not ended.
    var underWay = 0
    /// Whether its outbox has not ended.
    var hasOutbox = false

    init(
        number: Int, _ parts: WatchParts, store: any Store, bytesAtHand: BytesAtHand, time: any TimeSource
    ) {
        self.number = number
        self.parts = parts
        visits = FeedVisits(
            configuration: parts.configuration, store: store, fetcher: parts.fetcher, bytesAtHand: bytesAtHand,
            clock: { time.timeOfDay() })
        // One more than may be asked at a time, so that the next is at hand when one has ended.
        queue = FairQueue(perHost: parts.configuration.fetch.perHost + 1)
    }

    var feedCount: Int { feedIDs.count }

    /// Whether one of those that wait may be visited, as far as its host is concerned.
    var canStart: Bool { queue.hasNext }

    mutating func register(in store: any Store, at now: Timestamp) async throws {
        let records = try await parts.configuration.register(in: store, at: now)
        try await visits.begin()
        feedIDs = records.map(\.id)
        for record in records { hosts[record.id] = FetchedHost(of: record.url)?.name }
    }

    mutating func enqueue(_ feed: FeedRecord.ID) {
        guard queued.insert(feed).inserted else { return }
        queue.add(feed, host: hosts[feed])
    }

    /// Up to so many of those that wait, and their hosts; each is to go home.
    mutating func next(_ count: Int) -> (feeds: [FeedRecord.ID], hosts: [FeedRecord.ID: String?]) {
        var feeds: [FeedRecord.ID] = []
        var hosts: [FeedRecord.ID: String?] = [:]
        while feeds.count < count, let (feed, host) = queue.next() {
            queued.remove(feed)
            feeds.append(feed)
            hosts[feed] = host
        }
        return (feeds, hosts)
    }

    mutating func wentHome(_ host: String?) {
        queue.wentHome(host)
    }
}

/// What an outbox has done; nil where it has ended.
struct DeliveryReport: Sendable {
    let generation: Int
    let summary: DeliverySummary?
}
