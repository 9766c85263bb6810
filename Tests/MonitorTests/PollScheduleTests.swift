import Fetching
import Model
import Testing

@testable import Monitor

/// When a feed is asked again, as a table over injected time.
@Suite struct PollScheduleTests {
    private let asked = Timestamp(seconds: 1_800_000_000)

    private func wait(
        every: Duration? = nil, freshness: Duration? = nil, rhythm: PollSchedule.Rhythm? = nil,
        silentFor: Duration? = nil,
        failures: Int = 0, url: String = "https://news.example/feed"
    ) -> Duration {
        PollSchedule().next(
            url: url, every: every, asked: asked, answer: .init(freshness: freshness), rhythm: rhythm,
            lastNewItem: silentFor.map { asked - $0 }, failures: failures) - asked
    }

    private static let minute = Duration.seconds(60)
    private static let hour = Duration.seconds(3600)

    @Test(arguments: [minute * 10, hour, hour * 30])
    func `is never sooner than the config says, and later by a twentieth at most`(every: Duration) {
        let wait = wait(every: every)
        #expect(wait >= every)
        #expect(wait <= every + every / 20)
    }

    @Test func `is never sooner than the answer is fresh, up to a day`() {
        #expect(wait(every: Self.minute, freshness: Self.hour) >= Self.hour)
        #expect(wait(every: Self.minute, freshness: Self.hour * 1000) < Self.hour * 25)
    }

    @Test func `a ttl is a minimum, up to a day`() {
        #expect(wait(every: Self.minute, rhythm: .init(ttl: Self.hour * 2)) >= Self.hour * 2)
        #expect(wait(every: Self.minute, rhythm: .init(ttl: Self.hour * 2000)) < Self.hour * 25)
    }

    @Test(arguments: [
        (PollSchedule.Rhythm(usualGap: minute), minute * 15), (.init(usualGap: hour * 4), hour * 2),
        (.init(usualGap: hour * 1000), hour * 24),
    ])
    func `without a word from the config it follows the feed's own rhythm`(rhythm: PollSchedule.Rhythm, least: Duration)
    {
        let wait = wait(rhythm: rhythm)
        #expect(wait >= least)
        #expect(wait <= least + Self.minute)
    }

    @Test(arguments: [(minute, minute * 15), (hour * 20, hour * 2), (hour * 10_000, hour * 24)])
    func `a silent feed is asked less and less`(silence: Duration, least: Duration) {
        #expect(wait(silentFor: silence) >= least)
        #expect(wait(silentFor: silence) <= least + Self.minute)
    }

    @Test func `failures double the wait up to a day, and never end it`() {
        let waits = (0...40).map { wait(every: Self.minute * 15, failures: $0) }
        #expect(waits[1] < Self.minute * 17)
        #expect(waits[2] >= Self.minute * 30)
        #expect(waits[3] >= Self.hour)
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(waits[40] < Self.hour * 25)
    }

    @Test func `two feeds of one interval come due apart, each always alike`() {
        let one = wait(every: Self.hour, url: "https://a.example/feed")
        let two = wait(every: Self.hour, url: "https://b.example/feed")
        #expect(one != two)
        #expect(one == wait(every: Self.hour, url: "https://a.example/feed"))
    }
}
