import ArgumentParser
import Foundation

/// The program: one subcommand a file in `Commands`.
@main
struct Tipoff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tipoff",
        abstract: "Watches feeds and tips you off when a topic comes up, or when someone says something about it.",
        version: "tipoff \(programVersion)",
        subcommands: [
            RunCommand.self, CheckCommand.self, AddCommand.self, RemoveCommand.self, ImportCommand.self,
            ExportCommand.self, FeedsCommand.self, AlertsCommand.self, RetryCommand.self, TestSinkCommand.self,
            SecretCommand.self, TestCommand.self,
            BacktestCommand.self, ItemsCommand.self, ParseCommand.self, QuotesCommand.self, MatchCommand.self,
            WatchCommand.self, ExtractCommand.self,
        ])

    static func main() async {
        // A reader that has gone (`tipoff run | head`) is a failed write, not the end of the pass.
        signal(SIGPIPE, SIG_IGN)
        // libcurl would write the keys of its connections to the file that this names.
        unsafe unsetenv("SSLKEYLOGFILE")
        await main(nil)
    }
}

/// Semantic version of the program, as the User-Agent and `--version` give it.
let programVersion = "0.1.0"
