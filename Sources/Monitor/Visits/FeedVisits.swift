import Alerting
import Configuration
import FeedParsing
import Fetching
import Model
import Rules
import Storage

/// Visits feeds: one polite request, the parse, what is new in it, and which rules that satisfies.
struct FeedVisits: Sendable {
    let store: any Store
    let schedule: PollSchedule
    let hosts: HostWatch
    private let settings: [String: FeedSettings]
    private let maxBytes: Int
    let articles: Articles
    let matching: ItemMatching
    private let fetcher: Fetcher
    var clock: @Sendable () -> Timestamp
    private let notices: HealthNotices
    private let bytesAtHand: BytesAtHand

    init(
        configuration: Configuration, store: any Store, fetcher: Fetcher, bytesAtHand: BytesAtHand,
        clock: @escaping @Sendable () -> Timestamp
    ) {
        self.bytesAtHand = bytesAtHand
        self.settings = Dictionary(configuration.feeds.map { ($0.key, $0) }) { first, _ in first }
        self.maxBytes = configuration.fetch.maxBytes
        self.schedule = PollSchedule()
        self.hosts = HostWatch(fetcher: fetcher, clock: clock)
        self.articles = Articles(fetcher, hosts, maxBytes: configuration.fetch.maxBytes, clock: clock)
        self.matching = ItemMatching(configuration)
        self.store = store
        self.fetcher = fetcher
        self.clock = clock
        self.notices = HealthNotices(configuration.alerting.health)
    }

    func now() -> Timestamp { clock() }

    /// Before the visits of a pass.
    ///
    /// - Throws: `StoreError`.
    func begin() async throws {
        await hosts.load(try await store.hosts())
    }

    /// Never throws for the feed's sake: whatever goes wrong with it is its outcome.
    ///
    /// - Throws: `StoreError`; `CancellationError` where the fetch was broken off by us.
    @concurrent
    func visit(_ claim: FeedClaim) async throws -> FeedVisit {
        guard let feed = settings[claim.feed.url] else {
            preconditionFailure("claimed a feed that the config does not have: \(claim.feed.url)")
        }
        return notices.added(to: try await visit(claim, feed), of: feed, at: clock())
    }

    private func visit(_ claim: FeedClaim, _ feed: FeedSettings) async throws -> FeedVisit {
        var bytes: Int?
        let answer: Answered
        do {
            defer { bytesAtHand.answered(bytes) }
            let now = clock()
            if let end = SkipTimes(claim.feed.rhythm).end(at: now) {
                return postponed(feed, claim, until: end, .skip, at: now)
            }
            var question = FeedQuestion(
                feed, claim.feed, hasHostLimits: hosts.standing(of: feed.key, at: now).hasLimited, at: now)
            if let end = hosts.standing(of: question.url, at: now).pause {
                return postponed(feed, claim, until: end, .hostPaused, at: now)
            }
            do {
                var response = try await ask(question)
                if let heir = question.toHeir(of: claim.feed, after: response),
                    let answer = try await hear(from: heir)
                {
                    (question, response) = (heir, answer)
                }
                bytes = response.body.count
                answer = Answered(
                    feed: feed, claim: claim, question: question, response: response, asked: now + response.waited,
                    received: clock())
            } catch  where error.code == .cancelled || error.code == .shutDown {
                throw CancellationError()
            } catch {
                return unanswered(error, feed, claim, at: now)
            }
        }
        var visit = try await answered(answer)
        visit.bytes = answer.response.body.count
        return visit
    }
}

extension FeedVisits {
    private func ask(_ question: FeedQuestion) async throws(FetchError) -> FetchResponse {
        switch question.source {
        case .file(let path):
            try LocalFile.read(path: path, maxBytes: maxBytes, validators: question.validators)
        case .remote(let request):
            try await fetcher.fetch(request)
        }
    }

    /// What is answered where a feed went whose own address is gone: nil where it is gone from there too, or cannot be reached.
    private func hear(from heir: FeedQuestion) async throws(FetchError) -> FetchResponse? {
        guard hosts.standing(of: heir.url, at: clock()).pause == nil else { return nil }
        do {
            let response = try await ask(heir)
            // "Not now" counts as it would anywhere: it says when to ask again.
            return response.status == 404 || response.status == 410 ? nil : response
        } catch  where error.code == .cancelled || error.code == .shutDown {
            throw error
        } catch {
            // What is told of the feed is that its own address is gone.
            return nil
        }
    }

    /// Never inlined, like what else ends a visit: each feed that waits for its server holds the frame of `visit`.
    @inline(never)
    private func answered(_ visit: Answered) async throws -> FeedVisit {
        switch visit.response.status {
        case 304 where visit.question.isWhole && !visit.question.isRecheck:
            failed(
                "answered 304 (not changed) though it was asked for the whole feed", .unreadable, visit,
                pause: await hearHost(visit))
        case 304:
            try await unchanged(visit)
        case 410:
            gone(visit)
        case 200..<300:
            try await read(visit)
        default:
            refused(visit, pause: await hearHost(visit))
        }
    }

    private func read(_ visit: Answered) async throws -> FeedVisit {
        let pause = await hearHost(visit)
        let known: (document: FeedDocument, intake: FeedIntake)
        do {
            known = try await understand(visit)
        } catch let error as FeedParsingError {
            return unread(error, visit, pause: pause)
        } catch let error as BridgeError {
            return failed("the bridge could not make it: \(error.title)", .blocked, visit, pause: pause)
        }
        let (feed, claim, response) = (visit.feed, visit.claim, visit.response)
        let (document, intake) = known
        let source = matching.source(of: document.feed, feed)
        let late = try await lateArticles(feed, claim, in: source)
        let items = try await fetchedItems(of: intake, feed, claim, in: source, atMost: Articles.limit - late.count)
        let isWhole = document.truncated != true
        let hasNew = intake.newCount > 0
        let rhythm = FeedRhythm(
            of: document, at: visit.received, earlier: claim.feed.rhythm,
            gapBeforeNew: hasNew ? claim.feed.lastNewItem.map { visit.received - $0 } : nil)
        let fetched = FetchedFeed(
            // A document that ends too early must be asked for again, whole: its validators stand for items not seen.
            validators: isWhole ? response.validators : claim.feed.validators,
            status: response.status, title: document.feed.title?.text, link: document.feed.link,
            language: document.feed.language, rhythm: rhythm, items: items, present: intake.identities)
        var outcome = outcome(.fetched(fetched), visit, rhythm: rhythm, pause: pause)
        let isSameFeed = isWhole && (!claim.feed.isKnown || intake.newCount < Set(intake.identities).count)
        outcome.move = try await move(after: visit, isSameFeed: isSameFeed)
        outcome.articles = late
        return FeedVisit(
            outcome: outcome,
            summary: VisitSummary(
                feed: feed.shownName,
                outcome: .read(
                    items: document.items.count, new: intake.newCount, edited: intake.editedCount,
                    problems: document.problems.count, firstRead: !claim.feed.isKnown)),
            signal: visit.signal)
    }

    /// What the body says, and what of that is new.
    ///
    /// - Throws: `FeedParsingError`, `BridgeError`, `StoreError`.
    private func understand(_ visit: Answered) async throws -> (FeedDocument, FeedIntake) {
        var document = try FeedParser().parse(visit.response.body, context: visit.parseContext)
        if let error = BridgeError.remove(from: &document), document.items.isEmpty { throw error }
        document.inheritAuthors()
        let intake = try await FeedIntake(
            document: document, feedURL: visit.feed.key, isKnown: visit.claim.feed.isKnown,
            backfill: visit.feed.backfill
        ) { identities in
            try await store.itemStates(of: visit.claim.feed.id, identities: identities)
        }
        return (document, intake)
    }

    private func unchanged(_ visit: Answered) async throws -> FeedVisit {
        var outcome = outcome(.notModified(visit.response.validators), visit, pause: await hearHost(visit))
        outcome.move = try await move(after: visit, isSameFeed: true)
        outcome.articles = try await lateArticles(
            visit.feed, visit.claim, in: matching.source(of: visit.claim.feed.asFeed, visit.feed))
        return FeedVisit(
            outcome: outcome, summary: VisitSummary(feed: visit.feed.shownName, outcome: .notModified),
            signal: visit.signal)
    }

    private func hearHost(_ visit: Answered) async -> Timestamp? {
        await hosts.hear(visit.answer, from: visit.response, at: visit.received)
    }
}
