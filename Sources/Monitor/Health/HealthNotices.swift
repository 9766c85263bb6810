import Alerting
import Configuration
import Model
import Storage

/// Health events of visits: what `HealthReview` finds, in words and on its way to the sinks that the config names.
struct HealthNotices: Sendable {
    private let settings: HealthSettings?
    private let ids = AlertIDGenerator(prefix: "evt_")

    /// How long an event waits for others of its kind, where nobody lets it go before: a pass does at its end.
    private static let hold = Duration.seconds(300)

    init(_ settings: HealthSettings?) {
        self.settings = settings
    }

    /// The visit with the health events that it gives rise to.
    func added(to visit: FeedVisit, of feed: FeedSettings, at now: Timestamp) -> FeedVisit {
        guard let settings else { return visit }
        let record = visit.outcome.claim.feed
        var reading: HealthReview.Reading?
        if case .read(let items, let new, _, let problems, _) = visit.summary.outcome {
            reading = HealthReview.Reading(items: items, newItems: new, problems: problems)
        }
        let (health, news) = HealthReview(settings: settings, now: now).review(
            record, visit.outcome, reading: reading)
        var visit = visit
        visit.outcome.health = health
        guard !settings.sinks.isEmpty else { return visit }
        visit.outcome.notices = news.map { piece in
            let report = HealthReport(
                id: ids.next(at: now), news: self.news(piece, visit.outcome, feed, reading))
            let event = HealthEvent(type: piece.kind, timestamp: now, data: report)
            return HealthDraft(event: event, sinks: settings.sinks, hold: Self.hold)
        }
        return visit
    }

    private func news(
        _ piece: HealthReview.News, _ outcome: FeedOutcome, _ feed: FeedSettings, _ reading: HealthReview.Reading?
    ) -> HealthNews {
        let record = outcome.claim.feed
        var news = HealthNews(
            feed: AlertComposer.source(title: feed.name ?? record.title, url: feed.key, link: record.link))
        news.since = piece.since
        news.after = piece.after
        switch piece.kind {
        case .failing, .gone:
            news.lastSuccess = record.lastSuccess
            news.failures = record.failures + 1
            switch outcome.result {
            case .failed(_, let message, _), .gone(let message): news.error = message
            default: break
            }
        case .moved:
            news.movedTo = outcome.move.map { AlertComposer.source(title: nil, url: $0.target, link: nil).url }
        case .silent:
            news.lastNewItem = record.lastNewItem
        case .degraded:
            guard let reading else { break }
            news.error =
                reading.items == 0
                ? "it holds no items any more"
                : "\(reading.problems) mistake\(reading.problems == 1 ? "" : "s") where there were none"
        case .recovered, .sinkFailing, .sinkRecovered, .sinkGone:
            break
        }
        return news
    }
}
