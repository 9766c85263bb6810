package import Model

/// Reads a date of a feed, whatever its form: RFC 822 and 2822 with their common mistakes, ISO 8601 and W3CDTF in all their lengths,
/// asctime, Perforce, the forms of MS SQL, OnBlog and Nate, and the month names of some languages.
///
/// One pass over the bytes makes numbers, words and a time of day; what they are is then told by their look and order. Nil where they
/// are no date between the years 1 and 9999.
package enum FeedDate {
    package static func read(_ text: String) -> Timestamp? {
        if let usual = UsualDate.read(text.utf8Span.span) { return usual }
        return scanned(text)
    }

    /// Whatever the form.
    static func scanned(_ text: String) -> Timestamp? {
        var scanner = DateScanner(Array(text.utf8))
        guard let fields = scanner.scan() else { return nil }
        return fields.timestamp()
    }
}

/// What a date's text holds.
struct DateFields {
    struct Number {
        var value: Int
        var digits: Int
        /// The byte before it: `-`, `/`, `.`, or 0.
        var separator: UInt8
    }

    var numbers: [Number] = []
    /// 1 to 12, and how many numbers stood before the name.
    var month: (value: Int, index: Int)?
    var hour = 0
    var minute = 0
    var second = 0
    var milliseconds: Int64 = 0
    var isAfternoon: Bool?
    /// `2004-W01-4`.
    var isWeekDate = false
    /// Seconds east of UTC.
    var offset: Int?
    /// Hours that a form's home is east of UTC, where the text names no zone.
    var homeOffset = 0

    func timestamp() -> Timestamp? {
        guard let date = date() else { return nil }
        var hour = self.hour
        if let isAfternoon {
            guard hour <= 12 else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        guard hour <= 24, minute < 60, second <= 60, hour < 24 || (minute == 0 && second == 0) else { return nil }
        let clock = hour * 3600 + minute * 60 + second - (offset ?? homeOffset * 3600)
        let result = Timestamp(milliseconds: (date.daysSince1970 * 86_400 + Int64(clock)) * 1000 + milliseconds)
        guard (-62_135_596_800...253_402_300_799).contains(result.seconds) else { return nil }
        return result
    }

    private func date() -> CivilDate? {
        if isWeekDate {
            // ISO 8601 §4.1.4: week 1 holds 4 January, weeks begin on Monday.
            guard let year = numbers.first, numbers.count >= 2,
                let fourth = CivilDate(year: year.value, month: 1, day: 4)
            else { return nil }
            let isBasic = numbers[1].digits == 3
            let week = isBasic ? numbers[1].value / 10 : numbers[1].value
            let day = isBasic ? numbers[1].value % 10 : numbers.count > 2 ? numbers[2].value : 1
            guard (1...53).contains(week), (1...7).contains(day), (1...9999).contains(year.value) else {
                return nil
            }
            let monday = fourth.daysSince1970 - Int64((fourth.weekday + 6) % 7)
            return CivilDate(daysSince1970: monday + Int64((week - 1) * 7 + day - 1))
        }
        if let month {
            // `02 Jan 2006`, `Jan 2, 2006`, `2006 Jan 2`, `2004-július-13`.
            guard let first = numbers.first else { return nil }
            guard numbers.count > 1 else {
                guard first.digits == 4 else { return nil }
                return CivilDate(year: first.value, month: month.value, day: 1)
            }
            let second = numbers[1]
            let yearIsFirst = first.digits >= 3 || (first.value > 31 && second.value <= 31)
            let (year, day) = yearIsFirst ? (first, second) : (second, first)
            return Self.make(Self.fullYear(year), month.value, day.value)
        }
        guard let first = numbers.first else { return nil }
        if numbers.count >= 3 {
            let (a, b, c) = (numbers[0], numbers[1], numbers[2])
            if a.digits >= 3 { return Self.make(a.value, b.value, c.value) }
            if c.digits == 4 {
                // American before European, as its writers are the more.
                if a.separator == 0, b.separator == 0x2E { return Self.make(c.value, b.value, a.value) }
                return Self.make(c.value, a.value, b.value) ?? Self.make(c.value, b.value, a.value)
            }
            if b.separator == 0x2D {
                return Self.make(Self.fullYear(a), b.value, c.value)
            }
            if b.separator == 0x2E { return Self.make(Self.fullYear(c), b.value, a.value) }
            return Self.make(Self.fullYear(c), a.value, b.value) ?? Self.make(Self.fullYear(c), b.value, a.value)
        }
        if numbers.count == 2 {
            let (a, b) = (numbers[0], numbers[1])
            if a.digits == 4, b.digits == 3 { return Self.ordinal(a.value, b.value) }
            if a.digits == 4 { return Self.make(a.value, b.value, 1) }
            if a.digits == 2, b.digits == 3 { return Self.ordinal(Self.fullYear(a), b.value) }
            if a.digits == 2, b.digits == 2 { return Self.make(Self.fullYear(a), b.value, 1) }
            return nil
        }
        switch first.digits {
        case 8: return Self.make(first.value / 10_000, first.value / 100 % 100, first.value % 100)
        case 7: return Self.ordinal(first.value / 1_000, first.value % 1_000)
        case 6: return Self.make(Self.century(first.value / 10_000), first.value / 100 % 100, first.value % 100)
        case 5: return Self.ordinal(Self.century(first.value / 1_000), first.value % 1_000)
        case 4:
            return first.separator == 0x2D || first.value < 1_000
                ? Self.make(Self.century(first.value / 100), first.value % 100, 1) : Self.make(first.value, 1, 1)
        default: return nil
        }
    }

    private static func make(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        guard (1...9999).contains(year) else { return nil }
        if let date = CivilDate(year: year, month: month, day: day) { return date }
        // 31 of a month that has 30 is the day after (seen with times near midnight).
        guard day > 28, day <= 31, (1...12).contains(month),
            let last = CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, year: year))
        else { return nil }
        let over = day - last.day
        return CivilDate(daysSince1970: last.daysSince1970 + Int64(over))
    }

    private static func ordinal(_ year: Int, _ day: Int) -> CivilDate? {
        guard (1...9999).contains(year), day >= 1, day <= (CivilDate.isLeap(year) ? 366 : 365),
            let first = CivilDate(year: year, month: 1, day: 1)
        else { return nil }
        return CivilDate(daysSince1970: first.daysSince1970 + Int64(day - 1))
    }

    private static func fullYear(_ number: Number) -> Int {
        number.digits <= 2 ? century(number.value) : number.digits == 3 ? number.value + 1900 : number.value
    }

    /// RFC 2822 §4.3 has 00 to 49 mean 2000 to 2049; ninety is the usual border of feeds.
    private static func century(_ year: Int) -> Int {
        year < 90 ? 2000 + year : 1900 + year
    }
}
