import ArgumentParser

/// The program: one subcommand a file in `Commands`.
@main
struct Tipoff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tipoff",
        abstract: "Watches feeds and tips you off when a topic comes up, or when someone says something about it.",
        version: "tipoff \(programVersion)",
        subcommands: [
            ParseCommand.self, QuotesCommand.self, MatchCommand.self,
        ])
}

/// Semantic version of the program, as the User-Agent and `--version` give it.
let programVersion = "0.1.0"
