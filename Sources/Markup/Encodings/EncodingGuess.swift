/// Guesses the encoding of bytes that are no UTF-8 and say nothing, by which letters their high bytes would be.
///
/// Two-byte encodings are known by their structure; one-byte ones by how many of their high bytes are small letters of one
/// script in running words. What no script claims is windows-1252.
enum EncodingGuess {
    static func guess(_ bytes: [UInt8]) -> TextEncoding {
        let high = bytes.filter { $0 >= 0x80 }
        guard high.count >= 4 else { return .windows1252 }
        let span = bytes.span
        let double = [
            ("euc-jp", eucScore(span, kana: true)), ("euc-kr", eucScore(span, kana: false)),
            ("big5", bigFiveScore(span)), ("shift_jis", shiftJISScore(span)), ("gb18030", chineseScore(span)),
        ]
        if let best = double.max(by: { $0.1 < $1.1 }), best.1 > 0.6, let encoding = TextEncoding(label: best.0) {
            return encoding
        }
        let single = scripts.map { script in (script.name, script.score(high)) }
        if let best = single.max(by: { $0.1 < $1.1 }), best.1 > 0.7, let encoding = TextEncoding(label: best.0) {
            return encoding
        }
        return .windows1252
    }

    private struct Script {
        let name: String
        /// The small letters, or the letters where there is one case.
        let letters: ClosedRange<UInt8>
        /// The script's most frequent ones, as bytes.
        let frequent: [UInt8]

        /// The share of high bytes that are letters of the script; frequent ones must be among them.
        func score(_ high: [UInt8]) -> Double {
            let letters = high.count { self.letters.contains($0) }
            let frequent = high.count { self.frequent.contains($0) }
            let share = Double(letters) / Double(high.count)
            let usual = Double(frequent) / Double(max(1, letters))
            return usual > 0.35 ? share * (0.7 + 0.3 * min(1, usual)) : 0
        }
    }

    private static let scripts: [Script] = [
        // о е а и н т с р in each.
        Script(name: "koi8-r", letters: 0xC0...0xDF, frequent: [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2]),
        Script(name: "windows-1251", letters: 0xE0...0xFF, frequent: [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0]),
        Script(name: "iso-8859-5", letters: 0xD0...0xEF, frequent: [0xDE, 0xD5, 0xD0, 0xD8, 0xDD, 0xE2, 0xE1, 0xE0]),
        // י ו ה ל א ר מ ת
        Script(name: "windows-1255", letters: 0xE0...0xFA, frequent: [0xE9, 0xE5, 0xE4, 0xEC, 0xE0, 0xF8, 0xEE, 0xFA]),
        // า น ร อ ก เ ง ่ ้ ี
        Script(
            name: "tis-620", letters: 0xA1...0xFB,
            frequent: [0xD2, 0xB9, 0xC3, 0xCD, 0xA1, 0xE0, 0xA7, 0xE8, 0xE9, 0xD5]),
        // α ο ι ε τ σ ν η
        Script(name: "windows-1253", letters: 0xE1...0xFE, frequent: [0xE1, 0xEF, 0xE9, 0xE5, 0xF4, 0xF3, 0xED, 0xE7]),
    ]

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
