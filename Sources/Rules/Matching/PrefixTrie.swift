/// All beginnings of words that rules ask for in one automaton: a word is walked once, as far as any beginning goes.
struct PrefixTrie: Sendable {
    /// State and byte in one number, and the state that they lead to: open addressing, 0 is a free slot. State 0 is the start.
    private var keys = [UInt64](repeating: 0, count: 64)
    private var targets = [Int32](repeating: 0, count: 64)
    private var edges = 0
    /// By state, the newest link of the patterns whose beginning ends there.
    private var heads: [Int32] = [-1]
    private var links: [(pattern: Int32, next: Int32)] = []

    mutating func insert(_ pattern: Int32, under beginning: [UInt8]) {
        var state: Int32 = 0
        for byte in beginning { state = target(of: state, byte) ?? addTarget(of: state, byte) }
        links.append((pattern, heads[Int(state)]))
        heads[Int(state)] = Int32(links.count - 1)
    }

    /// Appends the patterns whose beginning `word` starts with. O(bytes of the word).
    func append(beginning word: [UInt8], to found: inout [Int32]) {
        guard !links.isEmpty else { return }
        var state: Int32 = 0
        var index = 0
        while true {
            var link = heads[Int(state)]
            while link >= 0 {
                found.append(links[Int(link)].pattern)
                link = links[Int(link)].next
            }
            guard index < word.count, let next = target(of: state, word[index]) else { return }
            state = next
            index += 1
        }
    }

    private func target(of state: Int32, _ byte: UInt8) -> Int32? {
        let key = Self.key(state, byte)
        var slot = Self.slot(key, keys.count)
        while keys[slot] != 0 {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    private mutating func addTarget(of state: Int32, _ byte: UInt8) -> Int32 {
        if (edges + 1) * 2 > keys.count { grow() }
        let target = Int32(heads.count)
        heads.append(-1)
        place(Self.key(state, byte), target)
        edges += 1
        return target
    }

    private mutating func place(_ key: UInt64, _ target: Int32) {
        var slot = Self.slot(key, keys.count)
        while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        targets[slot] = target
    }

    private mutating func grow() {
        let (oldKeys, oldTargets) = (keys, targets)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        targets = Array(repeating: 0, count: oldKeys.count * 2)
        for (key, target) in zip(oldKeys, oldTargets) where key != 0 { place(key, target) }
    }

    /// Never 0.
    private static func key(_ state: Int32, _ byte: UInt8) -> UInt64 {
        (UInt64(UInt32(bitPattern: state)) << 8 | UInt64(byte)) + 1
    }

    private static func slot(_ key: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
    }
}
