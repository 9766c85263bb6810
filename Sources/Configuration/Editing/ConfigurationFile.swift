import Foundation

/// Why a config could not be written; the file is as it was.
package struct ConfigurationWriteError: Error, Hashable, Sendable {
    package enum Code: Hashable, Sendable {
        /// Somebody else has written it since it was read.
        case changed
        /// The disk, or the permissions.
        case unwritable
    }

    package let code: Code
    /// One line that begins with the path.
    package let message: String
}

extension ConfigurationDocument {
    /// Writes the text in the place of what was read, wholly or not at all, with the file's mode and owner; a link is followed.
    ///
    /// - Throws: `ConfigurationWriteError`.
    package func write() throws(ConfigurationWriteError) {
        if let original {
            try ConfigurationFile(path: path).replace(original, with: bytes)
        } else {
            try ConfigurationFile(path: path).create(bytes)
        }
    }
}

/// The file that a config stands in, replaced by way of a temporary file beside it.
struct ConfigurationFile {
    /// As the user gave it.
    let path: String

    func replace(_ original: [UInt8], with bytes: [UInt8]) throws(ConfigurationWriteError) {
        guard let target = unsafe realpath(path, nil) else { throw changed }
        defer { unsafe free(target) }
        let file = unsafe String(cString: target)
        let current = unsafe open(file, O_RDONLY | O_CLOEXEC)
        guard current >= 0 else { throw unwritable("can't be read any more", errno) }
        defer { close(current) }
        // Two commands that change one config: the second waits here, and then finds another file than it has read.
        guard flock(current, LOCK_EX) == 0 else { throw unwritable("can't be locked", errno) }
        var status = stat()
        guard unsafe fstat(current, &status) == 0 else { throw unwritable("can't be read any more", errno) }
        let temporary = try makeTemporary(beside: file, bytes: bytes) { descriptor in
            // The owner first: a change of owner may clear bits of the mode.
            guard fchown(descriptor, status.st_uid, status.st_gid) == 0 else {
                return "belongs to another user or group: change it as its owner"
            }
            return fchmod(descriptor, status.st_mode & 0o7777) == 0 ? nil : "its mode can't be kept"
        }
        guard FileManager.default.contents(atPath: file).map({ [UInt8]($0) == original }) == true else {
            unsafe unlink(temporary)
            throw changed
        }
        guard unsafe rename(temporary, file) == 0 else {
            let cause = errno
            unsafe unlink(temporary)
            throw unwritable("can't be replaced", cause)
        }
        syncFolder(of: file)
    }

    func create(_ bytes: [UInt8]) throws(ConfigurationWriteError) {
        let temporary = try makeTemporary(beside: path, bytes: bytes) { descriptor in
            let mask = umask(0)
            umask(mask)
            return fchmod(descriptor, 0o644 & ~mask) == 0 ? nil : "its mode can't be set"
        }
        defer { unsafe unlink(temporary) }
        // Not renamed: that would take the place of a file that has come meanwhile.
        guard unsafe link(temporary, path) == 0 else {
            throw errno == EEXIST ? changed : unwritable("can't be made", errno)
        }
        syncFolder(of: path)
    }
}

extension ConfigurationFile {
    private var changed: ConfigurationWriteError {
        ConfigurationWriteError(
            code: .changed, message: "\(path): somebody else has just changed it; nothing is written, try again")
    }

    private func unwritable(_ text: String, _ number: Int32? = nil) -> ConfigurationWriteError {
        let reason = number.map { ": \(Self.reason($0))" } ?? ""
        return ConfigurationWriteError(code: .unwritable, message: "\(path): \(text)\(reason); nothing is written")
    }

    private static func reason(_ number: Int32) -> String {
        guard let text = unsafe strerror(number) else { return "error \(number)" }
        return unsafe String(cString: text)
    }

    /// A file with these bytes, on the disk, in the folder of `file`.
    ///
    /// - Parameter prepare: Gives it its owner and mode; answers what is in the way of that.
    private func makeTemporary(beside file: String, bytes: [UInt8], prepare: (Int32) -> String?)
        throws(ConfigurationWriteError) -> String
    {
        let slash = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
        // mkstemp(3) puts a name that is free in the place of the six letters.
        var template = Array("\(file[..<slash]).\(file[slash...]).XXXXXX".utf8CString)
        let descriptor = unsafe template.withUnsafeMutableBufferPointer { characters in
            unsafe characters.baseAddress.map { unsafe mkstemp($0) } ?? -1
        }
        guard descriptor >= 0 else { throw unwritable("no file can be made beside it", errno) }
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var trouble = prepare(descriptor)
        if trouble == nil, let cause = write(bytes, to: descriptor) {
            trouble = "can't be written: \(Self.reason(cause))"
        }
        close(descriptor)
        if let trouble {
            unsafe unlink(temporary)
            throw unwritable(trouble)
        }
        return temporary
    }

    /// The error's number, nil where all is on the disk.
    private func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { bytes in
                unsafe Foundation.write(descriptor, bytes.baseAddress, bytes.count)
            }
            if count < 0 {
                guard errno == EINTR else { return errno }
                continue
            }
            rest = rest.dropFirst(count)
        }
        return fsync(descriptor) == 0 ? nil : errno
    }

    /// The name is on the disk too. Without it an old config could come back after a loss of power, which is no harm: not an error.
    private func syncFolder(of file: String) {
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
