import Model
import Storage
import StorageSQLite

/// A store, and the few things that tests of the outbox ask of it.
struct DeliveryTable: Sendable {
    let store: any Store
    private static let feed = FeedRegistration(url: "https://example.org/feed.xml", firstDue: Samples.now)

    init() throws {
        store = try SQLiteStore.inMemory()
    }

    /// Raises the alerts, as the fetch of a feed does.
    func add(_ events: [AlertEvent], to sinks: [String], at now: Timestamp = Samples.now) async throws {
        let feeds = try await store.register([Self.feed], at: now)
        let claims = try await store.claimFeeds(
            FeedClaimRequest(feeds: feeds.map(\.id), now: now, lease: .seconds(60), evenIfNotDue: true))
        let items = events.map { event in
            let draft = AlertDraft(event: event, storyKeys: [event.data.id], sinks: sinks)
            return FetchedItem(identity: event.data.id, digest: 1, item: Item(), alerts: [draft])
        }
        let fetched = FetchedFeed(
            validators: nil, status: 200, title: nil, link: nil, items: items, present: items.map(\.identity))
        let outcomes = claims.map { FeedOutcome(claim: $0, result: .fetched(fetched), due: now) }
        _ = try await store.commit(outcomes, at: now)
    }

    /// All deliveries to a sink, the oldest alert first.
    func deliveries(to sink: String) async throws -> [DeliveryRecord] {
        try await store.alerts(AlertQuery(limit: 10_000)).reversed().flatMap(\.deliveries).filter { $0.sink == sink }
    }

    /// How many deliveries to a sink another process could claim at a time.
    func claimable(_ sink: String, at now: Timestamp) async throws -> Int {
        try await store.claimDeliveries(
            DeliveryClaimRequest(sinks: [sink], now: now, lease: .seconds(60), limit: 10_000)
        ).count
    }
}
