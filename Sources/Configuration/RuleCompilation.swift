import JSONSyntax
import Model
import Rules

extension SettingsReader {
    /// Compiles the rules; what is wrong in topics and names is reported at its column in the file.
    mutating func compile(_ rules: [RuleSetting], people: [WatchedPerson], terms: [TermSetting], root: Setting)
        -> RuleSet?
    {
        let topics = Dictionary(terms.map { ($0.name, $0.topic.value) }, uniquingKeysWith: { first, _ in first })
        do throws(RuleSetError) {
            let ruleSet = try RuleSet(rules: rules.map(\.rule), people: people, terms: topics)
            for warning in ruleSet.warnings {
                switch source(of: warning.subject, rules: rules, terms: terms, root: root) {
                case .text(let text): warn(text, scalar: warning.column - 1, Self.message(of: warning, in: text))
                case .setting(let setting): warn(setting, warning.message)
                }
            }
            return ruleSet
        } catch {
            for mistake in error.mistakes {
                switch source(of: mistake.subject, rules: rules, terms: terms, root: root) {
                case .text(let text): report(text, scalar: mistake.column - 1, Self.message(of: mistake, in: text))
                case .setting(let setting): reportOfRule(setting, mistake.message)
                }
            }
            return nil
        }
    }

    /// What a mistake is about: a text with columns, or a rule as a whole.
    private enum Source {
        case text(ExpandedText)
        case setting(Setting)
    }

    private func source(of subject: RuleSetError.Subject, rules: [RuleSetting], terms: [TermSetting], root: Setting)
        -> Source
    {
        switch subject {
        case .rule(let index): rules[index].topic.map { .text($0) } ?? .setting(rules[index].setting)
        case .speakers(let rule, let index): .text(rules[rule].speakers[index])
        case .term(let name): terms.first { $0.name == name }.map { .text($0.topic) } ?? .setting(root)
        }
    }

    /// A rule in which reading found a mistake already is often also one that can't be compiled: one line is enough.
    private mutating func reportOfRule(_ setting: Setting, _ message: String) {
        let paths = mistakes.compactMap { $0.place?.keyPath }
        guard !paths.contains(where: { $0 == setting.path || $0.hasPrefix(setting.path + ".") }) else { return }
        report(setting, message)
    }

    /// The rule set's own message may repeat the topic.
    private static func message(of mistake: RuleSetError.Mistake, in text: ExpandedText) -> String {
        text.isSecret
            ? "there is a mistake here; it is not shown, because the text comes from the environment" : mistake.message
    }
}
