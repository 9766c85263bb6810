/// How long things are kept.
///
/// An item's identity outlives its content: an item that a feed still shows, or showed a short while ago, is never
/// forgotten, so that it never counts as new again.
package struct Retention: Sendable {
    /// An item's words, after it was first seen.
    package var content: Duration
    /// An item's identity, after the feed last showed it: counted up to the last body that was read of the feed, so that
    /// times of 304s, of failures and of being switched off do not count.
    package var identity: Duration
    /// A delivered alert, its deliveries and its story keys. Alerts with an open or dead delivery are kept.
    package var alerts: Duration

    package init(
        content: Duration = .seconds(30 * 86_400), identity: Duration = .seconds(400 * 86_400),
        alerts: Duration = .seconds(400 * 86_400)
    ) {
        self.content = content
        self.identity = identity
        self.alerts = alerts
    }
}
