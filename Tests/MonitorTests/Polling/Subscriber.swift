import Configuration
import Fetching
import Foundation
import Model
import Monitor
import Storage
import StorageSQLite
import Synchronization

/// A feed reader before a scoring server: the real monitor, fetcher and store, whose passes are taken when the test says.
final class Subscriber: Sendable {
    let clock: TestClock
    let store: SQLiteStore
    private let config: Mutex<String>
    private let observer = Witness()

    /// - Parameters:
    ///   - feeds: Members of `feeds` as the config has them; a plain URL stands for itself.
    ///   - fetch: Further members of `fetch`.
    ///   - store: One to share with another subscriber; left out, one of its own in memory.
    init(_ clock: TestClock, feeds: [String], fetch: String = "", store: SQLiteStore? = nil) throws {
        self.clock = clock
        self.store = try store ?? SQLiteStore.inMemory()
        config = Mutex(Self.config(feeds, fetch: fetch))
    }

    /// The same store under another config, as after an edit of the file and a new start.
    func restarted(feeds: [String], fetch: String = "") throws -> Subscriber {
        try Subscriber(clock, feeds: feeds, fetch: fetch, store: store)
    }

    /// One pass, with a fetcher of its own as each start of the program has.
    @discardableResult
    func pass(after wait: Duration = .zero, all: Bool = false) async throws -> PassReport {
        clock.set(clock.now + wait)
        let configuration = try configuration()
        let fetcher = try Fetcher(
            FetchOptions(
                userAgent: "Tipoff/0.0 (+https://example.org/)", concurrency: configuration.fetch.concurrency,
                perHost: configuration.fetch.perHost, spacing: configuration.fetch.spacing,
                timeout: configuration.fetch.timeout, maxBytes: configuration.fetch.maxBytes,
                proxy: configuration.fetch.proxy, isHTTP1: configuration.fetch.isHTTP1))
        let monitor = Monitor(
            configuration: configuration, store: store, fetcher: fetcher, outbox: nil, observer: observer,
            clock: { [clock] in clock.now })
        let report = try await monitor.pass(all: all)
        await fetcher.shutdown()
        return report
    }

    /// Passes for so long, each when the next feed may be asked and not a moment before or after.
    func live(for duration: Duration) async throws {
        let end = clock.now + duration
        try await pass()
        while let next = try await nextTime, next <= end {
            clock.set(max(next, clock.now + .seconds(1)))
            try await pass()
        }
        clock.set(end)
    }

    func configuration() throws -> Configuration {
        try Configuration.parse(
            Array(config.withLock { $0 }.utf8), path: "feeds.json", directory: "/", environment: [:])
    }

    /// When the next feed may be asked; nil where none is any more.
    var nextTime: Timestamp? {
        get async throws {
            try await store.feeds().filter { $0.gone == nil }.map { max($0.due, $0.notBefore ?? $0.due) }.min()
        }
    }

    /// The record of a feed, or of the only one.
    func record(_ url: String? = nil) async throws -> FeedRecord {
        let records = try await store.feeds()
        guard let record = url.map({ url in records.first { $0.url == url } }) ?? records.first else {
            throw StoreError(.unavailable, "no such feed")
        }
        return record
    }

    /// The titles of the items that have raised alerts, in order.
    var alerts: [String] { observer.alerts.withLock { $0 } }

    private static func config(_ feeds: [String], fetch: String) -> String {
        let members = feeds.map { $0.hasPrefix("{") ? $0 : "\"\($0)\"" }.joined(separator: ", ")
        let usual = [("spacing", "\"0s\""), ("perHost", "64"), ("timeout", "\"10s\"")]
        let settings = usual.filter { !fetch.contains("\"\($0.0)\"") }.map { "\"\($0.0)\": \($0.1)" }
        return """
            {"feeds": [\(members)], "rules": [{"name": "All", "topic": "story"}],
             "fetch": {\((settings + (fetch.isEmpty ? [] : [fetch])).joined(separator: ", "))}}
            """
    }
}

private final class Witness: PassObserver {
    let alerts = Mutex<[String]>([])

    func passStarted(feeds: Int) {}
    func feedVisited(_ summary: VisitSummary, url: String) {}
    func alertRaised(_ event: AlertEvent) { alerts.withLock { $0.append(event.data.item.title ?? "") } }
    func passEnded() {}
}

/// Feeds as servers send them.
enum Document {
    static func rss(_ ids: [String], more: String = "") -> String {
        let items = ids.map { "<item><title>Story \($0)</title><guid isPermaLink=\"false\">\($0)</guid></item>" }
        return """
            <?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example/</link>\
            <description>d</description>\(more)\(items.joined())</channel></rss>
            """
    }

    /// Items that came this long before a moment.
    static func dated(_ ages: [Duration], before now: Timestamp, more: String = "") -> String {
        let items = ages.enumerated().map { index, age in
            "<item><title>Story \(index)</title><guid isPermaLink=\"false\">\(index)</guid><pubDate>"
                + "\(httpDate(now - age))</pubDate></item>"
        }
        return """
            <?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example/</link>\
            <description>d</description>\(more)\(items.joined())</channel></rss>
            """
    }

    /// As HTTP has it.
    static func httpDate(_ time: Timestamp, _ form: Int = 0) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.dateFormat =
            ["EEE, dd MMM yyyy HH:mm:ss 'GMT'", "EEEE, dd-MMM-yy HH:mm:ss 'GMT'", "EEE MMM dd HH:mm:ss yyyy"][form]
        return formatter.string(from: Date(timeIntervalSince1970: Double(time.seconds)))
    }

}

let minute = Duration.seconds(60)
let hour = Duration.seconds(3600)
let day = Duration.seconds(86_400)
