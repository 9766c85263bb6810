package import Model

/// When a rule's matches come so much thicker than they usually do at this hour of the week that they are worth one alert.
///
/// Matches are counted by the minute. What is usual is the median over up to eight weeks before, of the counts of equally long
/// windows at the same time of the week; the greatest of that and the windows an hour earlier and later stands for a week, since
/// summer time moves the hours of news. A median does not care for one week that was out of the ordinary.
package struct Spike: Sendable, Hashable {
    /// So many times the usual count, or more. A usual count below 1 counts as 1.
    package var factor: Double
    /// The window that is counted, in whole minutes.
    package var over: Duration
    /// Changes when what the rule matches does: earlier counts are not to be compared with then.
    package var fingerprint: String

    package init(factor: Double, over: Duration, fingerprint: String) {
        self.factor = factor
        self.over = over
        self.fingerprint = fingerprint
    }

    /// No second alert of a rule for so long, even when the count has fallen in between.
    package static let coolDown = Duration.seconds(6 * 3600)
    /// How long counts are kept.
    package static let memory = Duration.seconds((weeks * 7 + 2) * 86_400)

    private static let weeks = 8

    /// How long a rule must have been watched.
    package var neededHistory: Duration { .seconds(7 * 86_400) + over }

    /// The minutes (since 1970) of the window that ends now.
    package func window(at now: Timestamp) -> ClosedRange<Int64> {
        let minute = now.seconds / 60
        return (minute - max(1, over.milliseconds / 60_000) + 1)...minute
    }

    /// The windows that tell what is usual, those of each week together, as far as they lie behind `since`.
    package func usualWindows(at now: Timestamp, since: Timestamp) -> [[ClosedRange<Int64>]] {
        let own = window(at: now)
        return (1...Self.weeks).map { week in
            [-1, 0, 1].map { hour in window(at: now - .seconds(week * 7 * 86_400) + .seconds(hour * 3600)) }
                .filter { $0.lowerBound * 60 >= since.seconds && $0.upperBound < own.lowerBound }
        }.filter { !$0.isEmpty }
    }

    /// The median of the weeks' counts; 0 of none.
    package static func usual(_ counts: [Int]) -> Double {
        let sorted = counts.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
    }

    package func isReached(count: Int, usual: Double) -> Bool {
        Double(count) >= factor * max(1, usual)
    }
}

/// Since when a rule with a spike is watched as it is now.
package struct SpikeWatch: Sendable, Hashable {
    package var rule: String
    package var since: Timestamp

    package init(rule: String, since: Timestamp) {
        self.rule = rule
        self.since = since
    }
}
