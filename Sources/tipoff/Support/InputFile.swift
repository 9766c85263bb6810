import ArgumentParser
import Foundation

/// A file named on the command line, `-` for standard input.
struct InputFile: ExpressibleByArgument {
    let path: String

    init(path: String) {
        self.path = path
    }

    init?(argument: String) {
        self.init(path: argument)
    }

    /// The whole of it.
    ///
    /// - Throws: `ExitStatus.noInput`, after a line on standard error that names the file and the reason.
    func read() throws -> [UInt8] {
        do {
            if path == "-" {
                return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
            }
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            StandardStreams.error("tipoff: \(path): \(Self.reason(error))")
            throw ExitStatus.noInput
        }
    }

    /// The whole of it, where it is no larger than a limit.
    ///
    /// - Throws: as `read()`; `ExitStatus.badData`, after a line, where it is larger.
    func read(atMost limit: Int) throws -> [UInt8] {
        guard let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path) else {
            // It says what is wrong, too.
            return try read()
        }
        var bytes: [UInt8] = []
        do {
            while bytes.count <= limit, let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
                bytes += chunk
            }
        } catch {
            StandardStreams.error("tipoff: \(path): \(Self.reason(error))")
            throw ExitStatus.noInput
        }
        guard bytes.count <= limit else {
            StandardStreams.error("tipoff: \(path): larger than \(limit >> 20) MiB, so not what it should be")
            throw ExitStatus.badData
        }
        return bytes
    }

    private static func reason(_ error: any Error) -> String {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        guard let cause, cause.domain == NSPOSIXErrorDomain else { return "can't be read" }
        return unsafe String(cString: strerror(Int32(cause.code)))
    }
}
