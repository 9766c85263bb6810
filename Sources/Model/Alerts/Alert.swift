/// One story under one rule: the `data` of an `alert.matched` event, described in `docs/alerts.md`.
public struct Alert: Codable, Hashable, Sendable {
    /// `alr_` and a ULID; the same on every try, so that a receiver can drop what it has seen.
    public var id: String
    public var rule: Rule
    public var feed: Source
    public var item: Story
    public var statements: [Quotation] = []
    public var excerpts: [Excerpt] = []
    /// Further feeds that carry the story.
    public var alsoIn: [Copy] = []
    /// The id of the rule's first alert on the story, where an edit brought what this one tells.
    public var follows: String?
    /// What the edit changed, where one brought the match.
    public var changes: [Change] = []
    /// For a rule with `spike`: how many matches there were, of which the item is the last.
    public var spike: Spike?

    public init(id: String, rule: Rule, feed: Source, item: Story) {
        self.id = id
        self.rule = rule
        self.feed = feed
        self.item = item
    }

    public struct Rule: Codable, Hashable, Sendable {
        public var name: String
        public var tags: [String] = []

        public init(name: String, tags: [String] = []) {
            self.name = name
            self.tags = tags
        }
    }

    public struct Source: Codable, Hashable, Sendable {
        public var title: String?
        public var url: String
        public var link: String?

        public init(title: String? = nil, url: String, link: String? = nil) {
            self.title = title
            self.url = url
            self.link = link
        }
    }

    public struct Story: Codable, Hashable, Sendable {
        public var id: String?
        public var title: String?
        public var link: String?
        public var published: Timestamp?
        /// Names.
        public var authors: [String] = []
        /// The first 500 characters, plain.
        public var summary: String?

        public init() {}
    }

    /// A statement as an alert carries it: words, no offsets.
    public struct Quotation: Codable, Hashable, Sendable {
        public var kind: Statement.Kind
        /// The fullest name.
        public var speaker: String?
        /// The words that name the speaker here.
        public var mention: String?
        public var cue: String?
        public var quote: String
        /// The pieces of the quote, where the text interrupts it; `quote` joins them with a space.
        public var parts: [String] = []
        public var confidence: Double

        public init(_ statement: Statement) {
            self.kind = statement.kind
            self.speaker = statement.speaker?.name
            self.mention = statement.speaker?.mention?.text
            self.cue = statement.cue?.text
            self.quote = statement.quote.text
            self.parts = statement.quote.parts.count > 1 ? statement.quote.parts.map(\.text) : []
            self.confidence = statement.confidence
        }
    }

    /// The sentence of a matched word with one either side.
    public struct Excerpt: Codable, Hashable, Sendable {
        public var field: ItemField
        public var text: String
        public var highlights: [Range] = []

        public init(field: ItemField, text: String, highlights: [Range] = []) {
            self.field = field
            self.text = text
            self.highlights = highlights
        }

        /// Unicode scalars within the excerpt's text, `end` exclusive.
        public struct Range: Codable, Hashable, Sendable {
            public var start: Int
            public var end: Int

            public init(start: Int, end: Int) {
                self.start = start
                self.end = end
            }
        }
    }

    /// More matches of a rule than usual.
    public struct Spike: Codable, Hashable, Sendable {
        /// Matches within `minutes`.
        public var count: Int
        /// The median of such counts at this hour of the week.
        public var usual: Double
        public var minutes: Int

        public init(count: Int, usual: Double, minutes: Int) {
            self.count = count
            self.usual = usual
            self.minutes = minutes
        }
    }

    /// Words that an edit took away, put in, or put in the place of others.
    public struct Change: Codable, Hashable, Sendable {
        public var field: ItemField
        public var before: String?
        public var after: String?

        public init(field: ItemField, before: String? = nil, after: String? = nil) {
            self.field = field
            self.before = before
            self.after = after
        }
    }

    /// The same story in a further feed.
    public struct Copy: Codable, Hashable, Sendable {
        public var feed: Source
        public var item: Story

        public init(feed: Source, item: Story) {
            self.feed = feed
            self.item = item
        }
    }
}
