import Model
import Storage
import Testing

/// What every store promises, as cases over `any Store`: a new store runs `StoreConformance.cases` with a `StorePlace` of its own
/// and nothing else here knows which store it is.
enum StoreConformance {
    static let cases =
        feeds + schedule + moves + manners + outcomes + items + articles + spikes + alerts + stories + deliveries
        + holds
        + health + sinks + sinkHealth
        + upkeep
}

/// One promise. Each gets a place of its own.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: @Sendable (StorePlace) async throws -> Void

    init(_ sentence: String, check: @escaping @Sendable (StorePlace) async throws -> Void) {
        self.testDescription = sentence
        self.check = check
    }
}

/// Where a store lives, empty at first: two stores opened here share what they hold, as two processes do.
struct StorePlace: Sendable {
    let open: @Sendable () async throws -> any Store
}

let noon = Timestamp(seconds: 1_800_000_000)
let lease = Duration.seconds(300)
let feedURL = "https://news.example/feed"

func minutes(_ count: Int) -> Timestamp { noon + .seconds(60 * count) }

func days(_ count: Int) -> Timestamp { noon + .seconds(86_400 * count) }

func validators(_ etag: String?, _ lastModified: String? = nil, url: String = feedURL) -> Validators? {
    Validators(url: url, etag: etag.map { Array($0.utf8) }, lastModified: lastModified.map { Array($0.utf8) })
}

func item(_ identity: String, digest: UInt64 = 1, alerts: [AlertDraft] = []) -> FetchedItem {
    var item = Item()
    item.title = FeedText("Story \(identity)")
    return FetchedItem(identity: identity, digest: digest, item: item, alerts: alerts)
}

func body(
    _ items: [FetchedItem], validators: Validators? = nil, present: [String]? = nil, rhythm: FeedRhythm = FeedRhythm()
) -> FeedOutcome.Result {
    .fetched(
        FetchedFeed(
            validators: validators, status: 200, title: "News", link: "https://news.example/", rhythm: rhythm,
            items: items,
            present: present ?? items.map(\.identity)))
}

func draft(
    _ id: String, rule: String = "Talks", keys: [String] = [], link: String? = nil, feed: String = feedURL,
    at time: Timestamp = noon, to sinks: [String] = ["hook"]
) -> AlertDraft {
    var story = Alert.Story()
    story.link = link ?? "https://news.example/\(id)"
    let alert = Alert(id: id, rule: Alert.Rule(name: rule), feed: Alert.Source(url: feed), item: story)
    return AlertDraft(event: AlertEvent(timestamp: time, data: alert), storyKeys: keys, sinks: sinks)
}

extension Store {
    func feed(_ url: String = feedURL) async throws -> FeedRecord {
        try #require(try await register([FeedRegistration(url: url, firstDue: noon)], at: noon).first)
    }

    func claim(_ url: String = feedURL, at now: Timestamp = noon) async throws -> FeedClaim {
        let request = FeedClaimRequest(feeds: [try await feed(url).id], now: now, lease: lease, evenIfNotDue: true)
        return try #require(try await claimFeeds(request).first)
    }

    /// Claims the feed and commits what a fetch of it brought.
    @discardableResult
    func fetch(
        _ result: FeedOutcome.Result, of url: String = feedURL, at now: Timestamp = noon,
        notBefore: Timestamp? = nil, move: FeedMove? = nil, articles: [FetchedArticle] = []
    ) async throws -> CommitResult {
        let claim = try await claim(url, at: now)
        var outcome = FeedOutcome(
            claim: claim, result: result, due: now + .seconds(3600), notBefore: notBefore, move: move)
        outcome.articles = articles
        return try #require(try await commit([outcome], at: now).first)
    }

    @discardableResult
    func raise(_ drafts: [AlertDraft], from url: String = feedURL, at now: Timestamp = noon) async throws
        -> CommitResult
    {
        try await fetch(body([item(drafts.map(\.event.data.id).joined(), alerts: drafts)]), of: url, at: now)
    }

    func due(_ sinks: [String] = ["hook"], at now: Timestamp = noon, limit: Int = 10) async throws -> [DeliveryClaim] {
        try await claimDeliveries(DeliveryClaimRequest(sinks: sinks, now: now, lease: lease, limit: limit))
    }

    func delivery(of alert: String, to sink: String = "hook") async throws -> DeliveryRecord {
        let record = try await alerts(AlertQuery()).first { $0.event.data.id == alert }
        return try #require(record?.deliveries.first { $0.sink == sink })
    }

    func isKnown(_ identity: String, in url: String = feedURL) async throws -> Bool {
        try await itemStates(of: feed(url).id, identities: [identity])[identity] != nil
    }
}

extension CommitResult {
    var raisedIDs: [String]? {
        guard case .stored(let raised, _) = self else { return nil }
        return raised.map(\.data.id)
    }

    var joinedIDs: [String]? {
        guard case .stored(_, let joined) = self else { return nil }
        return joined
    }

    var isFenced: Bool {
        guard case .fenced = self else { return false }
        return true
    }
}
