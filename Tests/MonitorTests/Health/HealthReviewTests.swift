import Configuration
import Model
import Storage
import Testing

@testable import Monitor

/// What is told of a feed, over a history of visits with a clock of its own.
@Suite struct HealthReviewTests {
    private enum Visit {
        case fails
        case gone
        case unchanged
        /// Items, new ones, mistakes.
        case body(Int, Int, Int)
        case movesTo(String, confirmed: Bool)
        case postponed
    }

    /// A feed, visited again and again.
    private struct History {
        var settings = HealthSettings(sinks: ["out"])
        var record = FeedRecord(id: 1, url: "https://news.example/feed", due: Timestamp(seconds: 0))
        var now = Timestamp(seconds: 1_800_000_000)

        /// Visits the feed after so many hours; what is told of it.
        mutating func visit(_ visit: Visit, after hours: Double = 1) -> [HealthEvent.Kind] {
            now = now + .seconds(Int64(hours * 3600))
            var reading: HealthReview.Reading?
            let result: FeedOutcome.Result
            switch visit {
            case .fails: result = .failed(status: 503, message: "busy", kind: .refused)
            case .gone: result = .gone(message: "410")
            case .unchanged, .movesTo: result = .notModified(nil)
            case .postponed: result = .postponed
            case .body(let items, let new, let problems):
                reading = HealthReview.Reading(items: items, newItems: new, problems: problems)
                result = .fetched(
                    FetchedFeed(validators: nil, status: 200, title: nil, link: nil, items: [], present: []))
            }
            var outcome = FeedOutcome(claim: FeedClaim(feed: record, token: 1), result: result, due: now)
            if case .movesTo(let target, let isConfirmed) = visit {
                outcome.move = FeedMove(target: target, firstSeen: now, lastSeen: now, isConfirmed: isConfirmed)
            }
            let (health, news) = HealthReview(settings: settings, now: now).review(record, outcome, reading: reading)
            record.health = health
            switch result {
            case .failed, .gone:
                record.failures += 1
                record.failingSince = record.failingSince ?? now
            case .postponed: break
            default:
                record.failures = 0
                record.failingSince = nil
                record.lastSuccess = now
                if let reading, reading.newItems > 0 { record.lastNewItem = now }
            }
            return news.map(\.kind)
        }

        mutating func visits(_ count: Int, _ visit: Visit, after hours: Double = 1) -> [[HealthEvent.Kind]] {
            (0..<count).map { _ in self.visit(visit, after: hours) }
        }

        mutating func told(_ count: Int, _ visit: Visit, after hours: Double = 1) -> [HealthEvent.Kind] {
            visits(count, visit, after: hours).flatMap { $0 }
        }
    }

    @Test func `a feed fails after so many tries and so long, once, and its end is told`() {
        var history = History()
        #expect(history.visits(3, .fails, after: 1) == [[], [], []])
        #expect(history.visits(4, .fails, after: 1) == [[], [], [], [.failing]])
        #expect(history.told(50, .fails, after: 10) == [])
        #expect(history.visit(.unchanged) == [.recovered])
        #expect(history.told(3, .unchanged) == [])
        #expect(history.visits(8, .fails).last == [])
        #expect(history.visit(.body(10, 0, 0)) == [.recovered])
    }

    @Test func `few tries over a long time are not enough, nor many in a short one`() {
        var slow = History()
        #expect(slow.visits(2, .fails, after: 24) == [[], []])
        #expect(slow.visit(.fails, after: 24) == [.failing])
        var fast = History()
        #expect(fast.told(100, .fails, after: 0.01) == [])
        #expect(fast.visit(.fails, after: 6) == [.failing])
    }

    @Test func `a blip is never told, and what was not asked changes nothing`() {
        var history = History()
        for _ in 0..<20 {
            #expect(history.told(2, .fails, after: 5) == [])
            #expect(history.visit(.postponed, after: 100) == [])
            #expect(history.visit(.unchanged) == [])
        }
    }

    @Test func `the thresholds are the config's`() {
        var history = History()
        history.settings.failures = 1
        history.settings.period = .zero
        #expect(history.visit(.fails) == [.failing])
    }

    @Test func `a feed is gone once, also where its failing was told`() {
        var history = History()
        #expect(history.visit(.fails) == [])
        #expect(history.visit(.gone, after: 25) == [.gone])
        #expect(history.visit(.gone, after: 25) == [])
    }

    @Test func `a move is told when it is sure, once for each address`() {
        var history = History()
        #expect(history.told(3, .movesTo("https://b.example/", confirmed: false)) == [])
        #expect(history.visit(.movesTo("https://b.example/", confirmed: true)) == [.moved])
        #expect(history.visit(.movesTo("https://b.example/", confirmed: true)) == [])
        #expect(history.visit(.movesTo("https://c.example/", confirmed: true)) == [.moved])
    }

    @Test func `silence is against the feed's own habit, and no weekend counts`() {
        var history = History()
        history.record.rhythm.usualGap = .seconds(2 * 3600)
        #expect(history.visit(.body(20, 20, 0)) == [])
        #expect(history.told(95, .unchanged) == [])
        #expect(history.visit(.unchanged) == [.silent])
        #expect(history.told(100, .body(20, 0, 0)) == [])
        #expect(history.visit(.body(20, 1, 0)) == [.recovered])

        history.record.rhythm.usualGap = .seconds(7 * 86_400)
        #expect(history.told(69, .unchanged, after: 24) == [])
        #expect(history.visit(.unchanged, after: 24) == [.silent])
    }

    @Test func `a feed without a habit is never silent, unless the config gives a time`() {
        var history = History()
        #expect(history.visit(.body(20, 20, 0)) == [])
        #expect(history.told(100, .unchanged, after: 100) == [])
        history.settings.silence = .after(.seconds(3600))
        #expect(history.visit(.unchanged) == [.silent])
        var never = History()
        never.settings.silence = .never
        never.record.rhythm.usualGap = .seconds(60)
        #expect(never.visit(.body(20, 20, 0)) == [])
        #expect(never.told(100, .unchanged, after: 100) == [])
    }

    @Test func `a feed that was sound and has mistakes twice in a row is worse than before`() {
        var history = History()
        #expect(history.told(3, .body(20, 1, 0)) == [])
        #expect(history.visit(.body(20, 1, 4)) == [])
        #expect(history.visit(.body(20, 1, 0)) == [])
        #expect(history.visit(.body(20, 1, 4)) == [])
        #expect(history.visit(.body(20, 1, 4)) == [.degraded])
        #expect(history.told(5, .body(20, 1, 4)) == [])
        #expect(history.visit(.body(20, 1, 0)) == [.recovered])
    }

    @Test func `a feed that was always broken is as it was, one that has lost its items is not`() {
        var broken = History()
        #expect(broken.told(20, .body(20, 1, 4)) == [])
        var empty = History()
        #expect(empty.told(3, .body(20, 1, 0)) == [])
        #expect(empty.visits(2, .body(0, 0, 0)) == [[], [.degraded]])
        var small = History()
        #expect(small.told(5, .body(1, 1, 0)) == [])
        #expect(small.told(5, .body(0, 0, 0)) == [])
    }
}
