import Alerting
import Configuration
import FeedParsing
import Fetching
import Model
import Storage

extension FeedVisits {
    /// A feed that was asked and answered, with all that its outcome depends on.
    struct Answered: Sendable {
        let feed: FeedSettings
        let claim: FeedClaim
        let question: FeedQuestion
        let response: FetchResponse
        /// When the request was sent, after the wait for its turn.
        let asked: Timestamp
        let received: Timestamp
        let answer: PollSchedule.Answer

        init(
            feed: FeedSettings, claim: FeedClaim, question: FeedQuestion, response: FetchResponse, asked: Timestamp,
            received: Timestamp
        ) {
            self.feed = feed
            self.claim = claim
            self.question = question
            self.response = response
            self.asked = min(asked, received)
            self.received = received
            answer = PollSchedule.Answer(response, received: received)
        }

        var signal: FeedVisit.Signal { response.isPrivate ? .none : .answered }

        var parseContext: FeedParser.Context {
            FeedParser.Context(
                url: response.url, contentType: response.headers["Content-Type"],
                contentLanguage: response.headers["Content-Language"],
                contentLocation: response.headers["Content-Location"], wantsHTML: false, keepsParagraphs: true)
        }
    }

    /// Not asked after all, and not before then.
    @inline(never)
    func postponed(
        _ feed: FeedSettings, _ claim: FeedClaim, until end: Timestamp, _ reason: PollInterval.Reason, at now: Timestamp
    ) -> FeedVisit {
        var outcome = FeedOutcome(
            claim: claim, result: .postponed, due: end, notBefore: reason == .hostPaused ? end : nil)
        outcome.interval = PollInterval(length: end - now, reason: reason)
        let why =
            reason == .skip ? "it does not want to be asked in this hour" : "its host wants to be left alone for now"
        return FeedVisit(
            outcome: outcome, summary: VisitSummary(feed: feed.shownName, outcome: .postponed("not asked: \(why)")))
    }

    /// No answer at all.
    @inline(never)
    func unanswered(_ error: FetchError, _ feed: FeedSettings, _ claim: FeedClaim, at asked: Timestamp) -> FeedVisit {
        let now = now()
        switch error.code {
        case .paused:
            let end = hosts.standing(of: "http://\(error.host)/", at: now).pause
            // Where the host has only just said so, for how long is known in a moment.
            return postponed(feed, claim, until: end ?? now + .seconds(60), .hostPaused, at: now)
        case .cancelled, .shutDown:
            // It may have been asked or not: no success, and no fault of the feed's.
            return FeedVisit(
                outcome: FeedOutcome(claim: claim, result: .postponed, due: claim.feed.due),
                summary: VisitSummary(feed: feed.shownName, outcome: .postponed(error.message)))
        default:
            break
        }
        var poll = PollSchedule.Poll(url: claim.feed.url, every: feed.every, asked: now)
        poll.rhythm = claim.feed.rhythm
        poll.lastNewItem = claim.feed.lastNewItem
        poll.failures = claim.feed.failures + 1
        poll.stretch = claim.feed.stretch
        let plan = schedule.plan(poll)
        var outcome = FeedOutcome(
            claim: claim, result: .failed(status: nil, message: error.message, kind: FailureKind(error)), due: plan.due)
        outcome.interval = plan.interval
        if error.isBrokenHTTP2 { outcome.needsHTTP1 = true }
        let isPublic = FetchedHost(of: feed.key).map { !$0.isPrivate } ?? false
        return FeedVisit(
            outcome: outcome, summary: VisitSummary(feed: feed.shownName, outcome: .failed(error.message)),
            signal: !isPublic
                ? .none
                : error.isSilence ? .silent(host: error.host, wasWell: claim.feed.failures == 0) : .answered)
    }

    /// A status that says no.
    func refused(_ visit: Answered, pause: Timestamp?) -> FeedVisit {
        let status = visit.response.status
        if visit.response.headers["cf-mitigated"] != nil {
            return failed(
                "the server answered \(status) with a challenge for browsers in the feed's place; only its publisher can let feed readers in",
                .blocked, visit, pause: pause)
        }
        if visit.answer.isLimited {
            return failed("the server answered \(status): too many requests", .limited, visit, pause: pause)
        }
        return failed("the server answered \(status)", .refused, visit, pause: pause)
    }

    /// Another document in the feed's place.
    func unread(_ error: FeedParsingError, _ visit: Answered, pause: Timestamp?) -> FeedVisit {
        if error.code == .webPage, let owner = ChallengePage.owner(visit.response.body) {
            return failed(
                "a challenge page of \(owner) in the feed's place; only its publisher can let feed readers in",
                .blocked,
                visit, pause: pause)
        }
        let isBlocked = error.code == .webPage || error.code == .empty
        return failed(error.message, isBlocked ? .blocked : .unreadable, visit, pause: pause)
    }

    /// One 410 may be a slip: it counts when it is seen again a day later or more. Until then the feed rests.
    func gone(_ visit: Answered) -> FeedVisit {
        let day = Duration.seconds(86_400)
        let (feed, claim, asked) = (visit.feed, visit.claim, visit.asked)
        let isConfirmed = claim.feed.lastStatus == 410 && claim.feed.failingSince.map { asked - $0 >= day } == true
        let message =
            isConfirmed
            ? "gone for good (410); it is asked no more, take it out of the config"
            : "the server says that it is gone (410); it is asked once more in a day"
        // A little more than a day, so that the second answer is a day after the first was stored.
        let rest = max(day + .seconds(60), visit.answer.pause?.length ?? .zero)
        let due = visit.received + rest
        var outcome = FeedOutcome(
            claim: claim,
            result: isConfirmed ? .gone(message: message) : .failed(status: 410, message: message, kind: .gone),
            due: due, notBefore: isConfirmed ? nil : due)
        outcome.interval = PollInterval(length: rest, reason: .gone)
        return FeedVisit(
            outcome: outcome, summary: VisitSummary(feed: feed.shownName, outcome: .failed(message)),
            signal: visit.signal)
    }

    func failed(_ message: String, _ kind: FailureKind, _ visit: Answered, pause: Timestamp?) -> FeedVisit {
        FeedVisit(
            outcome: outcome(
                .failed(status: visit.response.status, message: message, kind: kind), visit, pause: pause),
            summary: VisitSummary(feed: visit.feed.shownName, outcome: .failed(message)), signal: visit.signal)
    }

    /// - Parameter pause: Until when the whole host is paused, if it is.
    func outcome(
        _ result: FeedOutcome.Result, _ visit: Answered, rhythm: FeedRhythm? = nil, pause: Timestamp?
    ) -> FeedOutcome {
        let record = visit.claim.feed
        var poll = PollSchedule.Poll(
            url: record.url, every: visit.feed.every, asked: visit.asked, received: visit.received)
        poll.answer = visit.answer
        if poll.answer.pause == nil, let pause {
            poll.answer.pause = .init(length: pause - visit.received, reason: .rateLimit)
        }
        poll.rhythm = rhythm ?? record.rhythm
        poll.lastNewItem = record.lastNewItem
        poll.stretch = record.stretch
        switch result {
        case .failed:
            poll.failures = record.failures + 1
            if visit.answer.isLimited { poll.stretch = Courtesy.afterLimit(record.stretch) }
        case .fetched(let feed):
            if !feed.items.isEmpty { poll.lastNewItem = visit.asked }
            poll.stretch = Courtesy.afterSuccess(record.stretch)
        default:
            poll.stretch = Courtesy.afterSuccess(record.stretch)
        }
        let plan = schedule.plan(poll)
        var outcome = FeedOutcome(claim: visit.claim, result: result, due: plan.due, notBefore: plan.notBefore)
        outcome.interval = plan.interval
        outcome.stretch = poll.stretch
        outcome.isLimited = visit.answer.isLimited
        outcome.wasWhole = visit.question.isWhole
        return outcome
    }

    /// What is known of the feed's move after this answer; confirmed where it has been seen often and long enough, and is not
    /// one of many to one host.
    func move(after visit: Answered, isSameFeed: Bool) async throws -> FeedMove? {
        let record = visit.claim.feed
        let target = MoveReview.target(of: visit.response.redirects)
        switch visit.question.address {
        case .configured: break
        case .moved:
            guard let target else { return record.move }
            return MoveReview.sighted(target, before: nil, isSameFeed: isSameFeed, at: visit.asked)
        case .heir:
            guard isSameFeed, var move = record.move else { return record.move }
            move.lastSeen = visit.asked
            move.isConfirmed = !MoveReview.isCrowd(move, from: record.url, among: try await store.feeds())
            return move
        }
        // The new address would lack the name and password that this one holds.
        guard let target, !FetchedHost.hasCredentials(record.url),
            var move = MoveReview.sighted(target, before: record.move, isSameFeed: isSameFeed, at: visit.asked)
        else { return nil }
        if MoveReview.isDue(move, from: record.url) {
            move.isConfirmed = !MoveReview.isCrowd(move, from: record.url, among: try await store.feeds())
        }
        return move
    }
}

extension FailureKind {
    init(_ error: FetchError) {
        self =
            switch error.code {
            case .tooLarge, .truncated, .badAnswer: .unreadable
            case .redirect, .refused: .refused
            default: .unreachable
            }
    }
}
