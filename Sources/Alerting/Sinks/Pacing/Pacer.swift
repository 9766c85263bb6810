import Synchronization

/// Holds a sink to the pace of its service: the generic cell rate algorithm (ITU-T I.371), which needs one number and no timer.
package final class Pacer: Sendable {
    /// The longest single wait; what must wait longer is given back.
    static let longestWait = Duration.seconds(6)

    private struct State {
        /// When the next message would be due if all went at the even interval.
        var due = Duration.zero
        /// Waited since a message last went without waiting.
        var waited = Duration.zero
    }

    /// What a message may do now.
    enum Turn: Equatable {
        case go
        /// To be given back and sent not before this is over.
        case later(Duration)
    }

    private let pace: Pace
    private let patience: Duration
    private let time: @Sendable () -> Duration
    private let sleep: @Sendable (Duration) async throws -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - patience: how long in all a run of messages is waited with; after that they are given back, so that a program that cron
    ///     starts comes to its end. The next run goes on.
    ///   - time: since any start, steady.
    ///   - sleep: throws where its task was cancelled. There is nothing but time to wait for: a service publishes so many messages a
    ///     second and gives no sign when the next is free. A wait is bounded by ``longestWait``, all of them by `patience`.
    package init(
        _ pace: Pace, patience: Duration = .seconds(60),
        time: @escaping @Sendable () -> Duration = Pacer.steadyTime,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.pace = pace
        self.patience = patience
        self.time = time
        self.sleep = sleep
    }

    /// Takes a turn, waiting for it where that is short.
    func turn() async -> Turn {
        let (wait, mayWait) = state.withLock { state in
            let now = time()
            let allowance = pace.interval * (pace.burst - 1)
            let wait = max(.zero, state.due - allowance - now)
            if wait == .zero { state.waited = .zero }
            let mayWait = wait <= Self.longestWait && state.waited + wait <= patience
            if mayWait {
                state.waited += wait
                state.due = max(state.due, now) + pace.interval
            }
            return (wait, mayWait)
        }
        guard mayWait else { return .later(wait) }
        if wait == .zero { return .go }
        do {
            // Bounded: `mayWait`. What it throws is that the pass is over, and the message goes back.
            try await sleep(wait)
            return .go
        } catch {
            return .later(.zero)
        }
    }

    /// Nothing goes for so long: the service said so.
    func rest(for duration: Duration) {
        state.withLock { state in
            state.due = max(state.due, time() + duration + pace.interval * (pace.burst - 1))
        }
    }

    package static let steadyTime: @Sendable () -> Duration = {
        let start = ContinuousClock.now
        return { start.duration(to: .now) }
    }()
}
