import Glibc

/// The system calls of the server, each with its errors made plain.
enum LoopbackSocket {
    /// `POLLRDHUP` of Linux, which the module map of Glibc leaves out.
    private static let peerIsGone: Int16 = 0x2000

    /// A listening socket on a port of the loopback address that the system chooses, and that port.
    static func listen(on family: LoopbackServer.Family, backlog: Int32) throws(LoopbackServerError) -> (
        socket: Int32, port: Int
    ) {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        let socket = Glibc.socket(family == .v4 ? AF_INET : AF_INET6, kind, 0)
        guard socket >= 0 else { throw LoopbackServerError(call: "socket", errno: errno) }
        var port: in_port_t = 0
        let answer: Bool
        switch family {
        case .v4:
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
            answer = listen(socket, &address, backlog)
            port = address.sin_port
        case .v6:
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_addr = in6addr_loopback
            answer = listen(socket, &address, backlog)
            port = address.sin6_port
        }
        guard answer else {
            let error = LoopbackServerError(call: "bind", errno: errno)
            close(socket)
            throw error
        }
        return (socket, Int(UInt16(bigEndian: port)))
    }

    /// Binds the socket, and gives the address the port that the system chose.
    private static func listen<Address>(_ socket: Int32, _ address: inout Address, _ backlog: Int32)
        -> Bool
    {
        var length = socklen_t(MemoryLayout<Address>.size)
        return unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(socket, pointer, length) == 0 && Glibc.listen(socket, backlog) == 0
                    && getsockname(socket, pointer, &length) == 0
            }
        }
    }

    /// The next connection; nil once the listener is shut down.
    static func accept(_ listener: Int32) -> Int32? {
        while true {
            let socket = Glibc.accept(listener, nil, nil)
            if socket >= 0 {
                // Linux's accept4 is not in the module map of Glibc.
                _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
                var on: Int32 = 1
                unsafe setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
                return socket
            }
            guard [EINTR, ECONNABORTED, EMFILE, ENFILE].contains(errno) else { return nil }
        }
    }

    /// Up to 64 KiB; empty at the end of the stream or on an error.
    static func receive(_ socket: Int32) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            repeat {
                count = unsafe max(-1, recv(socket, buffer.baseAddress, buffer.count, 0))
            } while count < 0 && errno == EINTR
            count = max(0, count)
        }
    }

    /// All of the bytes; false where the other side is gone, which raises no signal.
    static func send(_ bytes: [UInt8], to socket: Int32) -> Bool {
        let span = bytes.span
        var sent = 0
        while sent < bytes.count {
            let answer = unsafe span.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe Glibc.send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            if answer < 0 && errno == EINTR { continue }
            guard answer > 0 else { return false }
            sent += answer
        }
        return true
    }

    /// Waits for as long as it takes (nil) or for this long; false as soon as the other side is gone.
    static func wait(_ duration: Duration?, while socket: Int32) -> Bool {
        let end = duration.map { ContinuousClock.now + $0 }
        while true {
            var timeout: Int32 = -1
            if let end {
                let left = ContinuousClock.now.duration(to: end)
                guard left > .zero else { return true }
                // Rounded up, so that no wait is shorter than asked.
                timeout = Int32(clamping: Int64(left / .milliseconds(1)) + 1)
            }
            var entry = pollfd(fd: socket, events: peerIsGone, revents: 0)
            let answer = unsafe poll(&entry, 1, timeout)
            if answer < 0 && errno != EINTR { return false }
            if answer > 0 { return false }
        }
    }

    /// Ends both directions and wakes whoever waits on the socket; the descriptor stays taken.
    static func shutDown(_ socket: Int32) { _ = shutdown(socket, Int32(SHUT_RDWR)) }

    static func close(_ socket: Int32) { _ = Glibc.close(socket) }
}
