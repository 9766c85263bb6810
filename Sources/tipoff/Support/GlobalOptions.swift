import ArgumentParser

/// How much there is to be said on standard error.
enum Verbosity {
    /// Failures alone.
    case quiet
    /// Failures, and a progress bar on a terminal.
    case usual
    /// A line for each feed too.
    case verbose
}

/// `--verbose` and `--quiet`.
struct GlobalOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say on standard error how each feed went.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "No progress; failures alone.")
    var quiet = false

    var verbosity: Verbosity {
        verbose ? .verbose : quiet ? .quiet : .usual
    }

    func validate() throws {
        if verbose && quiet { throw ValidationError("--verbose and --quiet exclude each other") }
    }
}
