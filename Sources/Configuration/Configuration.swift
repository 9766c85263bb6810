package import Model
package import Rules

/// What a config file asks for: checked, defaults filled in, paths absolute, rules compiled.
package struct Configuration: Sendable {
    /// As the user gave it.
    package var path: String
    /// The config file's folder, absolute: relative paths start there.
    package var directory: String
    package var feeds: [FeedSettings] = []
    package var people: [WatchedPerson] = []
    /// Each with the names of its sinks filled in, and local feeds named by their absolute paths.
    package var rules: [Rule] = []
    package var ruleTests: [RuleTest] = []
    /// Names, without `@`, and topics.
    package var terms: [String: String] = [:]
    package var ruleSet: RuleSet
    /// By name.
    package var sinks: [SinkSettings] = []
    package var store: StoreSettings
    package var fetch = FetchSettings()
    package var alerting = AlertingSettings()
    /// What is allowed but is rarely meant.
    package var warnings: [ConfigurationMistake] = []

    /// The enabled sinks that alerts of `rule` go to: those it names, less those whose tags it has none of.
    package func sinks(for rule: Rule) -> [SinkSettings] {
        sinks.filter { rule.sinks.contains($0.name) && $0.takes(ruleTags: rule.tags) }
    }
}

extension Configuration {
    /// A length of time written as in the config (`30s`, `10m`, `2h`, `3d`); nil for anything else.
    package static func duration(_ text: String) -> Duration? {
        Units.seconds(text).map { .seconds($0) }
    }
}
