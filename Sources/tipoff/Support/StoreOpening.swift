import Configuration
import Foundation
import Storage
import StorageSQLite

/// From the config's `store` to an open store.
enum StoreOpening {
    /// Opens the store, and makes it where there is none.
    static func open(_ configuration: Configuration) throws -> any Store {
        switch configuration.store {
        case .sqlite(let path): try SQLiteStore.open(path: path)
        }
    }

    /// For commands that only look: a store that is not there yet counts as empty and is not made.
    static func openExisting(_ configuration: Configuration) throws -> any Store {
        switch configuration.store {
        case .sqlite(let path):
            FileManager.default.fileExists(atPath: path) ? try SQLiteStore.open(path: path) : try SQLiteStore.inMemory()
        }
    }

    /// A copy in memory, for dry runs; the store itself is only read, and not made.
    static func openCopy(_ configuration: Configuration) throws -> any Store {
        switch configuration.store {
        case .sqlite(let path): try SQLiteStore.scratch(path: path)
        }
    }
}
