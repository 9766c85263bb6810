package import Model

/// What the store knows of a host, over all of its feeds.
package struct HostRecord: Hashable, Sendable {
    /// In lower case; with a dot before it, all hosts of that registrable domain.
    package let name: String
    /// When a request to it was last started, where spacing still depends on that.
    package var lastStart: Timestamp?
    /// Not before this time: it said "too many requests".
    package var pausedUntil: Timestamp?
    /// When it last said so, and how often in a row.
    package var limitedAt: Timestamp?
    package var limits: Int

    package init(
        name: String, lastStart: Timestamp? = nil, pausedUntil: Timestamp? = nil, limitedAt: Timestamp? = nil,
        limits: Int = 0
    ) {
        self.name = name
        self.lastStart = lastStart
        self.pausedUntil = pausedUntil
        self.limitedAt = limitedAt
        self.limits = limits
    }
}
