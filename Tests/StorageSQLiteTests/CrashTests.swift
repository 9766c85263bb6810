import Foundation
import GRDB
import Model
import Storage
import StorageSQLite
import Testing

/// A process that is killed in the middle of its work leaves whole transactions, and no lock.
@Suite struct CrashTests {
    /// How many feeds are committed before, and microseconds from then: from before the schema is there, through the midst of
    /// transactions, to beyond the first checkpoints.
    @Test(arguments: [
        (-1, 200), (-1, 2000), (-1, 9000), (0, 300), (1, 50), (3, 900), (9, 0), (27, 400), (90, 1700), (270, 150),
        (400, 600),
    ])
    func `a kill at any point leaves validators with their items and alerts with their deliveries`(
        _ commits: Int, _ delay: Int
    ) async throws {
        let folder = try TemporaryFolder()
        let path = folder.file()
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, commits = commits as Int, delay = delay as Int] in
            func killSoon() {
                Thread {
                    Thread.sleep(forTimeInterval: Double(delay) / 1_000_000)
                    kill(getpid(), SIGKILL)
                }.start()
            }
            if commits < 0 { killSoon() }
            let store = try SQLiteStore.open(path: path)
            _ = try await store.lockRun()
            for number in 0... {
                if number == commits { killSoon() }
                let now = minutes(number * 600)
                let name = "\(number)"
                try await store.fetch(
                    body([item(name, alerts: [draft("alr_" + name, keys: [name])])], validators: validators(name)),
                    at: now)
                for claim in try await store.due(at: now) { _ = try await store.finish(claim, .delivered, at: now) }
            }
        }

        let store = try SQLiteStore.open(path: path)
        // The lock went with its holder.
        try await store.lockRun().release()
        let record = try await store.feed()
        #expect(record.itemCount >= max(0, commits))
        let last = record.itemCount - 1
        #expect(record.validators == (last < 0 ? nil : validators("\(last)")))
        if last >= 0 { #expect(try await store.isKnown("\(last)")) }
        #expect(try await store.isKnown("\(last + 1)") == false)
        let alerts = try await store.alerts(AlertQuery(limit: .max))
        #expect(alerts.count == record.itemCount)
        #expect(alerts.allSatisfy { $0.deliveries.count == 1 })
        // Only the newest can have been on its way.
        #expect(alerts.filter { $0.deliveries[0].state == .pending }.count <= 1)
        try await store.close()

        let database = try DatabaseQueue(path: path)
        let findings = try await database.read { db in
            try String.fetchAll(db, sql: "PRAGMA integrity_check")
                + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "\($0)" }
        }
        #expect(findings == ["ok"])
    }

    @Test func `the lock of a pass that is killed is free at once`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try SQLiteStore.open(path: path)
            let lock = try await store.lockRun()
            kill(getpid(), SIGKILL)
            lock.release()
        }
        let store = try SQLiteStore.open(path: path)
        try await store.lockRun().release()
        withExtendedLifetime(folder) {}
    }
}
