import Foundation

/// A process that has been started. Its end is waited for on a thread of its own, with what it used.
final class RunningProgram: Sendable {
    let pid: pid_t
    private let output: URL
    private let errors: URL

    init(executable: String, arguments: [String], folder: URL, environment: [String: String], input: String) throws {
        let files = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        output = files.appendingPathComponent("out")
        errors = files.appendingPathComponent("err")
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
        let command = ["/usr/bin/env", "--chdir", folder.path, executable] + arguments
        var argv = unsafe command.map { unsafe strdup($0) } + [nil]
        var envp = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            unsafe argv.forEach { unsafe free($0) }
            unsafe envp.forEach { unsafe free($0) }
        }
        var pid: pid_t = 0
        let code = unsafe posix_spawn(&pid, command[0], &actions, nil, &argv, &envp)
        guard code == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL)
        }
        self.pid = pid
    }

    func kill(_ signal: Int32 = SIGKILL) {
        _ = Glibc.kill(pid, signal)
    }

    /// Waits for the end; past the limit (seconds) the process is killed first.
    func end(within limit: Double = 120) async throws -> Program.Run {
        let ended = Shared(false)
        let watchdog = Task { [pid] in
            try await Task.sleep(for: .seconds(limit))
            ended.update { if !$0 { _ = Glibc.kill(pid, SIGKILL) } }
        }
        defer { watchdog.cancel() }
        let (status, peak) = await withCheckedContinuation { continuation in
            Thread.detachNewThread { [pid] in
                var status: Int32 = 0
                var usage = rusage()
                while unsafe wait4(pid, &status, 0, &usage) < 0, errno == EINTR {}
                ended.update { $0 = true }
                continuation.resume(returning: (status, usage.ru_maxrss * 1024))
            }
        }
        let signal = status & 0x7f
        return Program.Run(
            status: signal == 0 ? (status >> 8) & 0xff : -1, signal: signal,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), peakMemory: peak)
    }
}
