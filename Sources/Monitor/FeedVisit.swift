import Storage

/// One visit of a feed: what is to be stored of it, and what is to be said of it.
struct FeedVisit: Sendable {
    let outcome: FeedOutcome
    let summary: VisitSummary

    var raisesAlerts: Bool {
        guard case .fetched(let feed) = outcome.result else { return false }
        return feed.items.contains { !$0.alerts.isEmpty }
    }
}
