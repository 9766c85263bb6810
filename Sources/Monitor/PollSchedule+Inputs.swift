import Fetching
import Model

extension PollSchedule {
    /// What an answer says of when to ask again.
    struct Answer: Sendable {
        /// How long it stays fresh (RFC 9111 §4.2: `max-age`, else `Expires` less `Date`, less `Age`).
        var freshness: Duration?
        /// Not before this time: `Retry-After`, on whatever status (RFC 9110 §10.2.3).
        var notBefore: Timestamp?

        /// - Parameter received: When the answer was there; the server's own clock is used only against itself.
        init(_ response: FetchResponse?, received: Timestamp) {
            guard let response else { return }
            freshness = Freshness.lifetime(of: response.headers)
            notBefore = RetryAfter.parse(response.headers["Retry-After"], date: response.headers["Date"], now: received)
                .map { received + min($0, PollSchedule.longestRetryAfter) }
        }

        init(freshness: Duration? = nil, notBefore: Timestamp? = nil) {
            self.freshness = freshness
            self.notBefore = notBefore
        }
    }

    /// How often a feed brings something, by its own word and by its items' dates.
    struct Rhythm: Sendable {
        var ttl: Duration?
        /// The median time between the newest items.
        var usualGap: Duration?

        init(ttl: Duration? = nil, usualGap: Duration? = nil) {
            self.ttl = ttl
            self.usualGap = usualGap
        }

        init(of document: FeedDocument) {
            ttl = document.feed.ttlMinutes.flatMap { $0 > 0 ? .seconds(Int64($0) * 60) : nil }
            let dates = document.items.compactMap { $0.published ?? $0.updated }.sorted(by: >).prefix(20)
            let gaps = zip(dates, dates.dropFirst()).map { $0 - $1 }.sorted()
            usualGap = gaps.isEmpty ? nil : gaps[gaps.count / 2]
        }
    }
}
