internal import GRDB
internal import Model
internal import Storage

// What is kept back, and until when: decided anew at each claim, by what holds then, so that other hours in the config, another time
// zone or a clock that was set hold from the next claim on.
extension SQLiteStore {
    /// Marks what is kept back now, lets go what no longer is, and puts together what goes out as one message.
    static func hold(_ sink: String, _ request: DeliveryClaimRequest, in db: Database) throws {
        let now = request.now
        var digest: [WaitingDelivery] = []
        var bursts: [String: [WaitingDelivery]] = [:]
        for delivery in try waiting(for: sink, request, in: db) {
            switch delivery.decision(request.holds, at: now) {
            case .send: try letGo(delivery, at: now, in: db)
            case .keep(let hold, let until): try keep(delivery, hold, until: until, at: now, in: db)
            case .fold(.digest): digest.append(delivery)
            case .fold(.burst): bursts[delivery.rule, default: []].append(delivery)
            }
        }
        try fold(digest, .digest, to: sink, request, in: db)
        for rule in bursts.keys.sorted() {
            guard let burst = bursts[rule] else { continue }
            // One alone says all that a digest would.
            if burst.count == 1 {
                try letGo(burst[0], at: now, in: db)
            } else {
                try fold(burst, .burst, to: sink, request, in: db)
            }
        }
    }

    /// Those of a sink that are kept back or may have to be, the oldest first.
    private static func waiting(
        for sink: String, _ request: DeliveryClaimRequest, in db: Database
    ) throws -> [WaitingDelivery] {
        var arguments: StatementArguments = ["sink": sink, "now": request.now.milliseconds]
        if request.holds.asksForTags { arguments += ["tags": try JSONText.encode(request.holds.exceptTags)] }
        let select = try db.cachedStatement(sql: waitingSQL(request.holds))
        return try Row.fetchAll(select, arguments: arguments).map(WaitingDelivery.init)
    }

    static func waitingSQL(_ holds: DeliveryHolds) -> String {
        var candidates = ["hold IS NOT NULL"]
        if holds.quietUntil != nil { candidates.append("nextAttempt <= :now") }
        if holds.digest != nil { candidates.append("type = '\(AlertEvent.Kind.matched.rawValue)'") }
        // Mostly nothing is held, and the planner does not know that.
        let index = candidates.count == 1 ? "INDEXED BY deliveryHeld" : ""
        return """
            SELECT delivery.*, alert.raised, alert.rule, alert.type, \(holds.asksForTags ? passesSQL : "0") AS passes
            FROM delivery \(index) CROSS JOIN alert ON alert.number = delivery.alert
            WHERE state = 'pending' AND digest IS NULL AND sink = :sink AND (leasedUntil IS NULL OR leasedUntil <= :now)
                AND (\(candidates.joined(separator: " OR ")))
            ORDER BY delivery.alert
            """
    }

    /// Whether the event, or one that it holds, is of a rule with one of the tags.
    private static let passesSQL = """
        (EXISTS (SELECT * FROM json_each(alert.event, '$.data.rule.tags') AS tag
                WHERE tag.value IN (SELECT value FROM json_each(:tags)))
            OR EXISTS (SELECT * FROM delivery AS folded JOIN alert AS part ON part.number = folded.alert,
                    json_each(part.event, '$.data.rule.tags') AS tag
                WHERE folded.digest = alert.number AND tag.value IN (SELECT value FROM json_each(:tags))))
        """

    private static func letGo(_ delivery: WaitingDelivery, at now: Timestamp, in db: Database) throws {
        guard delivery.hold != nil else { return }
        try db.cachedStatement(
            sql: """
                UPDATE delivery SET hold = NULL, burstEnd = NULL, nextAttempt = :now,
                    openSince = CASE WHEN attempts = 0 THEN max(openSince, :now) ELSE openSince END
                WHERE id = :id
                """
        ).execute(arguments: ["now": now.milliseconds, "id": delivery.id])
    }

    /// While it is kept back, nothing of the time goes by for which it is tried.
    private static func keep(
        _ delivery: WaitingDelivery, _ hold: DeliveryRecord.Hold, until: Timestamp, at now: Timestamp, in db: Database
    ) throws {
        guard hold != delivery.hold || until != delivery.nextAttempt else { return }
        let pause = delivery.hold == nil && hold == .quiet ? until - now : .zero
        try db.cachedStatement(
            sql: "UPDATE delivery SET hold = ?, nextAttempt = ?, openSince = openSince + ? WHERE id = ?"
        ).execute(arguments: [hold.rawValue, until.milliseconds, pause.milliseconds, delivery.id])
    }
}

/// Digests: events that hold others, whose deliveries share the fate of theirs.
extension SQLiteStore {
    /// Of a row of `alert`.
    static let isDigest =
        "type IN (\(DigestEvent.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"

    private static func fold(
        _ deliveries: [WaitingDelivery], _ reason: Digest.Reason, to sink: String, _ request: DeliveryClaimRequest,
        in db: Database
    ) throws {
        let insert = try db.cachedStatement(
            sql: "INSERT INTO alert (id, rule, raised, event, type) VALUES (?, '', ?, ?, ?)")
        // Who still holds one of them, by a lease that is over, speaks of its former life.
        let join = try db.cachedStatement(
            sql: "UPDATE delivery SET digest = ?, nextAttempt = ?, leasedUntil = NULL, token = token + 1 WHERE id = ?")
        let now = request.now
        for start in stride(from: 0, to: deliveries.count, by: DeliveryHolds.digestLimit) {
            let part = deliveries[start..<min(start + DeliveryHolds.digestLimit, deliveries.count)]
            var digest = Digest(id: request.digestID(), reason: reason)
            if reason == .burst, let first = part.first { digest.rule = try rule(ofAlert: first.alert, in: db) }
            let event = DigestEvent(timestamp: now, data: digest)
            try insert.execute(
                arguments: [digest.id, now.milliseconds, try JSONText.encode(event), event.type.rawValue])
            let number = db.lastInsertedRowID
            try address(number, to: [sink], at: now, in: db)
            for delivery in part { try join.execute(arguments: [number, now.milliseconds, delivery.id]) }
        }
    }

    private static func rule(ofAlert number: Int64, in db: Database) throws -> Alert.Rule? {
        try Row.fetchOne(db, sql: "SELECT * FROM alert WHERE number = ?", arguments: [number])
            .map { try AlertEvent(row: $0).data.rule }
    }

    /// The event with the alerts that it holds, as they are now; any other as it is.
    static func filled(
        _ event: OutgoingEvent, number: Int64, sink: String, in db: Database
    ) throws -> OutgoingEvent {
        guard case .digest(var digest) = event else { return event }
        let select = try db.cachedStatement(
            sql: """
                SELECT alert.* FROM delivery JOIN alert ON alert.number = delivery.alert
                WHERE delivery.digest = ? AND delivery.sink = ? ORDER BY alert.number
                """)
        digest.data.alerts = try Row.fetchAll(select, arguments: [number, sink])
            .map { Digest.Entry(try AlertEvent(row: $0)) }
        return .digest(digest)
    }

    /// What has become of a digest becomes of all that it holds.
    ///
    /// - Parameter change: Of the columns, with its arguments.
    static func finishFolded(
        into claim: DeliveryClaim, _ change: String, _ arguments: StatementArguments, in db: Database
    ) throws {
        let update = try db.cachedStatement(
            sql: """
                UPDATE delivery SET \(change)
                WHERE digest = (SELECT alert FROM delivery WHERE id = :id) AND state <> 'delivered'
                """)
        try update.execute(arguments: arguments + ["id": claim.delivery.id])
    }

    /// Makes a dead letter pending: a digest with all that it holds, one out of a digest that stays dead by itself.
    ///
    /// - Parameter revived: The numbers of all events of which dead letters are made pending.
    static func revive(_ row: Row, among revived: Set<Int64>, at now: Timestamp, in db: Database) throws {
        let number: Int64 = row["alert"]
        if let digest = row["digest"] as Int64?, revived.contains(digest) { return }
        // The token moves on: who still holds one of them speaks of its former life.
        let revival =
            "state = 'pending', attempts = 0, nextAttempt = :now, openSince = :now, leasedUntil = NULL, token = token + 1"
        let arguments: StatementArguments = ["now": now.milliseconds]
        try db.execute(
            sql: "UPDATE delivery SET digest = NULL, \(revival) WHERE id = :id",
            arguments: arguments + ["id": row["id"] as Int64])
        try db.execute(
            sql: "UPDATE delivery SET \(revival) WHERE digest = :number AND state = 'dead'",
            arguments: arguments + ["number": number])
        // All that it held has gone its own ways.
        try db.execute(
            sql: """
                DELETE FROM alert WHERE number = :number AND \(isDigest)
                    AND NOT EXISTS (SELECT * FROM delivery WHERE digest = :number)
                """, arguments: ["number": number])
    }
}

/// Bursts: how many alerts a rule has raised since its window began.
extension SQLiteStore {
    /// Counts an alert that has just been raised, and keeps it back where its rule has had its share.
    static func count(_ alert: Int64, of rule: String, in burst: Burst, at now: Timestamp, in db: Database) throws {
        var start = now
        var alerts = 0
        if let row = try Row.fetchOne(db, sql: "SELECT * FROM burst WHERE rule = ?", arguments: [rule]) {
            let begun = Timestamp(milliseconds: row["start"])
            // One that begins after now is from before the clock was set back.
            if begun <= now, now < begun + burst.per { (start, alerts) = (begun, row["alerts"]) }
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO burst (rule, start, alerts) VALUES (?, ?, ?)",
            arguments: [rule, start.milliseconds, alerts + 1])
        guard alerts >= burst.max else { return }
        let end = (start + burst.per).milliseconds
        try db.execute(
            sql: """
                UPDATE delivery SET hold = 'burst', burstEnd = :end, nextAttempt = :end, openSince = :end
                WHERE alert = :alert AND state = 'pending'
                """, arguments: ["end": end, "alert": alert])
    }
}

extension DigestEvent {
    init(row: Row) throws {
        self = try JSONText.decode(DigestEvent.self, from: row["event"])
        timestamp = Timestamp(milliseconds: row["raised"])
    }
}

extension DeliveryHolds {
    /// Whether it matters which tags a rule has.
    fileprivate var asksForTags: Bool { quietUntil != nil && !exceptTags.isEmpty }
}
