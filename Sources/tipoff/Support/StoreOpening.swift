import Configuration
import Storage
import StorageSQLite

/// From the config's `store` to an open store.
enum StoreOpening {
    /// Opens the store, and makes it where there is none.
    static func open(_ configuration: Configuration) async throws -> any Store {
        switch configuration.store {
        case .sqlite(let path): try await SQLiteStore.open(path: path)
        }
    }

    /// A copy in memory: for commands that only look, and for dry runs. A store that is not there yet counts as empty and
    /// is not made.
    static func openCopy(_ configuration: Configuration) async throws -> any Store {
        switch configuration.store {
        case .sqlite(let path): try await SQLiteStore.openCopy(path: path)
        }
    }
}
