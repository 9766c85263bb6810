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

    private static func reason(_ error: any Error) -> String {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        guard let cause, cause.domain == NSPOSIXErrorDomain else { return "can't be read" }
        return unsafe String(cString: strerror(Int32(cause.code)))
    }
}
