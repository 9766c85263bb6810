/// What there is to tell of feeds and sinks themselves, in the envelope of an alert; described in `docs/alerts.md`.
public struct HealthEvent: Codable, Hashable, Sendable {
    public var type: Kind
    /// When it was raised.
    public var timestamp: Timestamp
    public var data: HealthReport

    public init(type: Kind, timestamp: Timestamp, data: HealthReport) {
        self.type = type
        self.timestamp = timestamp
        self.data = data
    }

    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// It could not be read for some time.
        case failing = "feed.failing"
        /// What was told of it is over.
        case recovered = "feed.recovered"
        /// Its server says that it is elsewhere from now on.
        case moved = "feed.moved"
        /// Its server says that it will never be there again.
        case gone = "feed.gone"
        /// It brings nothing, against its own habit.
        case silent = "feed.silent"
        /// It can be read, but not as well as before.
        case degraded = "feed.degraded"
        /// A sink could not be sent anything several times in a row.
        case sinkFailing = "sink.failing"
        /// It takes what it is sent again.
        case sinkRecovered = "sink.recovered"
        /// Its receiver says that it wants no more, ever.
        case sinkGone = "sink.gone"
    }
}

/// The `data` of a health event: one feed or sink, and the further ones of which the same was to be told at the time.
public struct HealthReport: Hashable, Sendable {
    /// `evt_` and a ULID; the same on every try.
    public var id: String
    public var news: HealthNews
    public var also: [HealthNews]

    public init(id: String, news: HealthNews, also: [HealthNews] = []) {
        self.id = id
        self.news = news
        self.also = also
    }

    /// All that it tells of.
    public var all: [HealthNews] { [news] + also }
}

/// How it is with one feed, or with one sink.
public struct HealthNews: Codable, Hashable, Sendable {
    public var feed: Alert.Source?
    /// Instead of a feed.
    public var sink: SinkName?
    /// Since when it is so, or, where it is over, since when it was.
    public var since: Timestamp?
    /// Attempts that failed in a row.
    public var failures: Int?
    /// What is wrong, in one line.
    public var error: String?
    /// When it could last be read.
    public var lastSuccess: Timestamp?
    /// When it last brought something new.
    public var lastNewItem: Timestamp?
    public var movedTo: String?
    /// What is over: the type of the event that told it.
    public var after: HealthEvent.Kind?

    public init(feed: Alert.Source) {
        self.feed = feed
    }

    public init(sink: String) {
        self.sink = SinkName(name: sink)
    }

    /// What a person calls it by.
    public var name: String { feed?.title ?? feed?.url ?? sink?.name ?? "" }

    /// A sink as the config names it.
    public struct SinkName: Codable, Hashable, Sendable {
        public var name: String

        public init(name: String) {
            self.name = name
        }
    }
}

/// The first one's news stand in `data` itself, as an alert's story does; further ones in `also`.
extension HealthReport: Codable {
    private enum Key: String, CodingKey {
        case id, also
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        also = try container.decode([HealthNews].self, forKey: .also)
        news = try HealthNews(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(also, forKey: .also)
        try news.encode(to: encoder)
    }
}
