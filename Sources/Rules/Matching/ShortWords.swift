/// A set of words of up to eight bytes: a hash table of nothing but their bytes, so that eight of them share a line of the cache.
final class ShortWords {
    /// A word's bytes, the first one lowest, and zeros; no word holds a zero, so that 0 is a free place.
    typealias Key = UInt64

    private var keys = ShortWords.noKeys
    private(set) var count = 0

    private static var noKeys: Block<Key> { Block(repeating: 0, count: 1 << 10) }

    /// Words that share a place must not make the search long: past this a word is not found, and not kept.
    private static let longestProbe = 64

    func contains(_ key: Key) -> Bool {
        let (keys, mask) = (keys, keys.count - 1)
        var index = Self.index(key, mask)
        for _ in 0..<Self.longestProbe {
            if keys[index] == key { return true }
            if keys[index] == 0 { return false }
            index = (index + 1) & mask
        }
        return false
    }

    func removeAll() {
        keys = Self.noKeys
        count = 0
    }

    /// What stands in the place where the search for `key` begins; most words stand in theirs.
    @inline(__always)
    func first(_ key: Key) -> Key {
        keys[Self.index(key, keys.count - 1)]
    }

    /// Adds one that is not in the set.
    func insert(_ key: Key) {
        if (count + 1) * 4 > keys.count * 3 { grow() }
        if place(key) { count += 1 }
    }

    /// - Returns: False where there is no place near its own.
    private func place(_ key: Key) -> Bool {
        let mask = keys.count - 1
        var index = Self.index(key, mask)
        for _ in 0..<Self.longestProbe {
            if keys[index] == 0 {
                keys[index] = key
                return true
            }
            index = (index + 1) & mask
        }
        return false
    }

    private func grow() {
        let old = keys
        keys = Block(repeating: 0, count: old.count * 2)
        count = 0
        for index in 0..<old.count where old[index] != 0 && place(old[index]) { count += 1 }
    }

    /// Multiplicative hashing (Knuth, The Art of Computer Programming 3, §6.4): the high bits are the mixed ones.
    @inline(__always)
    private static func index(_ key: Key, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    }
}
