/// All mistakes that keep rules from being used.
public struct RuleSetError: Error, Hashable, Sendable {
    public let mistakes: [Mistake]

    public init(mistakes: [Mistake]) {
        self.mistakes = mistakes
    }

    /// A mistake, or a doubtful spot, in a rule set.
    public struct Mistake: Hashable, Sendable {
        public let subject: Subject
        /// Unicode scalars from the start of the subject's text, the first being 1.
        public let column: Int
        /// What is wrong and what was expected, in one line.
        public let message: String

        public init(subject: Subject, column: Int, message: String) {
            self.subject = subject
            self.column = column
            self.message = message
        }
    }

    /// The text that a mistake stands in.
    public enum Subject: Hashable, Sendable {
        /// The topic of the rule with this index; the rule as a whole where it has none.
        case rule(Int)
        /// One of the speakers of the rule with this index.
        case speakers(rule: Int, index: Int)
        /// The group of terms with this name.
        case term(String)
    }
}
