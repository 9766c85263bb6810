// The small parts of feeds and items, as `tipoff parse` prints them.

public struct FeedLink: Codable, Hashable, Sendable {
    public var rel: String?
    public var href: String
    public var type: String?
    public var title: String?
    public var language: String?
    /// Bytes.
    public var length: Int?

    public init(rel: String? = nil, href: String) {
        self.rel = rel
        self.href = href
    }
}

public struct FeedPerson: Codable, Hashable, Sendable {
    public var name: String?
    public var email: String?
    public var uri: String?

    public init(name: String? = nil, email: String? = nil, uri: String? = nil) {
        self.name = name
        self.email = email
        self.uri = uri
    }
}

public struct FeedCategory: Codable, Hashable, Sendable {
    public var term: String
    public var scheme: String?
    public var label: String?

    public init(term: String, scheme: String? = nil, label: String? = nil) {
        self.term = term
        self.scheme = scheme
        self.label = label
    }
}

public struct FeedGenerator: Codable, Hashable, Sendable {
    public var name: String?
    public var uri: String?
    public var version: String?

    public init() {}
}

public struct FeedImage: Codable, Hashable, Sendable {
    public var url: String?
    public var title: String?
    public var link: String?
    /// Pixels.
    public var width: Int?
    public var height: Int?
    public var description: String?

    public init() {}
}

/// RSS's `cloud` (RSS 2.0, rssCloud).
public struct FeedCloud: Codable, Hashable, Sendable {
    public var domain: String?
    public var port: String?
    public var path: String?
    public var registerProcedure: String?
    public var `protocol`: String?

    public init() {}
}

public struct FeedTextInput: Codable, Hashable, Sendable {
    public var title: String?
    public var description: String?
    public var name: String?
    public var link: String?

    public init() {}
}

public struct Enclosure: Codable, Hashable, Sendable {
    public var url: String
    public var type: String?
    /// Bytes.
    public var length: Int?

    public init(url: String) {
        self.url = url
    }
}

/// Where an item was taken from (RSS's and Atom's `source`).
public struct ItemSource: Codable, Hashable, Sendable {
    public var title: FeedText?
    public var link: String?
    public var id: String?
    public var links: [FeedLink] = []
    public var authors: [FeedPerson] = []
    public var updated: Timestamp?

    public init() {}
}

/// WGS 84, degrees.
public struct GeoPoint: Codable, Hashable, Sendable {
    public var latitude: Double
    public var longitude: Double

    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// One `media:content` or lone `media:thumbnail` (Media RSS 1.5.1).
public struct ItemMedia: Codable, Hashable, Sendable {
    public var url: String?
    public var type: String?
    public var medium: String?
    public var width: Int?
    public var height: Int?
    public var title: String?
    public var description: String?
    public var thumbnails: [Thumbnail] = []
    public var credits: [Credit] = []
    public var rating: String?

    public init() {}

    public struct Thumbnail: Codable, Hashable, Sendable {
        public var url: String
        public var width: Int?
        public var height: Int?

        public init(url: String) {
            self.url = url
        }
    }

    public struct Credit: Codable, Hashable, Sendable {
        public var name: String
        public var role: String?

        public init(name: String, role: String? = nil) {
            self.name = name
            self.role = role
        }
    }
}
