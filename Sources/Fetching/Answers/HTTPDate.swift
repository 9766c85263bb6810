package import Model

/// A date of HTTP (RFC 9110 §5.6.7), in any of its three forms.
package enum HTTPDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Nil for all that is none: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`,
    /// `Sun Nov  6 08:49:37 1994`. The name of the day is not compared with the date.
    package static func parse(_ text: String) -> Timestamp? {
        guard text.utf8.count <= 64 else { return nil }
        let parts = text.split { " ,-:".contains($0) }.map(String.init)
        if parts.count == 8, parts[7] == "GMT" || parts[7] == "UTC" {
            return time(day: parts[1], month: parts[2], year: parts[3], clock: parts[4...6])
        }
        if parts.count == 7 {
            return time(day: parts[2], month: parts[1], year: parts[6], clock: parts[3...5])
        }
        return nil
    }

    private static func time(day: String, month: String, year: String, clock: ArraySlice<String>) -> Timestamp? {
        let numbers = clock.compactMap { number($0, digits: 2...2) }
        guard let monthIndex = months.firstIndex(of: month.lowercased()), let day = number(day, digits: 1...2),
            var year = number(year, digits: 2...4), numbers.count == 3, numbers[0] < 24, numbers[1] < 60,
            numbers[2] <= 60
        else { return nil }
        if year < 70 { year += 2000 } else if year < 100 { year += 1900 }
        guard let date = CivilDate(year: year, month: monthIndex + 1, day: day) else { return nil }
        let seconds = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
        return Timestamp(seconds: date.daysSince1970 * 86_400 + Int64(seconds))
    }

    private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
        digits.contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
    }
}
