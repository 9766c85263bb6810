package import Alerting
package import Model

/// Hears how a watch goes, as it goes.
package protocol WatchObserver: PassObserver {
    /// How often `alive` is to be called; nil where nobody asks.
    var heartbeat: Duration? { get }

    /// The config holds from now on, at the start and after each reload.
    func watching(feeds: Int)

    /// What a sink was sent, each time that it was sent something or failed.
    func delivered(_ summary: DeliverySummary)

    /// The time of day was set by that much, and the schedule with it.
    func clockWasSet(by step: Duration)

    /// The watch is at work: it has just been through all that it had to do, and nothing that it began has hung.
    func alive(_ status: WatchStatus)
}

/// How a watch stands.
package struct WatchStatus: Sendable, Hashable {
    package let feeds: Int
    /// Feeds being asked at the moment.
    package let underWay: Int
    /// When the next feed is due.
    package let nextDue: Timestamp?
}
