internal import Foundation
internal import GRDB
package import Storage
internal import Synchronization

extension SQLiteStore {
    package func lockRun() async throws -> any RunLock {
        let lock: any RunLock = if let path { try FileRunLock(path: path) } else { try MemoryRunLock(memoryLock) }
        try await voidLeases()
        return lock
    }

    /// Who has the lock is the one pass: what an earlier one still held when it was killed, it holds no more. Writes nothing
    /// where nothing is held.
    private func voidLeases() async throws(StoreError) {
        let tables = ["feed", "delivery"]
        let isHeld = try await read { db in
            try tables.contains { table in
                try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE leasedUntil IS NOT NULL)")
                    ?? false
            }
        }
        guard isHeld else { return }
        try await write { db in
            for table in tables {
                try db.execute(sql: "UPDATE \(table) SET leasedUntil = NULL WHERE leasedUntil IS NOT NULL")
            }
        }
    }
}

/// `flock` on a file beside the store, which the kernel frees when the process ends, however it ends.
///
/// Not on the database itself: closing any descriptor of that would drop the locks that SQLite holds on it
/// (https://www.sqlite.org/howtocorrupt.html §2.2). The file stays: two passes could hold a lock each on two files of one name.
final class FileRunLock: RunLock {
    private let descriptor: Mutex<Int32?>

    init(path: String) throws(StoreError) {
        let lockPath = path + "-lock"
        let descriptor = unsafe open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw StoreError(
                .unavailable, "store \(path): \(lockPath) can't be made: mend the permissions of its folder")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let cause = errno
            let holder = Self.holder(in: descriptor)
            Foundation.close(descriptor)
            guard cause == EWOULDBLOCK else {
                throw StoreError(
                    .unavailable, "store \(path): \(lockPath) can't be locked (error \(cause)): use a local disk")
            }
            throw StoreError(
                .otherRun, "store \(path): another run holds it\(holder): wait for its end, or end it, and run again")
        }
        let name = "\(Self.ownName)\n"
        ftruncate(descriptor, 0)
        _ = unsafe pwrite(descriptor, name, name.utf8.count, 0)
        self.descriptor = Mutex(descriptor)
    }

    /// What the holder has written: who it is, for a message alone. It may be gone by now; the lock is what counts.
    private static func holder(in descriptor: Int32) -> String {
        let name = unsafe String(unsafeUninitializedCapacity: 80) { buffer in
            max(0, unsafe pread(descriptor, buffer.baseAddress, buffer.count, 0))
        }
        let line = name.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || " ,".contains($0)) }
        return line.isEmpty ? "" : " (\(line))"
    }

    /// "tipoff watch, process 1234".
    private static var ownName: String {
        let command = CommandLine.arguments.dropFirst().first { !$0.hasPrefix("-") } ?? ""
        return "tipoff \(command.prefix(20)), process \(getpid())"
    }

    deinit {
        release()
    }

    func release() {
        descriptor.withLock { descriptor in
            if let open = descriptor {
                // Unlocked by word, not by closing alone: a child that is being started may hold a copy for a moment.
                flock(open, LOCK_UN)
                Foundation.close(open)
            }
            descriptor = nil
        }
    }
}

/// The same for a store that no other process can reach.
final class MemoryRunLock: RunLock {
    /// Whether it is held; shared by the store and its locks.
    final class Holder: Sendable {
        let isHeld = Mutex(false)
    }

    private let holder: Mutex<Holder?>

    init(_ holder: Holder) throws(StoreError) {
        let wasHeld = holder.isHeld.withLock { isHeld in
            defer { isHeld = true }
            return isHeld
        }
        if wasHeld {
            throw StoreError(.otherRun, "store in memory: another run holds it: wait for its end, and run again")
        }
        self.holder = Mutex(holder)
    }

    deinit {
        release()
    }

    func release() {
        holder.withLock { holder in
            holder?.isHeld.withLock { $0 = false }
            holder = nil
        }
    }
}
