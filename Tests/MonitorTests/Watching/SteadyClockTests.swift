import Model
import Testing

@testable import Monitor

@Suite struct SteadyClockTests {
    @Test func `it goes with the time of day, and stays as it is when that is set`() {
        let time = ManualTime()
        let clock = SteadyClock(time)
        let start = time.timeOfDay()
        #expect(clock.now() == start)
        time.set(by: .seconds(86_400))
        time.pass(.seconds(60))
        #expect(clock.now() == start + .seconds(60))
    }

    @Test(arguments: [86_400, -86_400, 3600, -3600, 30, -30, 1_700_000_000])
    func `it says once by how much the time of day was set`(seconds: Int) {
        let time = ManualTime()
        var clock = SteadyClock(time)
        #expect(clock.adjust() == nil)
        time.set(by: .seconds(seconds))
        time.pass(.seconds(5))
        #expect(clock.adjust() == .seconds(seconds))
        #expect(clock.now() == time.timeOfDay())
        #expect(clock.adjust() == nil)
    }

    @Test func `a clock that goes a little wrong is followed without a word`() {
        let time = ManualTime()
        var clock = SteadyClock(time)
        for _ in 0..<100 {
            time.pass(.seconds(3600))
            time.set(by: .seconds(2))
            #expect(clock.adjust() == nil)
        }
        #expect(clock.now() == time.timeOfDay())
    }

    @Test func `the system's alarm rings`() async throws {
        let time = try #require(SystemTime())
        #expect(time.timeOfDay() > Timestamp(seconds: 1_700_000_000))
        let start = time.sinceBoot()
        for ahead in [Duration.milliseconds(20), .seconds(-5), .zero] {
            time.setAlarm(at: start + ahead)
            var bell = time.bell.makeAsyncIterator()
            #expect(await bell.next() != nil)
            #expect(time.sinceBoot() >= start + ahead)
        }
    }
}
