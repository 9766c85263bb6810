package import Model
package import Storage
import Synchronization

/// Sends what the store holds for the sinks, each sink by itself: one that hangs or fails delays no other.
///
/// Two ways to use it:
/// - `deliverDue()` sends what is due and returns when every sink has nothing more that is due, or has failed.
/// - `run()` stays beside the pass: `wake()` after each commit makes every idle sink look again, and costs the caller
///   nothing; `finish()` after the last commit lets `run()` end once all that is due has been tried. After it, a sink that
///   hangs holds `run()` no longer than its own time limit, and a sink that has failed is not tried again. A program that
///   stays up calls `wake()` at `nextDue()` as well, for what comes due while nothing new is committed.
///
/// What a sink fails to take is due again by `RetrySchedule`. While it is failing the sink is left alone, for all its
/// alerts, until its next attempt (five minutes at most, unless the receiver asked for longer). Deliveries left over by a
/// process that was killed are due when their leases end.
///
/// A sink that fails is news to the others (`SinkNotices`), which get it in the same call.
package final class Outbox: Sendable {
    private let lanes: [(lane: SinkLane, wakeUps: AsyncStream<Void>, bell: AsyncStream<Void>.Continuation)]
    private let isFinishing = Mutex(false)
    private let tellsOfSinks: Bool

    /// - Parameters:
    ///   - retryFor: how long an alert is tried before it becomes a dead letter.
    ///   - hours: when alerts are sent; at any time where it is left out.
    ///   - news: who is told of sinks that fail; nil is nobody.
    ///   - clock: the time of day.
    ///   - jitter: 0..<1, for `RetrySchedule`.
    package init(
        store: any Store, sinks: [any Sink], retryFor: Duration, hours: SendingHours = SendingHours(),
        news: SinkNotices? = nil, clock: @escaping @Sendable () -> Timestamp,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        let schedule = RetrySchedule(retryFor: retryFor)
        let rules = SendingRules(hours: hours, news: news)
        tellsOfSinks = news != nil
        lanes = sinks.map { sink in
            let (wakeUps, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            let lane = SinkLane(
                sink: sink, store: store, schedule: schedule, rules: rules, clock: clock, jitter: jitter)
            return (lane, wakeUps, bell)
        }
    }

    /// Sends what is due now.
    ///
    /// When its task is cancelled it starts nothing more, gives back what it holds, and returns.
    ///
    /// - Throws: `StoreError`. What was claimed then is due again when its lease ends.
    package func deliverDue() async throws -> DeliverySummary {
        try await withThrowingTaskGroup(of: DeliverySummary.self) { group in
            for (lane, _, _) in lanes {
                group.addTask { try await lane.drain() }
            }
            let summary = try await group.reduce(into: DeliverySummary()) { $0.add($1) }
            return try await withNewsOfSinks(summary)
        }
    }

    /// Sends what is due, again after each `wake()`, until `finish()` or cancellation. To be called once.
    ///
    /// - Parameter report: is told what each sink was sent, each time that it was looked after.
    /// - Throws: as `deliverDue()`.
    package func run(
        report: @escaping @Sendable (DeliverySummary) -> Void = { _ in }
    ) async throws -> DeliverySummary {
        try await withThrowingTaskGroup(of: DeliverySummary.self) { group in
            for (lane, wakeUps, _) in lanes {
                group.addTask {
                    var summary = try await lane.drain()
                    report(summary)
                    for await _ in wakeUps {
                        let more = try await lane.drain(isLast: self.isFinishing.withLock { $0 })
                        report(more)
                        summary.add(more)
                    }
                    return summary
                }
            }
            let summary = try await group.reduce(into: DeliverySummary()) { $0.add($1) }
            return try await withNewsOfSinks(summary, report: report)
        }
    }

    /// Sends what the last of the attempts have told of their sinks, for which the others would wait until the next call.
    private func withNewsOfSinks(
        _ summary: DeliverySummary, report: @escaping @Sendable (DeliverySummary) -> Void = { _ in }
    ) async throws -> DeliverySummary {
        guard tellsOfSinks, summary.hasAttempts else { return summary }
        return try await withThrowingTaskGroup(of: DeliverySummary.self) { group in
            for (lane, _, _) in lanes {
                group.addTask { try await lane.drain(isLast: true) }
            }
            var all = summary
            for try await more in group where more.hasAttempts {
                report(more)
                all.add(more)
            }
            return all
        }
    }

    /// Says that there may be more to send.
    package func wake() {
        for (_, _, bell) in lanes { bell.yield() }
    }

    /// When `wake()` is next worth a call, though nothing new is committed; nil where nothing is open, or only with sinks that are being
    /// sent something: they find the rest by themselves.
    package func nextDue() async throws -> Timestamp? {
        var next: Timestamp?
        for (lane, _, _) in lanes {
            guard let due = try await lane.nextDue() else { continue }
            next = min(next ?? due, due)
        }
        return next
    }

    /// Says that the time of day was set: a sink that is left alone for a while is left alone for no longer.
    package func clockWasSet(by step: Duration) async {
        for (lane, _, _) in lanes { await lane.clockWasSet(by: step) }
    }

    /// Says that no more will come; what is due by now is still sent.
    package func finish() {
        isFinishing.withLock { $0 = true }
        for (_, _, bell) in lanes {
            bell.yield()
            bell.finish()
        }
    }
}
