package import Model

/// Where a feed's server says that the feed has moved for good (301, 308), and how long it has said so.
package struct FeedMove: Hashable, Sendable {
    /// The end of the permanent redirects that the answer began with.
    package var target: String
    package var firstSeen: Timestamp
    package var lastSeen: Timestamp
    /// Answers that led there and were this feed.
    package var sightings: Int
    /// Seen so often and for so long that the config should say the target.
    package var isConfirmed: Bool

    package init(
        target: String, firstSeen: Timestamp, lastSeen: Timestamp, sightings: Int = 1, isConfirmed: Bool = false
    ) {
        self.target = target
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.sightings = sightings
        self.isConfirmed = isConfirmed
    }
}
