import Foundation

/// A file that is written anew as a whole, by several programs too: whoever reads it finds the old one or the new one, never a part.
struct ReplacedFile: Sendable {
    /// A larger file is none that we wrote.
    private static let sizeLimit: Int64 = 64 << 20

    let path: String

    /// Replaces the content by what `change` makes of it, and brings it to the disk.
    ///
    /// The lock is that of the file which is replaced: whoever waited for it finds that its name stands for another file by then, and opens
    /// that one (`LockedFile`).
    ///
    /// - Parameter isAwaited: asked once the lock is there; where it says no, nothing is written.
    func replace(
        while isAwaited: () -> Bool, _ change: (_ content: [UInt8]) throws(FileError) -> [UInt8]
    ) throws(FileError) {
        let (descriptor, size) = try LockedFile(path: path).open()
        defer { close(descriptor) }
        guard isAwaited() else { throw FileError(path, "given up", errno: nil) }
        guard size <= Self.sizeLimit else { throw FileError(path, "is larger than 64 MiB; move it away", errno: nil) }
        let content = try change(try read(descriptor, count: Int(size)))
        try write(content, as: descriptor)
    }
}

extension ReplacedFile {
    private func read(_ descriptor: Int32, count: Int) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let part = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(filled))
            }
            if part < 0, errno == EINTR { continue }
            guard part > 0 else { throw FileError(path, "can't read", errno: errno) }
            filled += part
        }
        return bytes
    }

    /// Beside the file first, under a name that only the holder of the lock uses; then in its place, with its permissions.
    private func write(_ content: [UInt8], as old: Int32) throws(FileError) {
        let url = URL(fileURLWithPath: path)
        let draft = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).new").path
        let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw FileError(draft, "can't open", errno: errno) }
        var status = stat()
        if unsafe fstat(old, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
        var rest = content[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { unsafe Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return try giveUp(draft, descriptor, "can't write") }
            rest = rest.dropFirst(written)
        }
        guard fsync(descriptor) == 0 else { return try giveUp(draft, descriptor, "can't write") }
        guard unsafe rename(draft, path) == 0 else { return try giveUp(draft, descriptor, "can't replace") }
        close(descriptor)
        // The new name is on the disk once its folder is.
        let folder = unsafe open(url.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private func giveUp(_ draft: String, _ descriptor: Int32, _ what: String) throws(FileError) {
        let code = errno
        close(descriptor)
        unsafe unlink(draft)
        throw FileError(path, what, errno: code)
    }
}
