/// What a page has to say, without what stands around it.
package struct Article: Equatable, Sendable {
    package var title: String?
    package var byline: String?
    package var siteName: String?
    /// A BCP 47 tag, as the page writes it.
    package var language: String?
    /// RFC 3339, or as the page writes it.
    package var published: String?
    package var excerpt: String?
    /// Paragraphs divided by an empty line.
    package var text: String
    /// Markup that is safe to show, links absolute.
    package var html: String
    /// Where the page says that it really stands.
    package var canonicalURL: String?
    /// The page asks that nothing of its text be shown elsewhere (`nosnippet` of its `robots`).
    package var forbidsSnippets = false
}
