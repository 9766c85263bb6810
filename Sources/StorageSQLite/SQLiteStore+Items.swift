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
            let known: StatementArguments = [item.digest, item.content, now.milliseconds, feed, item.identity]
            try update.execute(arguments: known)
            guard db.changesCount == 0 else { continue }
            try insert.execute(arguments: known + [now.milliseconds])
            new += 1
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
    let content: String

    init(_ fetched: FetchedItem) throws {
        self.identity = fetched.identity
        self.digest = Int64(bitPattern: fetched.digest)
        self.content = try JSONText.encode(fetched.item)
    }
}
