import Foundation
import LoopbackServer
import Model
import Storage
import StorageSQLite
import Testing

@testable import Monitor

/// Freshness and spacing: points 15 to 26 of the checklist in docs/polling.md.
@Suite(.timeLimit(.minutes(5))) struct FreshnessPoints {
    private static let feed = Document.rss(["a"])

    /// The time to the next request after one answer, by trying at each of these moments.
    private func wait(
        _ clock: TestClock = TestClock(), every: String? = nil, _ answer: @escaping @Sendable () -> LoopbackResponse
    ) async throws -> Duration {
        let server = try ScoringServer(clock: clock) { _, _ in answer() }
        let more = every.map { ", \"every\": \"\($0)\"" } ?? ""
        let reader = try Subscriber(clock, feeds: ["{\"url\": \"\(server.url())\"\(more)}"])
        let start = clock.now
        try await reader.pass()
        let next = try #require(try await reader.nextTime)
        // A moment before nothing is asked, and then it is.
        clock.set(next - .milliseconds(1))
        try await reader.pass()
        #expect(server.visits.count == 1)
        clock.set(next)
        try await reader.pass()
        #expect(server.visits.count == 2)
        return next - start
    }

    private static let lifetimes: [(headers: [(String, Duration)], text: [(String, String)], least: Duration)] = [
        ([], [("Cache-Control", "max-age=7200")], hour * 2),
        ([], [("Cache-Control", "s-maxage=60, max-age=7200")], hour * 2),
        ([], [("Cache-Control", "max-age=7200"), ("Age", "3000")], .seconds(4200)),
        ([("Date", day * -400), ("Expires", day * -400 + hour * 3)], [], hour * 3),
        ([("Date", day * 400), ("Expires", day * 400 + hour * 3)], [("Age", "3600")], hour * 2),
        ([("Date", .zero), ("Expires", hour * 5)], [("Cache-Control", "max-age=7200")], hour * 2),
    ]

    @Test(arguments: lifetimes)
    func `15: nothing is asked before the answer's freshness ends, whatever the server's clock says`(
        headers: [(String, Duration)], text: [(String, String)], least: Duration
    ) async throws {
        let clock = TestClock()
        let all = headers.map { ($0.0, Document.httpDate(clock.now + $0.1)) } + text
        let wait = try await wait(clock, every: "1s") { .ok(Self.feed, headers: all) }
        #expect(wait >= least && wait <= least + least / 10)
    }

    @Test(arguments: [304, 404, 429, 503])
    func `16: the freshness of any answer counts`(status: Int) async throws {
        let server = try ScoringServer { _, number in
            number == 0
                ? .ok(Self.feed, headers: [("ETag", "\"1\"")])
                : .status(status, headers: [("Cache-Control", "max-age=36000")])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: hour * 20)
        #expect(server.gaps.count >= 2)
        #expect(server.gaps.dropFirst().allSatisfy { $0 >= hour * 10 })
    }

    @Test(arguments: [
        "max-age=abc", "max-age=-1", "max-age", "max-age=\"60", "MAX-AGE = 60",
        "max-age=60, max-age=9223372036854775808",
        ",,,=,", "max-age=1e9", String(repeating: "max-age=1,", count: 5000), "\u{e9}\u{e9}", "no-cache=\"set-cookie\"",
    ])
    func `17: garbled directives do no harm, and the floor holds`(value: String) async throws {
        let wait = try await wait { .ok(Self.feed, headers: [("Cache-Control", value)]) }
        #expect(wait >= PollSchedule.shortest && wait <= day + hour)
    }

    @Test(arguments: [
        ("Cache-Control", "no-cache"), ("Cache-Control", "no-store"), ("Cache-Control", "max-age=0"), ("Expires", "0"),
        ("Pragma", "no-cache"),
    ])
    func `18: what may not be kept is asked for at the floor, and conditionally`(name: String, value: String)
        async throws
    {
        let server = try ScoringServer { _, _ in .ok(Self.feed, headers: [("ETag", "\"1\""), (name, value)]) }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: hour * 12)
        #expect(server.gaps.allSatisfy { $0 >= PollSchedule.shortest })
        #expect(server.visits.dropFirst().allSatisfy { $0.etag == "\"1\"" })
    }

    @Test func `19: an absurd lifetime counts for a day, and is shown; one under the cap counts in full`() async throws
    {
        let server = try ScoringServer { _, _ in .ok(Self.feed, headers: [("Cache-Control", "max-age=504576000")]) }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 3)
        #expect(server.gaps.allSatisfy { $0 >= day && $0 < day + hour })
        #expect(server.gaps.count >= 2)
        let interval = try #require(try await reader.record().interval)
        #expect(interval.reason == .freshness && interval.wanted == .seconds(504_576_000))
        #expect(try await wait { .ok(Self.feed, headers: [("Cache-Control", "max-age=82800")]) } >= hour * 23)
    }

    @Test func `20: a feed of which nothing is known is asked every hour at most, and never a moment sooner`()
        async throws
    {
        let server = try ScoringServer { _, _ in .ok(Self.feed) }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 2)
        #expect(server.gaps.count > 5)
        #expect(server.gaps.allSatisfy { $0 >= hour })
    }

    @Test func `20: a feed of every minute is asked every quarter of an hour at most, unless the config says so`()
        async throws
    {
        let clock = TestClock()
        let busy = { @Sendable in
            LoopbackResponse.ok(Document.dated((0..<20).map { minute * $0 }, before: clock.now))
        }
        #expect(try await wait(clock, busy) >= PollSchedule.shortest)
        #expect(try await wait(clock, every: "1m", busy) < minute * 2)
    }

    @Test func `21: restarts, two processes and a clock that is set back bring no further request`() async throws {
        let server = try ScoringServer { _, _ in .ok(Self.feed, headers: [("ETag", "\"1\"")]) }
        let folder = try Folder()
        for _ in 0..<5 {
            let store = try SQLiteStore.open(path: folder.file)
            try await Subscriber(server.clock, feeds: [server.url()], store: store).pass(after: minute)
            try await store.close()
        }
        #expect(server.visits.count == 1)
        let stores = [try SQLiteStore.open(path: folder.file), try SQLiteStore.open(path: folder.file)]
        let readers = try stores.map { try Subscriber(server.clock, feeds: [server.url()], store: $0) }
        server.clock.set(server.clock.now - hour * 2)
        try await readers[0].pass()
        #expect(server.visits.count == 1)
        server.clock.set(try #require(try await readers[0].nextTime))
        try await withThrowingTaskGroup { group in
            for number in 0..<8 { group.addTask { _ = try await readers[number % 2].pass() } }
            try await group.waitForAll()
        }
        #expect(server.visits.count == 2)
    }

    @Test func `21: a clock that was a year ahead does not silence a feed for a year`() async throws {
        let server = try ScoringServer { _, _ in .ok(Self.feed, headers: [("ETag", "\"1\"")]) }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        let right = server.clock.now
        server.clock.set(right + day * 365)
        try await reader.pass()
        server.clock.set(right)
        try await reader.pass()
        #expect(server.visits.count == 2)
        try await reader.pass(after: minute)
        #expect(server.visits.count == 2)
        try await reader.live(for: day)
        #expect(server.visits.count > 3)
    }

    @Test func `22: ttl is the least wait`() async throws {
        let wait = try await wait(every: "1s") { .ok(Document.rss(["a"], more: "<ttl>180</ttl>")) }
        #expect(wait >= hour * 3 && wait < hour * 4)
    }

    @Test func `22: in skipHours and on skipDays nothing is asked, and just after them it is`() async throws {
        // Nights from 20 to 5 (24 is 0), and the weekend.
        let hours = [20, 21, 22, 23, 24, 1, 2, 3, 4, 5].map { "<hour>\($0)</hour>" }.joined()
        let more = "<skipHours>\(hours)</skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>"
        let server = try ScoringServer { _, _ in .ok(Document.rss(["a"], more: more)) }
        let reader = try Subscriber(server.clock, feeds: ["{\"url\": \"\(server.url())\", \"every\": \"30m\"}"])
        try await reader.live(for: day * 8)
        #expect(server.visits.count > 100)
        for visit in server.visits {
            let hourOfDay = visit.time.seconds / 3600 % 24
            #expect((6..<20).contains(hourOfDay))
            let weekday = CivilDate(daysSince1970: visit.time.seconds / 86_400).weekday
            #expect(weekday != 0 && weekday != 6)
        }
        // One at six on each weekday after the first, or soon after.
        let mornings = server.visits.filter { $0.time.seconds / 3600 % 24 == 6 && $0.time.seconds % 3600 < 1800 }
        #expect(mornings.count >= 5)
        // Also when a pass comes late, and when it is told to ask all.
        let night = server.clock.now.seconds / 86_400 * 86_400 + 22 * 3600
        server.clock.set(Timestamp(seconds: night))
        let count = server.visits.count
        try await reader.pass(all: true)
        #expect(server.visits.count == count)
    }

    @Test func `22: a feed that would never be asked by its skipHours is asked all the same`() async throws {
        let hours = (0..<24).map { "<hour>\($0)</hour>" }.joined()
        let wait = try await wait(every: "30m") { .ok(Document.rss(["a"], more: "<skipHours>\(hours)</skipHours>")) }
        #expect(wait < hour)
    }

    private static let periods: [(String, Duration)] = [
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", hour * 6),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", minute * 30),
        ("<sy:updateFrequency>2</sy:updateFrequency>", hour * 12),
        ("<sy:updatePeriod>weekly</sy:updatePeriod>", day),
        ("<sy:updatePeriod>sometimes</sy:updatePeriod>", .seconds(1)),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", .seconds(1)),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>-3</sy:updateFrequency>", .seconds(1)),
    ]

    @Test(arguments: periods)
    func `23: the syndication module's period is a hint, and junk is none`(elements: String, least: Duration)
        async throws
    {
        let document = Document.rss(["a"], more: elements).replacingOccurrences(
            of: "<rss ", with: "<rss xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\" ")
        let wait = try await wait(every: "1s") { .ok(document) }
        #expect(wait >= least && wait <= least + least / 20 + .seconds(1))
    }

    @Test func `24: of all that speaks the longest wait binds, and Retry-After stands above`() async throws {
        let more = "<ttl>120</ttl>"
        let fresh = [("Cache-Control", "max-age=10800")]
        #expect(try await wait(every: "1h") { .ok(Document.rss(["a"], more: more)) } >= hour * 2)
        #expect(try await wait(every: "1h") { .ok(Document.rss(["a"], more: more), headers: fresh) } >= hour * 3)
        #expect(try await wait(every: "4h") { .ok(Document.rss(["a"], more: more), headers: fresh) } >= hour * 4)
        let asked = fresh + [("Retry-After", "18000")]
        #expect(try await wait(every: "4h") { .ok(Document.rss(["a"], more: more), headers: asked) } >= hour * 5)
    }

    @Test func `25: the rhythm stays between a quarter of an hour and a day, and never under the freshness`()
        async throws
    {
        let clock = TestClock()
        let slow = try await wait(clock) { .ok(Document.dated((0..<20).map { day * 90 * $0 }, before: clock.now)) }
        #expect(slow >= hour * 20 && slow <= day + hour)
        let burst = Document.dated((0..<20).map { minute * $0 }, before: clock.now)
        let fresh = try await wait(clock) { .ok(burst, headers: [("Cache-Control", "max-age=7200")]) }
        #expect(fresh >= hour * 2)
    }

    @Test func `26: feeds that are first asked at once come due apart`() async throws {
        let server = try ScoringServer { _, _ in .ok(Self.feed) }
        let reader = try Subscriber(server.clock, feeds: (0..<100).map { server.url("/\($0)") })
        try await reader.pass()
        let dues = try await reader.store.feeds().map { $0.due - server.clock.now }
        #expect(Set(dues.map(\.components.seconds)).count > 50)
        #expect(dues.allSatisfy { $0 >= hour && $0 <= hour + minute * 5 })
    }
}
