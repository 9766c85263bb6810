import Foundation

/// A process that has been started. Its end is waited for on a thread of its own, with what it used.
final class RunningProgram: Sendable {
    let pid: pid_t
    private let output: URL
    private let errors: URL
    private let peak: URL

    /// Runs a command, writes the memory that it took at most (KiB) to a file, and ends as it ended. The kernel counts what a
    /// process's parent had at the fork as the process's own, so the parent that measures must be small.
    private static let measurement = """
        import os, sys
        child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
        _, status, usage = os.wait4(child, 0)
        open(sys.argv[1], "w").write(str(usage.ru_maxrss))
        sys.exit(os.waitstatus_to_exitcode(status) & 255)
        """

    /// - Parameter measures: Whether the peak memory is wanted: then a small parent stands in between.
    init(
        executable: String, arguments: [String], folder: URL, environment: [String: String], input: String,
        measures: Bool
    ) throws {
        let files = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        output = files.appendingPathComponent("out")
        errors = files.appendingPathComponent("err")
        peak = files.appendingPathComponent("peak")
        let stdin = files.appendingPathComponent("in")
        try Data(input.utf8).write(to: stdin)
        var variables = environment
        variables["PATH"] = variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        variables["HOME"] = variables["HOME"] ?? folder.path

        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, stdin.path, O_RDONLY, 0)
        let create = O_WRONLY | O_CREAT | O_TRUNC
        unsafe posix_spawn_file_actions_addopen(&actions, 1, output.path, create, 0o600)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, errors.path, create, 0o600)

        // env changes the folder and then becomes the program: the process id and what it uses are the program's.
        let parent = measures ? ["python3", "-c", Self.measurement, peak.path] : []
        let command = ["/usr/bin/env", "--chdir", folder.path] + parent + [executable] + arguments
        var argv = unsafe command.map { unsafe strdup($0) } + [nil]
        var envp = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            unsafe argv.forEach { unsafe free($0) }
            unsafe envp.forEach { unsafe free($0) }
        }
        // A group of its own, so that a parent in between is ended with its child.
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var pid: pid_t = 0
        let code = unsafe posix_spawn(&pid, command[0], &actions, &attributes, &argv, &envp)
        guard code == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL)
        }
        self.pid = pid
    }

    func kill(_ signal: Int32 = SIGKILL) {
        _ = Glibc.kill(-pid, signal)
    }

    /// Waits for the end; past the limit (seconds) the process is killed first.
    func end(within limit: Double = 120) async throws -> Program.Run {
        let ended = Shared(false)
        let watchdog = Task { [pid] in
            try await Task.sleep(for: .seconds(limit))
            ended.update { if !$0 { _ = Glibc.kill(-pid, SIGKILL) } }
        }
        defer { watchdog.cancel() }
        let status = await withCheckedContinuation { continuation in
            Thread.detachNewThread { [pid] in
                var status: Int32 = 0
                while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
                ended.update { $0 = true }
                continuation.resume(returning: status)
            }
        }
        let signal = status & 0x7f
        return Program.Run(
            status: signal == 0 ? (status >> 8) & 0xff : -1, signal: signal,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
            peakMemory: (try? String(contentsOf: peak, encoding: .utf8)).flatMap(Int.init).map { $0 * 1024 })
    }
}
