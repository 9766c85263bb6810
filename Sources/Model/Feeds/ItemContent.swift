/// One content of an item: Atom's `content`, RSS's `content:encoded`, JSON Feed's `content_html`.
public struct ItemContent: Codable, Hashable, Sendable {
    /// A media type, such as `text/html`.
    public var type: String?
    public var text: String?
    public var html: String?
    public var language: String?
    public var base: String?
    /// Where the content stands elsewhere (Atom's `src`).
    public var src: String?

    public init() {}
}
