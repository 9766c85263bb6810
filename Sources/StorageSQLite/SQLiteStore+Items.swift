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

    package func editions(of feed: FeedRecord.ID, identities: [String]) async throws -> [String: ItemEdition] {
        try await read { db in
            let select = try db.cachedStatement(
                sql: "SELECT content, articleURL FROM item WHERE feed = ? AND identity = ? AND content IS NOT NULL")
            var editions: [String: ItemEdition] = [:]
            for identity in identities {
                guard let row = try Row.fetchOne(select, arguments: [feed, identity]) else { continue }
                editions[identity] = ItemEdition(
                    item: try JSONText.decode(Item.self, from: row["content"]), articleURL: row["articleURL"])
            }
            return editions
        }
    }

    /// Stores new and edited items, and marks those that the feed still shows.
    ///
    /// - Returns: how many were new.
    static func store(_ items: [FetchedItem], present: [String], of feed: Int64, at now: Timestamp, in db: Database)
        throws
        -> Int
    {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO item (digest, content, lastSeen, feed, identity, firstSeen) VALUES (?1, ?2, ?3, ?4, ?5, ?3)
                ON CONFLICT (feed, identity) DO NOTHING
                """)
        // The JSON of one item at a time, so that that of a great group is never held at once.
        var json = ItemJSON()
        func put(_ item: FetchedItem) throws -> Bool {
            try insert.execute(arguments: [
                Int64(bitPattern: item.digest), json.encode(item.item), now.milliseconds, feed, item.identity,
            ])
            let isNew = db.changesCount == 1
            if !isNew { try edit(item, of: feed, at: now, in: db) }
            if let article = item.article { try mark(article, item.identity, of: feed, in: db) }
            return isNew
        }
        var stored = Set<String>(minimumCapacity: items.count)
        var new = 0
        // Looked at in their places: an item that is taken out of its list is copied with all that it holds.
        let places = items.span
        for index in places.indices {
            if try put(places[index]) { new += 1 }
            stored.insert(places[index].identity)
        }
        let see = try db.cachedStatement(
            sql: "UPDATE item SET lastSeen = ? WHERE feed = ? AND identity = ? AND lastSeen <= ?")
        let stale = (now - lastSeenGrain).milliseconds
        for identity in present where !stored.contains(identity) {
            try see.execute(arguments: [now.milliseconds, feed, identity, stale])
        }
        return new
    }
}

extension SQLiteStore {
    /// Stores an edition of an item that is known. It keeps the full text that it had: the feed gives only the teaser anew.
    private static func edit(_ fetched: FetchedItem, of feed: Int64, at now: Timestamp, in db: Database) throws {
        let known = fetched.article == nil ? try articleEdition(of: fetched.identity, in: feed, db) : nil
        let item = known?.carried(into: fetched.item) ?? fetched.item
        try db.cachedStatement(
            sql: "UPDATE item SET digest = ?, content = ?, lastSeen = max(lastSeen, ?) WHERE feed = ? AND identity = ?"
        ).execute(arguments: [
            Int64(bitPattern: fetched.digest), ItemJSON.encode(item), now.milliseconds, feed, fetched.identity,
        ])
    }

    /// The stored edition of an item that has a full text.
    private static func articleEdition(of identity: String, in feed: Int64, _ db: Database) throws -> ItemEdition? {
        let select = try db.cachedStatement(
            sql: "SELECT articleURL, content FROM item WHERE feed = ? AND identity = ? AND articleURL IS NOT NULL")
        guard let row = try Row.fetchOne(select, arguments: [feed, identity]), let known = row["content"] as String?
        else { return nil }
        return ItemEdition(item: try JSONText.decode(Item.self, from: known), articleURL: row["articleURL"])
    }
}
