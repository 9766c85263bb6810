import Configuration
import Fetching
import Model
import Monitor
import Storage

extension FeedStatus {
    /// The rows of all feeds of a config, in its order.
    static func all(
        _ feeds: [FeedSettings], records: [FeedRecord], hosts: [HostRecord], at now: Timestamp
    ) -> [FeedStatus] {
        let known = Dictionary(records.map { ($0.url, $0) }) { first, _ in first }
        let book = HostBook(hosts, registrableDomain: PublicSuffix.registrableDomain)
        // By where each feed ends, those of the config first: of two that end at one address the second is the double.
        var ends: [String: FeedSettings] = [:]
        for feed in feeds { ends[feed.key] = ends[feed.key] ?? feed }
        return feeds.map { feed in
            let record = known[feed.key]
            var twin: FeedSettings?
            if let end = record?.movedTo {
                twin = ends[end]
                ends[end] = twin ?? feed
            }
            return FeedStatus(
                feed, record, pause: FetchedHost(of: feed.key).flatMap { book.pause(of: $0.name, at: now) },
                twin: twin.flatMap { $0.key == feed.key ? nil : $0.shownName })
        }
    }
}
