import Foundation

/// Writes to standard output and error: whole strings, in UTF-8, with nothing buffered in between.
enum StandardStreams {
    /// Results, and nothing else.
    static func out(_ line: String) {
        write(line + "\n", to: STDOUT_FILENO)
    }

    /// Progress and failures.
    static func error(_ line: String) {
        write(line + "\n", to: STDERR_FILENO)
    }

    static var outIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns to wrap text at on a terminal, 60 to 110; nil elsewhere.
    static var outWidth: Int? {
        guard outIsTerminal else { return nil }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(max(Int(size.ws_col), 60), 110)
    }

    /// Writes all of `text`; gives up without a word where the reader has gone (EPIPE), as other tools do.
    static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { bytes in
                unsafe Foundation.write(descriptor, bytes.baseAddress, bytes.count)
            }
            if written < 0 {
                guard errno == EINTR || errno == EAGAIN else { return }
                continue
            }
            rest = rest.dropFirst(written)
        }
    }
}
