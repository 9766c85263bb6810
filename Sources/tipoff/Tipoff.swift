import ArgumentParser
import CMalloc
import Foundation

/// The program: one subcommand a file in `Commands`.
@main
struct Tipoff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tipoff",
        abstract: "Watches feeds and tips you off when a topic comes up, or when someone says something about it.",
        version: "tipoff \(programVersion)",
        subcommands: [
            RunCommand.self, WatchCommand.self, CheckCommand.self, AddCommand.self, RemoveCommand.self,
            ImportCommand.self, ExportCommand.self, FeedsCommand.self, AlertsCommand.self, RetryCommand.self,
            TestSinkCommand.self, SecretCommand.self, TestCommand.self,
            BacktestCommand.self, ItemsCommand.self, ParseCommand.self, QuotesCommand.self, MatchCommand.self,
            ExtractCommand.self,
        ])

    static func main() async {
        // A reader that has gone (`tipoff run | head`) is a failed write, not the end of the pass.
        signal(SIGPIPE, SIG_IGN)
        // libcurl would write the keys of its connections to the file that this names.
        unsafe unsetenv("SSLKEYLOGFILE")
        returnMemory()
        await main(nil)
    }

    /// Bodies and documents come and go by the hundred kilobytes: each goes back to the system when it is freed, instead of leaving holes
    /// in an arena a thread, in which a program that stays up would keep the most that it ever used (mallopt(3)). With two arenas those who
    /// read, the network and the store wait for each other; a fourth costs memory and gains nothing.
    private static func returnMemory() {
        mallopt(M_ARENA_MAX, 3)
        mallopt(M_MMAP_THRESHOLD, 128 * 1024)
        mallopt(M_TRIM_THRESHOLD, 512 * 1024)
    }
}

/// Semantic version of the program, as the User-Agent and `--version` give it.
let programVersion = "0.1.0"
