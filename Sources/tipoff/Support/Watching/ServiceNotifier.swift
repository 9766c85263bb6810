import Foundation

/// Tells the service manager how the service stands, by datagrams to the socket that it names (sd_notify(3)); silent where it names none.
struct ServiceNotifier: Sendable {
    private let address: Address?
    /// How often it wants to hear from a service that is alive (sd_watchdog_enabled(3)); nil where it does not.
    let watchdog: Duration?

    /// - Parameter environment: with `NOTIFY_SOCKET`, a path or `@` and a name of the abstract namespace; `WATCHDOG_USEC` and
    ///   `WATCHDOG_PID`.
    init(environment: [String: String], processID: Int32 = getpid()) {
        address = environment["NOTIFY_SOCKET"].flatMap(Address.init)
        let isMeant = environment["WATCHDOG_PID"].map { Int32($0) == processID } ?? true
        watchdog = environment["WATCHDOG_USEC"].flatMap { Int64($0) }
            .flatMap { isMeant && $0 > 0 ? .microseconds($0) : nil }
    }

    /// Takes the variables out of the environment of the programs that this one starts, so that none speaks in its name.
    static func fromEnvironment() -> ServiceNotifier {
        let notifier = ServiceNotifier(environment: ProcessInfo.processInfo.environment)
        for name in ["NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"] { unsafe unsetenv(name) }
        return notifier
    }

    func ready(_ status: String) {
        send("READY=1\nSTATUS=\(Self.line(status))")
    }

    /// - Parameter now: CLOCK_MONOTONIC, which systemd compares with the moment of its order (Type=notify-reload).
    func reloading(at now: Duration = Self.monotonic) {
        let micros = now.components.seconds * 1_000_000 + now.components.attoseconds / 1_000_000_000_000
        send("RELOADING=1\nMONOTONIC_USEC=\(micros)\nSTATUS=Reading the config")
    }

    func stopping() {
        send("STOPPING=1\nSTATUS=Ending what is under way")
    }

    func alive(_ status: String) {
        send("WATCHDOG=1\nSTATUS=\(Self.line(status))")
    }

    private static var monotonic: Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// A line break would begin another assignment.
    private static func line(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }

    private func send(_ message: String) {
        guard let address else { return }
        let socket = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { return }
        defer { close(socket) }
        let bytes = Array(message.utf8)
        // Not waited for: a service manager that does not listen is no reason to stop working.
        unsafe address.withSocketAddress { pointer, length in
            _ = unsafe sendto(
                socket, bytes, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT), pointer, length)
        }
    }
}

extension ServiceNotifier {
    /// Of a datagram socket on this machine (unix(7)).
    private struct Address {
        /// A name of the abstract namespace begins with a zero byte.
        let name: [UInt8]

        /// Nil for what is neither `/path` nor `@name`, or too long.
        init?(_ text: String) {
            guard text.utf8.count > 1, text.utf8.count < 108 else { return nil }
            switch text.utf8.first {
            case UInt8(ascii: "/"): name = Array(text.utf8) + [0]
            case UInt8(ascii: "@"): name = [0] + text.utf8.dropFirst()
            default: return nil
            }
        }

        func withSocketAddress(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Void) {
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            unsafe withUnsafeMutableBytes(of: &address.sun_path) { path in unsafe path.copyBytes(from: name) }
            let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
            let length = socklen_t(offset + name.count)
            unsafe withUnsafePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, length) }
            }
        }
    }
}
