import Model
import Rules

extension Configuration {
    /// The rules' own examples that turn out otherwise than they say, each at its place.
    ///
    /// A rule's `feeds` and `enabled` play no part: an example has no feed, and a rule may be tried before it is switched on.
    package func failedRuleTests() -> [ConfigurationMistake] {
        guard !ruleTests.isEmpty else { return [] }
        let tried = rules.map { rule in
            var rule = rule
            rule.feeds = []
            rule.enabled = true
            return rule
        }
        let tryRules: RuleSet
        do throws(RuleSetError) {
            tryRules = try RuleSet(rules: tried, people: people, terms: terms)
        } catch {
            // The same rules have been compiled before, so this is not expected; it must not pass for success either.
            return error.mistakes.map { ConfigurationMistake(file: path, place: nil, message: $0.message) }
        }
        return ruleTests.compactMap { test in
            let name = rules[test.rule].name
            let isMatch = tryRules.matches(test.item, from: nil).contains { $0.rule == name }
            guard isMatch != test.isMatch else { return nil }
            let outcome = isMatch ? "matches this, and must not" : "must match this, and does not"
            return ConfigurationMistake(
                file: path, place: test.place, message: "the rule \(Shown.quoted(name)) \(outcome)")
        }
    }
}
