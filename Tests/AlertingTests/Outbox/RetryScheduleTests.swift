import Alerting
import Model
import Testing

@Suite struct RetryScheduleTests {
    let schedule = RetrySchedule(retryFor: .seconds(3 * 86_400))
    let now = Timestamp(seconds: 1_768_485_900)

    @Test(arguments: [(1, 5), (2, 300), (3, 1800), (4, 7200), (5, 18_000), (6, 36_000), (7, 36_000), (50, 36_000)])
    func `waits longer after each attempt`(attempts: Int, seconds: Int) {
        #expect(schedule.delay(attempts: attempts, jitter: 0.5) == .seconds(seconds))
    }

    @Test func `spreads by a fifth either way`() {
        #expect(schedule.delay(attempts: 2, jitter: 0) == .seconds(240))
        #expect(schedule.delay(attempts: 2, jitter: 0.999_999) <= .seconds(360))
        #expect(schedule.delay(attempts: 2, jitter: 0.999_999) > .seconds(359))
    }

    @Test func `never tries sooner than the receiver asked`() {
        #expect(schedule.delay(attempts: 1, jitter: 0, retryAfter: .seconds(900)) == .seconds(900))
        #expect(schedule.delay(attempts: 2, jitter: 0.5, retryAfter: .seconds(1)) == .seconds(300))
    }

    @Test func `gives up where the next attempt would come after the end`() {
        let opened = now - .seconds(3 * 86_400)
        let inTime = schedule.next(attempts: 1, now: now, openSince: opened + .seconds(5), jitter: 0.5)
        #expect(inTime == now + .seconds(5))
        #expect(schedule.next(attempts: 1, now: now, openSince: opened + .seconds(4), jitter: 0.5) == nil)
        #expect(schedule.next(attempts: 1, now: now, openSince: now, jitter: 0.5, retryAfter: .seconds(259_201)) == nil)
    }
}
