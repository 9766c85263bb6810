package import Model

/// How long a receiver asks to be left alone (`Retry-After`, RFC 9110 §10.2.3).
package enum RetryAfter {
    /// Longer waits than this count as this: whoever says a million years has made a mistake.
    static let longest = Duration.seconds(30 * 86_400)

    /// Reads both forms: seconds, with decimals too, as chat services send them; or a date, judged against the answer's
    /// own `Date` so that a clock that is wrong on either side does no harm, and against `now` where it has none.
    ///
    /// - Returns: nil where there is none that can be read; zero for a date that is over.
    package static func parse(_ value: String?, date: String?, now: Timestamp) -> Duration? {
        guard let text = value.map({ $0.drop { $0 == " " || $0 == "\t" } }) else { return nil }
        let trimmed = String(text.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        if let seconds = seconds(trimmed) { return seconds }
        guard let time = HTTPDate.parse(trimmed) else { return nil }
        return min(longest, max(.zero, time - (date.flatMap(HTTPDate.parse) ?? now)))
    }

    private static func seconds(_ text: String) -> Duration? {
        let isNumber = text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2e }
        guard isNumber, text.utf8.count <= 400, let value = Double(text), value >= 0 else { return nil }
        // Rounded up, since earlier than asked is wrong and later is not.
        return value >= 30 * 86_400 ? longest : .milliseconds(Int64((value * 1000).rounded(.up)))
    }
}
