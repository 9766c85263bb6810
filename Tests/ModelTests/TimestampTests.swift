import Foundation
import Model
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_768_485_900, "2026-01-15T14:05:00Z"), (-1, "1969-12-31T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    ])
    func `prints and reads RFC 3339 in UTC`(seconds: Int, text: String) {
        #expect(Timestamp(seconds: Int64(seconds)).description == text)
        #expect(Timestamp(rfc3339: text) == Timestamp(seconds: Int64(seconds)))
    }

    @Test(arguments: [
        ("2026-01-15T16:05:00+02:00", 1_768_485_900_000), ("2026-01-15t08:35:00.25-05:30", 1_768_485_900_250),
        ("2026-01-15 14:05:00Z", 1_768_485_900_000), ("2026-01-15T14:05:00.123456Z", 1_768_485_900_123),
    ])
    func `reads offsets and fractions`(text: String, milliseconds: Int) {
        #expect(Timestamp(rfc3339: text)?.milliseconds == Int64(milliseconds))
    }

    @Test(arguments: [
        "", "2026-01-15", "2026-13-15T14:05:00Z", "2026-02-29T14:05:00Z", "2026-01-15T24:05:00Z", "2026-01-15T14:05:00",
        "2026-01-15T14:05:00Zjunk", "2026-01-15T14:05:00+2:00", "x026-01-15T14:05:00Z",
    ])
    func `refuses what is no time`(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test func `every day of 800 years agrees with Foundation's calendar`() throws {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for day in stride(from: Int64(-100_000), to: 200_000, by: 37) {
            let date = CivilDate(daysSince1970: day)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(day) * 86_400))
            #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
            #expect(date.weekday == parts.weekday.map { $0 - 1 })
            #expect(date.daysSince1970 == day)
        }
    }
}
