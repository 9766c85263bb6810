internal import GRDB
package import Model
package import Storage
internal import Stories

extension SQLiteStore {
    /// How many rows one transaction of `prune` takes, so that it never holds up other processes for long.
    static let pruneBatch = 1000

    /// In batches, each its own transaction; one that has nothing to do writes nothing. The file does not shrink: the pages
    /// that come free are used again.
    package func prune(_ retention: Retention, at now: Timestamp) async throws {
        let contentLimit = (now - retention.content).milliseconds
        try await repeated { db in
            try db.execute(sql: Self.pruneContentSQL, arguments: [contentLimit, Self.pruneBatch])
            return db.changesCount
        }
        // Counted up to the feed's last body and not up to now: what that one held has not been away, however long the feed
        // has said 304 since, has failed, or was not asked.
        let away = (retention.identity + Self.lastSeenGrain).milliseconds
        try await repeated { db in
            let old = try Row.fetchAll(db, sql: Self.forgottenItemsSQL, arguments: [away, Self.pruneBatch])
            for row in old {
                try db.execute(sql: "DELETE FROM item WHERE id = ?", arguments: [row["id"] as Int64])
                try db.execute(
                    sql: "UPDATE feed SET itemCount = itemCount - 1 WHERE id = ?", arguments: [row["feed"] as Int64])
            }
            return old.count
        }
        let countLimit = (now - Spike.memory).seconds / 60
        try await repeated { db in
            try db.execute(sql: Self.pruneCountsSQL, arguments: [countLimit, Self.pruneBatch])
            return db.changesCount
        }
        let storyLimit = (now - StoryText.window).milliseconds
        for sql in [Self.pruneStoriesSQL, Self.pruneUpdatesSQL] {
            try await repeated { db in
                try db.execute(sql: sql, arguments: [storyLimit, Self.pruneBatch])
                return db.changesCount
            }
        }
        let alertLimit = (now - retention.alerts).milliseconds
        try await repeated { db in
            try db.execute(sql: Self.pruneAlertsSQL, arguments: [alertLimit, Self.pruneBatch])
            return db.changesCount
        }
    }

    static let pruneContentSQL = """
        UPDATE item SET content = NULL
        WHERE id IN (SELECT id FROM item WHERE content IS NOT NULL AND firstSeen < ? LIMIT ?)
        """

    static let forgottenItemsSQL = """
        SELECT item.id, item.feed FROM feed CROSS JOIN item ON item.feed = feed.id AND item.lastSeen < feed.lastRead - ?
        LIMIT ?
        """

    static let pruneCountsSQL = """
        DELETE FROM ruleMatch WHERE (rule, minute) IN (SELECT rule, minute FROM ruleMatch WHERE minute < ? LIMIT ?)
        """

    static let pruneAlertsSQL = """
        DELETE FROM alert WHERE number IN (
            SELECT number FROM alert
            WHERE raised < ? AND NOT EXISTS (
                SELECT * FROM delivery WHERE delivery.alert = alert.number AND state <> 'delivered')
            LIMIT ?)
        """

    private func repeated(_ step: @escaping @Sendable (Database) throws -> Int) async throws {
        while try await write(step) == Self.pruneBatch {}
    }
}
