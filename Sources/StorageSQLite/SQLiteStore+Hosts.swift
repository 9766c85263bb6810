internal import GRDB
internal import Model
package import Storage

extension SQLiteStore {
    /// Longer than any spacing: a start that is older says nothing any more.
    private static let startMemory = Duration.seconds(3600)

    /// How long a host is remembered after it last said "too many requests".
    private static let limitMemory = Duration.seconds(90 * 86_400)

    package func hosts() async throws -> [HostRecord] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM host ORDER BY name").map { row in
                HostRecord(
                    name: row["name"], lastStart: row.time("lastStart"), pausedUntil: row.time("pausedUntil"),
                    limitedAt: row.time("limitedAt"), limits: row["limits"])
            }
        }
    }

    static func store(_ hosts: [HostRecord], at now: Timestamp, in db: Database) throws {
        guard !hosts.isEmpty else { return }
        // In SQLite max(…) of several values is null where one of them is.
        let upsert = try db.cachedStatement(
            sql: """
                INSERT INTO host (name, lastStart, pausedUntil, limitedAt, limits) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET
                    lastStart = coalesce(max(lastStart, excluded.lastStart), excluded.lastStart, lastStart),
                    pausedUntil = coalesce(max(pausedUntil, excluded.pausedUntil), excluded.pausedUntil, pausedUntil),
                    limits = CASE WHEN excluded.limitedAt IS NULL THEN limits ELSE excluded.limits END,
                    limitedAt = coalesce(max(limitedAt, excluded.limitedAt), excluded.limitedAt, limitedAt)
                """)
        for host in hosts {
            try upsert.execute(arguments: [
                host.name, host.lastStart?.milliseconds, host.pausedUntil?.milliseconds, host.limitedAt?.milliseconds,
                host.limits,
            ])
        }
        try db.cachedStatement(
            sql: """
                DELETE FROM host WHERE (lastStart IS NULL OR lastStart < ?) AND (pausedUntil IS NULL OR pausedUntil < ?)
                    AND (limitedAt IS NULL OR limitedAt < ?)
                """
        ).execute(arguments: [
            (now - startMemory).milliseconds, now.milliseconds, (now - limitMemory).milliseconds,
        ])
    }
}
