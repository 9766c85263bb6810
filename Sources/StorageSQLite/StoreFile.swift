internal import Foundation
internal import Storage

/// The file at a store's path, looked at without SQLite: opening a foreign database could already change it (a journal rolled
/// back, a WAL made or merged).
struct StoreFile {
    enum Kind {
        /// Nothing there, or nothing in it.
        case absent
        /// One that Tipoff has made.
        case ours
    }

    let path: String

    /// - Throws: `.notOurs` for a file that Tipoff has not made, `.unavailable` for one that can't be read.
    func inspect() throws(StoreError) -> Kind {
        guard FileManager.default.fileExists(atPath: path) else { return .absent }
        let header: [UInt8]
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            header = Array(try file.read(upToCount: 100) ?? Data())
        } catch {
            throw StoreError(
                .unavailable, "store \(path): can't be read; give its folder or another path, or mend its permissions")
        }
        if header.isEmpty { return .absent }
        guard header.count == 100, header.starts(with: "SQLite format 3\0".utf8) else {
            throw StoreError(
                .notOurs,
                "store \(path): this file is no SQLite database; left as it is: give another path for the store")
        }
        // Big-endian, at byte 68 (https://www.sqlite.org/fileformat2.html#the_database_header).
        let applicationID = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard applicationID == UInt32(bitPattern: Schema.applicationID) else {
            throw StoreError(
                .notOurs,
                "store \(path): this database belongs to another program; left as it is: give another path for the store"
            )
        }
        return .ours
    }

    /// Makes the folders above the file that are missing.
    func makeFolder() throws(StoreError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw StoreError(
                .unavailable, "store \(path): the folder \(folder.path) can't be made; make it, or give another path")
        }
    }
}
