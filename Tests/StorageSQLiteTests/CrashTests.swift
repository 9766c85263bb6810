import Foundation
import GRDB
import Model
import Storage
import StorageSQLite
import Testing

/// A process that is killed in the middle of its work leaves whole transactions, and no lock.
@Suite struct CrashTests {
    @Test(arguments: 1...8)
    func `a kill at any point leaves validators with their items and alerts with their deliveries`(_ round: Int)
        async throws
    {
        let folder = try TemporaryFolder()
        let path = folder.file()
        // From before the schema is there to the midst of many commits and checkpoints.
        let delay = Duration.milliseconds([1, 4, 9, 25, 60, 120, 250, 500][round - 1])
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, delay = delay as Duration] in
            let killer = Thread {
                Thread.sleep(forTimeInterval: Double(delay.milliseconds) / 1000)
                kill(getpid(), SIGKILL)
            }
            killer.start()
            let store = try SQLiteStore.open(path: path)
            _ = try await store.lockRun()
            for number in 0... {
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
