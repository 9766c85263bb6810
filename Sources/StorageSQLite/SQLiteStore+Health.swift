internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    /// Feeds beyond these begin an event of their own: one event must not grow without end.
    static let newsLimit = 500

    /// What the outcome changes in the memory of the feed's health, and the events that it raises.
    static func storeHealth(_ outcome: FeedOutcome, at now: Timestamp, in db: Database) throws {
        if case .postponed = outcome.result { return }
        let claim = outcome.claim
        if outcome.health != claim.feed.health {
            try db.execute(
                sql: "UPDATE feed SET health = ? WHERE id = ?",
                arguments: [try outcome.health.map { try JSONText.encode($0) }, claim.feed.id])
        }
        for draft in outcome.raisedNotices { try raise(draft, at: now, in: db) }
    }

    package func releaseHeldNotices(at now: Timestamp) async throws {
        let isHeld = try await read { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (\(Self.heldSQL))", arguments: [now.milliseconds]) ?? false
        }
        guard isHeld else { return }
        try await write { db in
            try db.execute(
                sql: "UPDATE delivery SET nextAttempt = ? WHERE id IN (\(Self.heldSQL))",
                arguments: [now.milliseconds, now.milliseconds])
        }
    }

    package func healthEvents(_ query: AlertQuery) async throws -> [HealthRecord] {
        try await stored(query, where: Self.isHealth).compactMap { event, deliveries in
            event.health.map { HealthRecord(event: $0, deliveries: deliveries) }
        }
    }

    /// Of a row of `alert`.
    static let isHealth =
        "type IN (\(HealthEvent.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"

    /// Deliveries of health events that were never tried and are not due yet.
    static let heldSQL = """
        SELECT delivery.id FROM alert JOIN delivery ON delivery.alert = alert.number
        WHERE \(isHealth) AND delivery.state = 'pending' AND delivery.attempts = 0
            AND delivery.leasedUntil IS NULL AND delivery.hold IS NULL AND delivery.nextAttempt > ?
        """

    /// An event of the same type that nobody has been sent yet, the newest.
    static let openNoticeSQL = """
        SELECT * FROM alert WHERE type = ?
            AND EXISTS (SELECT * FROM delivery WHERE alert = number)
            AND NOT EXISTS (
                SELECT * FROM delivery WHERE alert = number
                    AND (state <> 'pending' OR attempts > 0 OR leasedUntil IS NOT NULL OR nextAttempt <= ?))
        ORDER BY number DESC LIMIT 1
        """

    /// Many feeds that fail at once are one message: while an event of the type still waits, a further feed joins it.
    static func raise(_ draft: HealthDraft, at now: Timestamp, in db: Database) throws {
        let type = draft.event.type.rawValue
        if let row = try Row.fetchOne(db, sql: openNoticeSQL, arguments: [type, now.milliseconds]),
            try join(draft, to: row, in: db)
        {
            return
        }
        try db.execute(
            sql: "INSERT INTO alert (id, rule, raised, event, type) VALUES (?, '', ?, ?, ?)",
            arguments: [
                draft.event.data.id, draft.event.timestamp.milliseconds, try JSONText.encode(draft.event), type,
            ])
        try address(db.lastInsertedRowID, to: draft.sinks, at: now, hold: draft.hold, in: db)
    }

    private static func join(_ draft: HealthDraft, to row: Row, in db: Database) throws -> Bool {
        let number: Int64 = row["number"]
        let sinks = try String.fetchSet(db, sql: "SELECT sink FROM delivery WHERE alert = ?", arguments: [number])
        var event = try HealthEvent(row: row)
        guard sinks == Set(draft.sinks), event.data.also.count < newsLimit else { return false }
        event.data.also += draft.event.data.all
        try db.execute(
            sql: "UPDATE alert SET event = ? WHERE number = ?", arguments: [try JSONText.encode(event), number])
        return true
    }
}

extension HealthEvent {
    init(row: Row) throws {
        self = try JSONText.decode(HealthEvent.self, from: row["event"])
        timestamp = Timestamp(milliseconds: row["raised"])
    }
}

extension OutgoingEvent {
    init(row: Row) throws {
        let type: String = row["type"]
        if HealthEvent.Kind(rawValue: type) != nil {
            self = .health(try HealthEvent(row: row))
        } else if DigestEvent.Kind(rawValue: type) != nil {
            self = .digest(try DigestEvent(row: row))
        } else {
            self = .alert(try AlertEvent(row: row))
        }
    }
}
