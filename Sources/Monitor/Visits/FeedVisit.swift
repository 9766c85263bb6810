import Model
import Storage

/// One visit of a feed: what is to be stored of it, and what is to be said of it.
struct FeedVisit: Sendable {
    var outcome: FeedOutcome
    var summary: VisitSummary
    /// What it tells of the network here.
    var signal = Signal.none
    /// The body's length.
    var bytes = 0

    enum Signal: Sendable {
        /// Nothing: no host of the internet was asked.
        case none
        /// A host answered.
        case answered
        /// Nothing was heard of this host; `wasWell` where the visit before was a success.
        case silent(host: String, wasWell: Bool)
    }

    var raisesAlerts: Bool {
        if outcome.articles.contains(where: { !$0.alerts.isEmpty }) { return true }
        guard case .fetched(let feed) = outcome.result else { return false }
        return feed.items.contains { !$0.alerts.isEmpty }
    }

    /// The same where the time of day was set meanwhile: what was to happen in an hour is still to happen in an hour.
    func moved(by step: Duration) -> FeedVisit {
        var visit = self
        visit.outcome.due = outcome.due + step
        visit.outcome.notBefore = outcome.notBefore.map { $0 + step }
        return visit
    }
}
