/// A word of a text, by the bytes that it stands in.
///
/// Public for speed's sake: the compiler (6.3) does not inline what is `package` into other modules.
public struct Word: Hashable, Sendable {
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32
    /// Of the bytes as they are, for tables of words.
    public let hash: UInt32
    @usableFromInline let marks: UInt8

    init(_ range: Range<Int>, hash: UInt32, isASCII: Bool, hasApostrophe: Bool) {
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
        self.hash = hash
        marks = (isASCII ? 1 : 0) | (hasApostrophe ? 2 : 0)
    }

    /// UTF-8 bytes of the text.
    @inlinable public var range: Range<Int> {
        // Safe because no word ends before it starts; the check shows in profiles.
        unsafe Range(uncheckedBounds: (Int(start), Int(end)))
    }

    /// All bytes are ASCII.
    @inlinable public var isASCII: Bool { marks & 1 != 0 }

    /// An apostrophe stands inside: "don't", "Zelensky’s", "l'Ukraine".
    @inlinable public var hasApostrophe: Bool { marks & 2 != 0 }
}

extension Word {
    static func hash(of word: String) -> UInt32 {
        let bytes = Array(word.utf8)
        // Safe because the range is that of the bytes.
        return unsafe bytes.withUnsafeBufferPointer { unsafe hash(0..<$0.count, in: $0) }
    }

    /// Of the bytes `range` of `bytes`, eight at a time: each is mixed in by a multiplication of full width, as in wyhash (Wang Yi).
    @inline(__always)
    static func hash(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = UInt64(truncatingIfNeeded: range.count)
        var start = range.lowerBound
        while start + 8 < range.upperBound {
            hash = unsafe mix(hash ^ beginning(of: start..<start + 8, in: UnsafeRawBufferPointer(bytes)))
            start += 8
        }
        hash = unsafe mix(hash ^ beginning(of: start..<range.upperBound, in: UnsafeRawBufferPointer(bytes)))
        return UInt32(truncatingIfNeeded: hash)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }

    /// The first eight bytes of `range`, or all and zeros, the first one lowest.
    @inlinable @inline(__always)
    public static func beginning(of range: Range<Int>, in utf8: UnsafeRawBufferPointer) -> UInt64 {
        let count = range.count
        if range.lowerBound + 8 <= utf8.count {
            let eight = unsafe UInt64(
                littleEndian: utf8.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
            return count >= 8 ? eight : eight & (1 << UInt64(8 * count) - 1)
        }
        var beginning: UInt64 = 0
        for offset in 0..<min(count, 8) {
            beginning |= unsafe UInt64(utf8[range.lowerBound + offset]) << UInt64(8 * offset)
        }
        return beginning
    }
}
