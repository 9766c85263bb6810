/// Why bytes are no feed.
public struct FeedParsingError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// Nothing but white space.
        case empty
        /// A web page; `feedLinks` says which feeds its head names.
        case webPage
        /// Some other document.
        case noFeed
        /// A feed that passes a limit made against hostile documents.
        case tooLarge
    }

    public let code: Code
    /// From 1.
    public let line: Int
    /// From 1.
    public let column: Int
    /// One line: what is wrong and what to do.
    public let message: String
    /// The feeds that a web page's head links to, absolute where the page's address is known.
    public let feedLinks: [String]

    init(_ code: Code, line: Int = 1, column: Int = 1, message: String, feedLinks: [String] = []) {
        self.code = code
        self.line = line
        self.column = column
        self.message = message
        self.feedLinks = feedLinks
    }

    public var description: String {
        "\(line):\(column): \(message)"
    }
}
