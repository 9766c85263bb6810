import Storage
import StorageSQLite
import Testing

@Suite struct SQLiteConformanceTests {
    @Test(arguments: StoreConformance.cases)
    func `a store in a file keeps what every store promises`(_ promise: ConformanceCase) async throws {
        let folder = try TemporaryFolder()
        try await promise.check(StorePlace { try SQLiteStore.open(path: folder.file()) })
        withExtendedLifetime(folder) {}
    }

    @Test(arguments: StoreConformance.cases)
    func `a store in memory keeps what every store promises`(_ promise: ConformanceCase) async throws {
        let store = try SQLiteStore.inMemory()
        try await promise.check(StorePlace { store })
    }
}
