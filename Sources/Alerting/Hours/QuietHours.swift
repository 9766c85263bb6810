package import Model

/// A time of each day in which sending waits.
///
/// Whenever the clocks show a time of it, it is quiet: where they are set back over its end, until they show that for the second time.
package struct QuietHours: Sendable {
    private let from: Int
    private let to: Int
    private let clock: WallClock

    /// - Parameters:
    ///   - from: The minute of the day at which it begins.
    ///   - to: The minute at which it ends, on the next day where that is not later than `from`.
    package init(from: Int, to: Int, clock: WallClock) {
        self.from = from
        self.to = to
        self.clock = clock
    }

    /// When the quiet ends that is at a time; nil where none is.
    package func end(at now: Timestamp) -> Timestamp? {
        guard let end = endOfDay(at: now) else { return nil }
        // Where clocks are set, one day's may begin before the other's is over.
        return endOfDay(at: end) ?? end
    }

    private func endOfDay(at now: Timestamp) -> Timestamp? {
        let today = clock.date(at: now).daysSince1970
        for day in (today - 2)...today {
            let start = clock.moments(of: from, on: CivilDate(daysSince1970: day)).first
            let end = clock.moments(of: to, on: CivilDate(daysSince1970: to > from ? day : day + 1)).last
            if start <= now, now < end { return end }
        }
        return nil
    }
}
