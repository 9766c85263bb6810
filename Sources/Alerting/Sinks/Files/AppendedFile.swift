import Foundation

/// A file of lines that several programs append to.
///
/// Each line goes out in one `write` on a descriptor opened with `O_APPEND`, under an exclusive `flock`; the file is opened
/// anew for each, so that it can be moved away (logrotate) at any time.
struct AppendedFile: Sendable {
    let path: String

    /// Appends one or several lines and a line break, and brings them to the disk. A last line without a break, left behind by a
    /// program that was killed while it wrote, is ended first.
    ///
    /// - Parameters:
    ///   - isAwaited: asked once the lock is there; where it says no, nothing is written.
    ///   - line: is told whether the file is still empty.
    func append(while isAwaited: () -> Bool, _ line: (_ isFirst: Bool) -> [UInt8]) throws(FileError) {
        let (descriptor, size) = try LockedFile(path: path).open()
        // Closing gives the lock back as well.
        defer { close(descriptor) }
        guard isAwaited() else { throw FileError(path, "given up", errno: nil) }
        let start: [UInt8] = try endsWithinLine(descriptor, size) ? [0x0a] : []
        let bytes = start + line(size == 0) + [0x0a]
        let written = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        if written == bytes.count, fsync(descriptor) == 0 { return }
        // A part of a line is taken back, so that the next attempt begins where this one did.
        let code = written < 0 || written == bytes.count ? errno : ENOSPC
        _ = ftruncate(descriptor, off_t(size))
        throw FileError(path, "can't write", errno: code)
    }
}

extension AppendedFile {
    private func endsWithinLine(_ descriptor: Int32, _ size: Int64) throws(FileError) -> Bool {
        guard size > 0 else { return false }
        var last: UInt8 = 0
        let count = unsafe pread(descriptor, &last, 1, off_t(size - 1))
        guard count == 1 else { throw FileError(path, "can't read", errno: errno) }
        return last != 0x0a
    }
}
