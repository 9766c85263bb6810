internal import GRDB
internal import Storage

extension StoreError {
    /// Says in one line what a failure of SQLite, or of reading what it holds, means to the person who runs the program.
    init(_ error: any Error, path: String?) {
        if let error = error as? StoreError {
            self = error
            return
        }
        let place = path.map { "store \($0)" } ?? "store in memory"
        guard let error = error as? DatabaseError else {
            // What was stored as JSON is not what this version writes.
            self.init(.unavailable, "\(place): holds a record that can't be read: restore the file from a copy")
            return
        }
        let words =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                "locked by another program for more than ten seconds: end that program, or try again"
            case .SQLITE_FULL:
                "the disk is full: make room and run again; nothing that was stored is lost"
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
                "can't be written: mend the permissions of the file and of its folder"
            case .SQLITE_CANTOPEN:
                "can't be opened: see that its folder exists and may be written, and that it is no folder itself"
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                "the file is damaged: restore it from a copy, or move it away to begin anew"
            case .SQLITE_IOERR:
                "the disk failed to read or write (\(error.message ?? "no details")): see to the disk and run again"
            default:
                "SQLite error \(error.extendedResultCode.rawValue): \(error.message ?? "no details")"
            }
        self.init(.unavailable, "\(place): \(words)")
    }

    static func tooNew(path: String) -> StoreError {
        StoreError(.tooNew, "store \(path): made by a newer version of Tipoff; left as it is: update this program")
    }
}
