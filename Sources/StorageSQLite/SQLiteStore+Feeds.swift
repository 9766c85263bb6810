internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    package func register(_ feeds: [FeedRegistration], at now: Timestamp) async throws -> [FeedRecord] {
        // Most passes bring no new feed, and then write nothing.
        if let known = try await read({ try Self.records(of: feeds, in: $0) }) { return known }
        return try await write { db in
            let select = try db.cachedStatement(sql: "SELECT 1 FROM feed WHERE url = ?")
            let insert = try db.cachedStatement(sql: "INSERT INTO feed (url, due) VALUES (?, ?)")
            let asked = try JSONText.encode(feeds.map(\.url))
            for feed in feeds where try Row.fetchOne(select, arguments: [feed.url]) == nil {
                try db.execute(
                    sql: Self.takeOverSQL, arguments: [feed.url, feed.firstDue.milliseconds, feed.url, asked])
                if db.changesCount == 0 { try insert.execute(arguments: [feed.url, feed.firstDue.milliseconds]) }
            }
            return try Self.records(of: feeds, in: db) ?? []
        }
    }

    package func claimFeeds(_ request: FeedClaimRequest) async throws -> [FeedClaim] {
        try await write { db in
            let now = request.now.milliseconds
            let rows = try Row.fetchCursor(
                db, sql: Self.claimFeedsSQL,
                arguments: [
                    (request.now + request.lease).milliseconds, try JSONText.encode(request.feeds), now, now,
                    request.evenIfNotDue, now, (request.now + Self.clockTolerance).milliseconds,
                ])
            var claims: [FeedClaim] = []
            claims.reserveCapacity(request.feeds.count)
            // Rows of a cursor find their columns by a table, a row on its own by comparing names.
            while let row = try rows.next() {
                claims.append(FeedClaim(feed: FeedRecord(row: row), token: row["token"]))
            }
            // `RETURNING` promises no order.
            claims.sort { ($0.feed.due, $0.feed.id) < ($1.feed.due, $1.feed.id) }
            return claims
        }
    }

    package func agenda(of feeds: [FeedRecord.ID], at now: Timestamp) async throws -> FeedAgenda {
        try await read { db in
            let arguments: StatementArguments = [
                "feeds": try JSONText.encode(feeds), "now": now.milliseconds,
                "tomorrow": (now + Self.clockTolerance).milliseconds,
            ]
            return FeedAgenda(
                due: try Int64.fetchAll(db.cachedStatement(sql: Self.dueFeedsSQL), arguments: arguments),
                next: try Int64.fetchOne(db.cachedStatement(sql: Self.nextFeedSQL), arguments: arguments)
                    .map { Timestamp(milliseconds: $0) })
        }
    }

    package func release(_ claims: [FeedClaim]) async throws {
        guard !claims.isEmpty else { return }
        try await write { db in
            for claim in claims {
                try db.execute(
                    sql: "UPDATE feed SET leasedUntil = NULL WHERE id = ? AND token = ?",
                    arguments: [claim.feed.id, claim.token])
            }
        }
    }

    package func feeds() async throws -> [FeedRecord] {
        try await read { db in
            try Array(Row.fetchCursor(db, sql: "SELECT * FROM feed ORDER BY url").map { FeedRecord(row: $0) })
        }
    }

    /// A feed that was last asked further ahead than this was asked by a clock that was ahead.
    private static let clockTolerance = Duration.seconds(86_400)

    static let claimFeedsSQL = """
        UPDATE feed SET leasedUntil = ?, token = token + 1
        WHERE id IN (SELECT value FROM json_each(?))
            AND (leasedUntil IS NULL OR leasedUntil <= ?) AND gone IS NULL
            AND (
                (notBefore IS NULL OR notBefore <= ?) AND (? OR due <= ?)
                -- Last asked tomorrow: the clock was ahead then, and so are the times.
                OR lastChecked > ?)
        RETURNING *
        """

    /// The feed that has moved to a URL is the feed of that URL from then on, with its items, validators and schedule.
    static let takeOverSQL = """
        UPDATE feed SET url = ?, due = CASE WHEN failures > 0 THEN ? ELSE due END, gone = NULL, failures = 0,
            failingSince = NULL, lastError = NULL, failureKind = NULL, moveTarget = NULL, moveFirstSeen = NULL, moveLastSeen = NULL,
            moveSightings = NULL, moveConfirmed = 0
        WHERE id = (
            SELECT id FROM feed WHERE moveTarget = ? AND url NOT IN (SELECT value FROM json_each(?))
            ORDER BY moveConfirmed DESC, lastSuccess DESC LIMIT 1)
        """

    private static let claimable = """
        CASE WHEN lastChecked > :tomorrow THEN coalesce(leasedUntil, 0)
            ELSE max(due, coalesce(notBefore, due), coalesce(leasedUntil, due)) END
        """

    static let dueFeedsSQL = """
        SELECT id FROM feed
        WHERE id IN (SELECT value FROM json_each(:feeds)) AND gone IS NULL AND \(claimable) <= :now
        ORDER BY due, id
        """

    static let nextFeedSQL = """
        SELECT min(\(claimable)) FROM feed
        WHERE id IN (SELECT value FROM json_each(:feeds)) AND gone IS NULL AND \(claimable) > :now
        """

    /// In the order of `feeds`; nil where one has no record yet.
    private static func records(of feeds: [FeedRegistration], in db: Database) throws -> [FeedRecord]? {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT feed.* FROM json_each(?) AS asked LEFT JOIN feed ON feed.url = asked.value ORDER BY asked.key
                """, arguments: [try JSONText.encode(feeds.map(\.url))])
        var records: [FeedRecord] = []
        records.reserveCapacity(feeds.count)
        while let row = try rows.next() {
            guard row["id"] as Int64? != nil else { return nil }
            records.append(FeedRecord(row: row))
        }
        return records
    }
}
