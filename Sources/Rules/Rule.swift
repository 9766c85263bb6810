public import Model

/// What an alert is raised for: a topic, what certain people say, or what they say about a topic.
public struct Rule: Hashable, Sendable {
    public var name: String
    /// A query in the language of docs/topics.md.
    public var topic: String?
    /// Names of whom a statement must be; `*` is anyone.
    public var speakers: [String] = []
    /// Where the topic must stand; nil is `statement` with speakers and `item` without.
    public var scope: Scope?
    /// In which the topic's words are inflected, as `de`; nil is the language of each item.
    public var language: String?
    /// Of statements; empty is every kind, too.
    public var kinds = Statement.Kind.allCases
    /// Of statements, 0 to 1.
    public var minConfidence = 0.5
    /// Tags, names or URLs of feeds; empty is every feed.
    public var feeds: [String] = []
    public var sinks: [String] = []
    public var tags: [String] = []
    public var enabled = true
    /// Alerts only when matches come much thicker than usual; nil alerts on each.
    public var spike: Spike?
    /// How many alerts go out one by one; nil is all.
    public var burst: Burst?
    /// What an edit of an item may do that brings a match which was not there.
    public var onEdit = OnEdit.never

    public init(name: String) {
        self.name = name
    }

    public enum Scope: String, Codable, Sendable, CaseIterable {
        /// Among the words of the statement and of the sentences it stands in.
        case statement
        /// In the paragraph of the statement; for a rule without speakers, in any one paragraph.
        case paragraph
        /// Anywhere in the item.
        case item
    }

    public enum OnEdit: String, Codable, Sendable, CaseIterable {
        case never
        /// Alert, though the rule may have alerted on the item before.
        case newMatch
    }

    /// What counts as more than usual.
    public struct Spike: Hashable, Sendable {
        /// So many times the usual number of matches, or more.
        public var factor: Double
        /// The time over which matches are counted, in whole minutes.
        public var over: Duration

        public init(factor: Double, over: Duration) {
            self.factor = factor
            self.over = over
        }
    }

    /// So many alerts in so long a time; what comes beyond is one message at its end.
    public struct Burst: Hashable, Sendable {
        public var max: Int
        public var per: Duration

        public init(max: Int, per: Duration) {
            self.max = max
            self.per = per
        }
    }

    /// `scope`, or its default.
    public var effectiveScope: Scope {
        scope ?? (speakers.isEmpty ? .item : .statement)
    }

    /// True where only a statement can satisfy the rule.
    var asksForStatements: Bool {
        !speakers.isEmpty || effectiveScope == .statement
    }
}

/// What rules may know of the feed that an item came from.
public struct FeedLabel: Hashable, Sendable {
    public var url: String
    public var name: String?
    public var tags: [String]
    /// Of items that name none of their own.
    public var language: String?

    public init(url: String, name: String? = nil, tags: [String] = [], language: String? = nil) {
        self.url = url
        self.name = name
        self.tags = tags
        self.language = language
    }
}
