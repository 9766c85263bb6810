package import Model

/// What the store knows of one feed.
package struct FeedRecord: Sendable, Identifiable {
    package let id: Int64
    /// As the config has it: a URL, or the absolute path of a file.
    package let url: String
    /// The feed's own title and page.
    package var title: String?
    package var link: String?
    /// The language that the feed gives itself (BCP 47).
    package var language: String?
    /// From the last body that was read whole and parsed.
    package var validators: Validators?
    /// False until a fetch has read it for the first time; that first one alerts on nothing but `backfill`.
    package var isKnown = false
    /// Not before this time by schedule.
    package var due: Timestamp
    /// Not before this time in any case: the server asked.
    package var notBefore: Timestamp?
    /// Since when it is gone for good (410).
    package var gone: Timestamp?
    /// The last attempt, however it ended.
    package var lastChecked: Timestamp?
    /// The last attempt that ended in a 304 or a readable body.
    package var lastSuccess: Timestamp?
    /// When a body of it was last read; a 304 leaves it.
    package var lastRead: Timestamp?
    /// When it was last asked for whole, without validators, and answered.
    package var lastWhole: Timestamp?
    /// When an item of it was last new.
    package var lastNewItem: Timestamp?
    package var rhythm = FeedRhythm()
    /// How long it is left alone since it was last asked, and why; nil before.
    package var interval: PollInterval?
    /// How many times longer than usual that is since its server said "too many requests": 1 or more.
    package var stretch = 1.0
    /// When its server last said so.
    package var limitedAt: Timestamp?
    /// Attempts that failed since the last success.
    package var failures = 0
    package var failingSince: Timestamp?
    package var lastStatus: Int?
    /// One line, while it fails.
    package var lastError: String?
    package var failureKind: FailureKind?
    /// Its server's HTTP/2 is broken.
    package var needsHTTP1 = false
    package var itemCount = 0
    /// Where it has moved to, as its server says; nil where the last success came without a permanent redirect.
    package var move: FeedMove?

    /// What has been told of its health; nil where health events were never asked for.
    package var health: FeedHealth?

    /// What the config should name in the place of `url`: the target of a confirmed move.
    package var movedTo: String? { move.flatMap { $0.isConfirmed ? $0.target : nil } }

    package init(id: Int64, url: String, due: Timestamp) {
        self.id = id
        self.url = url
        self.due = due
    }
}

/// A feed of the config.
package struct FeedRegistration: Sendable, Hashable {
    package let url: String
    /// When a feed without a record is first due.
    package let firstDue: Timestamp

    package init(url: String, firstDue: Timestamp) {
        self.url = url
        self.firstDue = firstDue
    }
}

package struct FeedClaimRequest: Sendable {
    package var feeds: [FeedRecord.ID]
    package var now: Timestamp
    package var lease: Duration
    package var evenIfNotDue = false

    package init(feeds: [FeedRecord.ID], now: Timestamp, lease: Duration, evenIfNotDue: Bool = false) {
        self.feeds = feeds
        self.now = now
        self.lease = lease
        self.evenIfNotDue = evenIfNotDue
    }
}

/// A feed that this process may fetch until the lease ends.
package struct FeedClaim: Sendable {
    package let feed: FeedRecord
    /// Grows with each claim of the feed, so that an older holder is known by its smaller one.
    package let token: Int64

    package init(feed: FeedRecord, token: Int64) {
        self.feed = feed
        self.token = token
    }
}
