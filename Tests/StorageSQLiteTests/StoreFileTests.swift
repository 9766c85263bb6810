import Foundation
import GRDB
import Storage
import StorageSQLite
import Testing

@Suite struct StoreFileTests {
    @Test(arguments: [
        ("text", Data("dear diary".utf8)),
        ("a long text", Data(repeating: 0x41, count: 5000)),
        ("one byte", Data([0x53])),
        ("a torn header", Data("SQLite format 3\0".utf8)),
    ])
    func `a file that is no database is refused and left as it is`(_ name: String, _ content: Data) throws {
        let folder = try TemporaryFolder()
        try folder.write(content)
        for opening in Opening.allCases {
            let error = #expect(throws: StoreError.self) { _ = try opening.store(at: folder.file()) }
            #expect(error?.code == .notOurs)
            #expect(error?.description.contains(folder.file()) == true)
            #expect(error?.description.contains("\n") == false)
        }
        #expect(try folder.bytes() == content)
        #expect(try folder.names == ["store.sqlite"])
    }

    @Test(arguments: ["PRAGMA application_id = 0", "PRAGMA application_id = 1196444487"])
    func `another program's database is refused and left as it is, its write-ahead log too`(_ mark: String) async throws
    {
        let folder = try TemporaryFolder()
        let other = try DatabaseQueue(path: folder.file())
        try await other.writeWithoutTransaction { db in
            try db.execute(sql: mark)
            try db.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE note (t TEXT); INSERT INTO note VALUES ('x')")
        }
        let before = (try folder.bytes(), try folder.bytes("store.sqlite-wal"), try folder.names)
        let error = #expect(throws: StoreError.self) { _ = try SQLiteStore.open(path: folder.file()) }
        #expect(error?.code == .notOurs)
        #expect(try folder.bytes() == before.0)
        #expect(try folder.bytes("store.sqlite-wal") == before.1)
        #expect(try folder.names == before.2)
        try other.close()
    }

    @Test func `a store of a newer version is refused and keeps its data`() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(path: folder.file())
        _ = try await store.feed()
        try await store.close()
        let newer = try DatabaseQueue(path: folder.file())
        try await newer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        try newer.close()
        let before = try folder.bytes()
        for opening in Opening.allCases {
            let error = #expect(throws: StoreError.self) { _ = try opening.store(at: folder.file()) }
            #expect(error?.code == .tooNew)
        }
        #expect(try folder.bytes() == before)
    }

    @Test func `a store is made where there is none, or an empty file, and its folders with it`() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Data(), to: "empty")
        for name in ["empty", "a/new/folder/store.sqlite"] {
            let store = try SQLiteStore.open(path: folder.file(name))
            #expect(try await store.feed().id > 0)
            try await store.close()
            let again = try SQLiteStore.open(path: folder.file(name))
            #expect(try await again.feeds().count == 1)
            try await again.close()
            let header = try folder.bytes(name)
            #expect(Array(header[68..<72]) == Array("Tipo".utf8))
        }
    }

    @Test func `many may make one store at once`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file()
        try await withThrowingTaskGroup { group in
            for number in 0..<8 {
                group.addTask {
                    let store = try SQLiteStore.open(path: path)
                    _ = try await store.feed("https://\(number).example/")
                }
            }
            try await group.waitForAll()
        }
        let store = try SQLiteStore.open(path: path)
        #expect(try await store.feeds().count == 8)
        withExtendedLifetime(folder) {}
    }

    @Test func `a folder, and a folder that can't be made, are named in the error`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Data("x".utf8), to: "file")
        for path in [folder.path, folder.file("file/below/store.sqlite")] {
            let error = #expect(throws: StoreError.self) { _ = try SQLiteStore.open(path: path) }
            #expect(error?.code == .unavailable)
            #expect(error?.description.contains(path) == true)
        }
    }

    @Test func `a damaged store says so`() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(path: folder.file())
        _ = try await store.feed()
        try await store.close()
        var bytes = try folder.bytes()
        for index in 100..<bytes.count { bytes[index] = 0x5A }
        try folder.write(bytes)
        let error = await #expect(throws: StoreError.self) {
            let store = try SQLiteStore.open(path: folder.file())
            _ = try await store.feeds()
        }
        #expect(error?.code == .unavailable)
        #expect(error?.description.contains("damaged") == true)
    }

    @Test func `a scratch store is a copy of a file, or empty where there is none, and makes no file`() async throws {
        let folder = try TemporaryFolder()
        let empty = try SQLiteStore.scratch(path: folder.file())
        #expect(try await empty.feeds().isEmpty)
        #expect(try folder.names.isEmpty)
        let store = try SQLiteStore.open(path: folder.file())
        _ = try await store.feed()
        let copy = try SQLiteStore.scratch(path: folder.file())
        _ = try await copy.feed("https://other.example/")
        #expect(try await copy.feeds().count == 2)
        #expect(try await store.feeds().count == 1)
        try await store.close()
        let before = try folder.bytes()
        _ = try SQLiteStore.scratch(path: folder.file())
        #expect(try folder.names == ["store.sqlite"])
        #expect(try folder.bytes() == before)
    }

    @Test func `a pass with nothing to do writes nothing`() async throws {
        let folder = try TemporaryFolder()
        let sinks = [SinkRegistration(name: "hook", fingerprint: "1")]
        let setUp = try SQLiteStore.open(path: folder.file())
        try await setUp.fetch(body([item("a")]))
        _ = try await setUp.register(sinks: sinks)
        try await setUp.close()
        let before = try folder.bytes()

        let store = try SQLiteStore.open(path: folder.file())
        let id = try await store.feed().id
        _ = try await store.register(sinks: sinks)
        #expect(try await store.claimFeeds(FeedClaimRequest(feeds: [id], now: noon, lease: lease)).isEmpty)
        #expect(try await store.due().isEmpty)
        try await store.prune(Retention(), at: noon)
        let log = try folder.names.contains("store.sqlite-wal") ? folder.bytes("store.sqlite-wal").count : 0
        #expect(log == 0)
        try await store.close()
        #expect(try folder.bytes() == before)
    }
}

private enum Opening: CaseIterable {
    case toKeep, toCopy

    func store(at path: String) throws -> SQLiteStore {
        switch self {
        case .toKeep: try SQLiteStore.open(path: path)
        case .toCopy: try SQLiteStore.scratch(path: path)
        }
    }
}
