package import Model
package import Storage

/// The hours and days in which a feed does not want to be asked (RSS's `skipHours` and `skipDays`, in GMT;
/// https://www.rssboard.org/skip-hours-days). Lists of all hours, or of all days, would mean never: each of them is ignored.
package struct SkipTimes: Sendable {
    private let hours: UInt32
    private let days: UInt8

    private static let allHours: UInt32 = 0xFF_FFFF
    private static let allDays: UInt8 = 0x7F

    package init(_ rhythm: FeedRhythm) {
        hours = Self.ignoresHours(rhythm) ? 0 : rhythm.skipHours & Self.allHours
        days = Self.ignoresDays(rhythm) ? 0 : rhythm.skipDays & Self.allDays
    }

    /// Whether the feed lists every hour of the day.
    package static func ignoresHours(_ rhythm: FeedRhythm) -> Bool { rhythm.skipHours & allHours == allHours }

    /// Whether the feed lists every day of the week.
    package static func ignoresDays(_ rhythm: FeedRhythm) -> Bool { rhythm.skipDays & allDays == allDays }

    /// The first moment that is not skipped; nil where this one is not.
    package func end(at time: Timestamp) -> Timestamp? {
        guard hours != 0 || days != 0 else { return nil }
        // A day that is not skipped has an hour that is not: eight days are enough.
        var hour = Self.hour(of: time)
        for _ in 0..<(8 * 24) {
            guard isSkipped(hour) else { return hour == Self.hour(of: time) ? nil : Timestamp(seconds: hour * 3600) }
            hour += 1
        }
        return nil
    }

    private func isSkipped(_ hour: Int64) -> Bool {
        let ofDay = ((hour % 24) + 24) % 24
        // 1 January 1970 was a Thursday.
        let day = (((hour - ofDay) / 24 + 4) % 7 + 7) % 7
        return hours >> UInt32(ofDay) & 1 == 1 || days >> UInt8(day) & 1 == 1
    }

    /// Whole hours since 1970.
    private static func hour(of time: Timestamp) -> Int64 {
        (time.seconds - ((time.seconds % 3600) + 3600) % 3600) / 3600
    }
}
