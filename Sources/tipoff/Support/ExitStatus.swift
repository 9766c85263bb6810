import ArgumentParser

/// The exit statuses of `docs/commands.md`, which are those of sysexits.h.
enum ExitStatus {
    /// A pass in which some feeds or deliveries failed.
    static let partial = ExitCode(1)
    static let usage = ExitCode(64)
    static let badData = ExitCode(65)
    static let noInput = ExitCode(66)
    static let unavailable = ExitCode(69)
    static let otherRun = ExitCode(75)
    static let badConfig = ExitCode(78)
}
