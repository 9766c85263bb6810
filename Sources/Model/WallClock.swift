/// What the clocks on the wall of a time zone show, and when they show it.
public struct WallClock: Sendable {
    private let secondsFromGMT: @Sendable (Timestamp) -> Int

    /// - Parameter secondsFromGMT: of the zone at a time, east positive.
    public init(secondsFromGMT: @escaping @Sendable (Timestamp) -> Int) {
        self.secondsFromGMT = secondsFromGMT
    }

    /// The date that the zone has at a time.
    public func date(at time: Timestamp) -> CivilDate {
        let local = time.seconds + Int64(secondsFromGMT(time))
        return CivilDate(daysSince1970: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    /// When the clocks show a minute of a day, for the first and for the last time: twice where they are set back over it.
    ///
    /// Where they are set forward over it and never show it, it is the moment at which they are set.
    ///
    /// - Parameter minute: Of the day, from 0.
    public func moments(of minute: Int, on date: CivilDate) -> (first: Timestamp, last: Timestamp) {
        let shown = date.daysSince1970 * 86_400 + Int64(minute) * 60
        // No zone changes its offset twice within two days.
        let offsets = [-86_400, 86_400].map { offset(at: shown + $0) }
        let times = offsets.map { shown - $0 }.filter { shown - $0 == offset(at: $0) }
        if let first = times.min(), let last = times.max() {
            return (Timestamp(seconds: first), Timestamp(seconds: last))
        }
        let change = change(between: shown - (offsets.max() ?? 0), and: shown - (offsets.min() ?? 0))
        return (Timestamp(seconds: change), Timestamp(seconds: change))
    }

    private func offset(at seconds: Int64) -> Int64 {
        Int64(secondsFromGMT(Timestamp(seconds: seconds)))
    }

    /// The first second that has another offset than the one at `start`; `end` where none has.
    private func change(between start: Int64, and end: Int64) -> Int64 {
        let old = offset(at: start)
        var (low, high) = (start, end)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offset(at: middle) == old { low = middle } else { high = middle }
        }
        return high
    }
}
