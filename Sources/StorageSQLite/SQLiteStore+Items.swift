internal import GRDB
internal import Model
package import Storage

extension SQLiteStore {
    /// How exactly `lastSeen` is kept: most polls show the items of the poll before, and need not write each of them again.
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
    static func store(_ items: [FetchedItem], present: [String], of feed: Int64, at now: Timestamp, in db: Database)
        throws
        -> Int
    {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO item (digest, content, lastSeen, feed, identity, firstSeen) VALUES (?1, ?2, ?3, ?4, ?5, ?3)
                ON CONFLICT (feed, identity) DO NOTHING
                """)
        let update = try db.cachedStatement(
            sql: "UPDATE item SET digest = ?, content = ?, lastSeen = max(lastSeen, ?) WHERE feed = ? AND identity = ?")
        var stored: Set<String> = []
        var new = 0
        for item in items {
            // The JSON of one item at a time, so that that of a great group is never held at once.
            let row: StatementArguments = [
                Int64(bitPattern: item.digest), ItemJSON.encode(item.item), now.milliseconds, feed, item.identity,
            ]
            try insert.execute(arguments: row)
            if db.changesCount == 1 { new += 1 } else { try update.execute(arguments: row) }
            stored.insert(item.identity)
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
