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

extension String {
    /// With a space for each control, line ends among them: what a document holds can't start a line of a message of ours, nor
    /// steer a terminal from an id.
    var onOneLine: String {
        guard unicodeScalars.contains(where: Self.isControl) else { return self }
        return String(UnicodeScalarView(unicodeScalars.map { Self.isControl($0) ? " " : $0 }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
}
