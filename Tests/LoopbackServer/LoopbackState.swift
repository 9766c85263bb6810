import Synchronization

/// What the threads of one server share.
final class LoopbackState: Sendable {
    struct Contents {
        var requests: [LoopbackRequest] = []
        var hangUps = 0
        var connections = 0
        var open: Set<Int32> = []
        var running: [Int: LoopbackThread] = [:]
        var finished: [LoopbackThread] = []
        var isStopping = false
        var waiters: [(isMet: @Sendable (Contents) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let contents = Mutex(Contents())

    var requests: [LoopbackRequest] { contents.withLock { $0.requests } }
    var connectionCount: Int { contents.withLock { $0.connections } }

    /// The number of the new connection; nil, and the socket is closed, once the server stops.
    func open(_ socket: Int32) -> Int? {
        contents.withLock { contents in
            guard !contents.isStopping else {
                LoopbackSocket.close(socket)
                return nil
            }
            contents.open.insert(socket)
            contents.connections += 1
            return contents.connections - 1
        }
    }

    /// Closes a socket under the lock, so that `stop()` never touches a descriptor that is somebody else's by then.
    func close(_ socket: Int32) {
        contents.withLock { contents in
            contents.open.remove(socket)
            LoopbackSocket.close(socket)
        }
    }

    /// Runs a connection on a thread of its own, and collects the threads that have ended since.
    func start(_ body: @escaping @Sendable () -> Void) {
        let ended = contents.withLock { contents in
            let number = contents.connections
            // The thread's last act takes this lock too, so it cannot look for itself before it is entered here.
            let thread = try? LoopbackThread { [self] in
                body()
                end(number)
            }
            contents.running[number] = thread
            defer { contents.finished = [] }
            return contents.finished
        }
        for thread in ended { thread.join() }
    }

    /// Numbers a request, keeps it, and wakes those who waited for it.
    func record(_ make: (_ order: Int) -> LoopbackRequest) -> LoopbackRequest {
        update { contents in
            let request = make(contents.requests.count)
            contents.requests.append(request)
            return request
        }
    }

    func recordHangUp() {
        update { $0.hangUps += 1 }
    }

    func wait(until isMet: @escaping @Sendable (Contents) -> Bool) async {
        await withCheckedContinuation { continuation in
            let isMetNow = contents.withLock { contents in
                guard !isMet(contents), !contents.isStopping else { return true }
                contents.waiters.append((isMet, continuation))
                return false
            }
            if isMetNow { continuation.resume() }
        }
    }

    /// False where it has been called before.
    func stop() -> Bool {
        let isFirst = contents.withLock { contents in
            defer { contents.isStopping = true }
            return !contents.isStopping
        }
        update { contents in
            for socket in contents.open { LoopbackSocket.shutDown(socket) }
        }
        return isFirst
    }

    func joinAll() {
        let threads = contents.withLock { contents in
            defer {
                contents.running = [:]
                contents.finished = []
            }
            return Array(contents.running.values) + contents.finished
        }
        for thread in threads { thread.join() }
    }

    private func end(_ number: Int) {
        contents.withLock { contents in
            guard let thread = contents.running.removeValue(forKey: number) else { return }
            contents.finished.append(thread)
        }
    }

    private func update<Result>(_ change: (inout Contents) -> Result) -> Result where Result: Sendable {
        let (result, met) = contents.withLock { contents in
            let result = change(&contents)
            let waiters = contents.waiters
            contents.waiters = waiters.filter { !$0.isMet(contents) && !contents.isStopping }
            let met = waiters.filter { $0.isMet(contents) || contents.isStopping }
            return (result, met.map(\.continuation))
        }
        for continuation in met { continuation.resume() }
        return result
    }
}
