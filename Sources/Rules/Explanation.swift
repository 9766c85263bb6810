public import Model

/// Why a rule matched an item, or did not.
public struct Explanation: Hashable, Sendable {
    public var rule: String
    /// What `RuleSet.matches` gives for the rule; nil where it does not match.
    public var match: Match?
    public var because: [Part]

    public var matched: Bool { match != nil }

    /// A part of a rule, or of its topic.
    public struct Part: Codable, Hashable, Sendable {
        /// The part in the rule's own words: `topic: talks NEAR/5 Russia`, `"cease fire"`.
        public var part: String
        public var matched: Bool
        /// What it found, in the item's words.
        public var found: [String]
        /// The parts of the part.
        public var parts: [Part]?

        public init(part: String, matched: Bool, found: [String] = [], parts: [Part]? = nil) {
            self.part = part
            self.matched = matched
            self.found = found
            self.parts = parts
        }
    }
}
