import Alerting
import Model
import Testing

@Suite struct QuietHoursTests {
    struct Case: Sendable {
        let from: String
        let to: String
        var zone = "Europe/Kyiv"
        /// In UTC.
        let now: String
        /// In UTC; nil where it is not quiet.
        let end: String?
    }

    @Test(arguments: [
        // Within one day; the end is no longer quiet.
        Case(from: "12:00", to: "14:00", now: "2026-01-15T09:59", end: nil),
        Case(from: "12:00", to: "14:00", now: "2026-01-15T10:00", end: "2026-01-15T12:00"),
        Case(from: "12:00", to: "14:00", now: "2026-01-15T11:59", end: "2026-01-15T12:00"),
        Case(from: "12:00", to: "14:00", now: "2026-01-15T12:00", end: nil),
        // Over midnight.
        Case(from: "22:00", to: "06:30", now: "2026-01-15T19:59", end: nil),
        Case(from: "22:00", to: "06:30", now: "2026-01-15T20:00", end: "2026-01-16T04:30"),
        Case(from: "22:00", to: "06:30", now: "2026-01-15T23:00", end: "2026-01-16T04:30"),
        Case(from: "22:00", to: "06:30", now: "2026-01-16T04:29", end: "2026-01-16T04:30"),
        Case(from: "22:00", to: "06:30", now: "2026-01-16T04:30", end: nil),
        // All but an hour.
        Case(from: "09:00", to: "08:00", now: "2026-01-15T06:30", end: nil),
        Case(from: "09:00", to: "08:00", now: "2026-01-15T07:00", end: "2026-01-16T06:00"),
        // A night that is an hour shorter, and one that is an hour longer.
        Case(from: "22:00", to: "06:30", now: "2026-03-28T21:00", end: "2026-03-29T03:30"),
        Case(from: "22:00", to: "06:30", now: "2026-10-24T21:00", end: "2026-10-25T04:30"),
        // Its end is passed over: it ends when the clocks are set.
        Case(from: "22:00", to: "03:30", now: "2026-03-29T00:59", end: "2026-03-29T01:00"),
        Case(from: "22:00", to: "03:30", now: "2026-03-29T01:00", end: nil),
        // Its beginning is.
        Case(from: "03:30", to: "07:00", now: "2026-03-29T00:59", end: nil),
        Case(from: "03:30", to: "07:00", now: "2026-03-29T01:00", end: "2026-03-29T04:00"),
        // All of it is.
        Case(from: "03:10", to: "03:50", now: "2026-03-29T01:00", end: nil),
        // The clocks show its end twice: they show a quiet time in between.
        Case(from: "22:00", to: "03:30", now: "2026-10-25T00:29", end: "2026-10-25T01:30"),
        Case(from: "22:00", to: "03:30", now: "2026-10-25T01:10", end: "2026-10-25T01:30"),
        Case(from: "22:00", to: "03:30", now: "2026-10-25T01:30", end: nil),
        // They show its beginning twice.
        Case(from: "03:30", to: "07:00", now: "2026-10-25T00:29", end: nil),
        Case(from: "03:30", to: "07:00", now: "2026-10-25T00:30", end: "2026-10-25T05:00"),
        Case(from: "03:30", to: "07:00", now: "2026-10-25T01:15", end: "2026-10-25T05:00"),
        Case(from: "22:00", to: "06:30", zone: "America/New_York", now: "2026-07-15T03:00", end: "2026-07-15T10:30"),
        Case(from: "22:00", to: "06:30", zone: "Asia/Kathmandu", now: "2026-07-15T17:00", end: "2026-07-16T00:45"),
        Case(from: "22:00", to: "06:30", zone: "Pacific/Apia", now: "2026-07-15T10:00", end: "2026-07-15T17:30"),
    ])
    func `it is quiet whenever the clocks show a quiet time`(row: Case) throws {
        let hours = QuietHours(
            from: Times.minute(row.from), to: Times.minute(row.to), clock: try WallClock(row.zone))
        #expect(hours.end(at: Times.utc(row.now)) == row.end.map(Times.utc))
    }

    /// The rule said otherwise: by the minute of the clock, and nothing else.
    @Test(arguments: [
        ("Europe/Kyiv", "22:00", "06:30"), ("Europe/Kyiv", "03:30", "04:15"), ("America/New_York", "01:30", "01:45"),
        ("Australia/Lord_Howe", "23:00", "01:45"), ("Africa/Casablanca", "02:30", "02:00"),
    ])
    func `no minute of a year that the clocks show as quiet is passed over`(
        zone: String, from: String, to: String
    ) throws {
        let clock = try WallClock(zone)
        let (start, end) = (Times.minute(from), Times.minute(to))
        let hours = QuietHours(from: start, to: end, clock: clock)
        var time = Times.utc("2026-01-01T00:00")
        while time < Times.utc("2027-01-01T00:00") {
            let midnight = clock.moments(of: 0, on: clock.date(at: time))
            // Only where the day has no change of its own before now, the minute is the time since midnight.
            let minute = Int((time - midnight.first).milliseconds / 60_000)
            let isPlain = clock.moments(of: minute % 1440, on: clock.date(at: time)) == (time, time)
            let shown = start < end ? start <= minute && minute < end : start <= minute || minute < end
            if isPlain, minute < 1440, shown { #expect(hours.end(at: time) != nil, "\(time)") }
            if let quietEnd = hours.end(at: time) { #expect(hours.end(at: quietEnd) == nil, "\(time)") }
            time = time + .seconds(47 * 60)
        }
    }
}
