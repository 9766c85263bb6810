/// One item (RSS) or entry (Atom) of a feed.
public struct Item: Codable, Hashable, Sendable {
    public var id: String?
    public var idIsPermalink: Bool?
    public var title: FeedText?
    public var link: String?
    public var links: [FeedLink] = []
    public var summary: FeedText?
    public var content: [ItemContent] = []
    public var authors: [FeedPerson] = []
    public var contributors: [FeedPerson] = []
    public var publisher: FeedPerson?
    public var published: Timestamp?
    public var updated: Timestamp?
    public var created: Timestamp?
    public var expires: Timestamp?
    public var categories: [FeedCategory] = []
    public var enclosures: [Enclosure] = []
    public var comments: String?
    public var commentsFeed: String?
    public var commentsCount: Int?
    public var image: String?
    public var rights: FeedText?
    public var source: ItemSource?
    public var language: String?
    public var media: [ItemMedia] = []
    public var geo: GeoPoint?
    public var itunes: ItemITunes?

    public init() {}
}
