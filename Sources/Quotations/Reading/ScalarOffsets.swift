/// Turns byte offsets of UTF-8 into counts of Unicode scalars; O(1) by a count each 64 bytes.
struct ScalarOffsets: Sendable {
    private let bytes: [UInt8]
    private var before: [Int32] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var count: Int32 = 0
        before.reserveCapacity(bytes.count / 64 + 1)
        for (index, byte) in bytes.enumerated() {
            if index & 63 == 0 { before.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        if bytes.count & 63 == 0 { before.append(count) }
    }

    func scalar(atByte byte: Int) -> Int {
        var count = Int(before[byte >> 6])
        for at in (byte & ~63)..<byte where bytes[at] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
