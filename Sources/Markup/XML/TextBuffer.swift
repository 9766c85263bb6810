/// Bytes of text, gathered from pieces; its room is kept from one use to the next.
package struct TextBuffer: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func append(_ piece: Span<UInt8>) {
        unsafe piece.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    package mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    package mutating func append(_ string: String) {
        bytes.append(contentsOf: string.utf8)
    }

    mutating func reserve(_ capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    package mutating func append(bytes more: some Collection<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// As markup that stands for these characters.
    package mutating func append(escaping piece: Span<UInt8>) {
        var start = 0
        for index in 0..<piece.count where Escape.isSpecial(piece[index]) {
            guard let escape = Escape.markup(piece[index]) else { continue }
            append(piece.extracting(start..<index))
            append(escape)
            start = index + 1
        }
        append(piece.extracting(start..<piece.count))
    }

    /// The bytes from `start` on, which are taken out.
    package mutating func take(from start: Int) -> [UInt8] {
        if start == 0 {
            let all = bytes
            bytes = []
            return all
        }
        let tail = Array(bytes[start...])
        bytes.removeSubrange(start...)
        return tail
    }

    /// Drops what follows the first `count` bytes.
    package mutating func truncate(to count: Int) {
        if count < bytes.count { bytes.removeLast(bytes.count - count) }
    }

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }
}

/// The characters that markup gives a meaning.
enum Escape {
    @inline(__always)
    static func isSpecial(_ byte: UInt8) -> Bool {
        // A bit for each of `"`, `&`, `<`, `>`.
        byte < 64 && (0x5000_0044_0000_0000 as UInt64 >> UInt64(byte)) & 1 != 0
    }

    static func markup(_ byte: UInt8) -> String? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        default: nil
        }
    }
}
