package import Model

/// What keeps deliveries to a sink from going out one by one at the time of a claim.
package struct DeliveryHolds: Sendable, Hashable {
    /// When the quiet ends that is now; nil where none is.
    package var quietUntil: Timestamp?
    /// Tags of rules whose alerts go out all the same.
    package var exceptTags: [String]
    /// For a sink that gets one message instead of many.
    package var digest: Digest?

    package init(quietUntil: Timestamp? = nil, exceptTags: [String] = [], digest: Digest? = nil) {
        self.quietUntil = quietUntil
        self.exceptTags = exceptTags
        self.digest = digest
    }

    package struct Digest: Sendable, Hashable {
        /// What was raised until then goes out now.
        package var last: Timestamp
        /// What was raised after that waits until then.
        package var next: Timestamp

        package init(last: Timestamp, next: Timestamp) {
            self.last = last
            self.next = next
        }
    }

    /// Alerts beyond these begin a further digest: one message must not grow without end.
    package static let digestLimit = 500
}

/// How many alerts of a rule go out one by one; the rest of a window is one digest, at its end.
package struct Burst: Sendable, Hashable {
    package var max: Int
    /// A window begins with an alert and lasts so long.
    package var per: Duration

    package init(max: Int, per: Duration) {
        self.max = max
        self.per = per
    }
}
