/// A text of a feed: a title, a summary, a notice of rights.
public struct FeedText: Codable, Hashable, Sendable {
    /// What a person reads: plain, entities decoded, white space collapsed.
    public var text: String
    /// Safe markup with absolute links; only where the source is markup.
    public var html: String?
    /// Where it differs from the item's or feed's.
    public var language: String?
    /// Where `xml:base` differs from the document's.
    public var base: String?

    public init(_ text: String, html: String? = nil, language: String? = nil, base: String? = nil) {
        self.text = text
        self.html = html
        self.language = language
        self.base = base
    }
}
