import Foundation
import Model
import Testing

/// Time zones by their names, on the days on which clocks are set and on plain ones.
@Suite struct WallClockTests {
    struct Case: Sendable {
        let zone: String
        let day: (Int, Int, Int)
        let time: String
        let first: String
        /// The same where it is left out.
        var last: String?
    }

    @Test(arguments: [
        Case(zone: "UTC", day: (2026, 3, 29), time: "02:30", first: "2026-03-29T02:30:00Z"),
        Case(zone: "Europe/Kyiv", day: (2026, 1, 15), time: "08:00", first: "2026-01-15T06:00:00Z"),
        Case(zone: "Europe/Kyiv", day: (2026, 7, 15), time: "08:00", first: "2026-07-15T05:00:00Z"),
        // Passed over: 03:00 becomes 04:00.
        Case(zone: "Europe/Kyiv", day: (2026, 3, 29), time: "02:59", first: "2026-03-29T00:59:00Z"),
        Case(zone: "Europe/Kyiv", day: (2026, 3, 29), time: "03:00", first: "2026-03-29T01:00:00Z"),
        Case(zone: "Europe/Kyiv", day: (2026, 3, 29), time: "03:30", first: "2026-03-29T01:00:00Z"),
        Case(zone: "Europe/Kyiv", day: (2026, 3, 29), time: "04:00", first: "2026-03-29T01:00:00Z"),
        Case(zone: "Europe/Kyiv", day: (2026, 3, 29), time: "04:01", first: "2026-03-29T01:01:00Z"),
        // Shown twice: 04:00 becomes 03:00.
        Case(zone: "Europe/Kyiv", day: (2026, 10, 25), time: "02:59", first: "2026-10-24T23:59:00Z"),
        Case(
            zone: "Europe/Kyiv", day: (2026, 10, 25), time: "03:00", first: "2026-10-25T00:00:00Z",
            last: "2026-10-25T01:00:00Z"),
        Case(
            zone: "Europe/Kyiv", day: (2026, 10, 25), time: "03:59", first: "2026-10-25T00:59:00Z",
            last: "2026-10-25T01:59:00Z"),
        Case(zone: "Europe/Kyiv", day: (2026, 10, 25), time: "04:00", first: "2026-10-25T02:00:00Z"),
        Case(zone: "America/New_York", day: (2026, 3, 8), time: "02:15", first: "2026-03-08T07:00:00Z"),
        Case(
            zone: "America/New_York", day: (2026, 11, 1), time: "01:30", first: "2026-11-01T05:30:00Z",
            last: "2026-11-01T06:30:00Z"),
        // By half an hour, in the southern autumn.
        Case(
            zone: "Australia/Lord_Howe", day: (2026, 4, 5), time: "01:45", first: "2026-04-04T14:45:00Z",
            last: "2026-04-04T15:15:00Z"),
        Case(zone: "Australia/Lord_Howe", day: (2026, 10, 4), time: "02:10", first: "2026-10-03T15:30:00Z"),
        // At midnight: the day begins at 01:00.
        Case(zone: "Asia/Beirut", day: (2026, 3, 29), time: "00:30", first: "2026-03-28T22:00:00Z"),
        Case(zone: "Asia/Kathmandu", day: (2026, 3, 29), time: "00:00", first: "2026-03-28T18:15:00Z"),
        // A day that there never was.
        Case(zone: "Pacific/Apia", day: (2011, 12, 30), time: "08:00", first: "2011-12-30T10:00:00Z"),
    ])
    func `knows when the clocks of a zone show a time`(row: Case) throws {
        let clock = WallClock(zone: try #require(TimeZone(identifier: row.zone)))
        let day = try #require(CivilDate(year: row.day.0, month: row.day.1, day: row.day.2))
        let parts = row.time.split(separator: ":").compactMap { Int($0) }
        let moments = clock.moments(of: parts[0] * 60 + parts[1], on: day)
        #expect("\(moments.first)" == row.first)
        #expect("\(moments.last)" == row.last ?? row.first)
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
