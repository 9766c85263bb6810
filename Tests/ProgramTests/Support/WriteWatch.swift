import Foundation

/// Tells when another process writes to a file (inotify(7)).
enum WriteWatch {
    private static let headSize = 16

    /// Calls `body` once, on a thread of its own, when the file is written the next time after this call; never after 30 s.
    static func next(writeTo name: String, in folder: URL, _ body: @escaping @Sendable () -> Void) {
        let descriptor = inotify_init1(Int32(IN_CLOEXEC))
        guard descriptor >= 0, unsafe inotify_add_watch(descriptor, folder.path, UInt32(IN_MODIFY)) >= 0 else { return }
        Thread.detachNewThread {
            defer { close(descriptor) }
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                guard unsafe poll(&ready, 1, 30_000) > 0 else { return }
                let count = unsafe read(descriptor, &buffer, buffer.count)
                guard count > 0 else { return }
                if names(in: buffer[..<count]).contains(name) { return body() }
            }
        }
    }

    /// Of the files that the events are about: each event has four numbers, the last of which is the length of the name after them.
    private static func names(in events: ArraySlice<UInt8>) -> [String] {
        var names: [String] = []
        var rest = events
        while rest.count >= headSize {
            let start = rest.startIndex
            let length = (0..<4).reduce(0) { $0 | Int(rest[start + 12 + $1]) << (8 * $1) }
            let name = rest.dropFirst(headSize).prefix(length)
            names.append(String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
            rest = rest.dropFirst(headSize + length)
        }
        return names
    }
}
