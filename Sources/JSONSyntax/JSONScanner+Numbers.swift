extension JSONScanner {
    /// The number that begins here: RFC 8259, section 6; JSON5, section 6.
    mutating func number() throws(JSONSyntaxError) -> JSONNode.Value {
        let start = position
        let isNegative = peek == .minus
        if isNegative || peek == .plus { step() }
        if dialect == .json5, let value = try specialNumber() {
            try requireNumberEnd()
            return .number(text: text(from: start), value: isNegative ? -value : value)
        }
        try decimal()
        try requireNumberEnd()
        let text = text(from: start)
        guard let value = Double(text) else { throw error("this is not a number", at: start) }
        guard value.isFinite else { throw error("the number \(text.prefix(40)) is too large", at: start) }
        return .number(text: text, value: value)
    }

    /// Infinity, NaN and hexadecimal.
    private mutating func specialNumber() throws(JSONSyntaxError) -> Double? {
        for (word, value) in [("Infinity", Double.infinity), ("NaN", .nan)]
        where bytes[offset...].starts(with: word.utf8) {
            step(word.utf8.count)
            return value
        }
        guard peek == .zero, let next = peek(1), next | 0x20 == UInt8(ascii: "x") else { return nil }
        step(2)
        var value = 0.0
        guard peek.flatMap(UInt8.hexadecimalValue) != nil else { throw unexpected("a hexadecimal digit") }
        while let digit = peek.flatMap(UInt8.hexadecimalValue) {
            value = value * 16 + Double(digit)
            step()
        }
        guard value.isFinite else { throw error("this number is too large") }
        return value
    }

    private mutating func decimal() throws(JSONSyntaxError) {
        let start = position
        let wholeDigits = skipDigits()
        if wholeDigits > 1, bytes[start.offset] == .zero {
            throw error("a number can't begin with 0 and another digit", at: start)
        }
        guard wholeDigits > 0 || dialect == .json5 && peek == .dot else { throw unexpected("a digit") }
        if take(.dot), skipDigits() == 0, dialect == .strict || wholeDigits == 0 { throw unexpected("a digit") }
        if let exponent = peek, exponent | 0x20 == UInt8(ascii: "e") {
            step()
            if peek == .plus || peek == .minus { step() }
            guard skipDigits() > 0 else { throw unexpected("a digit") }
        }
    }

    private mutating func skipDigits() -> Int {
        let start = offset
        while let byte = peek, (.zero ... .nine).contains(byte) { step() }
        return offset - start
    }

    private func requireNumberEnd() throws(JSONSyntaxError) {
        if let byte = peek, Self.isWordByte(byte), scalar(at: offset)?.isJSON5Space != true {
            throw unexpected("the end of the number")
        }
    }

    private func text(from start: JSONPosition) -> String {
        String(decoding: bytes[start.offset..<offset], as: UTF8.self)
    }
}
