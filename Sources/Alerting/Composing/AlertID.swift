package import Model
import Synchronization

/// Makes the ids of alerts: `alr_` and a ULID (github.com/ulid/spec), so that ids sort by the time they were made.
///
/// Ids of one generator grow strictly, also within one millisecond and when the clock steps back.
package final class AlertIDGenerator: Sendable {
    private let prefix: String
    private let random: @Sendable () -> UInt64
    private let last = Mutex(ULID(milliseconds: 0, high: 0, low: 0))

    /// - Parameters:
    ///   - prefix: of other events than alerts, another.
    ///   - random: 64 unpredictable bits at each call.
    package init(
        prefix: String = "alr_", random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
    ) {
        self.prefix = prefix
        self.random = random
    }

    package func next(at now: Timestamp) -> String {
        let milliseconds = UInt64(clamping: now.milliseconds) & ULID.timeMask
        let fresh = ULID(milliseconds: milliseconds, high: UInt16(truncatingIfNeeded: random()), low: random())
        let ulid = last.withLock { last in
            last = fresh.milliseconds > last.milliseconds ? fresh : last.successor
            return last
        }
        return prefix + ulid.text
    }
}

/// 48 bits of time and 80 of chance.
private struct ULID {
    static let timeMask: UInt64 = 0xffff_ffff_ffff

    let milliseconds: UInt64
    let high: UInt16
    let low: UInt64

    /// The next greater one; where the 80 bits are used up, the next millisecond lends its first.
    var successor: ULID {
        if low < .max { return ULID(milliseconds: milliseconds, high: high, low: low + 1) }
        if high < .max { return ULID(milliseconds: milliseconds, high: high + 1, low: 0) }
        return ULID(milliseconds: (milliseconds + 1) & Self.timeMask, high: 0, low: 0)
    }

    /// 26 characters of Crockford's base 32, the greatest bits first.
    var text: String {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let value = (UInt128(milliseconds) << 80) | (UInt128(high) << 64) | UInt128(low)
        return String((0..<26).reversed().map { alphabet[Int(truncatingIfNeeded: value >> (5 * $0)) & 31] })
    }
}
