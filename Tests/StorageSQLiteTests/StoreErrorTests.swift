import GRDB
import Storage
import Testing

@testable import StorageSQLite

@Suite struct StoreErrorTests {
    @Test(arguments: [
        (ResultCode.SQLITE_BUSY, "locked by another program"),
        (.SQLITE_BUSY_SNAPSHOT, "locked by another program"),
        (.SQLITE_FULL, "the disk is full"),
        (.SQLITE_READONLY_DIRECTORY, "can't be written"),
        (.SQLITE_CANTOPEN_ISDIR, "can't be opened"),
        (.SQLITE_CORRUPT, "damaged"),
        (.SQLITE_NOTADB, "damaged"),
        (.SQLITE_IOERR_FSYNC, "the disk failed"),
        (.SQLITE_CONSTRAINT_UNIQUE, "SQLite error 2067"),
    ])
    func `each failure is one line with the store's path and no SQL`(_ code: ResultCode, _ words: String) {
        let failure = DatabaseError(resultCode: code, message: "text", sql: "INSERT INTO feed", arguments: ["secret"])
        let error = StoreError(failure, path: "/var/lib/tipoff.sqlite")
        #expect(error.code == .unavailable)
        #expect(error.description.hasPrefix("store /var/lib/tipoff.sqlite: "))
        #expect(error.description.contains(words))
        #expect(!error.description.contains("\n") && !error.description.contains("INSERT"))
        #expect(!error.description.contains("secret"))
    }

    @Test
    func `a disk that fills up in the middle of a commit changes nothing, and the store goes on when there is room`()
        async throws
    {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(path: folder.file())
        let claim = try await store.claim()
        // SQLite's own limit answers as a full disk does.
        try await store.queue.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
        }
        let outcome = FeedOutcome(
            claim: claim, result: body((0..<500).map { item("\($0)") }, validators: validators("\"1\"")), due: days(1))
        let error = await #expect(throws: StoreError.self) { _ = try await store.commit([outcome], at: noon) }
        #expect(error?.description.contains("the disk is full") == true)
        #expect(try await store.feed().validators == nil)
        #expect(try await store.isKnown("0") == false)

        try await store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
        #expect(try #require(try await store.commit([outcome], at: noon).first).isFenced == false)
        #expect(try await store.isKnown("499"))
    }

    @Test func `every commit waits for the disk, in a write-ahead log, with foreign keys`() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(path: folder.file())
        let settings = try await store.read { db in
            try ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["wal", "2", "1", "10000"])
        withExtendedLifetime(folder) {}
    }

    @Test func `an item's content goes when its time is over, and its row stays`() async throws {
        let store = try SQLiteStore.inMemory()
        try await store.fetch(body([item("a")]))
        func contents() async throws -> [Int] {
            try await store.read { try Int.fetchAll($0, sql: "SELECT content IS NOT NULL FROM item") }
        }
        try await store.prune(Retention(), at: days(30))
        #expect(try await contents() == [1])
        try await store.prune(Retention(), at: days(31))
        #expect(try await contents() == [0])
    }

    @Test func `a store of an older schema gets the missing steps, all or none`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { db in
            try Schema.migrate(db, steps: ["CREATE TABLE a (x)"])
            #expect(throws: DatabaseError.self) {
                try Schema.migrate(db, steps: ["CREATE TABLE a (x)", "CREATE TABLE b (x)", "no SQL"])
            }
            #expect(try Schema.version(of: db) == 1)
            #expect(try db.tableExists("b") == false)
            try Schema.migrate(db, steps: ["CREATE TABLE a (x)", "CREATE TABLE b (x)"])
            #expect(try Schema.version(of: db) == 2)
            #expect(try db.tableExists("b"))
        }
    }
}
