/// How long a feed is left alone after it was asked, and why: what `tipoff feeds` shows.
package struct PollInterval: Hashable, Sendable {
    /// What has the last word on a wait.
    package enum Reason: String, Sendable, CaseIterable {
        /// The config's `every`.
        case every
        /// How often the feed brings something.
        case rhythm
        /// Nothing is known of the feed's rhythm yet.
        case unknown
        /// The usual interval is lengthened since the server said "too many requests".
        case slowed
        case updatePeriod
        case ttl
        /// `skipHours` and `skipDays`.
        case skip
        /// `Cache-Control` or `Expires`.
        case freshness
        case retryAfter
        /// `RateLimit` headers and their kin, or a 429 without any.
        case rateLimit
        /// Another feed of its host was told "too many requests".
        case hostPaused
        case backoff
        /// It said 410 and is asked once more.
        case gone
        /// No host could be reached: the network here is down.
        case offline
    }

    package var length: Duration
    package var reason: Reason
    /// What was asked for, where it is more than is granted.
    package var wanted: Duration?

    package init(length: Duration, reason: Reason, wanted: Duration? = nil) {
        self.length = length
        self.reason = reason
        self.wanted = wanted
    }
}
