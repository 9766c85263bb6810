import Foundation
import Model
import Testing

/// Time zones by their names, on the days on which clocks are set and on plain ones.
@Suite struct WallClockTests {
    /// A zone, a day, a time that its clocks show on it, and when they do for the first and the last time, in UTC.
    static let rows = """
        UTC 2026-03-29 02:30 2026-03-29T02:30:00Z
        Europe/Kyiv 2026-01-15 08:00 2026-01-15T06:00:00Z
        Europe/Kyiv 2026-07-15 08:00 2026-07-15T05:00:00Z
        # Passed over: 03:00 becomes 04:00.
        Europe/Kyiv 2026-03-29 02:59 2026-03-29T00:59:00Z
        Europe/Kyiv 2026-03-29 03:00 2026-03-29T01:00:00Z
        Europe/Kyiv 2026-03-29 03:30 2026-03-29T01:00:00Z
        Europe/Kyiv 2026-03-29 04:00 2026-03-29T01:00:00Z
        Europe/Kyiv 2026-03-29 04:01 2026-03-29T01:01:00Z
        # Shown twice: 04:00 becomes 03:00.
        Europe/Kyiv 2026-10-25 02:59 2026-10-24T23:59:00Z
        Europe/Kyiv 2026-10-25 03:00 2026-10-25T00:00:00Z 2026-10-25T01:00:00Z
        Europe/Kyiv 2026-10-25 03:59 2026-10-25T00:59:00Z 2026-10-25T01:59:00Z
        Europe/Kyiv 2026-10-25 04:00 2026-10-25T02:00:00Z
        America/New_York 2026-03-08 02:15 2026-03-08T07:00:00Z
        America/New_York 2026-11-01 01:30 2026-11-01T05:30:00Z 2026-11-01T06:30:00Z
        # By half an hour, in the southern autumn.
        Australia/Lord_Howe 2026-04-05 01:45 2026-04-04T14:45:00Z 2026-04-04T15:15:00Z
        Australia/Lord_Howe 2026-10-04 02:10 2026-10-03T15:30:00Z
        # At midnight: the day begins at 01:00.
        Asia/Beirut 2026-03-29 00:30 2026-03-28T22:00:00Z
        Asia/Kathmandu 2026-03-29 00:00 2026-03-28T18:15:00Z
        # A day that there never was.
        Pacific/Apia 2011-12-30 08:00 2011-12-30T10:00:00Z
        """.split(separator: "\n").filter { !$0.hasPrefix("#") }

    @Test(arguments: rows)
    func `knows when the clocks of a zone show a time`(row: Substring) throws {
        let words = row.split(separator: " ")
        let clock = WallClock(zone: try #require(TimeZone(identifier: String(words[0]))))
        let date = words[1].split(separator: "-").compactMap { Int($0) }
        let day = try #require(CivilDate(year: date[0], month: date[1], day: date[2]))
        let time = words[2].split(separator: ":").compactMap { Int($0) }
        let moments = clock.moments(of: time[0] * 60 + time[1], on: day)
        #expect("\(moments.first)" == words[3])
        #expect("\(moments.last)" == words[words.count - 1])
    }

    @Test(arguments: ["Europe/Kyiv", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Chatham"])
    func `agrees with the calendar on each minute of a year that exists once`(name: String) throws {
        let zone = try #require(TimeZone(identifier: name))
        let clock = WallClock(zone: zone)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        for step in 0..<4000 {
            // Some 131 minutes apart: each hour of each part of the year comes up.
            let time = Timestamp(seconds: 1_767_225_600 + Int64(step) * 7884)
            let shown = calendar.dateComponents(
                [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: Double(time.seconds)))
            let day = try #require(
                CivilDate(year: shown.year ?? 0, month: shown.month ?? 0, day: shown.day ?? 0))
            #expect(clock.date(at: time) == day)
            let minute = (shown.hour ?? 0) * 60 + (shown.minute ?? 0)
            let moments = clock.moments(of: minute, on: day)
            let start = time - .seconds(shown.second ?? 0)
            #expect(moments.first == start || moments.last == start)
        }
    }
}

extension WallClock {
    fileprivate init(zone: TimeZone) {
        self.init { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0.seconds))) }
    }
}
