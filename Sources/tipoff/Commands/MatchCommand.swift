import ArgumentParser
import Configuration
import Model
import Rules

/// `tipoff match`: the watch rules over items from a file, without a store and without sending anything.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Run the watch rules over items given as JSON lines.",
        discussion: "Prints a JSON line for each match; with --explain, one for each item and rule.")

    @Flag(help: "Say for each item and rule what each part of the rule found.")
    var explain = false

    @Argument(
        help:
            "Items as `tipoff parse` prints them, one JSON object a line, each with the URL of its feed; - for standard input."
    )
    var items: InputFile

    @Flag(help: "JSON lines; so it is also without.")
    var json = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let configuration = try config.load()
        let feeds = Dictionary(configuration.feeds.map { ($0.key, $0.label) }) { first, _ in first }
        var isComplete = true
        for (number, line) in try items.read().split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) else { continue }
            do {
                let read = try ItemLine(json: line)
                let feed = read.feed.map { feeds[$0] ?? FeedLabel(url: $0) }
                try report(read, configuration.ruleSet, from: feed)
            } catch let error as ItemLine.Failure {
                StandardStreams.error("tipoff: \(items.path):\(number + 1): \(error.reason)")
                isComplete = false
            }
        }
        for slow in configuration.ruleSet.slowExpressions { StandardStreams.error("tipoff: \(slow)") }
        guard isComplete else { throw ExitStatus.badData }
    }

    private func report(_ line: ItemLine, _ rules: RuleSet, from feed: FeedLabel?) throws {
        if explain {
            for explanation in rules.explain(line.item, from: feed) {
                StandardStreams.out(try JSONOutput.line(MatchLine(line.id, explanation)))
            }
        } else {
            for match in rules.matches(line.item, from: feed) {
                StandardStreams.out(try JSONOutput.line(MatchLine(line.id, match)))
            }
        }
    }
}
