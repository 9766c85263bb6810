import Alerting
import Model
import Testing

@Suite struct DigestTimesTests {
    struct Case: Sendable {
        let at: [String]
        var zone = "Europe/Kyiv"
        /// These three in UTC.
        let now: String
        let last: String
        let next: String
    }

    @Test(arguments: [
        Case(at: ["08:00", "17:00"], now: "2026-01-15T05:59", last: "2026-01-14T15:00", next: "2026-01-15T06:00"),
        Case(at: ["08:00", "17:00"], now: "2026-01-15T06:00", last: "2026-01-15T06:00", next: "2026-01-15T15:00"),
        Case(at: ["17:00", "08:00"], now: "2026-01-15T16:00", last: "2026-01-15T15:00", next: "2026-01-16T06:00"),
        Case(at: ["00:00"], now: "2026-01-15T21:59", last: "2026-01-14T22:00", next: "2026-01-15T22:00"),
        Case(at: ["23:59"], now: "2026-01-15T22:00", last: "2026-01-15T21:59", next: "2026-01-16T21:59"),
        // A day of 23 hours, and one of 25.
        Case(at: ["08:00"], now: "2026-03-29T05:00", last: "2026-03-29T05:00", next: "2026-03-30T05:00"),
        Case(at: ["08:00"], now: "2026-03-29T04:59", last: "2026-03-28T06:00", next: "2026-03-29T05:00"),
        Case(at: ["08:00"], now: "2026-10-25T05:59", last: "2026-10-24T05:00", next: "2026-10-25T06:00"),
        // The clocks pass it over.
        Case(at: ["03:30"], now: "2026-03-29T00:59", last: "2026-03-28T01:30", next: "2026-03-29T01:00"),
        Case(at: ["03:30"], now: "2026-03-29T01:00", last: "2026-03-29T01:00", next: "2026-03-30T00:30"),
        // Two that they pass over are one.
        Case(at: ["03:10", "03:50"], now: "2026-03-29T01:00", last: "2026-03-29T01:00", next: "2026-03-30T00:10"),
        // They show it twice: the first time counts.
        Case(at: ["03:30"], now: "2026-10-25T00:29", last: "2026-10-24T00:30", next: "2026-10-25T00:30"),
        Case(at: ["03:30"], now: "2026-10-25T00:30", last: "2026-10-25T00:30", next: "2026-10-26T01:30"),
        Case(at: ["03:30"], now: "2026-10-25T01:30", last: "2026-10-25T00:30", next: "2026-10-26T01:30"),
        Case(
            at: ["08:00"], zone: "America/New_York", now: "2026-07-15T11:00", last: "2026-07-14T12:00",
            next: "2026-07-15T12:00"),
        // Of the day that there never was, the moment at which the next one began counts.
        Case(
            at: ["08:00"], zone: "Pacific/Apia", now: "2011-12-30T09:00", last: "2011-12-29T18:00",
            next: "2011-12-30T10:00"),
    ])
    func `knows the last time and the next one`(row: Case) throws {
        let times = DigestTimes(minutes: row.at.map(Times.minute), clock: try WallClock(row.zone))
        let (last, next) = times.around(Times.utc(row.now))
        #expect(last == Times.utc(row.last))
        #expect(next == Times.utc(row.next))
    }
}
