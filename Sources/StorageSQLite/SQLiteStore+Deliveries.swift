internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    package func claimDeliveries(_ request: DeliveryClaimRequest) async throws -> [DeliveryClaim] {
        guard request.limit > 0, !request.sinks.isEmpty else { return [] }
        return try await write { db in
            let now = request.now.milliseconds
            // One walk of the index a sink, in the alerts' order, so that one sink's long backlog is not sorted each time.
            let due = try db.cachedStatement(sql: Self.dueDeliveriesSQL)
            var found: [(alert: Int64, id: Int64)] = []
            for sink in Set(request.sinks) {
                try Self.hold(sink, request, in: db)
                found += try Row.fetchAll(due, arguments: [sink, now, now, request.limit])
                    .map { (alert: $0["alert"], id: $0["id"]) }
            }
            found.sort { $0 < $1 }

            let claim = try db.cachedStatement(
                sql: "UPDATE delivery SET leasedUntil = ?, token = token + 1 WHERE id = ? RETURNING *")
            let select = try db.cachedStatement(sql: "SELECT * FROM alert WHERE number = ?")
            let end = (request.now + request.lease).milliseconds
            return try found.prefix(request.limit).compactMap { alert, id in
                guard
                    let row = try Row.fetchAll(claim, arguments: [end, id]).first,
                    let event = try Row.fetchOne(select, arguments: [alert]).map({ try OutgoingEvent(row: $0) })
                else { return nil }
                return DeliveryClaim(
                    delivery: try DeliveryRecord(row: row, alert: event.id),
                    event: try Self.filled(event, number: alert, sink: row["sink"], in: db), token: row["token"],
                    first: try Self.firstMessage(of: event, to: row["sink"], in: db))
            }
        }
    }

    package func nextDelivery(to sinks: [String]) async throws -> Timestamp? {
        try await read { db in
            let next = try db.cachedStatement(sql: Self.nextDeliverySQL)
            return try Set(sinks).compactMap { try Int64.fetchOne(next, arguments: [$0]) }.min()
                .map { Timestamp(milliseconds: $0) }
        }
    }

    package func finish(_ attempts: [DeliveryAttempt], at now: Timestamp) async throws -> [Bool] {
        guard !attempts.isEmpty else { return [] }
        return try await write { db in
            try attempts.map { attempt in
                guard try Self.finish(attempt, at: now, in: db) else { return false }
                let sink = attempt.claim.delivery.sink
                if let report = attempt.report { try Self.take(report, of: sink, at: now, in: db) }
                return true
            }
        }
    }

    package func retryDeadLetters(_ selection: DeadLetterSelection, at now: Timestamp) async throws -> Int {
        try await write { db in
            var conditions = ["delivery.state = 'dead'"]
            var arguments: StatementArguments = [:]
            if let sink = selection.sink {
                conditions.append("delivery.sink = :sink")
                arguments += ["sink": sink]
            }
            if let alerts = selection.alerts {
                // With what was told of an alert later.
                conditions.append(
                    "substr(alert.id, 1, instr(alert.id || '+', '+') - 1) IN (SELECT value FROM json_each(:alerts))")
                arguments += ["alerts": try JSONText.encode(alerts)]
            }
            if let since = selection.since {
                conditions.append("alert.raised >= :since")
                arguments += ["since": since.milliseconds]
            }
            let dead = try Row.fetchAll(
                db,
                sql: """
                    SELECT delivery.id, delivery.sink, delivery.alert, delivery.digest FROM delivery JOIN alert ON alert.number = delivery.alert
                    WHERE \(conditions.joined(separator: " AND "))
                    """, arguments: arguments)
            let revived = Set(dead.map { $0["alert"] as Int64 })
            var sinks: Set<String> = []
            for row in dead {
                try Self.revive(row, among: revived, at: now, in: db)
                sinks.insert(row["sink"])
            }
            if let sink = selection.sink { sinks.insert(sink) }
            for sink in sinks { try Self.enable(sink, in: db) }
            return dead.count
        }
    }

    /// What the sink's receiver called the message of the alert that the event follows.
    private static func firstMessage(of event: OutgoingEvent, to sink: String, in db: Database) throws -> String? {
        guard let first = event.alert?.data.follows else { return nil }
        return try String.fetchOne(
            db,
            sql: "SELECT messageName FROM delivery WHERE sink = ? AND alert = (SELECT number FROM alert WHERE id = ?)",
            arguments: [sink, first])
    }

    private static func finish(_ attempt: DeliveryAttempt, at now: Timestamp, in db: Database) throws -> Bool {
        let claim = attempt.claim
        var arguments: StatementArguments = [:]
        let change: String
        switch attempt.result {
        case .delivered:
            change = """
                state = 'delivered', attempts = attempts + 1, delivered = :now, lastError = NULL, hold = NULL,
                messageName = :messageName
                """
            arguments += ["now": now.milliseconds, "messageName": attempt.messageName]
        case .dead(let reason):
            change = "state = 'dead', attempts = attempts + 1, lastError = :reason, hold = NULL"
            arguments += ["reason": reason]
        case .retry(let time, let reason):
            change = "attempts = attempts + 1, nextAttempt = :time, lastError = :reason, hold = NULL"
            arguments += ["time": time.milliseconds, "reason": reason]
        case .released(let time):
            change = "nextAttempt = :time"
            arguments += ["time": time.milliseconds]
        }
        let update = try db.cachedStatement(
            sql: """
                UPDATE delivery SET leasedUntil = NULL, \(change)
                WHERE id = :id AND token = :token AND leasedUntil IS NOT NULL
                """)
        try update.execute(arguments: arguments + ["id": claim.delivery.id, "token": claim.token])
        guard db.changesCount == 1 else { return false }
        if claim.event.digest != nil { try finishFolded(into: claim, change, arguments, in: db) }
        return true
    }

    /// Makes the deliveries of a new event.
    ///
    /// - Parameter hold: How long the first attempt waits.
    static func address(
        _ alert: Int64, to sinks: [String], at now: Timestamp, hold: Duration = .zero, in db: Database
    ) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO delivery (alert, sink, state, nextAttempt, openSince, lastError)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        for sink in sinks {
            let reason = try disabledReason(of: sink, in: db)
            try insert.execute(
                arguments: [
                    alert, sink, reason == nil ? "pending" : "dead", (now + hold).milliseconds, now.milliseconds,
                    reason,
                ])
        }
    }

    static let dueDeliveriesSQL = """
        SELECT alert, id FROM delivery
        WHERE state = 'pending' AND digest IS NULL AND sink = ? AND nextAttempt <= ?
            AND (leasedUntil IS NULL OR leasedUntil <= ?)
        ORDER BY alert LIMIT ?
        """

    static let nextDeliverySQL = """
        SELECT min(max(nextAttempt, coalesce(leasedUntil, nextAttempt))) FROM delivery
        WHERE state = 'pending' AND digest IS NULL AND sink = ?
        """
}

extension DeliveryRecord {
    init(row: Row, alert: String) throws {
        guard let state = State(rawValue: row["state"]) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        self.init(
            id: row["id"], alert: alert, sink: row["sink"], state: state, attempts: row["attempts"],
            nextAttempt: Timestamp(milliseconds: row["nextAttempt"]),
            openSince: Timestamp(milliseconds: row["openSince"]))
        delivered = row.time("delivered")
        lastError = row["lastError"]
        hold = (row["hold"] as String?).flatMap(Hold.init)
        digest = row["digestID"]
    }
}
