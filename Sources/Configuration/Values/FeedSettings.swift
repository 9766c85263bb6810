package import ArticleExtraction
package import Rules

/// One feed as the config asks for it, with the defaults of the file filled in.
package struct FeedSettings: Hashable, Sendable {
    package var source: Source
    package var name: String?
    package var tags: [String] = []
    /// Never more often than this; nil leaves it to the feed's own rhythm.
    package var every: Duration?
    /// A BCP 47 tag that stands above what the feed says of itself.
    package var language: String?
    package var isEnabled = true
    package var headers: [HeaderSetting] = []
    package var backfill = Backfill.none
    /// HTTP/1.1 also where the server offers HTTP/2.
    package var isHTTP1 = false
    package var validators = ValidatorChoice.both
    /// How the page behind an item's teaser is read; nil where it is not fetched.
    package var fullText: SiteRules?

    package init(source: Source) {
        self.source = source
    }

    /// Where the feed comes from.
    package enum Source: Hashable, Sendable {
        /// http or https.
        case remote(url: String)
        /// An absolute path.
        case file(path: String)
    }

    /// What a feed's first fetch alerts on.
    package enum Backfill: Hashable, Sendable {
        /// Nothing: what is already there counts as seen.
        case none
        case all
        /// That many items, the newest.
        case newest(Int)
    }

    /// The URL or the absolute path: what tells feeds apart.
    package var key: String {
        switch source {
        case .remote(let url): url
        case .file(let path): path
        }
    }

    /// The feed as rules look at it.
    package var label: FeedLabel {
        FeedLabel(url: key, name: name, tags: tags, language: language)
    }
}

/// A header that goes out with each request.
package struct HeaderSetting: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
