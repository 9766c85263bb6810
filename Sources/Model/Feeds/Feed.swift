/// What a feed document says of itself.
public struct Feed: Codable, Hashable, Sendable {
    public var id: String?
    public var title: FeedText?
    public var subtitle: FeedText?
    public var link: String?
    public var links: [FeedLink] = []
    public var language: String?
    public var authors: [FeedPerson] = []
    public var contributors: [FeedPerson] = []
    public var publisher: FeedPerson?
    public var rights: FeedText?
    public var generator: FeedGenerator?
    public var published: Timestamp?
    public var updated: Timestamp?
    public var categories: [FeedCategory] = []
    public var image: FeedImage?
    public var icon: String?
    public var logo: String?
    public var docs: String?
    public var errorsTo: String?
    public var ttlMinutes: Int?
    /// Hours of the day in GMT, 0 to 23, in which not to ask.
    public var skipHours: [Int] = []
    /// English names of days on which not to ask.
    public var skipDays: [String] = []
    public var updatePeriod: String?
    public var updateFrequency: Int?
    public var hubs: [String] = []
    public var cloud: FeedCloud?
    public var textInput: FeedTextInput?
    public var itunes: FeedITunes?

    public init() {}
}
