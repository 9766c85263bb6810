extension JSONScanner {
    func isQuote(_ byte: UInt8) -> Bool {
        byte == .quote || byte == .apostrophe && dialect == .json5
    }

    /// The string whose opening quote stands here, its escapes resolved.
    mutating func string() throws(JSONSyntaxError) -> String {
        let start = position
        let quote = bytes[offset]
        step()
        var text: [UInt8] = []
        while true {
            let plain = skipPlain(until: quote)
            guard let byte = peek else { throw error("this string has no closing quote", at: start) }
            if byte == quote {
                mark(position)
                step()
                // Most strings are one run of plain bytes: nothing is copied twice.
                if text.isEmpty { return String(decoding: bytes[plain], as: UTF8.self) }
                text.append(contentsOf: bytes[plain])
                return String(decoding: text, as: UTF8.self)
            }
            text.append(contentsOf: bytes[plain])
            guard byte == .backslash else { throw badStringByte(byte) }
            try escape(into: &text)
        }
    }

    /// Steps over bytes that stand for themselves; stops at the quote, a backslash, and what may not stand in a string.
    private mutating func skipPlain(until quote: UInt8) -> Range<Int> {
        let start = offset
        let isTracing = trace != nil
        while let byte = peek, byte != quote, byte != .backslash {
            if byte < 0x20 {
                let mayStand = dialect == .json5 && byte != .lineFeed && byte != .carriageReturn
                guard mayStand else { break }
            }
            if isTracing, byte & 0xC0 != 0x80 { mark(position) }
            step()
        }
        return start..<offset
    }

    private mutating func mark(_ place: JSONPosition) {
        trace?.append(place)
    }

    private func badStringByte(_ byte: UInt8) -> JSONSyntaxError {
        switch byte {
        case .lineFeed, .carriageReturn:
            error("a string must end on its line: close it with a quote, or write \\n for a line break")
        case .tab: error("a tab in a string: write \\t")
        default: error("a control character in a string: write \\u00" + Self.twoDigits(byte))
        }
    }

    /// Reads from the backslash on.
    private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        let start = position
        step()
        guard let byte = peek else { throw error("this string has no closing quote") }
        if byte == UInt8(ascii: "u") {
            step()
            let scalar = try unicodeEscape(at: start)
            mark(start)
            text.append(contentsOf: UTF8.encode(scalar) ?? Self.replacement)
        } else if let plain = Self.simpleEscape(byte) {
            mark(start)
            text.append(plain)
            step()
        } else if dialect == .json5 {
            try json5Escape(byte, at: start, into: &text)
        } else {
            throw error("an unknown escape: after \"\\\" stand only \" \\ / b f n r t or u", at: start)
        }
    }

    private mutating func json5Escape(_ byte: UInt8, at start: JSONPosition, into text: inout [UInt8])
        throws(JSONSyntaxError)
    {
        switch byte {
        case .lineFeed, .carriageReturn:
            stepLineEnd()
            return
        case UInt8(ascii: "x"):
            step()
            let value = try hexadecimal(digits: 2, at: start)
            text.append(contentsOf: UTF8.encode(Unicode.Scalar(UInt8(value))) ?? Self.replacement)
        case .zero where peek(1).map({ (.zero ... .nine).contains($0) }) != true:
            step()
            text.append(0)
        case .zero ... .nine:
            throw error("an unknown escape: a digit can't stand after \"\\\"", at: start)
        case UInt8(ascii: "v"):
            step()
            text.append(0x0B)
        default:
            // Any other character stands for itself; one that ends a line continues the string on the next.
            guard let scalar = scalar(at: offset) else { throw error("a byte that is not UTF-8") }
            step(UTF8.width(scalar))
            if scalar.isLineOrParagraphSeparator { return }
            text.append(contentsOf: UTF8.encode(scalar) ?? Self.replacement)
        }
        mark(start)
    }

    /// The scalar of `\u` and four digits, or of two that are a surrogate pair; U+FFFD for half a pair.
    private mutating func unicodeEscape(at start: JSONPosition) throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try hexadecimal(digits: 4, at: start)
        guard UTF16.isLeadSurrogate(UInt16(first)), peek == .backslash, peek(1) == UInt8(ascii: "u") else {
            return Unicode.Scalar(first) ?? "\u{FFFD}"
        }
        let rest = self
        let secondStart = position
        step(2)
        let second = try hexadecimal(digits: 4, at: secondStart)
        guard UTF16.isTrailSurrogate(UInt16(second)) else {
            // Half a pair, and then a character of its own, which is read next.
            self = rest
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal(digits: Int, at start: JSONPosition) throws(JSONSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = peek.flatMap(UInt8.hexadecimalValue) else {
                throw error("expected \(digits) hexadecimal digits in this escape", at: start)
            }
            value = value << 4 | UInt32(digit)
            step()
        }
        return value
    }

    /// The scalar of a `\u` escape within an unquoted key.
    mutating func identifierEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let start = position
        step()
        guard take(UInt8(ascii: "u")) else { throw error("in a key without quotes only \\u is an escape", at: start) }
        return try unicodeEscape(at: start)
    }

    private static func simpleEscape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case .quote, .backslash, .slash: byte
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): .lineFeed
        case UInt8(ascii: "r"): .carriageReturn
        case UInt8(ascii: "t"): .tab
        default: nil
        }
    }

    private static func twoDigits(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    private static var replacement: UTF8.EncodedScalar { UTF8.encodedReplacementCharacter }
}
