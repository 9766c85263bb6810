import Dispatch
import Synchronization

/// Runs calls that can block (a lock, a disk, a pipe) one after the other on a thread of their own, and stops waiting for
/// them when there has been enough of it.
struct BlockingQueue: Sendable {
    private let queue: DispatchQueue

    init(_ label: String) {
        queue = DispatchQueue(label: label)
    }

    /// The result of `work`, or nil where it was not there within the limit or before the task was cancelled.
    ///
    /// - Parameter work: is told how to ask whether someone still waits for it; it may change nothing once that is false.
    func run<Result: Sendable>(
        within limit: Duration?, _ work: @escaping @Sendable (_ isAwaited: () -> Bool) -> Result
    ) async -> Result? {
        let call = BlockingCall<Result>()
        return await withTaskGroup(of: Result?.self) { group in
            group.addTask {
                await withTaskCancellationHandler {
                    await withCheckedContinuation { continuation in
                        call.begin(continuation)
                        queue.async { call.end(work { call.isAwaited }) }
                    }
                } onCancel: {
                    call.end(nil)
                }
            }
            if let limit {
                group.addTask {
                    // The work is a call into the system that tells nobody how far it is: its limit is time alone. Where the work
                    // has ended first this ends early, by cancellation, which is all that it can throw.
                    try? await Task.sleep(for: limit)
                    return nil
                }
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }
}

/// The wait for one call, ended by whichever comes first: its result, or the end of patience.
private final class BlockingCall<Result: Sendable>: Sendable {
    private enum State {
        case new
        case waiting(CheckedContinuation<Result?, Never>)
        case ended
    }

    private let state = Mutex(State.new)

    var isAwaited: Bool {
        state.withLock { if case .waiting = $0 { true } else { false } }
    }

    func begin(_ continuation: CheckedContinuation<Result?, Never>) {
        let wasCancelled = state.withLock { state in
            // Cancellation can come before the continuation is there.
            guard case .new = state else { return true }
            state = .waiting(continuation)
            return false
        }
        if wasCancelled { continuation.resume(returning: nil) }
    }

    func end(_ result: Result?) {
        let continuation = state.withLock { state -> CheckedContinuation<Result?, Never>? in
            defer { state = .ended }
            if case .waiting(let continuation) = state { return continuation }
            return nil
        }
        continuation?.resume(returning: result)
    }
}
