internal import CUchardet

/// Guesses the encoding of bytes that are no UTF-8 and say nothing.
///
/// By uchardet, Mozilla's detector, which knows letters and their pairs in some thirty languages. What it takes for Latin-1 may be
/// a short text of a two-byte encoding: these are known by their structure. Everything else is windows-1252, as for browsers.
///
/// Measured over headlines and paragraphs of our own in 18 languages and 16 encodings, 28 pairs, read right:
///
///     headlines, short      25 of 28   uchardet alone 23   letters counted by script, without pairs 18
///     headlines, long       26 of 28                  25                                           16
///     paragraphs            28 of 28                  27                                           15
enum EncodingGuess {
    /// Bytes that are looked at, from the first one that is not ASCII.
    private static let window = 262_144

    static func guess(_ bytes: [UInt8]) -> TextEncoding {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return .windows1252 }
        let start = max(0, first - 256)
        let piece = bytes.span.extracting(start..<min(bytes.count, start + window))
        var high = Set<UInt8>()
        var count = 0
        for index in 0..<piece.count where piece[index] >= 0x80 {
            high.insert(piece[index])
            count += 1
        }
        guard count >= 3 else { return .windows1252 }
        if let name = detected(piece), let encoding = encoding(name, high) { return encoding }
        return doubleByte(piece) ?? .windows1252
    }

    /// Nil for Latin-1 and for what uchardet names only by mistake: no detector of a browser ever answers ISO 8859-10.
    private static func encoding(_ name: String, _ high: Set<UInt8>) -> TextEncoding? {
        switch name {
        case "koi8-r":
            // KOI8-U has Ukrainian letters where KOI8-R has lines of tables: є і ї Є І Ї.
            let isUkrainian = !high.isDisjoint(with: [0xA4, 0xA6, 0xA7, 0xB4, 0xB6, 0xB7])
            return TextEncoding(label: isUkrainian ? "koi8-u" : name)
        case "iso-8859-2", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-8859-11",
            "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
            "windows-1257", "windows-1258", "tis-620", "viscii", "ibm855", "ibm866", "mac-cyrillic", "x-mac-cyrillic",
            "shift_jis", "euc-jp", "gb18030", "big5", "uhc", "euc-kr":
            return TextEncoding(label: name)
        default: return nil
        }
    }

    /// What uchardet calls the encoding, in lower case.
    private static func detected(_ bytes: Span<UInt8>) -> String? {
        guard let detector = unsafe uchardet_new() else { return nil }
        defer { unsafe uchardet_delete(detector) }
        let status = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe uchardet_handle_data(detector, $0.baseAddress, $0.count)
            }
        }
        guard status == 0 else { return nil }
        unsafe uchardet_data_end(detector)
        guard let name = unsafe uchardet_get_charset(detector) else { return nil }
        return unsafe String(cString: name).lowercased()
    }

    private static func doubleByte(_ span: Span<UInt8>) -> TextEncoding? {
        let scores = [
            ("euc-jp", eucScore(span, kana: true)), ("euc-kr", eucScore(span, kana: false)),
            ("big5", bigFiveScore(span)), ("shift_jis", shiftJISScore(span)), ("gb18030", chineseScore(span)),
        ]
        guard let best = scores.max(by: { $0.1 < $1.1 }), best.1 > 0.6 else { return nil }
        return TextEncoding(label: best.0)
    }

    /// Pairs of A1–FE: kana (rows 4 and 5) for Japanese, hangul (rows 16 to 40) for Korean.
    private static func eucScore(_ span: Span<UInt8>, kana: Bool) -> Double {
        pairs(span, isTrail: { $0 >= 0xA1 && $0 <= 0xFE }, isLead: { $0 >= 0xA1 && $0 <= 0xFE }) { lead, _ in
            kana ? lead == 0xA4 || lead == 0xA5 : lead >= 0xB0 && lead <= 0xC8
        }.map { kana ? ($0 > 0.25 ? 0.7 + $0 * 0.3 : 0) : ($0 > 0.85 ? $0 : 0) } ?? 0
    }

    private static func chineseScore(_ span: Span<UInt8>) -> Double {
        // Small Cyrillic letters in KOI8-R would be the second bytes of Chinese ones in an unlikely third of the table.
        var narrow = 0
        var all = 0
        let score = pairs(span, isTrail: { $0 >= 0xA1 && $0 <= 0xFE }, isLead: { $0 >= 0xA1 && $0 <= 0xF7 }) {
            lead, trail in
            all += 1
            if trail >= 0xC0, trail <= 0xDF { narrow += 1 }
            return (lead >= 0xB0 && lead <= 0xD7) || lead == 0xA3 || lead == 0xA1
        }
        guard narrow * 4 < all * 3 else { return 0 }
        return score.map { $0 > 0.85 ? 0.65 + 0.15 * $0 : 0 } ?? 0
    }

    private static func bigFiveScore(_ span: Span<UInt8>) -> Double {
        var hasLowTrail = false
        let score = pairs(
            span, isTrail: { ($0 >= 0x40 && $0 <= 0x7E) || ($0 >= 0xA1 && $0 <= 0xFE) },
            isLead: { $0 >= 0xA1 && $0 <= 0xF9 }
        ) { lead, trail in
            if trail < 0x80 { hasLowTrail = true }
            return lead >= 0xA4 && lead <= 0xC6
        }
        return hasLowTrail ? score.map { $0 > 0.5 ? 0.7 + 0.2 * $0 : 0 } ?? 0 : 0
    }

    private static func shiftJISScore(_ span: Span<UInt8>) -> Double {
        pairs(
            span, isTrail: { ($0 >= 0x40 && $0 <= 0x7E) || ($0 >= 0x80 && $0 <= 0xFC) },
            isLead: { ($0 >= 0x81 && $0 <= 0x9F) || ($0 >= 0xE0 && $0 <= 0xEA) }
        ) { lead, _ in lead == 0x82 || lead == 0x83 }.map { $0 > 0.25 ? 0.7 + $0 * 0.3 : 0 } ?? 0
    }

    /// The share of pairs that are usual; nil where a high byte starts no pair.
    private static func pairs(
        _ span: Span<UInt8>, isTrail: (UInt8) -> Bool, isLead: (UInt8) -> Bool, isUsual: (UInt8, UInt8) -> Bool
    ) -> Double? {
        var count = 0
        var usual = 0
        var index = 0
        while index < span.count {
            let byte = span[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            guard index + 1 < span.count, isLead(byte), isTrail(span[index + 1]) else { return nil }
            count += 1
            if isUsual(byte, span[index + 1]) { usual += 1 }
            index += 2
        }
        return count < 2 ? nil : Double(usual) / Double(count)
    }
}
