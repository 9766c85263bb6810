/// Divides UTF-8 into words: runs of letters, marks and digits (UAX 29 §4, cut down to what news texts need).
///
/// - An apostrophe between letters joins: "don't", "O’Brien", "l'Ukraine" are one word each (`Clitics` finds its parts).
/// - A hyphen divides: "cease-fire" is two words.
/// - A dot joins single letters ("U.S", "e.g") and digits ("3.14"), a comma digits ("1,000"); "example.com" is two words.
/// - Han, kana, Thai and the like: each character is a word.
///
/// One pass, linear in the bytes.
enum WordBreaker {
    struct Found {
        var start: Int
        var end: Int
        var isASCII: Bool
        var hasApostrophe: Bool
    }

    static func words(in bytes: [UInt8]) -> [Found] {
        let table = ScalarClass.table
        var words: [Found] = []
        words.reserveCapacity(bytes.count / 6)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let (value, length) = byte < 0x80 ? (UInt32(byte), 1) : UTF8Scalars.scalar(in: bytes, at: index)
            switch ScalarClass.of(value, table) {
            case .letter, .digit:
                let word = run(in: bytes, from: index, table)
                words.append(word)
                index = word.end
            case .single:
                let end = marksEnd(in: bytes, from: index + length, table)
                words.append(Found(start: index, end: end, isASCII: false, hasApostrophe: false))
                index = end
            default:
                index += length
            }
        }
        return words
    }

    private static func run(in bytes: [UInt8], from start: Int, _ table: [ScalarClass]) -> Found {
        var word = Found(start: start, end: start, isASCII: true, hasApostrophe: false)
        var index = start
        var last = ScalarClass.other
        // The letters since the last dot, and whether each dot so far closed a single letter.
        var segmentLength = 0
        var isAcronym = true
        while index < bytes.count {
            let byte = bytes[index]
            let (value, length) = byte < 0x80 ? (UInt32(byte), 1) : UTF8Scalars.scalar(in: bytes, at: index)
            let kind = ScalarClass.of(value, table)
            switch kind {
            case .letter, .digit:
                segmentLength += 1
                last = kind
            case .extend:
                break
            case .apostrophe, .middleDot:
                guard last == .letter, nextClass(in: bytes, at: index + length, table) == .letter else { return word }
                if kind == .apostrophe { word.hasApostrophe = true }
                segmentLength += 1
            case .point:
                let next = nextClass(in: bytes, at: index + length, table)
                if last == .digit, next == .digit {
                    isAcronym = false
                } else {
                    guard value == 0x2E, isAcronym, segmentLength == 1, last == .letter, next == .letter,
                        isLoneLetter(in: bytes, at: index + length, table)
                    else { return word }
                }
                segmentLength = 0
            case .other, .single:
                return word
            }
            if byte >= 0x80 { word.isASCII = false }
            index += length
            word.end = index
        }
        return word
    }

    private static func marksEnd(in bytes: [UInt8], from start: Int, _ table: [ScalarClass]) -> Int {
        var end = start
        while end < bytes.count, bytes[end] >= 0x80 {
            let (value, length) = UTF8Scalars.scalar(in: bytes, at: end)
            guard ScalarClass.of(value, table) == .extend else { break }
            end += length
        }
        return end
    }

    private static func nextClass(in bytes: [UInt8], at index: Int, _ table: [ScalarClass]) -> ScalarClass {
        guard index < bytes.count else { return .other }
        return ScalarClass.of(UTF8Scalars.scalar(in: bytes, at: index).value, table)
    }

    /// True where the scalar at `index` is followed by no further letter or digit.
    private static func isLoneLetter(in bytes: [UInt8], at index: Int, _ table: [ScalarClass]) -> Bool {
        let next = nextClass(in: bytes, at: index + UTF8Scalars.scalar(in: bytes, at: index).length, table)
        return next != .letter && next != .digit && next != .extend && next != .apostrophe
    }
}
