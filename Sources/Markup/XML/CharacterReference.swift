/// `&#8217;`, `&#x2019;` or `&rsquo;`, as far as its semicolon.
enum CharacterReference {
    /// The character, or the name, and where the reference ends.
    case character(Unicode.Scalar, end: Int)
    case name(String, end: Int)
    case none

    /// - Parameter index: of the `&`.
    static func read(_ span: Span<UInt8>, at index: Int, limit: Int, needsSemicolon: Bool = true) -> CharacterReference
    {
        var position = index + 1
        guard position < limit else { return .none }
        if span[position] == 0x23 {
            position += 1
            let isHex = position < limit && span[position] | 0x20 == 0x78
            if isHex { position += 1 }
            let start = position
            var value: UInt32 = 0
            while position < limit, let digit = digit(span[position], isHex) {
                value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
                position += 1
            }
            guard position > start else { return .none }
            if position < limit, span[position] == 0x3B {
                position += 1
            } else if needsSemicolon {
                return .none
            }
            return .character(Windows1252.scalar(ofReference: value), end: position)
        }
        while position < limit, position - index <= 40, isAlphanumeric(span[position]) { position += 1 }
        guard position > index + 1 else { return .none }
        let hasSemicolon = position < limit && span[position] == 0x3B
        if needsSemicolon, !hasSemicolon { return .none }
        // Letters and digits of ASCII.
        var name = unsafe String.make(ofValid: span.extracting(index + 1..<position))
        if hasSemicolon { return .name(name, end: position + 1) }
        // HTML's old names need no semicolon, and the longest one counts (HTML §13.2.5.73).
        while !name.isEmpty {
            if HTMLEntities.isLegacy(name) { return .name(name, end: index + 1 + name.utf8.count) }
            name.removeLast()
        }
        return .none
    }

    static func isXML(_ name: String) -> Bool {
        name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos"
    }

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x61...0x66 where isHex: UInt32(byte - 0x61 + 10)
        case 0x41...0x46 where isHex: UInt32(byte - 0x41 + 10)
        default: nil
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}

/// Windows code page 1252, which browsers read wherever ISO 8859-1 is claimed (Encoding Standard §9, index windows-1252).
enum Windows1252 {
    /// What the bytes 0x80 to 0x9F stand for; for the five that stand for nothing the standard has C1 controls, which no text holds.
    static let high: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD,
        0x017E, 0x0178,
    ]

    static func scalar(of byte: UInt8) -> Unicode.Scalar {
        guard byte >= 0x80, byte < 0xA0 else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(high[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }

    /// C1 controls, which are bytes of windows-1252 that somebody took for ISO 8859-1, as the characters that were meant; nil where there are
    /// none.
    static func repaired(_ span: Span<UInt8>) -> [UInt8]? {
        guard var index = control(span, from: 0) else { return nil }
        var out = TextBuffer()
        var start = 0
        while true {
            out.append(span.extracting(start..<index))
            out.append(String(scalar(of: span[index + 1])))
            start = index + 2
            guard let next = control(span, from: start) else { break }
            index = next
        }
        out.append(span.extracting(start..<span.count))
        return out.bytes
    }

    private static func control(_ span: Span<UInt8>, from start: Int) -> Int? {
        var position = start
        while let index = ByteSearch.first(0xC2, in: span, from: position) {
            if index + 1 < span.count, span[index + 1] < 0xA0 { return index }
            position = index + 1
        }
        return nil
    }

    /// The number of a character reference, repaired as HTML §13.2.5.80 has it.
    static func scalar(ofReference value: UInt32) -> Unicode.Scalar {
        if value >= 0x80, value < 0xA0 { return scalar(of: UInt8(value)) }
        if value < 0x20, value != 0x09, value != 0x0A, value != 0x0D { return "\u{FFFD}" }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
