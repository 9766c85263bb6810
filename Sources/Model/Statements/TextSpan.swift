/// A piece of a named text.
public struct TextSpan: Codable, Hashable, Sendable {
    public var text: String
    /// Unicode scalars from the start of the text.
    public var start: Int
    /// Exclusive.
    public var end: Int

    public init(text: String, start: Int, end: Int) {
        self.text = text
        self.start = start
        self.end = end
    }
}
