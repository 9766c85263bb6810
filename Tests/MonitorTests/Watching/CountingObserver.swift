import Alerting
import Foundation
import Model
import Monitor
import Synchronization

/// Keeps count of what a watch tells.
final class CountingObserver: WatchObserver {
    typealias Condition = @Sendable (CountingObserver.State) -> Bool

    struct State {
        var visits: [String: Int] = [:]
        var feedCounts: [Int] = []
        var steps: [Duration] = []
        var heartbeat: Duration?
        var heartbeats = 0
        var closings = 0
        var waiters: [(isMet: Condition, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// By the names of the files, without `.xml`.
    var visits: [String: Int] { state.withLock { $0.visits } }
    var feedCounts: [Int] { state.withLock { $0.feedCounts } }
    var steps: [Duration] { state.withLock { $0.steps } }
    var heartbeats: Int { state.withLock { $0.heartbeats } }
    var closings: Int { state.withLock { $0.closings } }
    var heartbeat: Duration? { state.withLock { $0.heartbeat } }

    func reset() { state.withLock { $0 = State() } }
    func wantsHeartbeat(every interval: Duration) { state.withLock { $0.heartbeat = interval } }
    func closed() { update { $0.closings += 1 } }

    /// Returns when the condition holds.
    func until(_ isMet: @escaping Condition) async {
        await withCheckedContinuation { continuation in
            let isMetNow = state.withLock { state in
                if isMet(state) { return true }
                state.waiters.append((isMet, continuation))
                return false
            }
            if isMetNow { continuation.resume() }
        }
    }

    func watching(feeds: Int) { update { $0.feedCounts.append(feeds) } }
    func passStarted(feeds: Int) {}
    func feedVisited(_ summary: VisitSummary, url: String) {
        let name = URL(fileURLWithPath: url).deletingPathExtension().lastPathComponent
        update { $0.visits[name, default: 0] += 1 }
    }
    func alertRaised(_ event: AlertEvent) {}
    func passEnded() {}
    func delivered(_ summary: DeliverySummary) {}
    func clockWasSet(by step: Duration) { update { $0.steps.append(step) } }
    func alive(_ status: WatchStatus) { update { $0.heartbeats += 1 } }

    private func update(_ change: (inout State) -> Void) {
        let met = state.withLock { state in
            change(&state)
            let waiters = state.waiters
            state.waiters = []
            let met = waiters.filter { $0.isMet(state) }
            state.waiters = waiters.filter { !$0.isMet(state) }
            return met
        }
        for waiter in met { waiter.continuation.resume() }
    }
}
