import Model
import Monitor
import Synchronization

/// Clocks that stand until they are moved, and an alarm that says what it was set for.
final class ManualTime: TimeSource {
    private struct State {
        var sinceBoot = Duration.seconds(10_000)
        /// The time of day less the time since the machine started.
        var start = Timestamp(seconds: 1_800_000_000)
        var alarm: Duration?
        var hammer: AsyncStream<Void>.Continuation?
        var sleepers: [(minimum: Duration, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// The last who asks for it hears it.
    var bell: AsyncStream<Void> {
        let (bell, hammer) = AsyncStream.makeStream(of: Void.self)
        state.withLock { $0.hammer = hammer }
        return bell
    }

    func sinceBoot() -> Duration { state.withLock { $0.sinceBoot } }

    func timeOfDay() -> Timestamp { state.withLock { $0.start + $0.sinceBoot } }

    func setAlarm(at time: Duration) {
        let (isOver, woken) = state.withLock { state in
            state.alarm = time
            let ahead = time - state.sinceBoot
            let woken = state.sleepers.filter { $0.minimum <= ahead }
            state.sleepers.removeAll { $0.minimum <= ahead }
            return (ahead <= .zero, woken)
        }
        for sleeper in woken { sleeper.continuation.resume() }
        if isOver { ring() }
    }

    /// Returns when the alarm has been set, since time was last moved, for a time at least so far ahead: when there is nothing to do before.
    func asleep(for minimum: Duration) async {
        await withCheckedContinuation { continuation in
            let isAsleep = state.withLock { state in
                if let alarm = state.alarm, alarm - state.sinceBoot >= minimum { return true }
                state.sleepers.append((minimum, continuation))
                return false
            }
            if isAsleep { continuation.resume() }
        }
    }

    /// Time goes by, suspended or not; where no alarm was set for it, the bell rings all the same.
    func pass(_ duration: Duration) {
        state.withLock { state in
            state.sinceBoot += duration
            state.alarm = nil
        }
        ring()
    }

    /// Somebody sets the time of day.
    func set(by step: Duration) {
        state.withLock { state in
            state.start = state.start + step
            state.alarm = nil
        }
        ring()
    }

    private func ring() {
        let hammer = state.withLock { $0.hammer }
        hammer?.yield()
    }
}
