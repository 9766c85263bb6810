/// A digest of texts for telling whether they have changed: the same on every machine and in every version, eight bytes at a step.
///
/// No defence against somebody who makes two texts alike on purpose: all that such a one could hide is an edit, which alerts nobody.
struct TextDigest {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Nil and the empty text differ, and so do "ab", "c" and "a", "bc".
    mutating func add(_ text: String?) {
        guard var text else { return mix(.max) }
        text.withUTF8 { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            var offset = 0
            while offset + 8 <= bytes.count {
                mix(UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
                offset += 8
            }
            var rest: UInt64 = 0
            while offset < bytes.count {
                rest = rest << 8 | UInt64(unsafe bytes[offset])
                offset += 1
            }
            mix(rest)
            mix(UInt64(bytes.count))
        }
    }

    /// A product carries each bit upwards, and the shift brings it down again.
    private mutating func mix(_ word: UInt64) {
        value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
    }
}
