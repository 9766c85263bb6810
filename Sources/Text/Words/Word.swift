/// A word of a text, by the bytes that it stands in.
package struct Word: Hashable, Sendable {
    private let start: UInt32
    private let end: UInt32
    /// Of the bytes as they are, for tables of words.
    package let hash: UInt32
    private let marks: UInt8

    init(_ range: Range<Int>, hash: UInt32, isASCII: Bool, hasApostrophe: Bool) {
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
        self.hash = hash
        marks = (isASCII ? 1 : 0) | (hasApostrophe ? 2 : 0)
    }

    /// UTF-8 bytes of the text.
    package var range: Range<Int> {
        // Safe because no word ends before it starts; the check shows in profiles.
        unsafe Range(uncheckedBounds: (Int(start), Int(end)))
    }

    /// All bytes are ASCII.
    package var isASCII: Bool { marks & 1 != 0 }

    /// An apostrophe stands inside: "don't", "Zelensky’s", "l'Ukraine".
    package var hasApostrophe: Bool { marks & 2 != 0 }
}

extension Word {
    /// FNV-1a (Fowler, Noll, Vo), a byte at a time.
    @inline(__always)
    static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(byte)) &* 0x0100_0193
    }

    static var emptyHash: UInt32 { 0x811C_9DC5 }
}
