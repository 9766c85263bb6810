package import Model

/// When a delivery that failed is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, and then every 10 h, each 20 % more
/// or less, until `retryFor` is over.
package struct RetrySchedule: Sendable {
    private static let delays: [Int64] = [5, 300, 1800, 7200, 18_000, 36_000]

    /// Counted from `DeliveryRecord.openSince`.
    package let retryFor: Duration

    package init(retryFor: Duration) {
        self.retryFor = retryFor
    }

    /// The wait after an attempt that failed.
    ///
    /// - Parameters:
    ///   - attempts: made so far, with that one: 1 or more.
    ///   - jitter: 0..<1; one half is the plain delay.
    ///   - retryAfter: what the receiver asked for; the wait is never shorter.
    package func delay(attempts: Int, jitter: Double, retryAfter: Duration? = nil) -> Duration {
        let plain = Self.delays[min(max(attempts, 1), Self.delays.count) - 1]
        let jittered = Duration.milliseconds(Int64(Double(plain) * 1000 * (0.8 + 0.4 * min(max(jitter, 0), 1))))
        return max(jittered, retryAfter ?? .zero)
    }

    /// The time of the next attempt; nil where it would come after `retryFor`, and the delivery is dead.
    package func next(
        attempts: Int, now: Timestamp, openSince: Timestamp, jitter: Double, retryAfter: Duration? = nil
    ) -> Timestamp? {
        let next = now + delay(attempts: attempts, jitter: jitter, retryAfter: retryAfter)
        return next > openSince + retryFor ? nil : next
    }
}
