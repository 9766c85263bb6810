internal import GRDB
internal import Model
package import Storage

extension SQLiteStore {
    /// How exactly `lastSeen` is kept: most polls show the items of the poll before, and need not write each of them
    /// again.
    static let lastSeenGrain = Duration.seconds(3600)

    package func itemStates(of feed: FeedRecord.ID, identities: [String]) async throws -> [String: ItemState] {
        try await read { db in
            let select = try db.cachedStatement(sql: "SELECT digest FROM item WHERE feed = ? AND identity = ?")
            var states: [String: ItemState] = [:]
            for identity in identities {
                guard let bits = try Int64.fetchOne(select, arguments: [feed, identity]) else { continue }
                states[identity] = ItemState(digest: UInt64(bitPattern: bits))
            }
            return states
        }
    }

    /// Stores new and edited items, and marks those that the feed still shows.
    ///
    /// - Returns: how many were new.
    static func store(_ items: [StoredItem], present: [String], of feed: Int64, at now: Timestamp, in db: Database)
        throws
        -> Int
    {
        let update = try db.cachedStatement(
            sql: "UPDATE item SET digest = ?, content = ?, lastSeen = max(lastSeen, ?) WHERE feed = ? AND identity = ?")
        let insert = try db.cachedStatement(
            sql: "INSERT INTO item (digest, content, lastSeen, feed, identity, firstSeen) VALUES (?, ?, ?, ?, ?, ?)")
        var new = 0
        for item in items {
            let item = try item.withKnownArticle(of: feed, in: db)
            let known: StatementArguments = [item.digest, item.content, now.milliseconds, feed, item.identity]
            try update.execute(arguments: known)
            if db.changesCount == 0 {
                try insert.execute(arguments: known + [now.milliseconds])
                new += 1
            }
            if let article = item.article { try mark(article, item.identity, of: feed, in: db) }
        }
        let see = try db.cachedStatement(
            sql: "UPDATE item SET lastSeen = ? WHERE feed = ? AND identity = ? AND lastSeen <= ?")
        let stale = (now - lastSeenGrain).milliseconds
        for identity in present {
            try see.execute(arguments: [now.milliseconds, feed, identity, stale])
        }
        return new
    }
}

/// A new or edited item as its row; made before the transaction, which then holds the write lock for less time.
struct StoredItem: Sendable {
    let identity: String
    let digest: Int64
    private(set) var content: String
    let article: ItemArticle?

    init(_ fetched: FetchedItem) throws {
        self.identity = fetched.identity
        self.digest = Int64(bitPattern: fetched.digest)
        self.content = try JSONText.encode(fetched.item)
        self.article = fetched.article
    }

    /// An edited item keeps the full text that it had: the feed gives only the teaser anew.
    fileprivate func withKnownArticle(of feed: Int64, in db: Database) throws -> StoredItem {
        guard article == nil else { return self }
        let select = try db.cachedStatement(
            sql: "SELECT articleURL, content FROM item WHERE feed = ? AND identity = ? AND articleURL IS NOT NULL")
        guard let row = try Row.fetchOne(select, arguments: [feed, identity]), let known = row["content"] as String?
        else {
            return self
        }
        let url: String = row["articleURL"]
        let article = try JSONText.decode(Item.self, from: known).content.filter { $0.src == url }
        var edited = try JSONText.decode(Item.self, from: content)
        edited.content.removeAll { $0.src == url }
        edited.content += article
        var item = self
        item.content = try JSONText.encode(edited)
        return item
    }
}
