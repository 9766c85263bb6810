import Foundation
import Testing

/// What a service manager hears of a service: the datagrams to its socket, in order.
final class ServiceManager: Sendable {
    /// For `NOTIFY_SOCKET`.
    let name: String
    private let socket: Int32
    private let messages: AsyncStream<String>
    private let reactions = Shared<[String: @Sendable () -> Void]>([:])

    /// - Parameter isAbstract: a name that no file stands for, else a file in the folder.
    init(isAbstract: Bool = true, in folder: URL) throws {
        let unique = "tipoff-test-\(UUID().uuidString.prefix(8))"
        name = isAbstract ? "@\(unique)" : folder.appendingPathComponent("notify").path
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        self.socket = socket
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = isAbstract ? [0] + Array(unique.utf8) : Array(name.utf8)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { path in unsafe path.copyBytes(from: bytes) }
        let length = socklen_t(2 + bytes.count + (isAbstract ? 0 : 1))
        let code = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(socket, $0, length) }
        }
        guard socket >= 0, code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EINVAL) }
        let (messages, continuation) = AsyncStream.makeStream(of: String.self)
        self.messages = messages
        Thread.detachNewThread { [reactions] in
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = unsafe recv(socket, &buffer, buffer.count, 0)
                if count <= 0 { break }
                let message = String(decoding: buffer[..<count], as: UTF8.self)
                for (assignment, react) in reactions.value where Self.message(message, holds: assignment) { react() }
                continuation.yield(message)
            }
            continuation.finish()
        }
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    /// The variables that a service is started with.
    func environment(watchdog: Duration? = nil) -> [String: String] {
        var variables = ["NOTIFY_SOCKET": name]
        if let watchdog { variables["WATCHDOG_USEC"] = "\(Int64(watchdog / .microseconds(1)))" }
        return variables
    }

    /// Reacts to each message that holds this assignment the moment that it comes, whatever else the tests' threads do.
    func onHearing(_ assignment: String, _ react: @escaping @Sendable () -> Void) {
        reactions.update { $0[assignment] = react }
    }

    /// The next message that holds this assignment; those before it are passed over.
    @discardableResult
    func hears(_ assignment: String) async throws -> String {
        for await message in messages where Self.message(message, holds: assignment) { return message }
        throw POSIXError(.EPIPE)
    }

    private static func message(_ message: String, holds assignment: String) -> Bool {
        message.split(separator: "\n").contains { $0.hasPrefix(assignment) }
    }
}
