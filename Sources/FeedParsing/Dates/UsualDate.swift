internal import Model

/// The two forms in which nine of ten feeds write their dates, read by the places of their characters:
/// `Thu, 15 Jan 2026 14:05:00 +0000` (or `GMT`) and `2026-01-15T14:05:00+00:00` (or `Z`).
///
/// Nil for everything else, what is wrong in these forms included: `DateScanner` is to say what that means.
enum UsualDate {
    static func read(_ text: Span<UInt8>) -> Timestamp? {
        switch text.count {
        case 20, 25: text[10] == 0x54 ? internetDate(text) : nil
        case 29, 31: text[3] == 0x2C ? mailDate(text) : nil
        default: nil
        }
    }

    /// RFC 3339.
    private static func internetDate(_ text: Span<UInt8>) -> Timestamp? {
        guard text[4] == 0x2D, text[7] == 0x2D, let year = number(text, 0, 4), let month = number(text, 5, 2),
            let day = number(text, 8, 2), let clock = clock(text, 11)
        else { return nil }
        if text.count == 20 { return text[19] == 0x5A ? timestamp(year, month, day, clock) : nil }
        guard text[22] == 0x3A, let hours = number(text, 20, 2), let minutes = number(text, 23, 2) else { return nil }
        return timestamp(year, month, day, clock, sign: text[19], hours, minutes)
    }

    /// RFC 2822.
    private static func mailDate(_ text: Span<UInt8>) -> Timestamp? {
        guard text[4] == 0x20, text[7] == 0x20, text[11] == 0x20, text[16] == 0x20, text[25] == 0x20,
            weekdays.contains(word(text, 0)), let month = months.firstIndex(of: word(text, 8)),
            let day = number(text, 5, 2), let year = number(text, 12, 4), let clock = clock(text, 17)
        else { return nil }
        if text.count == 29 { return word(text, 26) == greenwich ? timestamp(year, month + 1, day, clock) : nil }
        guard let hours = number(text, 27, 2), let minutes = number(text, 29, 2) else { return nil }
        return timestamp(year, month + 1, day, clock, sign: text[26], hours, minutes)
    }

    private static func timestamp(
        _ year: Int, _ month: Int, _ day: Int, _ clock: Int, sign: UInt8 = 0x2B, _ hours: Int = 0, _ minutes: Int = 0
    ) -> Timestamp? {
        guard sign == 0x2B || sign == 0x2D, hours <= 12, minutes < 60, year >= 1_000,
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        let offset = (hours * 3_600 + minutes * 60) * (sign == 0x2B ? 1 : -1)
        let result = Timestamp(milliseconds: (date.daysSince1970 * 86_400 + Int64(clock - offset)) * 1_000)
        return result.seconds <= 253_402_300_799 ? result : nil
    }

    /// `hh:mm:ss` in seconds.
    private static func clock(_ text: Span<UInt8>, _ start: Int) -> Int? {
        guard text[start + 2] == 0x3A, text[start + 5] == 0x3A, let hour = number(text, start, 2), hour < 24,
            let minute = number(text, start + 3, 2), minute < 60, let second = number(text, start + 6, 2), second < 60
        else { return nil }
        return hour * 3_600 + minute * 60 + second
    }

    private static func number(_ text: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<start + count {
            let digit = text[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    /// Three letters in one number.
    private static func word(_ text: Span<UInt8>, _ start: Int) -> UInt32 {
        UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2])
    }

    private static func words(_ names: String) -> [UInt32] {
        names.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    private static let weekdays = words("Mon Tue Wed Thu Fri Sat Sun")
    private static let months = words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
    private static let greenwich = words("GMT")[0]
}
