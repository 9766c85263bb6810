/// What a source says, writes, announces, orders, denies, promises, or is said to believe, want, support or oppose.
public struct Statement: Codable, Hashable, Sendable {
    public var kind: Kind
    public var quote: Quote
    public var cue: TextSpan?
    public var speaker: Speaker?
    /// The rest of those named together with `speaker`.
    public var coSpeakers: [Speaker] = []
    /// The index of the statement that reports this one.
    public var inside: Int?
    /// The chance, 0 to 1, that kind, quote and speaker are all right.
    public var confidence: Double
    /// The field of the item whose text the offsets point into; left out where there is only one text.
    public var field: ItemField?

    public init(kind: Kind, quote: Quote, confidence: Double) {
        self.kind = kind
        self.quote = quote
        self.confidence = confidence
    }

    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// Every word of the content stands in quotation marks.
        case direct
        /// A paraphrase with a quoted part.
        case mixed
        /// No quotation marks.
        case indirect
    }

    /// The content of a statement, quotation marks left out at both ends.
    public struct Quote: Codable, Hashable, Sendable {
        /// The parts, joined with a space.
        public var text: String
        public var start: Int
        public var end: Int
        /// The spans, where there are several.
        public var parts: [TextSpan] = []

        public init(text: String, start: Int, end: Int, parts: [TextSpan] = []) {
            self.text = text
            self.start = start
            self.end = end
            self.parts = parts
        }
    }
}
