import Foundation

/// A file under an exclusive `flock`, which every program that writes alerts into it takes.
struct LockedFile: Sendable {
    let path: String

    /// Opens the file, made where it is not there, and waits for its lock; closing gives the lock back.
    func open() throws(FileError) -> (descriptor: Int32, size: Int64) {
        // A file that was moved away between opening and locking is left alone and the path opened again.
        for _ in 0..<1000 {
            let descriptor = try openFile()
            var keeps = false
            defer { if !keeps { close(descriptor) } }
            var lock: Int32
            repeat { lock = flock(descriptor, LOCK_EX) } while lock != 0 && errno == EINTR
            guard lock == 0 else { throw FileError(path, "can't lock", errno: errno) }
            var opened = stat()
            var named = stat()
            guard unsafe fstat(descriptor, &opened) == 0 else {
                throw FileError(path, "can't read", errno: errno)
            }
            guard unsafe stat(path, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev else {
                continue
            }
            keeps = true
            return (descriptor, Int64(opened.st_size))
        }
        throw FileError(path, "another program keeps replacing it", errno: nil)
    }
}

/// Why something is not in a file: one line of text with the path and the system's reason.
struct FileError: Error, CustomStringConvertible {
    let description: String

    init(_ path: String, _ what: String, errno code: Int32?) {
        let reason = code.map { unsafe ": " + String(cString: strerror($0)) } ?? ""
        description = "\(path): \(what)\(reason)"
    }
}

extension LockedFile {
    private func openFile() throws(FileError) -> Int32 {
        var descriptor = openOnce()
        if descriptor < 0, errno == ENOENT {
            try makeFolder()
            descriptor = openOnce()
        }
        guard descriptor >= 0 else { throw FileError(path, "can't open", errno: errno) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw FileError(path, "is no regular file", errno: nil)
        }
        return descriptor
    }

    /// `O_NONBLOCK` is for a pipe of this name, which would otherwise wait for its other end.
    private func openOnce() -> Int32 {
        unsafe Foundation.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o644)
    }

    private func makeFolder() throws(FileError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            let code = cause?.domain == NSPOSIXErrorDomain ? cause.map { Int32($0.code) } : nil
            throw FileError(folder.path, "can't make the folder", errno: code)
        }
    }
}
