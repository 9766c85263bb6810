package import Model

/// The times of each day at which what has come since the last one goes out as one message.
///
/// A time that the clocks show twice counts once, when they first show it; one that they pass over counts when they do.
package struct DigestTimes: Sendable {
    private let minutes: [Int]
    private let clock: WallClock

    /// - Parameter minutes: Of the day; one or more.
    package init(minutes: [Int], clock: WallClock) {
        precondition(!minutes.isEmpty, "a digest without a time")
        self.minutes = minutes
        self.clock = clock
    }

    /// The last time until now, this moment included, and the next one after it.
    package func around(_ now: Timestamp) -> (last: Timestamp, next: Timestamp) {
        let today = clock.date(at: now).daysSince1970
        let times = ((today - 2)...(today + 2)).flatMap { day in
            minutes.map { clock.moments(of: $0, on: CivilDate(daysSince1970: day)).first }
        }
        guard let last = times.filter({ $0 <= now }).max(), let next = times.filter({ $0 > now }).min() else {
            preconditionFailure("a day without a digest time")
        }
        return (last, next)
    }
}
