import Foundation

/// Signals as a stream, instead of what they do by default, from the first one asked for until the end of the process.
///
/// A handler of its own hands each to a thread: unlike ignored or blocked ones, handled signals are as usual again in the programs
/// that this one starts.
enum SignalStream {
    private static let ends: (read: Int32, write: Int32) = {
        var ends: [Int32] = [-1, -1]
        guard unsafe socketpair(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            return (-1, -1)
        }
        return (ends[0], ends[1])
    }()

    /// To be called once.
    static func catching(_ signals: [Int32]) -> AsyncStream<Int32> {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        let end = ends.read
        Thread.detachNewThread {
            var number: UInt8 = 0
            while true {
                let count = unsafe read(end, &number, 1)
                if count == 1 { continuation.yield(Int32(number)) } else if errno != EINTR { return }
            }
        }
        for number in signals {
            var action = sigaction()
            unsafe action.__sigaction_handler.sa_handler = { number in
                // Only what a signal handler may do (signal-safety(7)); the sockets are there by now.
                let error = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = unsafe send(SignalStream.ends.write, &byte, 1, Int32(MSG_DONTWAIT))
                errno = error
            }
            action.sa_flags = SA_RESTART
            unsafe sigaction(number, &action, nil)
        }
        return stream
    }

    /// Ends the process as the signal would have.
    static func die(of signal: Int32) -> Never {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = SIG_DFL
        unsafe sigaction(signal, &action, nil)
        kill(getpid(), signal)
        _exit(128 + signal)
    }
}
