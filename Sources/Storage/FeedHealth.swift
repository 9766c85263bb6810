package import Model

/// What has been told of a feed's health and is not over, and how well its bodies could be read: a record's memory for
/// health events, so that each is told once.
package struct FeedHealth: Codable, Hashable, Sendable {
    /// Since when it is known to fail; nil where nobody was told, or the end was.
    package var failing: Timestamp?
    package var gone: Timestamp?
    package var silent: Timestamp?
    package var degraded: Timestamp?
    /// Where it was told to have moved.
    package var movedTo: String?
    /// Bodies in a row that were read without a problem, up to `FeedHealth.habit`.
    package var soundBodies = 0
    /// Bodies in a row that were worse than it was used to, up to `FeedHealth.habit`.
    package var worseBodies = 0
    /// Of the last sound body.
    package var usualItems = 0

    /// So many bodies make a habit.
    package static let habit = 3

    package init() {}
}

/// A health event to raise, with the commit of the visit that gave rise to it.
package struct HealthDraft: Sendable {
    package var event: HealthEvent
    /// Names of the sinks that are to have it.
    package var sinks: [String]
    /// How long it waits for further feeds of which the same is to be told: they join it.
    package var hold: Duration

    package init(event: HealthEvent, sinks: [String], hold: Duration) {
        self.event = event
        self.sinks = sinks
        self.hold = hold
    }
}

/// A health event as the store keeps it.
package struct HealthRecord: Sendable {
    package var event: HealthEvent
    package var deliveries: [DeliveryRecord]

    package init(event: HealthEvent, deliveries: [DeliveryRecord]) {
        self.event = event
        self.deliveries = deliveries
    }
}
