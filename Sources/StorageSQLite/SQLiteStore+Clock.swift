internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    package func moveSchedule(of feeds: [FeedRecord.ID], by step: Duration, old: Timestamp) async throws {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE feed SET due = due + :step, notBefore = notBefore + :step, leasedUntil = leasedUntil + :step,
                        lastChecked = lastChecked + :step
                    WHERE id IN (SELECT value FROM json_each(:feeds))
                    """,
                arguments: ["step": step.milliseconds, "feeds": try JSONText.encode(feeds)])
            try db.execute(
                sql: "UPDATE host SET pausedUntil = pausedUntil + :step, lastStart = lastStart + :step",
                arguments: ["step": step.milliseconds])
            // What began after the old time began before that clock went wrong.
            try db.execute(
                sql: """
                    UPDATE delivery SET leasedUntil = leasedUntil + :step, nextAttempt = nextAttempt + min(:step, 0),
                        burstEnd = burstEnd + min(:step, 0),
                        openSince = openSince + CASE WHEN openSince <= :old THEN :step ELSE 0 END
                    WHERE state = 'pending'
                    """,
                arguments: ["step": step.milliseconds, "old": old.milliseconds])
        }
    }
}
