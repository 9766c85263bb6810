/// Divides a text into paragraphs: by blank lines and by U+2029.
enum ParagraphBreaker {
    static func paragraphs(in bytes: [UInt8]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        // The first byte of the paragraph that is open, and the end of its last visible byte.
        var start: Int?
        var end = 0
        var newlines = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length = whiteSpaceLength(in: bytes, at: index)
            if length == 0 {
                if newlines >= 2, let open = start {
                    paragraphs.append(open..<end)
                    start = nil
                }
                newlines = 0
                if start == nil { start = index }
                index += 1
                end = index
            } else {
                if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                    newlines += 1
                } else if length == 3, bytes[index + 1] == 0x80, bytes[index + 2] == 0xA9 {
                    newlines += 2
                }
                index += length
            }
        }
        if let start { paragraphs.append(start..<end) }
        return paragraphs
    }

    /// The bytes of the white space at `index`; 0 where there is none.
    @inline(__always)
    static func whiteSpaceLength(in bytes: [UInt8], at index: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        if byte < 0xC2 { return 0 }
        // U+0085 and U+00A0
        if byte == 0xC2 { return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : 0 }
        // U+2000 to U+200A, U+2028, U+2029, U+202F
        if byte == 0xE2 {
            let (second, third) = (bytes[index + 1], bytes[index + 2])
            guard second == 0x80 else { return 0 }
            return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
        }
        // U+3000
        if byte == 0xE3 { return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0 }
        return 0
    }
}
