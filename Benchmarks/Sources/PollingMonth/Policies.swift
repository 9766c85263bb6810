import Fetching
import Model
import Monitor
import Storage

/// What a client remembers of one feed.
struct Memory {
    var items = 0
    var hasValidators = false
    var rhythm = FeedRhythm()
    var lastNewItem: Timestamp?
    var lastStatus: Int?
    var failures = 0
    var failingSince: Timestamp?
    var stretch = 1.0
    var move: FeedMove?
    /// Never asked again.
    var isGivenUp = false
}

/// When a client asks again.
protocol Policy {
    var name: String { get }
    /// Nil to ask now, else a later time.
    mutating func putOff(_ feed: World.Feed, _ memory: Memory, at now: Timestamp) -> Timestamp?
    /// Whether it asks where the feed has moved to instead of where it was added from.
    func asksTarget(_ memory: Memory, at now: Timestamp) -> Bool
    /// Whether it asks there at once, after an answer at the feed's own address.
    func asksHeir(_ memory: Memory, after answer: Publishers.Answer) -> Bool
    /// What it keeps of the redirect of an answer, or that there was none.
    func follow(
        _ feed: World.Feed, _ memory: inout Memory, _ answer: Publishers.Answer, target: Bool, at now: Timestamp)
    /// The next time, after an answer.
    mutating func next(
        _ feed: World.Feed, _ memory: inout Memory, _ answer: Publishers.Answer, at now: Timestamp
    ) -> Timestamp
}

extension Policy {
    func asksTarget(_ memory: Memory, at now: Timestamp) -> Bool { memory.move?.isConfirmed ?? false }
    func asksHeir(_ memory: Memory, after answer: Publishers.Answer) -> Bool { false }
    func follow(
        _ feed: World.Feed, _ memory: inout Memory, _ answer: Publishers.Answer, target: Bool, at now: Timestamp
    ) {}
}

/// This program: the functions that it decides by, and nothing else of it.
struct Tipoff: Policy {
    let name = "tipoff"
    private let schedule = PollSchedule()
    private var book = HostBook([], registrableDomain: { _ in nil })
    private var lastStart: [Int: Timestamp] = [:]

    mutating func putOff(_ feed: World.Feed, _ memory: Memory, at now: Timestamp) -> Timestamp? {
        if let end = book.pause(of: "\(feed.host)", at: now) { return end }
        if let end = SkipTimes(memory.rhythm).end(at: now) { return end }
        // `fetch.spacing`.
        if let last = lastStart[feed.host], now < last + .seconds(1) { return last + .seconds(1) }
        lastStart[feed.host] = now
        return nil
    }

    func asksTarget(_ memory: Memory, at now: Timestamp) -> Bool {
        MoveReview.address(memory.move, failures: memory.failures, at: now) == .moved
    }

    func asksHeir(_ memory: Memory, after answer: Publishers.Answer) -> Bool {
        answer.status.flatMap { MoveReview.heir(memory.move, after: $0, redirects: []) } != nil
    }

    func follow(
        _ feed: World.Feed, _ memory: inout Memory, _ answer: Publishers.Answer, target: Bool, at now: Timestamp
    ) {
        guard answer.status == 200 || answer.status == 304 else { return }
        if target, !asksTarget(memory, at: now) {
            // Its own address is gone.
            memory.move?.lastSeen = now
            memory.move?.isConfirmed = true
        } else if !target {
            var move: FeedMove?
            if answer.redirect == 301 {
                move = MoveReview.sighted(feed.target, before: memory.move, isSameFeed: true, at: now)
            }
            if let found = move, MoveReview.isDue(found, from: feed.url) { move?.isConfirmed = true }
            memory.move = move
        }
    }

    mutating func next(
        _ feed: World.Feed, _ memory: inout Memory, _ answer: Publishers.Answer, at now: Timestamp
    ) -> Timestamp {
        // `OutageWatch` sees to that.
        guard let status = answer.status else { return now + .seconds(900) }
        var poll = PollSchedule.Poll(url: feed.url, asked: now)
        poll.answer = PollSchedule.Answer(status: status, headers: answer.headers, received: now)
        poll.rhythm = memory.rhythm
        poll.lastNewItem = memory.lastNewItem
        if status == 200 || status == 304 {
            memory.stretch = Courtesy.afterSuccess(memory.stretch)
        } else {
            poll.failures = memory.failures
            if poll.answer.isLimited { memory.stretch = Courtesy.afterLimit(memory.stretch) }
        }
        poll.stretch = memory.stretch
        let until = poll.answer.pause.map { now + $0.length }
        if poll.answer.isLimited {
            _ = book.limit("\(feed.host)", until: until, at: now)
        } else if let until, poll.answer.pause?.reason == .rateLimit {
            _ = book.rest("\(feed.host)", until: until)
        }
        if status == 410 {
            if let since = memory.failingSince, now - since >= .seconds(86_400) { memory.isGivenUp = true }
            return now + .seconds(86_460)
        }
        return schedule.plan(poll).due
    }
}

/// A client that asks once an hour, conditionally, whatever it is told.
struct Hourly: Policy {
    let name = "hourly"

    func putOff(_ feed: World.Feed, _ memory: Memory, at now: Timestamp) -> Timestamp? { nil }

    func next(
        _ feed: World.Feed, _ memory: inout Memory, _ answer: Publishers.Answer, at now: Timestamp
    ) -> Timestamp { now + World.hour }
}

/// Miniflux's `entry_frequency` with its defaults, by its documentation: a week over the number of last week's items, from 5
/// minutes to 24 hours; never sooner than `max-age` and `ttl` of a 200 or the `Retry-After` of a 429; given up after three
/// errors in a row; the end of every redirect kept as the feed's address (its issue 1387). It asks the moment that a feed is due, which is kinder than its scheduler.
struct EntryFrequency: Policy {
    let givesUp: Bool

    var name: String { givesUp ? "entry_frequency" : "entry_frequency, never giving up" }

    func putOff(_ feed: World.Feed, _ memory: Memory, at now: Timestamp) -> Timestamp? { nil }

    func follow(
        _ feed: World.Feed, _ memory: inout Memory, _ answer: Publishers.Answer, target: Bool, at now: Timestamp
    ) {
        guard answer.status == 200, answer.redirect != nil else { return }
        memory.move = FeedMove(target: feed.target, firstSeen: now, lastSeen: now, isConfirmed: true)
    }

    func next(
        _ feed: World.Feed, _ memory: inout Memory, _ answer: Publishers.Answer, at now: Timestamp
    ) -> Timestamp {
        let week = Duration.seconds(7 * 86_400)
        let count = max(0, memory.items - feed.items.partition(before: now - week))
        let day = Duration.seconds(86_400)
        let usual = count == 0 ? day : min(max(week / count, .seconds(300)), day)
        guard let status = answer.status else {
            memory.isGivenUp = givesUp && memory.failures >= 3
            return now + usual
        }
        switch status {
        case 200:
            return now
                + min(max(usual, Freshness.lifetime(of: answer.headers) ?? .zero, memory.rhythm.ttl ?? .zero), day)
        case 304:
            return now + usual
        case 429:
            let wait = RetryAfter.parse(answer.headers["Retry-After"], date: nil, now: now) ?? .zero
            return now + min(max(usual, wait), day)
        default:
            memory.isGivenUp = givesUp && memory.failures >= 3
            return now + usual
        }
    }
}
