import Alerting
import Configuration
import FeedParsing
import Fetching
import Model
import Rules
import Storage

/// Visits feeds: one polite request, the parse, what is new in it, and which rules that satisfies.
struct FeedVisits: Sendable {
    private let settings: [String: FeedSettings]
    private let maxBytes: Int
    private let schedule: PollSchedule
    private let matching: ItemMatching
    private let store: any Store
    private let fetcher: Fetcher
    private let clock: @Sendable () -> Timestamp

    init(
        configuration: Configuration, store: any Store, fetcher: Fetcher, clock: @escaping @Sendable () -> Timestamp
    ) {
        self.settings = Dictionary(configuration.feeds.map { ($0.key, $0) }) { first, _ in first }
        self.maxBytes = configuration.fetch.maxBytes
        self.schedule = PollSchedule()
        self.matching = ItemMatching(configuration)
        self.store = store
        self.fetcher = fetcher
        self.clock = clock
    }

    /// Never throws for the feed's sake: whatever goes wrong with it is its outcome.
    ///
    /// - Throws: `StoreError`.
    @concurrent
    func visit(_ claim: FeedClaim) async throws -> FeedVisit {
        guard let feed = settings[claim.feed.url] else {
            preconditionFailure("claimed a feed that the config does not have: \(claim.feed.url)")
        }
        let asked = clock()
        let response: FetchResponse
        do {
            response = try await fetch(feed, claim.feed)
        } catch {
            return failed(error.message, feed, claim, asked: asked, response: nil)
        }
        switch response.status {
        case 304:
            return unchanged(response, feed, claim, asked: asked)
        case 410:
            return gone(feed, claim, asked: asked)
        case 200..<300:
            return try await read(response, feed, claim, asked: asked)
        default:
            return failed("the server answered \(response.status)", feed, claim, asked: asked, response: response)
        }
    }
}

extension FeedVisits {
    private func fetch(_ feed: FeedSettings, _ record: FeedRecord) async throws(FetchError) -> FetchResponse {
        switch feed.source {
        case .file(let path):
            return try LocalFile.read(path: path, maxBytes: maxBytes, validators: record.validators)
        case .remote(let url):
            var request = FetchRequest(url: url)
            request.headers = feed.headers.map { ($0.name, $0.value) }
            request.validators = record.validators
            return try await fetcher.fetch(request)
        }
    }

    private func read(
        _ response: FetchResponse, _ feed: FeedSettings, _ claim: FeedClaim, asked: Timestamp
    ) async throws -> FeedVisit {
        let document: FeedDocument
        do {
            document = try FeedParser().parse(response.body, context: parseContext(response))
        } catch {
            return failed("\(error.message)", feed, claim, asked: asked, response: response)
        }
        let intake = try await FeedIntake(
            document: document, feedURL: feed.key, isKnown: claim.feed.isKnown, backfill: feed.backfill
        ) { identities in
            try await store.itemStates(of: claim.feed.id, identities: identities)
        }
        let source = matching.source(of: document.feed, feed)
        let items = intake.changed.map { change in
            FetchedItem(
                identity: change.identity.identity, digest: change.identity.digest, item: change.item,
                alerts: change.mayAlert ? matching.alerts(for: change, in: source, at: clock()) : [])
        }
        let fetched = FetchedFeed(
            // A document that ends too early must be asked for again, whole: its validators stand for items not seen.
            validators: document.truncated == true ? claim.feed.validators : response.validators,
            status: response.status, title: document.feed.title?.text,
            link: document.feed.link, language: document.feed.language, items: items, present: intake.identities)
        let rhythm = PollSchedule.Rhythm(of: document)
        return FeedVisit(
            outcome: outcome(.fetched(fetched), feed, claim, asked: asked, response: response, rhythm: rhythm),
            summary: VisitSummary(
                feed: feed.shownName,
                outcome: .read(
                    items: document.items.count, new: intake.newCount, edited: intake.editedCount,
                    problems: document.problems.count, firstRead: !claim.feed.isKnown)))
    }

    private func unchanged(
        _ response: FetchResponse, _ feed: FeedSettings, _ claim: FeedClaim, asked: Timestamp
    ) -> FeedVisit {
        FeedVisit(
            outcome: outcome(.notModified(response.validators), feed, claim, asked: asked, response: response),
            summary: VisitSummary(feed: feed.shownName, outcome: .notModified))
    }

    /// One 410 may be a slip: it counts when it is seen again a day later or more. Until then the feed rests.
    private func gone(_ feed: FeedSettings, _ claim: FeedClaim, asked: Timestamp) -> FeedVisit {
        let day = Duration.seconds(86_400)
        if claim.feed.lastStatus == 410, let since = claim.feed.failingSince, asked - since >= day {
            let message = "gone for good (410); it is asked no more, take it out of the config"
            return FeedVisit(
                outcome: FeedOutcome(claim: claim, result: .gone(message: message), due: asked + day),
                summary: VisitSummary(feed: feed.shownName, outcome: .failed(message)))
        }
        let message = "the server says that it is gone (410); it is asked once more in a day"
        return FeedVisit(
            outcome: FeedOutcome(
                claim: claim, result: .failed(status: 410, message: message), due: asked + day, notBefore: asked + day),
            summary: VisitSummary(feed: feed.shownName, outcome: .failed(message)))
    }

    private func failed(
        _ message: String, _ feed: FeedSettings, _ claim: FeedClaim, asked: Timestamp, response: FetchResponse?
    ) -> FeedVisit {
        FeedVisit(
            outcome: outcome(
                .failed(status: response?.status, message: message), feed, claim, asked: asked, response: response),
            summary: VisitSummary(feed: feed.shownName, outcome: .failed(message)))
    }

    private func outcome(
        _ result: FeedOutcome.Result, _ feed: FeedSettings, _ claim: FeedClaim, asked: Timestamp,
        response: FetchResponse?, rhythm: PollSchedule.Rhythm? = nil
    ) -> FeedOutcome {
        let answer = PollSchedule.Answer(response, received: clock())
        let failures: Int
        if case .failed = result { failures = claim.feed.failures + 1 } else { failures = 0 }
        return FeedOutcome(
            claim: claim, result: result,
            due: schedule.next(
                url: claim.feed.url, every: feed.every, asked: asked, answer: answer, rhythm: rhythm,
                lastNewItem: claim.feed.lastNewItem, failures: failures),
            notBefore: answer.notBefore)
    }

    private func parseContext(_ response: FetchResponse) -> FeedParser.Context {
        FeedParser.Context(
            url: response.url, contentType: response.headers["Content-Type"],
            contentLanguage: response.headers["Content-Language"],
            contentLocation: response.headers["Content-Location"], wantsHTML: false, keepsParagraphs: true)
    }
}
