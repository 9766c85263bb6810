/// What a page has to say, without what stands around it.
public struct Article: Equatable, Sendable {
    public var title: String?
    public var byline: String?
    public var siteName: String?
    /// A BCP 47 tag, as the page writes it.
    public var language: String?
    /// RFC 3339, or as the page writes it.
    public var published: String?
    public var excerpt: String?
    /// Paragraphs divided by an empty line.
    public var text: String
    /// Markup that is safe to show, links absolute.
    public var html: String
    /// Where the page says that it really stands.
    public var canonicalURL: String?
    /// The page asks that nothing of its text be shown elsewhere (`nosnippet` of its `robots`).
    public var forbidsSnippets = false
}
