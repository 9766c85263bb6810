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
        /// What it found, in the item's words, each once.
        public var found: [String]
        /// What an author would want to know beside that: how far apart two words stand, which word of the text is nearly it.
        public var note: String?
        /// The parts of the part.
        public var parts: [Part]?
        /// Where `found` stands, for a view that colours the text. Not in JSON.
        public var places: [Highlight] = []

        public init(
            part: String, matched: Bool, found: [String] = [], note: String? = nil, parts: [Part]? = nil,
            places: [Highlight] = []
        ) {
            self.part = part
            self.matched = matched
            self.found = found
            self.note = note
            self.parts = parts
            self.places = places
        }

        private enum CodingKeys: CodingKey {
            case part, matched, found, note, parts
        }
    }
}
