import ArgumentParser
import Configuration
import Model
import Monitor
import Storage
import Text

/// `tipoff check`: says all that is wrong with the config, and tries the rules' own tests.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read the config and say all that is wrong with it.",
        discussion: """
            Mistakes go to standard error, one a line: file, line, column, key, what is wrong, what to write instead.
            The rules' own tests are run, and rules that have not fired in 30 days are told. Nothing is stored or sent.

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
        if !global.quiet { try await tellOfRules(of: configuration) }
        if online { try await fetchFeeds(of: configuration) }
        if !global.quiet { StandardStreams.out(Self.summary(configuration)) }
    }

    /// What only the store knows: rules that never fire are often meant otherwise, and spikes need a past to be told by.
    private func tellOfRules(of configuration: Configuration) async throws {
        let now = SystemClock.now()
        let (silent, watches) = try await CommandFailure.reporting {
            let store = try StoreOpening.openExisting(configuration)
            let silent = try await SilentRules.names(of: configuration, in: store, at: now)
            let watches = try await store.spikeWatches()
            try await store.close()
            return (silent, watches)
        }
        for name in silent {
            warn(
                configuration,
                "the rule \"\(name)\" has not fired in 30 days; `tipoff test` and `tipoff backtest` show what it finds")
        }
        let since = Dictionary(watches.map { ($0.rule, $0.since) }) { first, _ in first }
        for (name, spike) in configuration.spikes.sorted(by: { $0.key < $1.key }) {
            let watched = since[name].map { now - $0 } ?? .zero
            guard watched < spike.neededHistory else { continue }
            let days = (
                seen: watched.components.seconds / 86_400,
                needed: (spike.neededHistory.components.seconds + 86_399) / 86_400
            )
            warn(
                configuration,
                "the rule \"\(name)\" tells no spikes yet: it has been watched for \(days.seen) of the \(days.needed) days that it needs"
            )
        }
    }

    private func warn(_ configuration: Configuration, _ words: String) {
        StandardStreams.error("\(configuration.path): warning: \(TerminalText.safe(words))")
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
