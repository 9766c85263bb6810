internal import GRDB
package import Storage

/// A store in one SQLite file (WAL, `synchronous=FULL`: what is committed survives loss of power), or in memory.
///
/// One connection on its own queue: calls are made in turn, and further processes may have the file open too. A call that has
/// begun runs to its end also when its task is cancelled, so that what was sent gets marked as sent while the program shuts
/// down. Waits at most ten seconds for another process's transaction.
package final class SQLiteStore: Store {
    let queue: DatabaseQueue
    /// Nil for a store in memory.
    let path: String?
    let memoryLock = MemoryRunLock.Holder()

    private init(queue: DatabaseQueue, path: String?) {
        self.queue = queue
        self.path = path
    }

    /// Opens the store at a path, and makes it (with the folders above it) where nothing is there or an empty file.
    ///
    /// - Throws: `.notOurs` for a file that Tipoff has not made, which is not touched; `.tooNew` for one of a newer version's;
    ///   `.unavailable`.
    package static func open(path: String) throws(StoreError) -> SQLiteStore {
        let file = StoreFile(path: path)
        if try file.inspect() == .absent { try file.makeFolder() }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration(label: path))
            let version = try queue.writeWithoutTransaction { db in
                // Of a new file: items take some kilobytes each, and a page is a call into the kernel.
                try db.execute(sql: "PRAGMA page_size = 16384")
                try Schema.migrate(db)
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                return try Schema.version(of: db)
            }
            guard version <= Schema.steps.count else {
                try queue.close()
                throw StoreError.tooNew(path: path)
            }
            return SQLiteStore(queue: queue, path: path)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// An empty store that is gone with its last reference.
    package static func inMemory() throws(StoreError) -> SQLiteStore {
        do {
            let queue = try DatabaseQueue(configuration: configuration(label: "memory"))
            try queue.writeWithoutTransaction { try Schema.migrate($0) }
            return SQLiteStore(queue: queue, path: nil)
        } catch {
            throw StoreError(error, path: nil)
        }
    }

    /// A copy in memory of the store at a path, or an empty one where there is none: what a dry run works on. What the file
    /// holds stays as it is, its schema too where that is an older one.
    ///
    /// - Throws: as `open(path:)`.
    package static func scratch(path: String) throws(StoreError) -> SQLiteStore {
        guard try StoreFile(path: path).inspect() == .ours else { return try inMemory() }
        do {
            // Not opened read-only: such a connection would leave a WAL behind, which the last writing one takes away.
            let source = try DatabaseQueue(path: path, configuration: configuration(label: path))
            defer { try? source.close() }
            guard try source.read({ try Schema.version(of: $0) }) <= Schema.steps.count else {
                throw StoreError.tooNew(path: path)
            }
            let copy = try DatabaseQueue(configuration: configuration(label: "memory"))
            try source.backup(to: copy)
            try copy.writeWithoutTransaction { try Schema.migrate($0) }
            return SQLiteStore(queue: copy, path: nil)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    package func scratchCopy() async throws -> any Store {
        let copy: DatabaseQueue
        do {
            copy = try DatabaseQueue(configuration: Self.configuration(label: "memory"))
        } catch {
            throw StoreError(error, path: nil)
        }
        try await read { db in
            try copy.writeWithoutTransaction { try db.backup(to: $0) }
        }
        return SQLiteStore(queue: copy, path: nil)
    }

    package func close() async throws {
        do {
            try queue.close()
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static func configuration(label: String) -> Configuration {
        var configuration = Configuration()
        configuration.label = "store \(label)"
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            // Each commit reaches the disk before its alert is sent (https://www.sqlite.org/pragma.html#pragma_synchronous).
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // After one great transaction the WAL shrinks again at the next checkpoint.
            try db.execute(sql: "PRAGMA journal_size_limit = 16777216")
            // The WAL goes into the store by 4 MiB, whatever the size of a page.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 256")
        }
        return configuration
    }
}
