import Alerting
import ArgumentParser
import Configuration
import Model
import Monitor
import Rules
import Storage

/// `tipoff items`: what has come in, newest first, and what in it speaks of a topic.
struct ItemsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "items",
        abstract: "Show stored items, newest first; --search finds those on a topic.",
        discussion: """
            A search asks in the language of a rule's topic (docs/topics.md), the config's @terms included. The store keeps an \
            item's words for 30 days. The first search makes an index of them, and each later one adds what is new.
            """)

    @Option(help: ArgumentHelp("Only items that this topic matches.", valueName: "topic"))
    var search: String?

    @Option(
        help: ArgumentHelp(
            "Only of this feed, or of feeds with this tag; may be given again.", valueName: "name|tag|url"))
    var feed: [String] = []

    @Option(help: "Only items first seen in the last 30m, 2h, 7d.")
    var since: PastTime?

    @Option(help: "At most so many.")
    var limit = 20

    @Flag(
        help:
            "One JSON object an item, as `tipoff parse` prints it, with \"feed\" and \"firstSeen\": what `tipoff match` reads."
    )
    var json = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
    }

    func run() async throws {
        let configuration = try config.load()
        let topic = try search.map { try Topic.fromCommandLine($0, option: "--search", terms: configuration.terms) }
        let judge = try search.map { try Self.judge($0, configuration) }
        var query = ItemQuery(since: since.map { SystemClock.now() - $0.duration })
        query.feeds = try feeds(of: configuration)
        if let topic { query.words = topic.sieve }
        try await CommandFailure.reporting {
            let store = try StoreOpening.openExisting(configuration)
            let items = try await StoredItems(configuration, store)
            if topic != nil { try await Self.index(items) }
            var shown = 0
            try await items.forEach(query) { item in
                let match = judge.map { $0.matches(item.item, from: items.label(of: item)).first }
                // Outer nil: nothing is searched for. Inner nil: the topic does not match.
                if case .some(nil) = match { return true }
                try show(item, match ?? nil, in: items)
                shown += 1
                return shown < limit
            }
            try await store.close()
        }
    }

    private static func judge(_ topic: String, _ configuration: Configuration) throws -> RuleSet {
        var rule = Rule(name: "")
        rule.topic = topic
        return try RuleSet(rules: [rule], terms: configuration.terms)
    }

    /// The URLs that `--feed` stands for; nil for all.
    private func feeds(of configuration: Configuration) throws -> [String]? {
        guard !feed.isEmpty else { return nil }
        return try feed.flatMap { name in
            let found = configuration.feeds.filter { $0.key == name || $0.name == name || $0.tags.contains(name) }
            guard !found.isEmpty else {
                let known = configuration.feeds.flatMap { [$0.key, $0.name].compactMap(\.self) + $0.tags }
                throw UsageFailure.unknown("feed, name or tag", name, among: known)
            }
            return found.map(\.key)
        }
    }

    private static func index(_ items: StoredItems) async throws {
        try await items.index { done in
            if StandardStreams.errorIsTerminal { StandardStreams.write("\r\(done) items indexed", to: 2) }
        }
        if StandardStreams.errorIsTerminal { StandardStreams.write("\r\u{1B}[2K", to: 2) }
    }

    private func show(_ item: ItemRecord, _ match: Match?, in items: StoredItems) throws {
        if json {
            StandardStreams.out(try JSONOutput.line(StoredItemLine(item, match)))
        } else {
            let event = items.event(item, match ?? Match(rule: ""), rule: Alert.Rule(name: "", tags: []))
            StandardStreams.write(AlertText.forStandardOutput.render(event) + "\n", to: 1)
        }
    }
}

/// An item as `tipoff items --json` prints it: as `tipoff parse` does, and more.
private struct StoredItemLine: Encodable {
    let item: Item
    let feed: String
    let firstSeen: Timestamp
    let highlights: [Highlight]?

    init(_ record: ItemRecord, _ match: Match?) {
        var item = record.item
        item.id = item.id ?? "item-\(record.id)"
        self.item = item
        feed = AlertComposer.source(title: nil, url: record.feedURL, link: nil).url
        firstSeen = record.firstSeen
        highlights = match?.highlights
    }

    private enum CodingKeys: CodingKey {
        case feed, firstSeen, highlights
    }

    func encode(to encoder: any Encoder) throws {
        try item.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(feed, forKey: .feed)
        try container.encode(firstSeen, forKey: .firstSeen)
        try container.encodeIfPresent(highlights, forKey: .highlights)
    }
}
