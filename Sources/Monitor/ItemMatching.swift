import Alerting
import Configuration
import FeedParsing
import Fetching
import Model
import Rules
import Storage

/// Items × rules → alerts to raise.
struct ItemMatching: Sendable {
    private let ruleSet: RuleSet
    private let rules: [String: Rule]
    private let sinks: [SinkSettings]

    init(_ configuration: Configuration) {
        self.ruleSet = configuration.ruleSet
        self.rules = Dictionary(configuration.rules.map { ($0.name, $0) }) { first, _ in first }
        self.sinks = configuration.sinks
    }

    /// Where an item came from: what rules choose feeds by, and what an alert says of it.
    struct Source: Sendable {
        let label: FeedLabel
        let shown: Alert.Source
        let language: String?
    }

    func source(of feed: Feed, _ settings: FeedSettings, _ url: String) -> Source {
        Source(
            label: FeedLabel(url: settings.location, name: settings.name, tags: settings.tags),
            shown: AlertComposer.source(
                title: settings.name ?? feed.title?.text, url: settings.location, link: feed.link),
            language: settings.language ?? feed.language)
    }

    /// The alerts that an item raises, in the order of the rules.
    func alerts(for item: Item, in source: Source, at now: Timestamp) -> [AlertDraft] {
        var item = item
        item.language = item.language ?? source.language
        return ruleSet.matches(item, from: source.label).compactMap { match in
            guard let rule = rules[match.rule] else {
                preconditionFailure("matched a rule that the config does not have: \(match.rule)")
            }
            let event = AlertComposer.compose(item: item, from: source.shown, rule: rule, match: match, at: now)
            return AlertDraft(
                event: event, storyKeys: ItemIdentity.storyKeys(of: item), sinks: receivers(of: rule))
        }
    }

    /// The rule's sinks, without those that are switched off or take other tags only.
    private func receivers(of rule: Rule) -> [String] {
        sinks.filter { sink in
            sink.enabled && rule.sinks.contains(sink.name)
                && (sink.tags.isEmpty || !Set(sink.tags).isDisjoint(with: rule.tags))
        }.map(\.name)
    }
}
