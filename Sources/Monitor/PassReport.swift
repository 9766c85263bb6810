package import Alerting
import Storage

/// What a pass did, in numbers.
package struct PassReport: Sendable {
    package var feedsClaimed = 0
    package var feedsRead = 0
    package var feedsUnchanged = 0
    package var feedsFailed = 0
    /// Feeds whose turn was put off: their host, or the feed itself, does not want to be asked now.
    package var feedsPostponed = 0
    /// Feeds that could not be asked because the network here is down.
    package var feedsOffline = 0
    /// Feeds read for the first time.
    package var feedsMet = 0
    package var itemsNew = 0
    package var alertsRaised = 0
    /// Copies of a story that joined an alert raised before.
    package var alertsJoined = 0
    /// Nil where nothing was sent (a dry run).
    package var deliveries: DeliverySummary?

    package init() {}

    /// Whether every feed that was asked was read and every delivery that was tried arrived.
    package var allWell: Bool {
        feedsFailed == 0 && feedsOffline == 0 && (deliveries?.isClean ?? true)
    }

    mutating func count(_ visit: FeedVisit, _ result: CommitResult) {
        switch visit.summary.outcome {
        case .notModified:
            feedsUnchanged += 1
        case .read(_, let new, _, _, let firstRead):
            feedsRead += 1
            feedsMet += firstRead ? 1 : 0
            itemsNew += new
        case .failed:
            feedsFailed += 1
        case .postponed:
            feedsPostponed += 1
        case .offline:
            feedsOffline += 1
        }
        if case .stored(let raised, _) = result {
            alertsRaised += raised.count
        }
    }
}
