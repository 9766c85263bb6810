package import Configuration
package import Model
import Rules
package import Storage

/// What the rules of a config would have alerted on, had they been there when the stored items came in.
///
/// As when watching, one story is one alert under a rule, the earliest copy of it, by address or by its words. Items that were there at a feed's first
/// fetch count too, though watching would have kept silent on them.
package struct Backtest: Sendable {
    /// By rule, in the order of the config; those of each newest first.
    package let rules: [(name: String, hits: [Hit])]
    /// How many items were looked at, and since when.
    package let itemCount: Int
    package let oldest: Timestamp?

    /// An item that a rule would have alerted on.
    package struct Hit: Sendable {
        package let item: ItemRecord.ID
        package let time: Timestamp
        package let event: AlertEvent
    }

    /// - Parameters:
    ///   - names: the rules to try; nil tries all that are enabled. Named ones are tried also where they are not.
    ///   - since: looks at items that were first seen at this time or later.
    /// - Throws: `StoreError`.
    package init(
        _ configuration: Configuration, rules names: [String]? = nil, over store: any Store, since: Timestamp?
    ) async throws {
        let tried = configuration.rules.compactMap { rule -> Rule? in
            guard names?.contains(rule.name) ?? rule.enabled else { return nil }
            var rule = rule
            rule.enabled = true
            return rule
        }
        let ruleSet = try RuleSet(rules: tried, people: configuration.people, terms: configuration.terms)
        let stored = try await StoredItems(configuration, store)
        let shown = Dictionary(tried.map { ($0.name, Alert.Rule(name: $0.name, tags: $0.tags)) }) { first, _ in first }
        var matches: [String: [(hit: Hit, telling: BacktestStories.Telling)]] = [:]
        var count = 0
        var oldest: Timestamp?
        try await stored.forEach(ItemQuery(since: since)) { item in
            count += 1
            oldest = item.firstSeen
            let found = ruleSet.matches(item.item, from: stored.label(of: item))
            guard !found.isEmpty else { return true }
            let keys = ItemIdentity.storyKeys(for: item.item, feedURL: item.feedURL)
            let text = stored.storyText(of: item)
            for match in found {
                guard let rule = shown[match.rule] else { continue }
                let telling = BacktestStories.Telling(
                    feedURL: item.feedURL, keys: keys, text: text.quoting(match.statements), time: item.firstSeen)
                let event = stored.event(item, match, rule: rule)
                matches[match.rule, default: []].append(
                    (Hit(item: item.id, time: item.firstSeen, event: event), telling))
            }
            return true
        }
        itemCount = count
        self.oldest = oldest
        rules = tried.map { ($0.name, Self.stories(matches[$0.name] ?? [])) }
    }

    /// The first of each story.
    ///
    /// - Parameter matches: newest first, as is what is returned.
    private static func stories(_ matches: [(hit: Hit, telling: BacktestStories.Telling)]) -> [Hit] {
        var stories = BacktestStories()
        return matches.reversed().filter { stories.begins($0.telling) }.reversed().map(\.hit)
    }
}
