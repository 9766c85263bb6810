/// One parsed feed document: what `tipoff parse` prints.
public struct FeedDocument: Codable, Hashable, Sendable {
    public var format: FeedFormat
    /// The encoding that the bytes were read in, in lower case.
    public var encoding: String
    public var problems: [Problem]
    /// The document ends before its root element does: what it still held is not known, and items that it lacks are not gone.
    public var truncated: Bool?
    public var feed: Feed
    public var items: [Item]

    public init(format: FeedFormat, encoding: String, problems: [Problem] = [], feed: Feed, items: [Item]) {
        self.format = format
        self.encoding = encoding
        self.problems = problems
        self.feed = feed
        self.items = items
    }

    /// Something that was wrong with the document and was read all the same.
    public struct Problem: Codable, Hashable, Sendable {
        /// From 1.
        public var line: Int
        /// From 1.
        public var column: Int
        public var message: String

        public init(line: Int, column: Int, message: String) {
            self.line = line
            self.column = column
            self.message = message
        }
    }
}

extension FeedDocument {
    private enum CodingKeys: String, CodingKey {
        case format, encoding, problems, truncated, feed, items
    }

    /// `problems` and `items` stand there even where they are empty.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(format, forKey: .format)
        try container.encode(encoding, forKey: .encoding)
        try container.encodeIfPresent(problems as [Problem]?, forKey: .problems)
        try container.encodeIfPresent(truncated, forKey: .truncated)
        try container.encode(feed, forKey: .feed)
        try container.encodeIfPresent(items as [Item]?, forKey: .items)
    }
}
