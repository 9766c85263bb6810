import Glibc
package import Model

/// A feed that lies on this machine, answered as a server would: 200 with bytes and a validator, or 304.
package struct LocalFile {
    /// Reads a regular file; size, time of change and inode stand in for an ETag.
    ///
    /// - Throws: ``FetchError`` with the code `file` or `tooLarge`.
    package static func read(
        path: String, maxBytes: Int, validators: Validators? = nil
    ) throws(FetchError) -> FetchResponse {
        func failed(_ text: String, _ code: FetchError.Code = .file) -> FetchError {
            FetchError(code, subject: path, text)
        }
        guard !path.isEmpty, !path.utf8.contains(0) else { throw failed("not a path") }
        // Not to block on a pipe that nobody writes to; it is refused below.
        let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw failed(reason(errno)) }
        defer { Glibc.close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw failed(reason(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw failed("not a regular file") }
        guard status.st_size <= maxBytes else { throw failed("larger than \(maxBytes) bytes", .tooLarge) }

        let tag = "\"\(status.st_size)-\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)-\(status.st_ino)\""
        let current = Validators(url: path, etag: Array(tag.utf8), lastModified: nil)
        if let validators, validators.url == path, validators.etag == current?.etag {
            return response(304, path, [], current)
        }
        // One byte more than allowed shows a file that grew meanwhile.
        var bytes: [UInt8] = []
        while bytes.count <= maxBytes {
            let chunk = try readChunk(file, min(1 << 20, maxBytes + 1 - bytes.count), failed)
            if chunk.isEmpty { return response(200, path, bytes, current) }
            bytes += chunk
        }
        throw failed("larger than \(maxBytes) bytes", .tooLarge)
    }

    private static func readChunk(
        _ file: Int32, _ limit: Int, _ failed: (String, FetchError.Code) -> FetchError
    ) throws(FetchError) -> [UInt8] {
        var number: Int32 = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            var answer: Int
            repeat { answer = unsafe Glibc.read(file, buffer.baseAddress, limit) } while answer < 0 && errno == EINTR
            if answer < 0 { number = errno }
            count = max(0, answer)
        }
        guard number == 0 else { throw failed(reason(number), .file) }
        return chunk
    }

    private static func response(
        _ status: Int, _ path: String, _ body: [UInt8], _ validators: Validators?
    ) -> FetchResponse {
        FetchResponse(
            status: status, url: path, redirects: [], headers: ResponseHeaders(), redirectHeaders: [], body: body,
            isTruncated: false,
            validators: validators, waited: .zero, isPrivate: true)
    }

    private static func reason(_ number: Int32) -> String {
        switch number {
        case ENOENT: "no such file"
        case EACCES, EPERM: "not allowed to read it"
        case EISDIR: "a folder, not a file"
        default: "cannot be read (error \(number))"
        }
    }
}
