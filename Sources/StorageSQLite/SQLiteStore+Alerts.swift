internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    /// Copies of a story beyond these are not listed: a feed could make an event grow without end.
    private static let copyLimit = 100

    enum Raising {
        case raised(AlertEvent)
        /// As a copy of the story of the alert with this id.
        case joined(String)
        /// The alert has this feed's copy already.
        case known
        /// A match of a rule with `spike`, and no spike.
        case counted
    }

    static func raise(_ draft: AlertDraft, at now: Timestamp, in db: Database) throws -> Raising {
        let rule = draft.event.data.rule.name
        if let spike = draft.spike {
            guard let reached = try count(spike, of: rule, at: now, in: db) else { return .counted }
            var event = draft.event
            event.data.spike = reached
            _ = try add(event, to: draft.sinks, burst: draft.burst, at: now, in: db)
            return .raised(event)
        }
        if let number = try story(of: draft, at: now, in: db) {
            try remember(draft, alert: number, at: now, in: db)
            if draft.isEdit, let event = try followUp(draft, to: number, in: db) {
                _ = try add(event, to: draft.sinks, burst: draft.burst, at: now, in: db)
                return .raised(event)
            }
            return try join(draft, to: number, at: now, in: db)
        }
        let number = try add(draft.event, to: draft.sinks, burst: draft.burst, at: now, in: db)
        try remember(draft, alert: number, at: now, in: db)
        return .raised(draft.event)
    }

    /// - Parameter id: of the row, where another has the event's.
    /// - Returns: the alert's number.
    static func add(
        _ event: AlertEvent, id: String? = nil, to sinks: [String], burst: Burst? = nil, at now: Timestamp,
        in db: Database
    ) throws -> Int64 {
        try db.execute(
            sql: "INSERT INTO alert (id, rule, raised, event, type) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                id ?? event.data.id, event.data.rule.name, event.timestamp.milliseconds, try JSONText.encode(event),
                event.type.rawValue,
            ])
        let number = db.lastInsertedRowID
        try address(number, to: sinks, at: now, in: db)
        if let burst { try count(number, of: event.data.rule.name, in: burst, at: now, in: db) }
        return number
    }

    package func alerts(_ query: AlertQuery) async throws -> [AlertRecord] {
        var others = [Self.isHealth, Self.isDigest]
        // What was told of an alert later is the alert once more, but for what became of it.
        if !query.hasFailed && !query.isHeld { others.append("type = '\(AlertEvent.Kind.updated.rawValue)'") }
        return try await stored(query, where: "NOT (\(others.joined(separator: " OR ")))").compactMap {
            event, deliveries in
            event.alert.map { AlertRecord(event: $0, deliveries: deliveries) }
        }
    }

    /// Events of the types that a condition on the row allows, with their deliveries, newest first.
    func stored(
        _ query: AlertQuery, where condition: String
    ) async throws -> [(event: OutgoingEvent, deliveries: [DeliveryRecord])] {
        var conditions = ["raised >= :since", condition]
        if query.rule != nil { conditions.append("rule = :rule") }
        if query.hasFailed {
            conditions.append(
                "number IN (SELECT alert FROM delivery WHERE state = 'dead' OR state = 'pending' AND attempts > 0)")
        }
        if query.isHeld {
            conditions.append(
                "number IN (SELECT alert FROM delivery WHERE state = 'pending' AND hold IS NOT NULL)")
        }
        let sql = """
            SELECT * FROM alert WHERE \(conditions.joined(separator: " AND ")) ORDER BY raised DESC, number DESC LIMIT :limit
            """
        return try await read { db in
            var arguments: StatementArguments = [
                "since": query.since?.milliseconds ?? .min, "limit": max(0, query.limit),
            ]
            if let rule = query.rule { arguments += ["rule": rule] }
            let deliveries = try db.cachedStatement(
                sql: """
                    SELECT *, (SELECT id FROM alert WHERE number = delivery.digest) AS digestID FROM delivery
                    WHERE alert = ? ORDER BY id
                    """)
            return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
                let event = try OutgoingEvent(row: row)
                let records = try Row.fetchAll(deliveries, arguments: [row["number"] as Int64])
                return (event, try records.map { try DeliveryRecord(row: $0, alert: event.id) })
            }
        }
    }

    package func firedRules(since: Timestamp) async throws -> Set<String> {
        try await read { db in
            try String.fetchSet(
                db, sql: "SELECT DISTINCT rule FROM alert WHERE raised >= ? AND rule <> ''",
                arguments: [since.milliseconds])
        }
    }

    private static func remember(_ draft: AlertDraft, alert: Int64, at now: Timestamp, in db: Database) throws {
        let rule = draft.event.data.rule.name
        let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO story (rule, key, alert) VALUES (?, ?, ?)")
        for key in draft.storyKeys { try insert.execute(arguments: [rule, key, alert]) }
        if let text = draft.text { try remember(text, rule: rule, alert: alert, at: now, in: db) }
    }

    private static func join(
        _ draft: AlertDraft, to number: Int64, at now: Timestamp, in db: Database
    ) throws -> Raising {
        let copy = draft.event.data
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM alert WHERE number = ?", arguments: [number]) else {
            return .known
        }
        var event = try AlertEvent(row: row)
        func isSame(_ feed: Alert.Source, _ item: Alert.Story) -> Bool {
            feed.url == copy.feed.url && item.link == copy.item.link
        }
        guard
            !isSame(event.data.feed, event.data.item), event.data.alsoIn.count < copyLimit,
            !event.data.alsoIn.contains(where: { isSame($0.feed, $0.item) })
        else { return .known }
        event.data.alsoIn.append(Alert.Copy(feed: copy.feed, item: copy.item))
        try db.execute(
            sql: "UPDATE alert SET event = ? WHERE number = ?", arguments: [try JSONText.encode(event), number])
        try tellUpdate(of: event, number: number, to: draft.updatedSinks, at: now, in: db)
        return .joined(event.data.id)
    }
}

extension AlertEvent {
    /// From the columns `event` and `raised`: JSON has whole seconds only.
    init(row: Row) throws {
        self = try JSONText.decode(AlertEvent.self, from: row["event"])
        timestamp = Timestamp(milliseconds: row["raised"])
    }
}
