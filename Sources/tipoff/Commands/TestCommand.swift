import Alerting
import ArgumentParser
import Configuration
import Foundation
import Model
import Rules

/// `tipoff test`: why a rule matches a text or not.
struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Show why a rule matches or not, over a feed, a page or a text.",
        usage: """
            tipoff test RULE URL|FILE...
            tipoff test --topic TOPIC --speaker NAME URL|FILE...
            """,
        discussion: """
            Each input is a feed, items as JSON lines, a web page, or plain text; - is standard input. For each item, match and miss \
            alike: the rule as a tree, what each part found in the text's own words, and the matched words marked.

            Exit status: 0, matched or not; 64 no such rule; 65 an input that can't be read; 66 no such file; 69 no answer.
            """)

    @Option(help: "A topic to try; @terms are the config's.")
    var topic: String?

    @Option(help: "A speaker to try, * for anyone; may be given again.")
    var speaker: [String] = []

    @Option(help: ArgumentHelp("The language of texts that name none; left out: guessed.", valueName: "tag"))
    var language: String?

    @Flag(help: "Only items that match.")
    var matches = false

    @Flag(help: "One JSON object an item, as `tipoff match --explain` prints it.")
    var json = false

    @Argument(
        help: ArgumentHelp(
            "The rule's name (with neither --topic nor --speaker), then feeds, pages or texts.", valueName: "input"))
    var arguments: [String] = []

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        let needed = isAdHoc ? 1 : 2
        guard arguments.count >= needed else {
            throw ValidationError(
                isAdHoc ? "name a feed, a page or a text to try it on" : "name a rule, and a feed, a page or a text")
        }
    }

    func run() async throws {
        let configuration = try loadConfiguration()
        let rule = try rule(of: configuration)
        let rules = try RuleSet(
            rules: [rule], people: configuration?.people ?? [], terms: configuration?.terms ?? [:])
        let reader = try TestInput.Reader(configuration)
        var failure: ExitCode?
        for name in inputs {
            do {
                let input = try await reader.read(name)
                var label = FeedLabel(url: input.feed ?? name)
                label.language = language ?? input.language
                for item in input.items { try show(rules, item, from: label) }
            } catch let error as ExitCode {
                failure = failure ?? error
            }
        }
        await reader.shutdown()
        if let failure { throw failure }
    }
}

extension TestCommand {
    /// A rule from the command line, not from the config.
    private var isAdHoc: Bool { topic != nil || !speaker.isEmpty }

    private var inputs: ArraySlice<String> { isAdHoc ? arguments[...] : arguments.dropFirst() }

    /// Nil where there is none and none is needed.
    private func loadConfiguration() throws -> Configuration? {
        if isAdHoc, config.file == nil, !FileManager.default.fileExists(atPath: config.path) { return nil }
        return try config.load()
    }

    /// The rule to try: whatever feeds it is for, and also where it is switched off.
    private func rule(of configuration: Configuration?) throws -> Rule {
        if isAdHoc {
            var rule = Rule(name: topic ?? speaker.joined(separator: ", "))
            if let topic {
                _ = try Topic.fromCommandLine(topic, option: "--topic", terms: configuration?.terms ?? [:])
                rule.topic = topic
            }
            rule.speakers = speaker
            return rule
        }
        let known = configuration?.rules ?? []
        guard var rule = known.first(where: { $0.name == arguments[0] }) else {
            throw UsageFailure.unknown("rule", arguments[0], among: known.map(\.name))
        }
        rule.feeds = []
        rule.enabled = true
        return rule
    }

    private func show(_ rules: RuleSet, _ item: Item, from feed: FeedLabel) throws {
        for explanation in rules.explain(item, from: feed) where explanation.matched || !matches {
            if json {
                StandardStreams.out(try JSONOutput.line(MatchLine(item.id ?? item.link ?? "", explanation)))
            } else {
                StandardStreams.out(ExplanationView.forStandardOutput.text(of: explanation, for: item))
            }
        }
    }
}
