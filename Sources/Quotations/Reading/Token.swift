/// A word, a number, a mark of punctuation or a quotation mark of a text.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number, possessive, mark, open, close
    }

    let kind: Kind
    /// UTF-8 offsets.
    let start: Int
    let end: Int
    /// The word in lower case, its apostrophes straight; empty for marks.
    let lower: String
    /// The mark as ASCII; dashes are `-`, an ellipsis is `.`.
    let symbol: UInt8
    let isCapitalized: Bool
    let isUppercase: Bool
    let paragraph: Int32
    /// The quotation that a quotation mark opens or closes; -1 for all else.
    let quotation: Int32
    var classes: WordClass = []
    var verb: Int16 = -1
    var forms: VerbForms = []

    func has(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }

    func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && UInt32(symbol) == character.value }

    var isWordLike: Bool { kind == .word || kind == .number }
}
