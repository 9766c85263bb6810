import CSpawn
import Foundation

/// One run of a program: no shell, a process group of its own, all that it starts killed with it at the limit.
///
/// Its input is a file without a name, so that a program that reads none of it does no harm; of its output the first 64 KiB are kept.
/// Other descriptors of ours are closed on the way (`O_CLOEXEC`).
struct ChildProcess {
    /// How a run ended.
    enum Outcome: Equatable {
        case exited(Int32)
        case killed(signal: Int32)
        case timedOut
        case abandoned
        case notStarted(reason: String)
    }

    private static let outputLimit = 65_536

    let arguments: [String]
    /// `NAME=value`.
    let environment: [String]
    let folder: String
    let input: [UInt8]

    /// Runs the program on this thread, to its end or the limit.
    ///
    /// - Parameter isAwaited: asked several times a second; where it says no, the program is killed.
    func run(within limit: Duration, while isAwaited: () -> Bool) -> (outcome: Outcome, output: [UInt8]) {
        guard let input = inputFile() else { return (.notStarted(reason: Self.reason(errno)), []) }
        defer { close(input) }
        var pipe: [Int32] = [0, 0]
        guard unsafe pipe2(&pipe, O_CLOEXEC) == 0 else { return (.notStarted(reason: Self.reason(errno)), []) }
        // Our end alone: a program does not expect its output to refuse what it writes.
        _ = fcntl(pipe[0], F_SETFL, O_NONBLOCK)
        var process = pid_t()
        let code = spawn(&process, input: input, output: pipe[1])
        close(pipe[1])
        defer { close(pipe[0]) }
        guard code == 0 else { return (.notStarted(reason: Self.reason(code)), []) }
        return wait(for: process, output: pipe[0], until: .now + limit, while: isAwaited)
    }
}

extension ChildProcess {
    private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

    private func inputFile() -> Int32? {
        let descriptor = unsafe memfd_create("alert", tipoff_memfd_cloexec)
        guard descriptor >= 0 else { return nil }
        var rest = input[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else {
                close(descriptor)
                return nil
            }
            rest = rest.dropFirst(written)
        }
        lseek(descriptor, 0, SEEK_SET)
        return descriptor
    }

    private func spawn(_ process: inout pid_t, input: Int32, output: Int32) -> Int32 {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
        unsafe posix_spawn_file_actions_addchdir_np(&actions, folder)
        // Signals that we ignore (SIGPIPE) or block are not the program's business.
        var all = sigset_t()
        var none = sigset_t()
        unsafe sigfillset(&all)
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        let argv = unsafe arguments.map { unsafe strdup($0) } + [nil]
        let envp = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer {
            unsafe argv.forEach { unsafe free($0) }
            unsafe envp.forEach { unsafe free($0) }
        }
        // The search for a program without a slash goes along our own PATH.
        return unsafe posix_spawnp(&process, arguments[0], &actions, &attributes, argv, envp)
    }

    private func wait(
        for process: pid_t, output: Int32, until end: ContinuousClock.Instant, while isAwaited: () -> Bool
    ) -> (outcome: Outcome, output: [UInt8]) {
        var collected: [UInt8] = []
        var isOpen = true
        // Looks often at first, since most programs end soon, and seldom later.
        var pause: Int32 = 2
        while true {
            if isOpen { isOpen = read(output, into: &collected) }
            var status: Int32 = 0
            let ended = unsafe waitpid(process, &status, WNOHANG)
            if ended == process {
                // What it wrote last is there by now; what its own children still write is not waited for.
                if isOpen { _ = read(output, into: &collected) }
                return (Self.outcome(status), collected)
            }
            let isLate = ContinuousClock.now >= end
            if isLate || !isAwaited() {
                kill(-process, SIGKILL)
                unsafe waitpid(process, &status, 0)
                return (isLate ? .timedOut : .abandoned, collected)
            }
            var poll = pollfd(fd: isOpen ? output : -1, events: Int16(POLLIN), revents: 0)
            unsafe Foundation.poll(&poll, 1, pause)
            pause = min(pause * 2, 100)
        }
    }

    /// Takes what is there; false once the other end is closed.
    private func read(_ descriptor: Int32, into collected: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        // A program that never stops writing must not keep us here.
        for _ in 0..<16 {
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe Foundation.read(descriptor, bytes.baseAddress, bytes.count)
            }
            if count == 0 { return false }
            if count < 0 { return errno == EAGAIN || errno == EINTR }
            collected += buffer.prefix(min(count, Self.outputLimit - collected.count))
        }
        return true
    }

    private static func outcome(_ status: Int32) -> Outcome {
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
    }
}
