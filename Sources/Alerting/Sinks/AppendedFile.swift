import Foundation

/// A file of lines that several programs append to.
///
/// Each line goes out in one `write` on a descriptor opened with `O_APPEND`, under an exclusive `flock`; the file is opened
/// anew for each, so that it can be moved away (logrotate) at any time.
struct AppendedFile: Sendable {
    let path: String

    /// Appends the line and its line break, and brings both to the disk. A last line without a break, left behind by a
    /// program that was killed while it wrote, is ended first.
    ///
    /// - Parameter isAwaited: asked once the lock is there; where it says no, nothing is written.
    func append(_ line: [UInt8], while isAwaited: () -> Bool) throws(AppendedFileError) {
        let (descriptor, size) = try openLocked()
        // Closing gives the lock back as well.
        defer { close(descriptor) }
        guard isAwaited() else { throw AppendedFileError(path, "given up", errno: nil) }
        let start: [UInt8] = try endsWithinLine(descriptor, size) ? [0x0a] : []
        let bytes = start + line + [0x0a]
        let written = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        if written == bytes.count, fsync(descriptor) == 0 { return }
        // A part of a line is taken back, so that the next attempt begins where this one did.
        let code = written < 0 || written == bytes.count ? errno : ENOSPC
        _ = ftruncate(descriptor, off_t(size))
        throw AppendedFileError(path, "can't write", errno: code)
    }
}

/// Why a line is not in a file: one line of text with the path and the system's reason.
struct AppendedFileError: Error, CustomStringConvertible {
    let description: String

    init(_ path: String, _ what: String, errno code: Int32?) {
        let reason = code.map { unsafe ": " + String(cString: strerror($0)) } ?? ""
        description = "\(path): \(what)\(reason)"
    }
}

extension AppendedFile {
    private func openLocked() throws(AppendedFileError) -> (descriptor: Int32, size: Int64) {
        // A file that was moved away between opening and locking is left alone and the path opened again.
        for _ in 0..<100 {
            let descriptor = try openFile()
            var keeps = false
            defer { if !keeps { close(descriptor) } }
            var lock: Int32
            repeat { lock = flock(descriptor, LOCK_EX) } while lock != 0 && errno == EINTR
            guard lock == 0 else { throw AppendedFileError(path, "can't lock", errno: errno) }
            var opened = stat()
            var named = stat()
            guard unsafe fstat(descriptor, &opened) == 0 else {
                throw AppendedFileError(path, "can't read", errno: errno)
            }
            guard unsafe stat(path, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev else {
                continue
            }
            keeps = true
            return (descriptor, Int64(opened.st_size))
        }
        throw AppendedFileError(path, "another program keeps replacing it", errno: nil)
    }

    private func openFile() throws(AppendedFileError) -> Int32 {
        var descriptor = openOnce()
        if descriptor < 0, errno == ENOENT {
            try makeFolder()
            descriptor = openOnce()
        }
        guard descriptor >= 0 else { throw AppendedFileError(path, "can't open", errno: errno) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw AppendedFileError(path, "is no regular file", errno: nil)
        }
        return descriptor
    }

    /// `O_NONBLOCK` is for a pipe of this name, which would otherwise wait for its other end.
    private func openOnce() -> Int32 {
        unsafe open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o644)
    }

    private func makeFolder() throws(AppendedFileError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            let code = cause?.domain == NSPOSIXErrorDomain ? cause.map { Int32($0.code) } : nil
            throw AppendedFileError(folder.path, "can't make the folder", errno: code)
        }
    }

    private func endsWithinLine(_ descriptor: Int32, _ size: Int64) throws(AppendedFileError) -> Bool {
        guard size > 0 else { return false }
        var last: UInt8 = 0
        let count = unsafe pread(descriptor, &last, 1, off_t(size - 1))
        guard count == 1 else { throw AppendedFileError(path, "can't read", errno: errno) }
        return last != 0x0a
    }
}
