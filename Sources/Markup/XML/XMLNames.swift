/// The names of one document by the addresses that libxml2's dictionary gives them: each is read once.
struct XMLNames {
    private var slots: [Int32]
    private var keys: [Key] = []
    private var names: [XMLName] = []

    struct Key {
        let local: UInt
        let prefix: UInt
        let namespace: UInt
    }

    init() {
        slots = Array(repeating: -1, count: 256)
    }

    mutating func name(_ key: Key, make: (Int) -> XMLName) -> XMLName {
        var slot = Self.hash(key) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if keys[index].local == key.local, keys[index].namespace == key.namespace, keys[index].prefix == key.prefix
            {
                return names[index]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let name = make(names.count)
        slots[slot] = Int32(names.count)
        keys.append(key)
        names.append(name)
        if names.count * 2 > slots.count { grow() }
        return name
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for index in keys.indices {
            var slot = Self.hash(keys[index]) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    private static func hash(_ key: Key) -> Int {
        let mixed = (key.local &* 0x9E37_79B9_7F4A_7C15) ^ (key.namespace &* 0xC2B2_AE3D_27D4_EB4F) ^ (key.prefix << 7)
        return Int(truncatingIfNeeded: mixed >> 24)
    }
}
