import ArgumentParser
import Configuration
import Text

/// `tipoff check`: says all that is wrong with the config, and tries the rules' own tests.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read the config and say all that is wrong with it.",
        discussion: """
            Mistakes go to standard error, one a line: file, line, column, key, what is wrong, what to write instead.
            The rules' own tests are run. Nothing is stored or sent.

            Exit status: 0 all well; 1 with --online, some feeds failed; 78 mistakes, or tests of rules that failed.
            """)

    @Flag(help: "Fetch each feed once too, and say which can't be read.")
    var online = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let configuration = try config.load()
        if !global.quiet {
            for warning in configuration.warnings {
                StandardStreams.error(warning.asWarning.description)
            }
        }
        let failures = configuration.failedRuleTests()
        for failure in failures {
            StandardStreams.error(failure.description)
        }
        guard failures.isEmpty else { throw ExitStatus.badConfig }
        if online { try await fetchFeeds(of: configuration) }
        if !global.quiet { StandardStreams.out(Self.summary(configuration)) }
    }

    private func fetchFeeds(of configuration: Configuration) async throws {
        var allWell = true
        try await CommandFailure.reporting {
            try await OnlineCheck(configuration: configuration).run { outcome in
                switch outcome.result {
                case .success(let items):
                    if global.verbose {
                        StandardStreams.error(TerminalText.safe("\(outcome.feed): \(Self.count(items, "item"))"))
                    }
                case .failure(let failure):
                    allWell = false
                    StandardStreams.error(TerminalText.safe("tipoff: \(outcome.feed): \(failure.reason)"))
                }
            }
        }
        guard allWell else { throw ExitStatus.partial }
    }

    private static func summary(_ configuration: Configuration) -> String {
        let counts = [
            count(configuration.feeds.count, "feed"), count(configuration.rules.count, "rule"),
            count(configuration.sinks.count, "sink"),
        ]
        return "\(configuration.path): \(counts.joined(separator: ", ")): all well"
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
