/// Divides a paragraph into sentences.
///
/// A sentence ends at `.`, `!`, `?`, `…` or their CJK kin, the closing quotes and brackets after them included, where white
/// space and no lower-case letter follows. Abbreviations, initials, "U.S." and "Jan. 15" end none (`Abbreviations`).
/// Each byte is looked at a bounded number of times.
enum SentenceBreaker {
    static func appendSentences(of paragraph: Range<Int>, in bytes: [UInt8], to sentences: inout [Range<Int>]) {
        var start = paragraph.lowerBound
        var index = start
        while index < paragraph.upperBound {
            guard let first = Terminator(in: bytes, at: index) else {
                index += 1
                continue
            }
            let stop = Stop(first, at: index, in: bytes, limit: paragraph.upperBound)
            index = stop.next
            guard stop.next < paragraph.upperBound else { break }
            if stop.endsSentence(startingAt: start, in: bytes, limit: paragraph.upperBound) {
                sentences.append(start..<stop.end)
                start = stop.next
            }
        }
        if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    }
}

private enum Terminator {
    case point
    case mark
    case ideographic

    init?(in bytes: [UInt8], at index: Int) {
        switch bytes[index] {
        case 0x2E: self = .point
        case 0x21, 0x3F: self = .mark
        // …
        case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6: self = .mark
        // 。
        case 0xE3 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82: self = .ideographic
        // ！ and ？
        case 0xEF where bytes[index + 1] == 0xBC && (bytes[index + 2] == 0x81 || bytes[index + 2] == 0x9F):
            self = .ideographic
        default: return nil
        }
    }
}

/// One run of terminators with the closers and white space after it.
private struct Stop {
    let start: Int
    /// After the closing quotes and brackets.
    let end: Int
    /// After the white space.
    let next: Int
    let isIdeographic: Bool
    /// One full stop and nothing that closes: it may belong to an abbreviation.
    let isLonePoint: Bool

    init(_ first: Terminator, at start: Int, in bytes: [UInt8], limit: Int) {
        var index = start
        var terminators = 0
        var ideographic = false
        while index < limit, let terminator = Terminator(in: bytes, at: index) {
            if terminator == .ideographic { ideographic = true }
            terminators += 1
            index += UTF8Scalars.scalar(in: bytes, at: index).length
        }
        let afterTerminators = index
        while index < limit {
            let (value, length) = UTF8Scalars.scalar(in: bytes, at: index)
            guard Self.closes(value) else { break }
            index += length
        }
        self.start = start
        end = index
        isLonePoint = first == .point && terminators == 1 && index == afterTerminators
        while index < limit {
            let length = ParagraphBreaker.whiteSpaceLength(in: bytes, at: index)
            guard length > 0 else { break }
            index += length
        }
        next = index
        isIdeographic = ideographic
    }

    func endsSentence(startingAt sentence: Int, in bytes: [UInt8], limit: Int) -> Bool {
        if isIdeographic { return true }
        guard next > end else { return false }
        let following = Following(in: bytes, at: next, limit: limit)
        if following.isLowercase { return false }
        guard isLonePoint else { return true }
        let before = Self.token(before: start, from: sentence, in: bytes)
        guard !before.isEmpty else { return true }
        let word = Folding.lowercased(before)
        if Abbreviations.beforeName.contains(word) { return false }
        if Abbreviations.beforeNumber.contains(word) { return !following.isDigit }
        let isBeginning = Abbreviations.beginnings.contains(following.word)
        if Abbreviations.ambiguous.contains(word) || word.utf8.contains(0x2E) {
            return isBeginning && !Self.isNumber(word)
        }
        // "J. K. Rowling": an initial; "So did I." is none.
        if word != "i", before.unicodeScalars.count == 1,
            before.unicodeScalars.allSatisfy({ $0.properties.isUppercase })
        {
            return isBeginning
        }
        if Self.isNumber(word), word.utf8.count <= 2 { return !Abbreviations.afterOrdinal.contains(following.word) }
        return true
    }

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }
    }

    /// Quotes of every country: after a full stop without white space, each of them closes.
    private static func closes(_ value: UInt32) -> Bool {
        switch value {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xAB, 0xBB, 0x2018...0x201D, 0x2039, 0x203A, 0x300D, 0x300F, 0xFF02, 0xFF09:
            true
        default: false
        }
    }

    /// The letters, digits and inner dots that end at `end`; empty where there are more than any abbreviation has.
    private static func token(before end: Int, from start: Int, in bytes: [UInt8]) -> String {
        var index = end
        while index > start, end - index <= longestAbbreviation {
            let byte = bytes[index - 1]
            guard
                byte >= 0x80 || byte == 0x2E || (byte >= 0x30 && byte <= 0x39)
                    || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
            else { break }
            index -= 1
        }
        guard end - index <= longestAbbreviation else { return "" }
        let token = String(decoding: bytes[index..<end], as: UTF8.self)
        // What stands before the word may be a quotation mark or a non-breaking space.
        let letters = token.unicodeScalars.drop { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        guard letters.allSatisfy({ $0 == "." || $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
            return ""
        }
        return String(String.UnicodeScalarView(letters))
    }

    private static var longestAbbreviation: Int { 24 }
}

/// What stands after a possible end of a sentence: opening quotes and dashes passed over.
private struct Following {
    let isLowercase: Bool
    let isDigit: Bool
    /// In lower case; cut at 16 bytes.
    let word: String

    init(in bytes: [UInt8], at start: Int, limit: Int) {
        var index = start
        var passed = 0
        while index < limit, passed < 4 {
            let (value, length) = UTF8Scalars.scalar(in: bytes, at: index)
            guard let scalar = Unicode.Scalar(value) else { break }
            guard !scalar.properties.isAlphabetic, scalar.properties.numericType == nil else { break }
            index += length
            passed += 1
        }
        guard index < limit, let scalar = Unicode.Scalar(UTF8Scalars.scalar(in: bytes, at: index).value) else {
            isLowercase = false
            isDigit = false
            word = ""
            return
        }
        isLowercase = scalar.properties.isLowercase
        isDigit = scalar.properties.numericType != nil
        var end = index
        while end < limit, end - index < 16 {
            let (value, length) = UTF8Scalars.scalar(in: bytes, at: end)
            guard Unicode.Scalar(value)?.properties.isAlphabetic == true else { break }
            end += length
        }
        word = Folding.lowercased(String(decoding: bytes[index..<end], as: UTF8.self))
    }
}
