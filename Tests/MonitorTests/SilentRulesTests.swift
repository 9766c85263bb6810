import Configuration
import Model
import Monitor
import Storage
import StorageSQLite
import Testing

@Suite struct SilentRulesTests {
    private static let now = Timestamp(seconds: 1_800_000_000)

    private static func daysAgo(_ count: Int) -> Timestamp { now - .seconds(86_400 * count) }

    private func configuration() throws -> Configuration {
        let text = """
            {"feeds": ["https://news.example/feed"], "sinks": {"out": {"type": "stdout"}}, "rules": [
              {"name": "Loud", "topic": "a"}, {"name": "Silent", "topic": "b"},
              {"name": "Off", "topic": "c", "enabled": false}, {"name": "Old", "topic": "d"}]}
            """
        return try Configuration.parse(Array(text.utf8), path: "feeds.json", directory: "/", environment: [:])
    }

    /// A store that met one item at each of the times, under these rules.
    private func store(_ raised: [(rule: String, days: Int)]) async throws -> any Store {
        let store = try SQLiteStore.inMemory()
        for (rule, days) in raised {
            let now = Self.daysAgo(days)
            let feed = try #require(
                try await store.register([FeedRegistration(url: "https://news.example/feed", firstDue: now)], at: now)
                    .first)
            let claim = try #require(
                try await store.claimFeeds(
                    FeedClaimRequest(feeds: [feed.id], now: now, lease: .seconds(60), evenIfNotDue: true)
                ).first)
            let alert = Alert(
                id: "alr_\(rule)", rule: Alert.Rule(name: rule), feed: Alert.Source(url: feed.url), item: Alert.Story())
            let draft = AlertDraft(event: AlertEvent(timestamp: now, data: alert), storyKeys: [], sinks: ["out"])
            let item = FetchedItem(identity: "\(rule) \(days)", digest: 1, item: Item(), alerts: [draft])
            let body = FetchedFeed(
                validators: nil, status: 200, title: nil, link: nil, items: [item], present: [item.identity])
            _ = try await store.commit([FeedOutcome(claim: claim, result: .fetched(body), due: now)], at: now)
        }
        return store
    }

    @Test func `tells the enabled rules that have not fired in 30 days`() async throws {
        let store = try await store([("Old", 40), ("Loud", 3)])
        #expect(
            try await SilentRules.names(of: configuration(), in: store, at: Self.now) == ["Silent", "Old"])
    }

    @Test func `tells nothing of a store that has not watched that long`() async throws {
        let store = try await store([("Loud", 28)])
        #expect(try await SilentRules.names(of: configuration(), in: store, at: Self.now).isEmpty)
    }
}
