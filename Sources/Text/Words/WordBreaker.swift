/// Divides UTF-8 into words: runs of letters, marks and digits (UAX 29 §4, cut down to what news texts need).
///
/// - An apostrophe between letters joins: "don't", "O’Brien", "l'Ukraine" are one word each (`Clitics` finds its parts).
/// - A hyphen divides: "cease-fire" is two words.
/// - A dot joins single letters ("U.S", "e.g") and digits ("3.14"), a comma digits ("1,000"); "example.com" is two words.
/// - Han, kana, Thai and the like: each character is a word.
///
/// One pass, linear in the bytes.
enum WordBreaker {
    static func words(in bytes: [UInt8]) -> [Word] {
        let table = ScalarClass.table
        let kinds = ASCIIClass.table
        var words = Words(minimumCapacity: bytes.count / 5 + 1)
        var index = 0
        // Safe because `index` and the look-ahead are compared with the count before each read; the checks that Swift would add
        // cost a third of the whole pass.
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe kinds.withUnsafeBufferPointer { kinds in
                while index < bytes.count {
                    let kind = unsafe kinds[Int(bytes[index])]
                    if kind == ASCIIClass.divider {
                        index += 1
                    } else if kind == ASCIIClass.letterOrDigit {
                        index = unsafe appendASCIIWord(in: bytes, from: index, kinds, table, to: &words)
                    } else {
                        index = unsafe appendWord(in: bytes, from: index, table, to: &words)
                    }
                }
            }
        }
        return words.all()
    }

    /// Takes the ASCII letters and digits from `start`; a word that may go on after them is read again with all the rules.
    @inline(__always)
    private static func appendASCIIWord(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ kinds: UnsafeBufferPointer<UInt8>,
        _ table: [ScalarClass],
        to words: inout Words
    ) -> Int {
        var index = start
        // Eight bytes at a time, while all of them go on: a branch a byte would be guessed wrong at most words' ends.
        while index + 8 <= bytes.count {
            let length = unsafe ASCIIClass.lengthOfRun(in: Word.beginning(of: index..<index + 8, in: .init(bytes)))
            index += length
            if length < 8 { break }
        }
        func kind(at index: Int) -> UInt8 {
            unsafe index < bytes.count ? kinds[Int(bytes[index])] : ASCIIClass.divider
        }
        while kind(at: index) == ASCIIClass.letterOrDigit { index += 1 }
        let goesOn =
            switch kind(at: index) {
            case ASCIIClass.divider: false
            case ASCIIClass.joiner: kind(at: index + 1) != ASCIIClass.divider
            default: true
            }
        guard !goesOn else {
            return unsafe appendWord(in: bytes, from: start, table, to: &words)
        }
        let hash = unsafe Word.hash(start..<index, in: bytes)
        words.append(Word(start..<index, hash: hash, isASCII: true, hasApostrophe: false))
        return index
    }

    /// Reads what stands at `index` with all the rules, appends it where it is a word, and returns where to go on.
    @inline(never)
    private static func appendWord(
        in bytes: UnsafeBufferPointer<UInt8>, from index: Int, _ table: [ScalarClass], to words: inout Words
    ) -> Int {
        let (value, length) = unsafe UTF8Scalars.scalar(in: bytes, at: index)
        let found: Found
        switch ScalarClass.of(value, table) {
        case .letter, .digit:
            found = unsafe run(in: bytes, from: index, table)
        case .single:
            let end = unsafe marksEnd(in: bytes, from: index + length, table)
            found = Found(start: index, end: end, isASCII: false, hasApostrophe: false)
        default:
            return index + length
        }
        let hash = unsafe Word.hash(found.start..<found.end, in: bytes)
        words.append(
            Word(
                found.start..<found.end, hash: hash, isASCII: found.isASCII, hasApostrophe: found.hasApostrophe))
        return found.end
    }

    private struct Found {
        var start: Int
        var end: Int
        var isASCII: Bool
        var hasApostrophe: Bool
    }

    private static func run(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ table: [ScalarClass]) -> Found {
        var word = Found(start: start, end: start, isASCII: true, hasApostrophe: false)
        var index = start
        var last = ScalarClass.other
        // The letters since the last dot, and whether each dot so far closed a single letter.
        var segmentLength = 0
        var isAcronym = true
        while index < bytes.count {
            let byte = unsafe bytes[index]
            let (value, length) = byte < 0x80 ? (UInt32(byte), 1) : unsafe UTF8Scalars.scalar(in: bytes, at: index)
            let kind = ScalarClass.of(value, table)
            switch kind {
            case .letter, .digit:
                segmentLength += 1
                last = kind
            case .extend:
                break
            case .apostrophe, .middleDot:
                guard unsafe last == .letter && nextClass(in: bytes, at: index + length, table) == .letter else {
                    return word
                }
                if kind == .apostrophe { word.hasApostrophe = true }
                segmentLength += 1
            case .point:
                let next = unsafe nextClass(in: bytes, at: index + length, table)
                if last == .digit, next == .digit {
                    isAcronym = false
                } else {
                    guard value == 0x2E, isAcronym, segmentLength == 1, last == .letter, next == .letter,
                        unsafe isLoneLetter(in: bytes, at: index + length, table)
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

    private static func marksEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ table: [ScalarClass]) -> Int {
        var end = start
        while unsafe end < bytes.count && bytes[end] >= 0x80 {
            let (value, length) = unsafe UTF8Scalars.scalar(in: bytes, at: end)
            guard ScalarClass.of(value, table) == .extend else { break }
            end += length
        }
        return end
    }

    private static func nextClass(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ table: [ScalarClass])
        -> ScalarClass
    {
        guard index < bytes.count else { return .other }
        return unsafe ScalarClass.of(UTF8Scalars.scalar(in: bytes, at: index).value, table)
    }

    /// True where the scalar at `index` is followed by no further letter or digit.
    private static func isLoneLetter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ table: [ScalarClass])
        -> Bool
    {
        let next = unsafe nextClass(in: bytes, at: index + UTF8Scalars.scalar(in: bytes, at: index).length, table)
        return next != .letter && next != .digit && next != .extend && next != .apostrophe
    }
}

/// The words found so far. They come to the list in batches: to append one by one is a call each that asks whether the list is shared.
private struct Words {
    private var list: [Word] = []
    private var batch: InlineArray<64, Word>
    private var count = 0

    init(minimumCapacity: Int) {
        list.reserveCapacity(minimumCapacity)
        batch = InlineArray(repeating: Word(0..<0, hash: 0, isASCII: true, hasApostrophe: false))
    }

    @inline(__always)
    mutating func append(_ word: Word) {
        if count == batch.count { empty() }
        batch[count] = word
        count += 1
    }

    private mutating func empty() {
        unsafe batch.span.withUnsafeBufferPointer { unsafe list.append(contentsOf: $0.prefix(count)) }
        count = 0
    }

    mutating func all() -> [Word] {
        empty()
        return list
    }
}

/// What an ASCII byte does to words.
private enum ASCIIClass {
    static let divider: UInt8 = 0
    static let letterOrDigit: UInt8 = 1
    /// `'`, `.` and `,`.
    static let joiner: UInt8 = 2
    /// Starts a scalar beyond ASCII.
    static let other: UInt8 = 3

    /// How many of eight bytes, the lowest first, are ASCII letters and digits before the first that is none.
    @inline(__always)
    static func lengthOfRun(in eight: UInt64) -> Int {
        let (each, top) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        // No sum goes beyond its byte: the top bits of `low` are clear, and what is added is less than 0x80.
        let low = eight & ~top
        let small = low | 0x20 * each
        let isLetter = (small &+ (0x80 - 0x61) * each) & ~(small &+ (0x80 - 0x7B) * each)
        let isDigit = (low &+ (0x80 - 0x30) * each) & ~(low &+ (0x80 - 0x3A) * each)
        return (~((isLetter | isDigit) & ~eight) & top).trailingZeroBitCount / 8
    }

    static let table: [UInt8] = (0..<256).map { value in
        guard value < 0x80 else { return other }
        return switch ScalarClass.table[value] {
        case .letter, .digit: letterOrDigit
        case .apostrophe, .point: joiner
        default: divider
        }
    }
}
