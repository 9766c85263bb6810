package import Model

/// An item as the store keeps it, for as long as it keeps the item's words (`Retention.content`).
package struct ItemRecord: Sendable, Identifiable {
    /// Grows in the order in which items were first seen.
    package let id: Int64
    /// As the config has it: a URL, or the absolute path of a file.
    package let feedURL: String
    /// Of the last edition; see `ItemIdentity.digest(of:)`.
    package let digest: UInt64
    package let firstSeen: Timestamp
    package let item: Item

    package init(id: Int64, feedURL: String, digest: UInt64, firstSeen: Timestamp, item: Item) {
        self.id = id
        self.feedURL = feedURL
        self.digest = digest
        self.firstSeen = firstSeen
        self.item = item
    }
}

/// Which items, and how many of them at a time.
package struct ItemQuery: Sendable {
    /// First seen at this time or later.
    package var since: Timestamp?
    /// Only of these feeds.
    package var feeds: [String]?
    /// Only items with these words, as far as they are indexed (`Store.index(_:)`).
    package var words: WordSieve = .any
    /// Only items before this one, to go on where an earlier answer ended.
    package var before: ItemRecord.ID?
    package var limit: Int

    package init(since: Timestamp? = nil, feeds: [String]? = nil, before: ItemRecord.ID? = nil, limit: Int = 100) {
        self.since = since
        self.feeds = feeds
        self.before = before
        self.limit = limit
    }
}

/// The words of one item, to be found by.
package struct ItemSearchDocument: Sendable {
    package let item: ItemRecord.ID
    package let digest: UInt64
    package let words: [String]

    package init(item: ItemRecord.ID, digest: UInt64, words: [String]) {
        self.item = item
        self.digest = digest
        self.words = words
    }
}

/// An item as the feed gave it last, before an edit.
package struct ItemEdition: Sendable {
    /// With its full text, if it has one.
    package let item: Item
    /// Where the full text is from: the `src` of its content.
    package let articleURL: String?

    package init(item: Item, articleURL: String?) {
        self.item = item
        self.articleURL = articleURL
    }

    /// The new edition with the full text that this one has: the feed gives only the teaser anew.
    package func carried(into edited: Item) -> Item {
        guard let articleURL else { return edited }
        var edited = edited
        edited.content.removeAll { $0.src == articleURL }
        edited.content += item.content.filter { $0.src == articleURL }
        return edited
    }
}
