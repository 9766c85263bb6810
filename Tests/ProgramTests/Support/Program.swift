import Foundation
import Testing

/// The built program, run as cron runs it: a process of its own, with its own folder and environment.
struct Program {
    /// How a run ended.
    struct Run {
        let status: Int32
        /// The signal that ended it, 0 where none did.
        let signal: Int32
        let output: String
        let errors: String
        /// Bytes, the most that was resident; nil where it was not measured.
        let peakMemory: Int?

        var outputLines: [String] { output.split(separator: "\n").map(String.init) }
        var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
    }

    let folder: URL
    var environment: [String: String] = [:]

    /// `TIPOFF_PROGRAM`, or the one beside the test bundle, where the package manager puts both.
    static let executable: String = {
        if let program = ProcessInfo.processInfo.environment["TIPOFF_PROGRAM"] { return program }
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("tipoff").path
    }()

    /// Runs to the end, at most `limit` seconds: then it is killed and the signal tells.
    func run(_ arguments: String..., input: String = "", limit: Double = 120) async throws -> Run {
        try await run(arguments, input: input, limit: limit)
    }

    func run(_ arguments: [String], input: String = "", limit: Double = 120) async throws -> Run {
        try await start(arguments, input: input).end(within: limit)
    }

    /// The same, and measures its memory.
    func measure(_ arguments: String..., limit: Double = 120) async throws -> Run {
        try await start(arguments, measures: true).end(within: limit)
    }

    /// Starts it and returns at once.
    func start(_ arguments: [String], input: String = "", measures: Bool = false) throws -> RunningProgram {
        try RunningProgram(
            executable: Self.executable, arguments: arguments, folder: folder, environment: environment, input: input,
            measures: measures)
    }
}
