/// Gathers the words that a person reads: white space of any script collapsed to one space, none at either end; paragraphs,
/// where they are kept, divided by an empty line.
struct PlainText: ~Copyable {
    /// What stands between two words.
    enum Gap: Int {
        case none, space, line, paragraph
    }

    private(set) var bytes = ByteBuffer()
    private let keepsParagraphs: Bool
    private var gap = Gap.none

    init(keepsParagraphs: Bool = false) {
        self.keepsParagraphs = keepsParagraphs
    }

    /// Makes the gap before the next word at least this wide; two lines' ends are a paragraph's.
    mutating func divide(_ wanted: Gap = .space) {
        if wanted == .line, gap == .line {
            gap = .paragraph
        } else if wanted.rawValue > gap.rawValue {
            gap = wanted
        }
    }

    mutating func append(_ text: Span<UInt8>) {
        var index = 0
        let count = text.count
        while index < count {
            let width = WhiteSpace.width(text, at: index)
            if width > 0 {
                divide()
                index += width
                continue
            }
            let start = index
            index = Self.endOfCollapsed(text, from: index)
            add(text.extracting(start..<index))
        }
    }

    /// How far the text is as it shall be: words with one space between them.
    static func endOfCollapsed(_ text: Span<UInt8>, from start: Int) -> Int {
        unsafe text.withUnsafeBufferPointer { bytes in
            var index = start
            let last = bytes.count - 1
            while index <= last {
                let byte = unsafe bytes[index]
                if byte > 0x20, byte < 0xC2 {
                    index += 1
                } else if byte == 0x20 {
                    guard index < last, !WhiteSpace.mayStart(unsafe bytes[index + 1]) else { return index }
                    index += 2
                } else {
                    if byte < 0x20 || (WhiteSpace.mayStart(byte) && WhiteSpace.width(text, at: index) > 0) {
                        return index
                    }
                    index += 1
                }
            }
            return index
        }
    }

    private mutating func add(_ word: Span<UInt8>) {
        closeGap()
        bytes.append(word)
    }

    /// Writes what stands before the word that comes.
    @inline(__always)
    private mutating func closeGap() {
        guard gap != .none else { return }
        if bytes.count > 0 { writeGap() }
        gap = .none
    }

    private mutating func writeGap() {
        switch keepsParagraphs ? gap : .space {
        case .none, .space: bytes.append(0x20)
        case .line: bytes.append(0x0A)
        case .paragraph:
            bytes.append(0x0A)
            bytes.append(0x0A)
        }
    }

    mutating func removeAll() {
        bytes.removeAll()
        gap = .none
    }

    func makeString() -> String {
        bytes.makeString()
    }
}

// MARK: - What `HTMLFragment` adds as it finds it

extension PlainText {
    /// Whether a word has begun that the next byte may go on, one space included.
    var isInWord: Bool {
        gap == .none && bytes.count > 0
    }

    /// A byte of a word.
    @inline(__always)
    mutating func append(wordByte byte: UInt8) {
        closeGap()
        bytes.append(byte)
    }

    /// Sixteen bytes, of which the first `length` are words with one space between them; after `isInWord` and `reserve`.
    @inline(__always)
    mutating func append(_ block: SIMD16<UInt8>, length: Int) {
        bytes.append(block, length: length)
    }

    @inline(__always)
    mutating func reserve(_ more: Int) {
        bytes.reserve(more)
    }
}

/// Every character that Unicode calls white space, in UTF-8, and the C1 controls, which only mojibake holds.
enum WhiteSpace {
    static func mayStart(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3)
    }

    /// Bytes of the white space at `index`, 0 where there is none.
    static func width(_ text: Span<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte <= 0x20 { return 1 }
        guard mayStart(byte), index + 1 < text.count else { return 0 }
        let second = text[index + 1]
        if byte == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
        guard index + 2 < text.count else { return 0 }
        let third = text[index + 2]
        let isSpace =
            switch (byte, second) {
            case (0xE1, 0x9A): third == 0x80
            case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
            case (0xE2, 0x81): third == 0x9F
            case (0xE3, 0x80): third == 0x80
            default: false
            }
        return isSpace ? 3 : 0
    }
}
