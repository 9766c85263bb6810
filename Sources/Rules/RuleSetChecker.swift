import Text

/// Parses the topics of rules and terms and gathers all that is wrong with them.
struct RuleSetChecker {
    private let terms: [String: String]
    private(set) var mistakes: [RuleSetError.Mistake] = []
    private(set) var warnings: [RuleSetError.Mistake] = []

    init(terms: [String: String]) {
        self.terms = terms
        for name in terms.keys.sorted() {
            do throws(TopicError) {
                let topic = try Topic(term: name, in: terms)
                note(topic.warnings, .term(name))
            } catch {
                mistakes.append(
                    RuleSetError.Mistake(subject: .term(name), column: error.column, message: error.message))
            }
        }
    }

    /// The topic of a rule; nil where it has none or a wrong one.
    mutating func check(_ rule: Rule, _ index: Int) -> Topic? {
        if rule.topic == nil, rule.speakers.isEmpty {
            let message = "a rule needs topic or speakers"
            mistakes.append(RuleSetError.Mistake(subject: .rule(index), column: 1, message: message))
        }
        for (number, speaker) in rule.speakers.enumerated()
        where speaker != "*" && WordList(speaker).words.isEmpty {
            mistakes.append(
                RuleSetError.Mistake(
                    subject: .speakers(rule: index, index: number), column: 1,
                    message: "expected a name, or * for anyone, found “\(speaker)”"))
        }
        guard let text = rule.topic else { return nil }
        do throws(TopicError) {
            let topic = try Topic(parsing: text, terms: terms)
            note(topic.warnings, .rule(index))
            return topic
        } catch {
            mistakes.append(RuleSetError.Mistake(subject: .rule(index), column: error.column, message: error.message))
            return nil
        }
    }

    private mutating func note(_ found: [TopicWarning], _ subject: RuleSetError.Subject) {
        warnings += found.map { RuleSetError.Mistake(subject: subject, column: $0.column, message: $0.message) }
    }
}
