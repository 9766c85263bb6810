import Foundation

/// An independent reader of what we write: Python and its libraries.
enum Python {
    static let path = ProcessInfo.processInfo.environment["TIPOFF_PYTHON"] ?? "python3"
    static let isAvailable = (try? run("print('ok')", [])) == "ok\n"

    struct Failure: Error {
        let status: Int32
    }

    /// What a program prints.
    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let (process, output) = prepared(program, arguments)
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return String(decoding: data, as: UTF8.self)
    }

    static func prepared(_ program: String, _ arguments: [String]) -> (process: Process, output: Pipe) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [path, "-u", "-W", "ignore", "-c", program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        return (process, output)
    }
}
