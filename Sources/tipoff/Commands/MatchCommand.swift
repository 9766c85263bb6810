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

/// One line of output.
private struct MatchLine: Encodable {
    private let item: String
    private let rule: String
    private let statements: [Statement]
    private let highlights: [Highlight]
    private var matched: Bool?
    private var because: [Explanation.Part]?

    init(_ item: String, _ match: Match) {
        self.item = item
        rule = match.rule
        statements = match.statements
        highlights = match.highlights
    }

    init(_ item: String, _ explanation: Explanation) {
        self.init(item, explanation.match ?? Match(rule: explanation.rule))
        matched = explanation.matched
        because = explanation.because
    }

    private enum CodingKeys: CodingKey {
        case item, rule, statements, highlights, matched, because
    }

    // Written by hand: both lists stand in the line also where they are empty.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(item, forKey: .item)
        try container.encode(rule, forKey: .rule)
        try container.encode(statements, forKey: .statements)
        try container.encode(highlights, forKey: .highlights)
        try container.encodeIfPresent(matched, forKey: .matched)
        try container.encodeIfPresent(because, forKey: .because)
    }
}
