internal import GRDB
internal import Model
internal import Storage

// How sinks do: failures in a row, and whether somebody was told.
extension SQLiteStore {
    /// Counts an attempt, and raises the event where it makes news.
    static func take(_ report: SinkReport, of sink: String, at now: Timestamp, in db: Database) throws {
        switch report.state {
        case .works:
            try recover(sink, report.notices, at: now, in: db)
        case .fails(let reason, let isForGood):
            try db.execute(
                sql: "UPDATE sink SET failures = failures + 1, failingSince = coalesce(failingSince, ?) WHERE name = ?",
                arguments: [now.milliseconds, sink])
            let failures = try Int.fetchOne(db, sql: "SELECT failures FROM sink WHERE name = ?", arguments: [sink]) ?? 0
            guard isForGood || failures >= report.notices.failures else { return }
            try tell(.sinkFailing, of: sink, reason, report.notices, at: now, in: db)
        }
    }

    /// Tells of a sink that fails, unless somebody was told already.
    static func tell(
        _ kind: HealthEvent.Kind, of sink: String, _ reason: String, _ notices: SinkNotices, at now: Timestamp,
        in db: Database
    ) throws {
        guard !notices.sinks.isEmpty,
            let row = try Row.fetchOne(db, sql: "SELECT * FROM sink WHERE name = ?", arguments: [sink]),
            kind == .sinkGone || row["told"] == nil
        else { return }
        try db.execute(sql: "UPDATE sink SET told = ? WHERE name = ?", arguments: [now.milliseconds, sink])
        var news = HealthNews(sink: sink)
        news.since = row.time("failingSince")
        news.failures = (row["failures"] as Int?).flatMap { $0 == 0 ? nil : $0 }
        news.error = reason
        try raise(kind, news, notices, at: now, in: db)
    }

    private static func recover(
        _ sink: String, _ notices: SinkNotices, at now: Timestamp, in db: Database
    ) throws {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM sink WHERE name = ? AND (failures > 0 OR told IS NOT NULL)", arguments: [sink])
        else { return }
        try db.execute(
            sql: "UPDATE sink SET failures = 0, failingSince = NULL, told = NULL WHERE name = ?", arguments: [sink])
        guard row["told"] != nil, !notices.sinks.isEmpty else { return }
        var news = HealthNews(sink: sink)
        news.since = row.time("failingSince") ?? row.time("told")
        try raise(.sinkRecovered, news, notices, at: now, in: db)
    }

    private static func raise(
        _ kind: HealthEvent.Kind, _ news: HealthNews, _ notices: SinkNotices, at now: Timestamp, in db: Database
    ) throws {
        let event = HealthEvent(
            type: kind, timestamp: now, data: HealthReport(id: notices.eventID(), news: news))
        try raise(HealthDraft(event: event, sinks: notices.sinks, hold: .zero), at: now, in: db)
    }
}
