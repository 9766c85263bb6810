import Alerting
import Configuration
import Model
import Rules
import Storage
import Stories

/// Items × rules → alerts to raise.
struct ItemMatching: Sendable {
    private let configuration: Configuration
    private let rules: [String: Rule]
    private let spikes: [String: Spike]
    private let ids = AlertIDGenerator()
    /// Whether some rule wants to know what edits bring.
    let watchesEdits: Bool

    init(_ configuration: Configuration) {
        self.configuration = configuration
        self.spikes = configuration.spikes
        self.rules = Dictionary(configuration.rules.map { ($0.name, $0) }) { first, _ in first }
        self.watchesEdits = configuration.rules.contains { $0.enabled && $0.onEdit == .newMatch }
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

    /// What an item is known by besides its words.
    struct Names {
        /// Its own, within the store.
        let own: String
        /// Those of its story, which copies have too.
        let story: [String]
    }

    /// The alerts that an item raises, in the order of the rules.
    ///
    /// - Parameter done: Rules that have seen the item already.
    func alerts(
        for item: Item, _ names: Names, in source: Source, at now: Timestamp, but done: Set<String> = []
    ) -> [AlertDraft] {
        let matches = configuration.ruleSet.matches(item, from: source.label).filter { !done.contains($0.rule) }
        return drafts(of: matches, for: item, names, in: source, at: now)
    }

    /// The alerts for what an edit brought: under rules that ask for it, a match of a rule that had none in the earlier edition, or
    /// statements that this had not.
    func alerts(
        forEdited item: Item, from edition: ItemEdition, _ names: Names, in source: Source, at now: Timestamp
    ) -> [AlertDraft] {
        let item = edition.carried(into: item)
        let matches = configuration.ruleSet.matches(item, from: source.label)
            .filter { rules[$0.rule]?.onEdit == .newMatch }
        guard !matches.isEmpty else { return [] }
        let earlier = Dictionary(
            configuration.ruleSet.matches(edition.item, from: source.label).map { ($0.rule, $0) }
        ) { first, _ in first }
        let new = matches.compactMap { match -> Match? in
            guard let known = earlier[match.rule] else { return match }
            var match = match
            match.statements.removeAll { new in
                known.statements.contains { Quotation.areOne(new.quote.text, $0.quote.text) }
            }
            return match.statements.isEmpty ? nil : match
        }
        guard !new.isEmpty else { return [] }
        let changes = EditChanges.between(edition.item, item)
        return drafts(of: new, for: item, names, in: source, at: now).map { draft in
            var draft = draft
            draft.isEdit = true
            draft.event.data.changes = changes
            return draft
        }
    }

    private func drafts(
        of matches: [Match], for item: Item, _ names: Names, in source: Source, at now: Timestamp
    ) -> [AlertDraft] {
        guard !matches.isEmpty else { return [] }
        let text = ItemText(item)
        let composer = AlertComposer(item: item, feed: source.shown) { text[$0] }
        let story = StoryText(item, text)
        return matches.map { match in
            guard let rule = rules[match.rule] else {
                preconditionFailure("matched a rule that the config does not have: \(match.rule)")
            }
            let event = composer.event(
                rule: Alert.Rule(name: rule.name, tags: rule.tags), match: match, id: ids.next(at: now), at: now)
            let sinks = configuration.sinks(for: rule)
            var draft = AlertDraft(
                event: event, storyKeys: rule.onEdit == .newMatch ? [names.own] + names.story : names.story,
                text: story.quoting(match.statements), sinks: sinks.map(\.name), spike: spikes[rule.name],
                burst: rule.burst.map { Burst(max: $0.max, per: $0.per) })
            draft.updatedSinks = sinks.filter(\.keepsRecord).map(\.name)
            return draft
        }
    }
}
