/// Names of elements or attributes by their bytes, looked up without making a string.
final class HTMLNames: Sendable {
    /// By index; 0 is every name that is not in the table.
    let names: [[UInt8]]
    private let keys: [UInt128]
    private let slots: [UInt8]

    init(_ names: [String]) {
        precondition(names.count < 256, "an index is one byte")
        self.names = [[]] + names.map { Array($0.utf8) }
        keys = self.names.map(Self.key)
        var slots = [UInt8](repeating: 0, count: 1_024)
        for index in 1..<keys.count {
            var slot = Self.slot(keys[index])
            while slots[slot] != 0 { slot = (slot + 1) & 1_023 }
            slots[slot] = UInt8(index)
        }
        self.slots = slots
    }

    func index(of name: String) -> Int {
        index(ofKey: Self.key(Array(name.utf8)))
    }

    /// - Parameter key: the name's bytes in lower case, the last one lowest.
    func index(ofKey key: UInt128) -> Int {
        var slot = Self.slot(key)
        while slots[slot] != 0 {
            let index = Int(slots[slot])
            if keys[index] == key { return index }
            slot = (slot + 1) & 1_023
        }
        return 0
    }

    private static func key(_ name: [UInt8]) -> UInt128 {
        name.reduce(0) { $0 << 8 | UInt128($1) }
    }

    private static func slot(_ key: UInt128) -> Int {
        let folded = UInt64(truncatingIfNeeded: key) ^ (UInt64(truncatingIfNeeded: key >> 64) &* 31)
        return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 54)
    }
}

/// What the tokenizer asks of each element, worked out once from the `Sanitizer`'s table. A class: a copy is one reference.
final class HTMLElements: Sendable {
    struct Facts: Sendable {
        var rule = Sanitizer.Rule.unwrap
        var isVoid = false
        var gap = PlainText.Gap.none
        var isRaw = false
        /// Which families it is of, and which families' open elements it ends.
        var families: UInt8 = 0
        var closes: UInt8 = 0
        /// A bit for each attribute that it keeps.
        var attributes: UInt128 = 0
    }

    let elements: HTMLNames
    let attributes: HTMLNames
    let facts: [Facts]
    /// By attribute.
    let isReference: [Bool]
    let image: Int
    let source: Int

    static let all = HTMLElements()

    private init() {
        elements = HTMLNames(Sanitizer.elementNames)
        attributes = HTMLNames(Sanitizer.attributeNames)
        let attributes = self.attributes
        facts = elements.names.map { bytes in
            let name = String(decoding: bytes, as: UTF8.self)
            var facts = Facts()
            facts.rule = Sanitizer.rule(name)
            facts.isVoid = Sanitizer.void.contains(name)
            facts.gap = Sanitizer.gap(name)
            facts.isRaw = Sanitizer.rawText.contains(name)
            (facts.families, facts.closes) = Sanitizer.families(name)
            for attribute in Sanitizer.keptAttributes(of: name) {
                facts.attributes |= 1 << UInt128(attributes.index(of: attribute))
            }
            return facts
        }
        isReference = attributes.names.map { Sanitizer.isReference(String(decoding: $0, as: UTF8.self)) }
        image = elements.index(of: "img")
        source = attributes.index(of: "src")
    }
}
