import Alerting
import Model
import Testing

@Suite struct QuietHoursTests {
    /// A zone, from when and until when it is quiet, a time in UTC and when the quiet ends that is then; `-` where none is.
    static let rows = """
        # Within one day; the end is no longer quiet.
        Europe/Kyiv 12:00 14:00 2026-01-15T09:59 -
        Europe/Kyiv 12:00 14:00 2026-01-15T10:00 2026-01-15T12:00
        Europe/Kyiv 12:00 14:00 2026-01-15T11:59 2026-01-15T12:00
        Europe/Kyiv 12:00 14:00 2026-01-15T12:00 -
        # Over midnight.
        Europe/Kyiv 22:00 06:30 2026-01-15T19:59 -
        Europe/Kyiv 22:00 06:30 2026-01-15T20:00 2026-01-16T04:30
        Europe/Kyiv 22:00 06:30 2026-01-15T23:00 2026-01-16T04:30
        Europe/Kyiv 22:00 06:30 2026-01-16T04:29 2026-01-16T04:30
        Europe/Kyiv 22:00 06:30 2026-01-16T04:30 -
        # All but an hour.
        Europe/Kyiv 09:00 08:00 2026-01-15T06:30 -
        Europe/Kyiv 09:00 08:00 2026-01-15T07:00 2026-01-16T06:00
        # A night that is an hour shorter, and one that is an hour longer.
        Europe/Kyiv 22:00 06:30 2026-03-28T21:00 2026-03-29T03:30
        Europe/Kyiv 22:00 06:30 2026-10-24T21:00 2026-10-25T04:30
        # Its end is passed over: it ends when the clocks are set.
        Europe/Kyiv 22:00 03:30 2026-03-29T00:59 2026-03-29T01:00
        Europe/Kyiv 22:00 03:30 2026-03-29T01:00 -
        # Its beginning is.
        Europe/Kyiv 03:30 07:00 2026-03-29T00:59 -
        Europe/Kyiv 03:30 07:00 2026-03-29T01:00 2026-03-29T04:00
        # All of it is.
        Europe/Kyiv 03:10 03:50 2026-03-29T01:00 -
        # The clocks show its end twice: they show a quiet time in between.
        Europe/Kyiv 22:00 03:30 2026-10-25T00:29 2026-10-25T01:30
        Europe/Kyiv 22:00 03:30 2026-10-25T01:10 2026-10-25T01:30
        Europe/Kyiv 22:00 03:30 2026-10-25T01:30 -
        # They show its beginning twice.
        Europe/Kyiv 03:30 07:00 2026-10-25T00:29 -
        Europe/Kyiv 03:30 07:00 2026-10-25T00:30 2026-10-25T05:00
        Europe/Kyiv 03:30 07:00 2026-10-25T01:15 2026-10-25T05:00
        America/New_York 22:00 06:30 2026-07-15T03:00 2026-07-15T10:30
        Asia/Kathmandu 22:00 06:30 2026-07-15T17:00 2026-07-16T00:45
        Pacific/Apia 22:00 06:30 2026-07-15T10:00 2026-07-15T17:30
        """.split(separator: "\n").filter { !$0.hasPrefix("#") }

    @Test(arguments: rows)
    func `it is quiet whenever the clocks show a quiet time`(row: Substring) throws {
        let words = row.split(separator: " ").map(String.init)
        let hours = QuietHours(
            from: Times.minute(words[1]), to: Times.minute(words[2]), clock: try WallClock(words[0]))
        #expect(hours.end(at: Times.utc(words[3])) == (words[4] == "-" ? nil : Times.utc(words[4])))
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
