/// What Apple's podcast namespace says of a feed.
public struct FeedITunes: Codable, Hashable, Sendable {
    public var author: String?
    public var subtitle: String?
    public var summary: String?
    public var explicit: Bool?
    public var block: Bool?
    public var image: String?
    public var owner: FeedPerson?
    public var categories: [String] = []
    public var keywords: [String] = []

    public init() {}
}

/// What Apple's podcast namespace says of an item.
public struct ItemITunes: Codable, Hashable, Sendable {
    public var author: String?
    public var subtitle: String?
    public var summary: String?
    public var durationSeconds: Int?
    public var explicit: Bool?
    public var block: Bool?
    public var image: String?
    public var episode: Int?
    public var season: Int?

    public init() {}
}
