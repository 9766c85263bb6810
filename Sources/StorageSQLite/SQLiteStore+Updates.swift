internal import GRDB
internal import Model
internal import Storage
internal import Stories

extension SQLiteStore {
    /// Lets the sinks that keep a record of alerts have one more line of an alert that a copy has joined.
    ///
    /// A sink that has the alert still before it gets the copy with the alert itself. While a line waits to be sent, further copies are told
    /// in the same one.
    static func tellUpdate(
        of event: AlertEvent, number: Int64, to sinks: [String], at now: Timestamp, in db: Database
    ) throws {
        guard !sinks.isEmpty else { return }
        let select = try db.cachedStatement(
            sql: "SELECT sink FROM delivery WHERE alert = ? AND (state = 'delivered' OR leasedUntil IS NOT NULL)")
        let reached = try String.fetchSet(select, arguments: [number]).intersection(sinks)
        guard !reached.isEmpty else { return }
        var update = event
        update.type = .updated
        update.timestamp = now
        let id = event.data.id
        let waiting = try db.cachedStatement(sql: waitingUpdateSQL)
        if let row = try Int64.fetchOne(waiting, arguments: [id + "+", id + ","]) {
            try db.execute(
                sql: "UPDATE alert SET event = ?, raised = ? WHERE number = ?",
                arguments: [try JSONText.encode(update), now.milliseconds, row])
            return
        }
        _ = try add(update, id: "\(id)+\(event.data.alsoIn.count)", to: reached.sorted(), at: now, in: db)
    }

    /// The update of an alert that nobody has begun to send; its row's id is the alert's, a plus and a number.
    static let waitingUpdateSQL = """
        SELECT number FROM alert WHERE id > ? AND id < ? AND NOT EXISTS (
            SELECT * FROM delivery WHERE alert = alert.number
                AND (state <> 'pending' OR attempts > 0 OR leasedUntil IS NOT NULL))
        ORDER BY number DESC LIMIT 1
        """

    static let pruneUpdatesSQL = """
        DELETE FROM alert WHERE number IN (
            SELECT number FROM alert
            WHERE type = 'alert.updated' AND raised < ? AND NOT EXISTS (
                SELECT * FROM delivery WHERE delivery.alert = alert.number AND state <> 'delivered')
            LIMIT ?)
        """

    /// What an edit brought to a story that the rule has alerted on: the statements that none of its alerts has told.
    ///
    /// - Returns: nil where there is nothing new.
    static func followUp(_ draft: AlertDraft, to number: Int64, in db: Database) throws -> AlertEvent? {
        guard
            let row = try Row.fetchOne(db, sql: "SELECT * FROM alert WHERE number = ?", arguments: [number])
        else { return nil }
        let first = try AlertEvent(row: row)
        let id = first.data.follows ?? first.data.id
        let later = try Row.fetchAll(
            db, sql: "SELECT * FROM alert WHERE rule = ? AND raised >= ? AND instr(event, ?) > 0",
            arguments: [draft.event.data.rule.name, first.timestamp.milliseconds, "\"follows\":\"\(id)\""]
        ).map { try AlertEvent(row: $0) }.filter { $0.data.follows == id }
        let told = ([first] + later).flatMap(\.data.statements)
        var event = draft.event
        event.data.statements.removeAll { new in told.contains { Quotation.areOne(new.quote, $0.quote) } }
        guard !event.data.statements.isEmpty else { return nil }
        event.data.follows = id
        return event
    }
}
