import Alerting
import Configuration
import Fetching
import Model
import Monitor
import Storage
import StorageSQLite
import Synchronization
import Testing

/// A watch wakes for what waits for a time of the day.
@Suite(.timeLimit(.minutes(2))) struct WatchHoursTests {
    /// At 10:46:40 UTC.
    private let time = ManualTime()
    private let observer = CountingObserver()
    private let feeds: FeedFolder
    private let store: any Store
    private let mail = NotingSink("mail")

    init() throws {
        feeds = try FeedFolder(["a"])
        store = try SQLiteStore.inMemory()
    }

    private func watching(_ hours: SendingHours, _ body: () async throws -> Void) async throws {
        try await raise(3)
        let outbox = Outbox(
            store: store, sinks: [mail], retryFor: .seconds(86_400), hours: hours,
            clock: { [time] in time.timeOfDay() })
        let parts = WatchParts(
            configuration: try feeds.configuration(["a"], every: .seconds(86_400)),
            fetcher: try Fetcher(FetchOptions(userAgent: "test")), outbox: outbox, close: {})
        let (orders, desk) = AsyncStream.makeStream(of: WatchOrder.self)
        let watch = Watch(store: store, observer: observer, time: time)
        async let end: Void = watch.run(parts, orders: orders)
        await observer.until { $0.visits == ["a": 1] }
        await time.asleep(for: .seconds(1))
        try await body()
        desk.yield(.stop)
        try await end
    }

    private func raise(_ count: Int) async throws {
        let now = time.timeOfDay()
        let feed = FeedRegistration(url: "https://news.example/feed", firstDue: now)
        let records = try await store.register([feed], at: now)
        let claims = try await store.claimFeeds(
            FeedClaimRequest(feeds: records.map(\.id), now: now, lease: .seconds(60)))
        let items = (1...count).map { number in
            let alert = Alert(
                id: "alr_\(number)", rule: Alert.Rule(name: "R"), feed: Alert.Source(url: feed.url), item: Alert.Story()
            )
            let draft = AlertDraft(
                event: AlertEvent(timestamp: now, data: alert), storyKeys: ["\(number)"], sinks: ["mail"])
            return FetchedItem(identity: "\(number)", digest: 1, item: Item(), alerts: [draft])
        }
        let fetched = FetchedFeed(
            validators: nil, status: 200, title: nil, link: nil, items: items, present: items.map(\.identity))
        _ = try await store.commit(claims.map { FeedOutcome(claim: $0, result: .fetched(fetched), due: now) }, at: now)
    }

    private var noonDigest: SendingHours {
        SendingHours(
            digest: DigestTimes(minutes: [12 * 60], clock: WallClock { _ in 0 }), digestSinks: ["mail"])
    }

    @Test func `for the digest`() async throws {
        try await watching(noonDigest) {
            time.pass(.seconds(4399))
            await time.asleep(for: .milliseconds(500))
            #expect(mail.sent.isEmpty)
            time.pass(.seconds(1))
            await mail.taken(1)
            #expect(mail.sent.first?.digest?.data.alerts.map(\.alert.id) == ["alr_1", "alr_2", "alr_3"])
        }
        #expect(mail.sent.count == 1)
    }

    @Test func `for the end of the quiet hours`() async throws {
        let quiet = QuietHours(from: 9 * 60, to: 12 * 60, clock: WallClock { _ in 0 })
        try await watching(SendingHours(quiet: quiet)) {
            #expect(mail.sent.isEmpty)
            time.pass(.seconds(4400))
            await mail.taken(3)
        }
        #expect(mail.sent.map(\.id) == ["alr_1", "alr_2", "alr_3"])
    }

    @Test func `when the clock is set past it`() async throws {
        try await watching(noonDigest) {
            time.set(by: .seconds(7200))
            await mail.taken(1)
        }
        #expect(mail.sent.map(\.type) == ["alert.digest"])
    }
}

/// Takes all, and lets one task wait for it.
private final class NotingSink: Sink {
    let name: String
    let fingerprint = "noting"
    private let events = Mutex<[OutgoingEvent]>([])
    private let counts: AsyncStream<Int>
    private let bell: AsyncStream<Int>.Continuation

    init(_ name: String) {
        self.name = name
        (counts, bell) = AsyncStream.makeStream(of: Int.self)
    }

    var sent: [OutgoingEvent] { events.withLock { $0 } }

    func send(_ event: OutgoingEvent) async -> SinkAnswer {
        bell.yield(
            events.withLock {
                $0.append(event)
                return $0.count
            })
        return .delivered
    }

    func taken(_ count: Int) async {
        for await taken in counts where taken >= count { return }
    }
}
