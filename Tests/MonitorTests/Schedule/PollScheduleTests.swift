import Fetching
import Model
import Storage
import Testing

@testable import Monitor

/// When a feed is asked again, as a table over injected time.
@Suite struct PollScheduleTests {
    /// 2027-01-15T08:00:00Z, a Friday.
    private static let asked = Timestamp(seconds: 1_800_000_000)
    private static let minute = Duration.seconds(60)
    private static let hour = Duration.seconds(3600)
    private static let day = Duration.seconds(86_400)

    private static func poll(_ change: (inout PollSchedule.Poll) -> Void) -> PollSchedule.Poll {
        var poll = PollSchedule.Poll(url: "https://news.example/feed", asked: asked)
        change(&poll)
        return poll
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let poll: PollSchedule.Poll
        let wait: Duration
        let reason: PollInterval.Reason
        let wanted: Duration?

        init(
            _ name: String, _ wait: Duration, _ reason: PollInterval.Reason, wanted: Duration? = nil,
            _ change: (inout PollSchedule.Poll) -> Void
        ) {
            testDescription = name
            poll = PollScheduleTests.poll(change)
            self.wait = wait
            self.reason = reason
            self.wanted = wanted
        }
    }

    private static func weekdays(_ days: Int...) -> UInt8 { days.reduce(0) { $0 | 1 << UInt8($1) } }

    private static let cases: [Case] = [
        Case("every binds", minute * 10, .every) { $0.every = minute * 10 },
        Case("every may be longer than a day", day * 3, .every) { $0.every = day * 3 },
        Case("every stands above the rhythm", minute, .every) {
            $0.every = minute
            $0.rhythm.usualGap = hour
        },
        Case("nothing is known", hour, .unknown) { _ in },
        Case("a feed of every minute", minute * 15, .rhythm) { $0.rhythm.usualGap = minute },
        Case("a feed of every hour", minute * 30, .rhythm) { $0.rhythm.usualGap = hour },
        Case("a feed of every four hours", hour, .rhythm) { $0.rhythm.usualGap = hour * 4 },
        Case("a feed of every year", day, .rhythm) { $0.rhythm.usualGap = day * 365 },
        Case("silent for longer than is usual", hour * 2, .rhythm) {
            $0.rhythm.usualGap = hour
            $0.lastNewItem = asked - hour * 32
        },
        Case("silent, and its rhythm not known", hour * 3, .rhythm) { $0.lastNewItem = asked - hour * 72 },
        Case("freshness binds", hour * 2, .freshness) {
            $0.every = hour
            $0.answer.freshness = hour * 2
        },
        Case("freshness counts from the answer", hour * 2 + minute, .freshness) {
            $0.every = hour
            $0.received = asked + minute
            $0.answer.freshness = hour * 2
        },
        Case("a shorter freshness does not", hour, .every) {
            $0.every = hour
            $0.answer.freshness = minute
        },
        Case("a stale answer is asked for no sooner", minute * 15, .rhythm) {
            $0.rhythm.usualGap = minute
            $0.answer.freshness = .zero
        },
        Case("freshness of sixteen years", day, .freshness, wanted: day * 365 * 16) {
            $0.answer.freshness = day * 365 * 16
        },
        Case("ttl is a minimum", hour * 2, .ttl) {
            $0.every = minute
            $0.rhythm.ttl = hour * 2
        },
        Case("ttl of a month", day, .ttl, wanted: day * 30) { $0.rhythm.ttl = day * 30 },
        Case("of equals the higher authority is named", hour, .freshness) {
            $0.every = hour
            $0.rhythm.ttl = hour
            $0.answer.freshness = hour
        },
        Case("sy:updatePeriod counts", hour * 4, .updatePeriod) {
            $0.every = minute
            $0.rhythm.updatePeriod = hour * 4
        },
        Case("sy:updatePeriod that the feed itself belies", minute * 15, .updatePeriod) {
            $0.rhythm.updatePeriod = day
            $0.rhythm.usualGap = minute * 10
        },
        Case("sy:updatePeriod is never below the floor", minute * 15, .rhythm) {
            $0.rhythm.updatePeriod = minute
            $0.rhythm.usualGap = minute * 15
            $0.lastNewItem = asked
        },
        Case("a failure waits as long as is usual", hour, .backoff) {
            $0.every = hour
            $0.failures = 1
        },
        Case("a failure of a feed that is always due waits a minute", minute, .backoff) {
            $0.every = .seconds(1)
            $0.failures = 1
        },
        Case("four failures", hour * 2, .backoff) {
            $0.every = minute * 15
            $0.failures = 4
        },
        Case("forty failures", day, .backoff) {
            $0.every = minute * 15
            $0.failures = 40
        },
        Case("a day's failures of a busy feed", hour * 2, .backoff) {
            $0.rhythm.usualGap = minute * 12
            $0.failures = 24
        },
        Case("more than a day's failures of a busy feed", day, .backoff) {
            $0.rhythm.usualGap = minute * 12
            $0.failures = 25
        },
        Case("failures of a feed that brings something every minute", hour, .backoff) {
            $0.rhythm.usualGap = minute
            $0.failures = 10
        },
        Case("after \"too many requests\"", hour * 2, .slowed) {
            $0.every = hour
            $0.stretch = 2
        },
        Case("slowed down to a day at most", day, .slowed) {
            $0.every = hour * 12
            $0.stretch = 16
        },
        Case("Retry-After stands above all", hour * 5, .retryAfter) {
            $0.every = hour
            $0.answer.freshness = hour * 3
            $0.answer.pause = .init(length: hour * 5, reason: .retryAfter)
        },
        Case("Retry-After may be longer than the longest wait", day * 7, .retryAfter, wanted: day * 30) {
            $0.answer.pause = .init(length: day * 7, reason: .retryAfter, wanted: day * 30)
        },
        Case("a shorter Retry-After shortens nothing", hour, .every) {
            $0.every = hour
            $0.answer.pause = .init(length: minute, reason: .retryAfter)
        },
        // 08:00 and a quarter of an hour, with jitter, is in the hour of 08.
        Case("skipHours", hour, .skip) {
            $0.every = minute * 15
            $0.rhythm.skipHours = 1 << 8
        },
        Case("skipHours elsewhere", minute * 15, .every) {
            $0.every = minute * 15
            $0.rhythm.skipHours = 1 << 7
        },
        Case("skipDays: after Friday to Sunday", hour * 64, .skip) {
            $0.every = minute * 15
            $0.rhythm.skipDays = weekdays(5, 6, 0)
        },
        Case("skipDays and then skipHours", hour * 67, .skip) {
            $0.every = minute * 15
            $0.rhythm.skipDays = weekdays(5, 6, 0)
            $0.rhythm.skipHours = 0b111
        },
        Case("every hour skipped is none skipped", minute * 15, .every) {
            $0.every = minute * 15
            $0.rhythm.skipHours = 0xFF_FFFF
        },
        Case("every day skipped is none skipped", minute * 15, .every) {
            $0.every = minute * 15
            $0.rhythm.skipDays = 0x7F
        },
        Case("Retry-After into an hour that is skipped", hour * 2, .skip) {
            $0.every = minute
            $0.answer.pause = .init(length: hour + minute, reason: .retryAfter)
            $0.rhythm.skipHours = 1 << 9
        },
    ]

    @Test(arguments: cases)
    func `the wait and its reason`(_ row: Case) {
        let plan = PollSchedule().plan(row.poll)
        #expect(plan.interval.length == row.wait)
        #expect(plan.interval.reason == row.reason)
        #expect(plan.interval.wanted == row.wanted)
        let wait = plan.due - Self.asked
        #expect(wait >= row.wait, "never sooner")
        #expect(wait <= row.wait + min(row.wait / 20, Self.minute * 5), "and later by a twentieth at most")
    }

    @Test func `what a server asks for is kept apart from the schedule`() {
        let plan = PollSchedule().plan(
            Self.poll {
                $0.every = Self.hour
                $0.answer.pause = .init(length: Self.minute, reason: .retryAfter)
            })
        #expect(plan.notBefore == Self.asked + Self.minute)
    }

    @Test func `waits grow with failures and never end`() {
        let waits = (0...40).map { failures in
            PollSchedule().plan(
                Self.poll {
                    $0.every = Self.minute * 15
                    $0.failures = failures
                }
            ).due - Self.asked
        }
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `a thousand feeds of one interval come due apart, each always alike`() {
        let dues = (0..<1000).map { number in
            PollSchedule().plan(
                Self.poll {
                    $0.every = Self.hour
                    $0.url = "https://news.example/\(number)"
                }
            ).due
        }
        let seconds = Dictionary(grouping: dues, by: \.seconds).mapValues(\.count)
        #expect(seconds.count > 150)
        #expect((seconds.values.max() ?? 0) < 30)
        let again = Self.poll {
            $0.every = Self.hour
            $0.url = "https://news.example/7"
        }
        #expect(PollSchedule().plan(again).due == dues[7])
    }
}
