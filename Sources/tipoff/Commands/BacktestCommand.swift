import Alerting
import ArgumentParser
import Configuration
import Model
import Monitor
import Rules
import Storage

/// `tipoff backtest`: what rules would have alerted on, over the stored items.
struct BacktestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract: "Show what rules would have alerted on, over stored items.",
        discussion: """
            Alerts a day for each rule, and the newest of them; with --against also what another config's rules of the same names \
            would have done otherwise. Nothing is stored or sent. The store keeps an item's words for 30 days.
            """)

    @Argument(help: ArgumentHelp("Names of rules; left out: all that are enabled.", valueName: "rule"))
    var rules: [String] = []

    @Option(help: "Over the items first seen in the last 12h, 7d.")
    var since = PastTime(duration: .seconds(7 * 86_400))

    @Option(help: ArgumentHelp("Another config, such as the one before a change.", valueName: "file"))
    var against: String?

    @Option(help: "Show so many alerts of each kind.")
    var samples = 3

    @Flag(help: "One JSON object a rule.")
    var json = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard samples >= 0 else { throw ValidationError("--samples must be 0 or more") }
    }

    func run() async throws {
        let configuration = try config.load()
        let other = try against.map { try ConfigOption.load($0) }
        let known = configuration.rules.map(\.name) + (other?.rules.map(\.name) ?? [])
        for name in rules where !known.contains(name) {
            throw UsageFailure.unknown("rule", name, among: known)
        }
        let until = SystemClock.now()
        let from = until - since.duration
        let names = rules.isEmpty ? nil : rules
        try await CommandFailure.reporting {
            let store = try StoreOpening.openExisting(configuration)
            let found = try await Backtest(configuration, rules: names, over: store, since: from)
            var before: Backtest?
            if let other { before = try await Backtest(other, rules: names, over: store, since: from) }
            let reach = try await store.oldestItem()
            try await store.close()
            let reports = RuleBacktest.reports(of: found, against: before)
            if json {
                for report in reports {
                    StandardStreams.out(
                        try JSONOutput.line(RuleBacktestLine(report, from: from, until: until, samples: samples)))
                }
            } else {
                let view = BacktestView(from: from, until: until, samples: samples)
                for report in reports { StandardStreams.out(view.text(of: report)) }
                StandardStreams.out(view.reach(items: found.itemCount, oldest: reach))
            }
        }
    }
}
