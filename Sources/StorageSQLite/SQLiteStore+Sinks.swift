internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    package func register(sinks: [SinkRegistration]) async throws -> [DisabledSink] {
        let known = try await read { db in
            try sinks.allSatisfy { sink in
                try String.fetchOne(db, sql: "SELECT fingerprint FROM sink WHERE name = ?", arguments: [sink.name])
                    == sink.fingerprint
            }
        }
        if !known {
            try await write { db in
                for sink in sinks {
                    try db.execute(
                        sql: """
                            INSERT INTO sink (name, fingerprint) VALUES (?, ?)
                            ON CONFLICT (name) DO UPDATE
                            SET fingerprint = excluded.fingerprint, disabledReason = NULL, disabledSince = NULL
                            WHERE fingerprint <> excluded.fingerprint
                            """,
                        arguments: [sink.name, sink.fingerprint])
                }
            }
        }
        return try await read { db in
            try sinks.compactMap { sink in
                try Row.fetchOne(
                    db, sql: "SELECT * FROM sink WHERE name = ? AND disabledReason IS NOT NULL", arguments: [sink.name]
                ).map {
                    DisabledSink(
                        name: sink.name, reason: $0["disabledReason"],
                        since: Timestamp(milliseconds: $0["disabledSince"]))
                }
            }
        }
    }

    package func disableSink(
        _ name: String, fingerprint: String, reason: String, notices: SinkNotices?, at now: Timestamp
    ) async throws {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO sink (name, fingerprint, disabledReason, disabledSince) VALUES (?, ?, ?, ?)
                    ON CONFLICT (name) DO UPDATE
                    SET disabledReason = excluded.disabledReason, disabledSince = excluded.disabledSince
                    WHERE fingerprint = excluded.fingerprint
                    """,
                arguments: [name, fingerprint, reason, now.milliseconds])
            // The sink has another address by now, and that one has not said 410.
            guard db.changesCount == 1 else { return }
            // Those under way keep their lease: their holder may yet say that they arrived.
            try db.execute(
                sql:
                    "UPDATE delivery SET state = 'dead', lastError = ?, hold = NULL WHERE sink = ? AND state = 'pending'",
                arguments: [reason, name])
            if let notices { try Self.tell(.sinkGone, of: name, reason, notices, at: now, in: db) }
        }
    }

    static func disabledReason(of sink: String, in db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT disabledReason FROM sink WHERE name = ? AND disabledReason IS NOT NULL", arguments: [sink])
    }

    static func enable(_ sink: String, in db: Database) throws {
        try db.execute(
            sql:
                "UPDATE sink SET disabledReason = NULL, disabledSince = NULL WHERE name = ? AND disabledReason IS NOT NULL",
            arguments: [sink])
    }
}
