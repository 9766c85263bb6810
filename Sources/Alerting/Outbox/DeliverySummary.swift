package import Model

/// What an outbox did: counts, and the failures one by one.
package struct DeliverySummary: Sendable {
    /// The lists hold no more than this many each; the counts are of all.
    package static let listLimit = 1000

    /// An attempt that failed.
    package struct Failure: Sendable, Hashable {
        package let alert: String
        package let sink: String
        /// One line without secrets.
        package let reason: String
        /// When it is tried again; nil where it was given up.
        package let next: Timestamp?
    }

    /// A sink whose receiver wants no more.
    package struct Disabled: Sendable, Hashable {
        package let sink: String
        package let reason: String
    }

    package var delivered = 0
    /// The sinks that took something.
    package var takers: Set<String> = []
    package var retried: [Failure] = []
    package var retriedCount = 0
    package var dead: [Failure] = []
    package var deadCount = 0
    package var disabled: [Disabled] = []
    /// Claimed and given back without an attempt.
    package var released = 0
    /// Sent, but not marked, since the lease had passed to another process; that one sends it again under the same id.
    package var fenced = 0

    package init() {}

    /// Whether nothing failed.
    package var isClean: Bool {
        retriedCount == 0 && deadCount == 0 && disabled.isEmpty
    }

    /// Whether something was sent, or failed.
    var hasAttempts: Bool { delivered > 0 || !isClean }

    package mutating func add(_ other: DeliverySummary) {
        delivered += other.delivered
        takers.formUnion(other.takers)
        retried = Array((retried + other.retried).prefix(Self.listLimit))
        retriedCount += other.retriedCount
        dead = Array((dead + other.dead).prefix(Self.listLimit))
        deadCount += other.deadCount
        disabled += other.disabled
        released += other.released
        fenced += other.fenced
    }

    mutating func addRetry(_ failure: Failure) {
        retriedCount += 1
        if retried.count < Self.listLimit { retried.append(failure) }
    }

    mutating func addDead(_ failure: Failure) {
        deadCount += 1
        if dead.count < Self.listLimit { dead.append(failure) }
    }
}

extension DeliverySummary.Failure: CustomStringConvertible {
    /// `desk: hooks.example.org answered 500; alr_… is tried again at 2026-01-15T14:05:05Z`
    package var description: String {
        let end = next.map { "is tried again at \($0)" } ?? "is given up; `tipoff retry` sends it again"
        return "\(sink): \(reason); \(alert) \(end)"
    }
}

extension DeliverySummary.Disabled: CustomStringConvertible {
    package var description: String {
        "\(sink): \(reason); nothing more is sent there until its address changes or `tipoff retry` is used"
    }
}
