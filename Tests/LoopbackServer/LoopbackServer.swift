import Glibc
import Synchronization

/// A scripted HTTP server on the loopback address, on raw sockets: what a handler decides is what goes on the wire, however wrong it is.
///
/// Every connection has a thread of its own, so a handler may block, and a slow answer delays no other. `stop()` ends all of them and waits
/// for them; a server that goes out of use stops itself.
package final class LoopbackServer: Sendable {
    /// Called on the connection's thread once for each request that was read whole; calls run side by side.
    package typealias Handler = @Sendable (LoopbackRequest) -> LoopbackResponse

    /// Of the address: 127.0.0.1 or ::1.
    package enum Family: Sendable { case v4, v6 }

    /// Chosen by the system.
    package let port: Int
    private let family: Family
    private let listener: Int32
    private let state: LoopbackState
    private let acceptor: LoopbackThread

    /// Starts to listen at once, with room for 4096 connections that wait.
    ///
    /// - Throws: ``LoopbackServerError`` where the system gives no socket.
    package init(on family: Family = .v4, _ handler: @escaping Handler) throws(LoopbackServerError) {
        let (listener, port) = try LoopbackSocket.listen(on: family, backlog: 4096)
        self.family = family
        self.port = port
        self.listener = listener
        let state = LoopbackState()
        self.state = state
        acceptor = try LoopbackThread {
            while let socket = LoopbackSocket.accept(listener) {
                guard let number = state.open(socket) else { return }
                let connection = LoopbackConnection(socket: socket, number: number, state: state, handler: handler)
                state.start { connection.run() }
            }
        }
    }

    deinit { stop() }

    /// `http://127.0.0.1:port`, or with `[::1]`, and the path, which starts with a slash.
    package func url(_ path: String = "/") -> String {
        "http://\(family == .v4 ? "127.0.0.1" : "[::1]"):\(port)\(path)"
    }

    /// Every request so far, in the order of arrival.
    package var requests: [LoopbackRequest] { state.requests }

    /// How many connections have been accepted so far.
    package var connectionCount: Int { state.connectionCount }

    /// Waits until `count` requests have arrived, and gives all that have; the caller limits the time.
    package func requests(atLeast count: Int) async -> [LoopbackRequest] {
        await state.wait { $0.requests.count >= count }
        return requests
    }

    /// Waits until `count` answers were cut short because the client closed its connection; the caller limits the time.
    package func hangUps(atLeast count: Int) async {
        await state.wait { $0.hangUps >= count }
    }

    /// Closes the listener and every connection, and returns when no thread of this server is left.
    package func stop() {
        guard state.stop() else { return }
        LoopbackSocket.shutDown(listener)
        acceptor.join()
        LoopbackSocket.close(listener)
        state.joinAll()
    }
}
