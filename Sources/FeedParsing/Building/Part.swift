internal import Markup
internal import Model

/// What a feed, an item and an item's source have in common while they are read.
final class Part {
    /// How sure a value is: a format's own element comes before an extension's.
    enum Rank: Int {
        case guessed, related, own, original
    }

    enum Kind {
        case feed, item, source
    }

    var kind = Kind.feed
    var id: String?
    var idIsPermalink: Bool?
    private(set) var title: (value: FeedText, rank: Rank)?
    private(set) var summary: (value: FeedText, rank: Rank)?
    private(set) var link: (value: String, rank: Rank)?
    private(set) var rights: (value: FeedText, rank: Rank)?
    private(set) var published: (value: Timestamp, rank: Rank)?
    private(set) var updated: (value: Timestamp, rank: Rank)?
    private(set) var created: (value: Timestamp, rank: Rank)?
    private(set) var publisher: (value: FeedPerson, rank: Rank)?
    var expires: Timestamp?
    var links: [FeedLink] = []
    /// Of the element itself or around it.
    var language: String?
    var authors: [FeedPerson] = []
    var contributors: [FeedPerson] = []
    var categories: [FeedCategory] = []
    var content: [ItemContent] = []
    var enclosures: [Enclosure] = []
    var comments: String?
    var commentsFeed: String?
    var commentsCount: Int?
    var image: FeedImage?
    var source: ItemSource?
    var media: [ItemMedia] = []
    /// What Media RSS says of an item as a whole.
    var looseMedia = ItemMedia()
    var latitude: Double?
    var longitude: Double?
    var itunes: FeedITunes?
    var durationSeconds: Int?
    var episode: Int?
    var season: Int?

    // What was seen, so that many cost no more than few.
    private var knownCategories: Set<FeedCategory> = []
    private var knownLinks: Set<FeedLink> = []
    private var knownAuthors: Set<FeedPerson> = []
    private var knownContributors: Set<FeedPerson> = []
    private var knownEnclosures: Set<Enclosure> = []

    // A feed's alone.
    var extras = Feed()

    func setTitle(_ value: FeedText?, _ rank: Rank) { Self.set(&title, value, rank) }
    func setSummary(_ value: FeedText?, _ rank: Rank) { Self.set(&summary, value, rank) }
    func setLink(_ value: String?, _ rank: Rank, lastCounts: Bool = false) {
        Self.set(&link, value, rank, lastCounts: lastCounts)
    }
    func setRights(_ value: FeedText?, _ rank: Rank) { Self.set(&rights, value, rank) }
    func setPublished(_ value: Timestamp?, _ rank: Rank) { Self.set(&published, value, rank) }
    func setUpdated(_ value: Timestamp?, _ rank: Rank) { Self.set(&updated, value, rank, lastCounts: true) }
    func setCreated(_ value: Timestamp?, _ rank: Rank) { Self.set(&created, value, rank, lastCounts: true) }
    func setPublisher(_ value: FeedPerson?, _ rank: Rank) { Self.set(&publisher, value, rank) }

    /// The first value of the highest rank stays, or the last one.
    private static func set<Value>(
        _ slot: inout (value: Value, rank: Rank)?, _ value: Value?, _ rank: Rank, lastCounts: Bool = false
    ) {
        guard let value else { return }
        if let slot, slot.rank.rawValue > rank.rawValue || (slot.rank == rank && !lastCounts) { return }
        slot = (value, rank)
    }

    /// Adds a value that is not there yet; a set is asked only once they are many.
    private static func add<Value: Hashable>(_ value: Value, to values: inout [Value], _ known: inout Set<Value>) {
        if values.count < 8 {
            guard !values.contains(value) else { return }
        } else {
            if known.isEmpty { known = Set(values) }
            guard known.insert(value).inserted else { return }
        }
        values.append(value)
    }

    func addAuthor(_ person: FeedPerson?) {
        if let person { Self.add(person, to: &authors, &knownAuthors) }
    }

    func addContributor(_ person: FeedPerson?) {
        if let person { Self.add(person, to: &contributors, &knownContributors) }
    }

    func addCategory(_ term: String?, scheme: String? = nil, label: String? = nil) {
        guard let term = term ?? label else { return }
        let category = FeedCategory(term: term, scheme: scheme, label: label)
        Self.add(category, to: &categories, &knownCategories)
    }

    func addLink(_ link: FeedLink) {
        Self.add(link, to: &links, &knownLinks)
    }

    func addEnclosure(_ enclosure: Enclosure) {
        Self.add(enclosure, to: &enclosures, &knownEnclosures)
    }

    func withITunes(_ change: (inout FeedITunes) -> Void) {
        var itunes = self.itunes ?? FeedITunes()
        change(&itunes)
        self.itunes = itunes
    }
}

extension Part {
    func makeFeed() -> Feed {
        var feed = extras
        feed.id = id
        feed.title = title?.value
        feed.subtitle = summary?.value
        feed.link = link?.value
        feed.links = links
        feed.language = language
        feed.authors = authors
        feed.contributors = contributors
        feed.publisher = publisher?.value
        feed.rights = rights?.value
        feed.published = published?.value
        feed.updated = updated?.value
        feed.categories = categories
        feed.image = image
        feed.itunes = itunes
        return feed
    }

    func makeItem() -> Item {
        var item = Item()
        item.id = id
        item.idIsPermalink = idIsPermalink
        item.title = title?.value
        item.link = link?.value
        if item.link == nil, idIsPermalink == true { item.link = id.flatMap { Link.resolve($0, base: nil) } }
        item.links = links
        item.summary = summary?.value
        item.content = content
        item.authors = authors
        item.contributors = contributors
        item.publisher = publisher?.value
        item.published = published?.value
        item.updated = updated?.value
        item.created = created?.value
        item.expires = expires
        item.categories = categories
        item.enclosures = enclosures
        item.comments = comments
        item.commentsFeed = commentsFeed
        item.commentsCount = commentsCount
        item.image = image?.url
        item.rights = rights?.value
        item.source = source
        item.language = language
        item.media = media
        if looseMedia != ItemMedia() { item.media.append(looseMedia) }
        if let latitude, let longitude, abs(latitude) <= 90, abs(longitude) <= 180 {
            item.geo = GeoPoint(latitude: latitude, longitude: longitude)
        }
        item.itunes = makeItemITunes()
        return item
    }

    private func makeItemITunes() -> ItemITunes? {
        guard itunes != nil || durationSeconds != nil || episode != nil || season != nil else { return nil }
        var made = ItemITunes()
        made.author = itunes?.author
        made.subtitle = itunes?.subtitle
        made.summary = itunes?.summary
        made.explicit = itunes?.explicit
        made.block = itunes?.block
        made.image = itunes?.image
        made.durationSeconds = durationSeconds
        made.episode = episode
        made.season = season
        return made == ItemITunes() ? nil : made
    }

    func makeSource() -> ItemSource? {
        var made = ItemSource()
        made.title = title?.value
        made.link = link?.value
        made.id = id
        made.links = links
        made.authors = authors
        made.updated = updated?.value
        return made == ItemSource() ? nil : made
    }
}
