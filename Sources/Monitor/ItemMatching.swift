import Alerting
import Configuration
import Model
import Rules
import Storage

/// Items × rules → alerts to raise.
struct ItemMatching: Sendable {
    private let configuration: Configuration
    private let rules: [String: Rule]
    private let spikes: [String: Spike]
    private let ids = AlertIDGenerator()

    init(_ configuration: Configuration) {
        self.configuration = configuration
        self.spikes = configuration.spikes
        self.rules = Dictionary(configuration.rules.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Where an item came from: what rules choose feeds by, and what an alert says of it.
    struct Source: Sendable {
        let label: FeedLabel
        let shown: Alert.Source
    }

    func source(of feed: Feed, _ settings: FeedSettings) -> Source {
        var label = settings.label
        label.language = settings.language ?? feed.language
        return Source(
            label: label,
            shown: AlertComposer.source(title: settings.name ?? feed.title?.text, url: settings.key, link: feed.link))
    }

    /// Whether the page behind an item's teaser could make a rule match.
    func couldUseFullText(_ item: Item, in source: Source) -> Bool {
        configuration.ruleSet.couldUseFullText(item, from: source.label)
    }

    /// The rules that an item satisfies.
    func rules(of item: Item, in source: Source) -> Set<String> {
        Set(configuration.ruleSet.matches(item, from: source.label).map(\.rule))
    }

    /// The alerts that an item raises, in the order of the rules.
    ///
    /// - Parameter done: Rules that have seen the item already.
    func alerts(
        for item: Item, storyKeys: [String], in source: Source, at now: Timestamp, but done: Set<String> = []
    ) -> [AlertDraft] {
        let matches = configuration.ruleSet.matches(item, from: source.label).filter { !done.contains($0.rule) }
        guard !matches.isEmpty else { return [] }
        let text = ItemText(item)
        let composer = AlertComposer(item: item, feed: source.shown) { text[$0] }
        return matches.map { match in
            guard let rule = rules[match.rule] else {
                preconditionFailure("matched a rule that the config does not have: \(match.rule)")
            }
            let event = composer.event(
                rule: Alert.Rule(name: rule.name, tags: rule.tags), match: match, id: ids.next(at: now), at: now)
            return AlertDraft(
                event: event, storyKeys: storyKeys, sinks: configuration.sinks(for: rule).map(\.name),
                spike: spikes[rule.name], burst: rule.burst.map { Burst(max: $0.max, per: $0.per) })
        }
    }
}
