internal import GRDB
internal import Storage

// GRDB's own async methods stop with the task that calls them; a continuation does not (see `SQLiteStore`).

extension SQLiteStore {
    /// Reads in one snapshot.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await finished { finish in
            queue.asyncRead { connection in
                finish(Result { try body(connection.get()) })
            }
        }
    }

    /// Writes in one transaction that takes the write lock at its start (`BEGIN IMMEDIATE`): one that began as a reader could
    /// fail in its middle with no way to wait (https://www.sqlite.org/lang_transaction.html).
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await finished { finish in
            queue.asyncWriteWithoutTransaction { db in
                finish(
                    Result {
                        var value: Value?
                        try db.inTransaction(.immediate) {
                            value = try body(db)
                            return .commit
                        }
                        guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
                        return value
                    })
            }
        }
    }

    private func finished<Value: Sendable>(
        _ start: (@escaping @Sendable (Result<Value, any Error>) -> Void) -> Void
    ) async throws(StoreError) -> Value {
        let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
            start { continuation.resume(returning: $0) }
        }
        do {
            return try result.get()
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
