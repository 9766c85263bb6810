package import Model

/// Hears how a pass goes, as it goes: a progress bar, lines on standard error, a dry run's print-out.
package protocol PassObserver: Sendable {
    func passStarted(feeds: Int)
    /// - Parameter url: as the config has it.
    func feedVisited(_ summary: VisitSummary, url: String)
    /// After the transaction that holds it.
    func alertRaised(_ event: AlertEvent)
    /// The same of news of a feed itself.
    func healthRaised(_ event: HealthEvent)
    func passEnded()
}

extension PassObserver {
    package func healthRaised(_ event: HealthEvent) {}
}

/// What there is to say of one feed's visit.
package struct VisitSummary: Sendable {
    /// The name that the config gives the feed, else its address without anything secret.
    package let feed: String
    package let outcome: Outcome

    package enum Outcome: Sendable {
        case notModified
        /// `firstRead` is a feed met for the first time, whose items are marked as seen.
        case read(items: Int, new: Int, edited: Int, problems: Int, firstRead: Bool)
        /// One line.
        case failed(String)
        /// Not asked, or no answer awaited; one line says why.
        case postponed(String)
        /// No host could be reached: the network here is down.
        case offline
    }
}
