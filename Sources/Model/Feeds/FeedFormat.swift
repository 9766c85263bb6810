/// What a feed document was written in.
public enum FeedFormat: String, Codable, Sendable, CaseIterable {
    case rss090, rss091, rss092, rss093, rss094, rss10, rss20
    /// RSS of a version that is not known.
    case rss
    case atom03, atom10
    /// Atom of a version that is not known.
    case atom
    case json10, json11
}
