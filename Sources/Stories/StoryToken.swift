/// A word of a story, reduced to what copies of one text have in common: case, accents, a plural's s and endings beyond the seventh
/// letter go. Four bytes, so that a text can be kept for as long as copies of it may come.
package struct StoryToken: Hashable, Sendable {
    package let bits: UInt32

    package init(bits: UInt32) {
        self.bits = bits
    }

    init(hash: UInt32, kind: Kind, isLong: Bool) {
        bits = hash << 3 | (isLong ? 4 : 0) | kind.rawValue
    }

    enum Kind: UInt32 {
        case word
        case number
        /// Written with a capital within a sentence.
        case name
        /// Written with a capital where any word would be.
        case opening
    }

    /// Of the word alone, however it is written here.
    var word: UInt32 { bits >> 3 }
    var kind: Kind { Kind(rawValue: bits & 3) ?? .word }
    /// Four letters or more: hardly ever a word that any sentence may have.
    var isLong: Bool { bits & 4 != 0 }
    var isNumber: Bool { kind == .number }
    var isName: Bool { kind == .name }
    /// What tells one event from another of its kind.
    var isFact: Bool { isNumber || isName }
}
