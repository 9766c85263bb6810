extension HTMLFragment {
    /// Copies text to the words and to the markup, as far as the next `<`; answers where that is.
    ///
    /// Most bytes of a feed pass here: sixteen at a time where nothing is to be done about them.
    mutating func text(_ span: Span<UInt8>, from start: Int) -> Int {
        let end = span.count
        var index = start
        reserve(end - index)
        while index < end {
            if words.isInWord {
                index = copyRuns(span, from: index)
                guard index < end else { break }
            }
            let byte = span[index]
            switch byte {
            case 0x3C: return index
            case 0x26:
                index = appendReference(span, at: index)
                reserve(end - index)
            case 0x22, 0x3E:
                words.append(wordByte: byte)
                if wantsHTML {
                    markup.append(escape: byte)
                    reserve(end - index)
                }
                index += 1
            case 0...0x20, 0xC2, 0xE1...0xE3:
                let width = WhiteSpace.width(span, at: index)
                if wantsHTML { markup.append(span.extracting(index..<index + max(width, 1))) }
                if width > 0 {
                    if byte == 0x20, words.isInWord, index + 1 < end, Self.isWord(span[index + 1]) {
                        words.append(wordByte: byte)
                    } else {
                        words.divide()
                    }
                } else {
                    words.append(wordByte: byte)
                }
                index += max(width, 1)
            default:
                words.append(wordByte: byte)
                if wantsHTML { markup.append(byte) }
                index += 1
            }
        }
        return end
    }

    /// Text in which nothing is markup.
    mutating func literal(_ text: Span<UInt8>) {
        guard !text.isEmpty else { return }
        words.append(text)
        if wantsHTML { markup.append(escaping: text) }
    }

    static func reference(_ span: Span<UInt8>, at index: Int, limit: Int) -> (String, Int) {
        switch CharacterReference.read(span, at: index, limit: limit, needsSemicolon: false) {
        case .character(let scalar, let end): return (String(scalar), end)
        case .name(let name, let end):
            if let text = HTMLEntities.text(of: name) { return (text, end) }
            return ("&", index + 1)
        case .none: return ("&", index + 1)
        }
    }

    /// Writes what the reference at `index` stands for; answers where it ends.
    private mutating func appendReference(_ span: Span<UInt8>, at index: Int) -> Int {
        // Every space of an editor and every apostrophe of a blog is a reference.
        if ByteSearch.matches("&nbsp;", in: span, at: index) {
            words.divide()
            if wantsHTML {
                markup.append(0xC2)
                markup.append(0xA0)
            }
            return index + 6
        }
        switch CharacterReference.read(span, at: index, limit: span.count, needsSemicolon: false) {
        case .character(let scalar, let end):
            if Self.isWord(scalar), let bytes = UTF8.encode(scalar) {
                for byte in bytes {
                    words.append(wordByte: byte)
                    if wantsHTML { markup.append(escape: byte) }
                }
            } else {
                append(String(scalar))
            }
            return end
        case .name(let name, let end):
            guard let text = HTMLEntities.text(of: name) else {
                append("&")
                return index + 1
            }
            append(text)
            return end
        case .none:
            append("&")
            return index + 1
        }
    }

    /// Below the first white space beyond ASCII, or punctuation: the usual ones, others take the long way.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) || (0x2010...0x2027).contains(scalar.value)
    }

    private mutating func append(_ decoded: String) {
        let text = decoded.utf8Span.span
        words.append(text)
        if wantsHTML { markup.append(escaping: text) }
    }

    private mutating func reserve(_ left: Int) {
        words.reserve(left + 16)
        if wantsHTML { markup.reserve(left + 16) }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x26 && byte != 0x3C && !WhiteSpace.mayStart(byte)
    }

    /// Copies what may be copied as it stands, sixteen bytes at a time; answers where something else comes or too few are left.
    @inline(__always)
    private mutating func copyRuns(_ span: Span<UInt8>, from start: Int) -> Int {
        unsafe span.withUnsafeBytes { bytes in
            var index = start
            while index + 16 <= bytes.count {
                let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                let length = Self.plainLength(of: block)
                words.append(block, length: length)
                if wantsHTML { markup.append(block, length: length) }
                index += length
                // A space in the last place is looked at again, with what follows it.
                if length < 15 { return index }
            }
            return index
        }
    }

    /// How many bytes from the first on are neither markup, a reference, `"`, white space (but for one space before a word) nor the
    /// first byte of what may be white space.
    @inline(__always)
    private static func plainLength(of block: SIMD16<UInt8>) -> Int {
        // `<` and `>`, `&` and `"` differ in one bit.
        let marks =
            ((block & ByteBlock.all(0xFD)) .== ByteBlock.all(0x3C))
            .| ((block & ByteBlock.all(0xFB)) .== ByteBlock.all(0x22))
        let blanks =
            (block .< ByteBlock.all(0x20)) .| (block .== ByteBlock.all(0xC2))
            .| ((block &- ByteBlock.all(0xE1)) .< ByteBlock.all(3))
        let odd = ByteBlock.bits(marks .| blanks)
        let space = ByteBlock.bits(block .== ByteBlock.all(0x20))
        // A space counts as odd where an odd byte or a space follows it; what follows the last one is not known.
        let low = odd.low | space.low
        let high = odd.high | space.high
        let stopLow = odd.low | (space.low & (low >> 8 | high << 56))
        if stopLow != 0 { return stopLow.trailingZeroBitCount >> 3 }
        let stopHigh = odd.high | (space.high & (high >> 8 | 0xFF << 56))
        return stopHigh == 0 ? 16 : 8 + stopHigh.trailingZeroBitCount >> 3
    }
}
