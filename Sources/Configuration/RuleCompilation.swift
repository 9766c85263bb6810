import JSONSyntax
import Model
import Rules

extension SettingsReader {
    /// Compiles the rules; what is wrong in topics and names is reported at its column in the file.
    mutating func compile(_ rules: [RuleSetting], people: [WatchedPerson], terms: [TermSetting]) -> RuleSet? {
        let topics = Dictionary(terms.map { ($0.name, $0.topic.value) }, uniquingKeysWith: { first, _ in first })
        do throws(RuleSetError) {
            let ruleSet = try RuleSet(rules: rules.map(\.rule), people: people, terms: topics)
            for warning in ruleSet.warnings {
                if let text = text(of: warning.subject, rules: rules, terms: terms) {
                    warn(text, scalar: warning.column - 1, text.isSecret ? Self.hiddenMessage : warning.message)
                }
            }
            return ruleSet
        } catch {
            for mistake in error.mistakes {
                if let text = text(of: mistake.subject, rules: rules, terms: terms) {
                    report(text, scalar: mistake.column - 1, text.isSecret ? Self.hiddenMessage : mistake.message)
                } else if !isReported(mistake.subject, rules: rules) {
                    report(at: .init(line: 1, column: 1, offset: 0), "rules", mistake.message)
                }
            }
            return nil
        }
    }

    /// The rule set's own message may repeat the topic.
    private static let hiddenMessage =
        "there is a mistake here; it is not shown, because the text comes from the environment"

    private func text(of subject: RuleSetError.Subject, rules: [RuleSetting], terms: [TermSetting]) -> ExpandedText? {
        switch subject {
        case .rule(let index): rules[index].topic
        case .speakers(let rule, let index): rules[rule].speakers[index]
        case .term(let name): terms.first { $0.name == name }?.topic
        }
    }

    /// Whether the rule without a topic has been reported while it was read.
    private func isReported(_ subject: RuleSetError.Subject, rules: [RuleSetting]) -> Bool {
        if case .rule(let index) = subject { rules[index].topic == nil } else { false }
    }
}
