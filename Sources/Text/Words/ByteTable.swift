/// Gives each distinct string of bytes a number, from 0 up: a hash table over one block of memory (FNV-1a, linear probing).
package struct ByteTable: Sendable {
    private var slots: [Int32]
    private var ends: [Int32] = [0]
    private var bytes: [UInt8] = []

    package init(minimumCapacity: Int = 64) {
        var size = 64
        while size < minimumCapacity * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
    }

    package var count: Int { ends.count - 1 }

    @inline(__always)
    private static func hash(_ key: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(key[index])) &* 0x100_0000_01B3 }
        return hash
    }

    /// The number of `key[range]`, where it has one.
    package func find(_ key: [UInt8], _ range: Range<Int>) -> Int? {
        find(key, range, hash: Self.hash(key, range))
    }

    @inline(__always)
    private func find(_ key: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int? {
        let mask = slots.count - 1
        var slot = Self.slot(hash, mask)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if isEqual(number, key, range) { return number }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The number of `key[range]`, given now where it has none.
    package mutating func insert(_ key: [UInt8], _ range: Range<Int>) -> Int {
        let hash = Self.hash(key, range)
        if let number = find(key, range, hash: hash) { return number }
        if (count + 1) * 2 > slots.count { grow() }
        let mask = slots.count - 1
        var slot = Self.slot(hash, mask)
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        let number = count
        slots[slot] = Int32(number)
        bytes.append(contentsOf: key[range])
        ends.append(Int32(bytes.count))
        return number
    }

    package mutating func insert(_ key: [UInt8]) -> Int {
        insert(key, 0..<key.count)
    }

    private mutating func grow() {
        var larger = [Int32](repeating: -1, count: slots.count * 2)
        let mask = larger.count - 1
        for number in 0..<count {
            var slot = Self.slot(Self.hash(bytes, Int(ends[number])..<Int(ends[number + 1])), mask)
            while larger[slot] >= 0 { slot = (slot + 1) & mask }
            larger[slot] = Int32(number)
        }
        slots = larger
    }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    }

    @inline(__always)
    private func isEqual(_ number: Int, _ key: [UInt8], _ range: Range<Int>) -> Bool {
        let start = Int(ends[number])
        guard Int(ends[number + 1]) - start == range.count else { return false }
        for offset in 0..<range.count where bytes[start + offset] != key[range.lowerBound + offset] { return false }
        return true
    }
}
