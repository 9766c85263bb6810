/// Parts a text into tokens. Linear in the text.
struct Tokenizer {
    private let bytes: [UInt8]
    private let language: Language

    init(_ bytes: [UInt8], language: Language) {
        self.bytes = bytes
        self.language = language
    }

    /// The tokens of all paragraphs; quotation marks become `open` and `close` tokens of `quotations`, nested ones none.
    func tokens(paragraphs: [Range<Int>], quotations: [QuotationSpan]) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(bytes.count / 5)
        var edges: [(range: Range<Int>, quotation: Int32, opens: Bool)] = []
        for (index, span) in quotations.enumerated() where !span.isNested {
            edges.append((span.open, Int32(index), true))
            edges.append((span.close, Int32(index), false))
        }
        // Nested spans are left out, so the edges are in order already.
        var edge = 0
        for (paragraph, range) in paragraphs.enumerated() {
            var at = range.lowerBound
            while at < range.upperBound
                || edge < edges.count && edges[edge].range.lowerBound == at && at == range.upperBound
            {
                if edge < edges.count && edges[edge].range.lowerBound <= at {
                    let next = edges[edge]
                    edge += 1
                    if next.range.lowerBound == at {
                        result.append(
                            Token(
                                kind: next.opens ? .open : .close, start: at, end: next.range.upperBound, lower: "",
                                symbol: 0,
                                isCapitalized: false, isUppercase: false, paragraph: Int32(paragraph),
                                quotation: next.quotation))
                        at = next.range.upperBound
                    }
                    continue
                }
                let limit = edge < edges.count ? min(range.upperBound, edges[edge].range.lowerBound) : range.upperBound
                at = token(at, limit: limit, paragraph: Int32(paragraph), into: &result)
            }
        }
        return result
    }

    /// Appends the token at a place, if there is one, and gives the place behind it.
    private func token(_ at: Int, limit: Int, paragraph: Int32, into result: inout [Token]) -> Int {
        let byte = bytes[at]
        if byte <= 0x20 { return at + 1 }
        if isWordStart(at) { return word(at, limit: limit, paragraph: paragraph, into: &result) }
        let length = min(limit - at, byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
        var symbol: UInt8 = byte < 0x80 ? byte : 0
        if byte == 0xE2 && length == 3 && bytes[at + 1] == 0x80 {
            switch bytes[at + 2] {
            case 0x90...0x95: symbol = 0x2D
            case 0xA6: symbol = 0x2E
            default: break
            }
        }
        if byte == 0xE3 || byte == 0xEF, length == 3 { symbol = Self.wideMarks[bytes[at + 1]]?[bytes[at + 2]] ?? 0 }
        // A run of the same mark ("...", "--") is one.
        var end = at + length
        while end < limit && byte < 0x80 && bytes[end] == byte && (byte == 0x2E || byte == 0x2D) { end += 1 }
        if symbol != 0 {
            result.append(
                Token(
                    kind: .mark, start: at, end: end, lower: "", symbol: symbol, isCapitalized: false,
                    isUppercase: false,
                    paragraph: paragraph, quotation: -1))
        }
        return end
    }

    /// "、。", and behind them "！，：；？".
    private static let wideMarks: [UInt8: [UInt8: UInt8]] = [
        0x80: [0x81: 0x2C, 0x82: 0x2E], 0xBC: [0x81: 0x21, 0x8C: 0x2C, 0x9A: 0x3A, 0x9B: 0x3B, 0x9F: 0x3F],
    ]

    private func word(_ start: Int, limit: Int, paragraph: Int32, into result: inout [Token]) -> Int {
        // "@name", "$5", "#topic".
        var end = isLetterOrDigit(start) ? start : start + 1
        var possessive: Int?
        var letters = 0
        var dots = 0
        var upper = 0
        var straight: [Int] = []
        while end < limit {
            let byte = bytes[end]
            if isLetterOrDigit(end) {
                if byte >= 0x41 && byte <= 0x5A || byte >= 0xC3 && language.hasFreeOrder && isCapital(end) {
                    upper += 1
                }
                if byte < 0x80 || byte >= 0xC0 { letters += 1 }
                end += 1
            } else if byte & 0xC0 == 0x80 {
                end += 1
            } else if let length = apostrophe(end, limit: limit), straight.isEmpty, letters < 9,
                !language.elisions.isEmpty,
                language.elisions.contains(lowercase(start, end, []) + "'")
            {
                let lower = lowercase(start, end, []) + "'"
                append(start, end + length, lower, upper: 0, letters: letters, paragraph, into: &result)
                return end + length
            } else if byte == 0x2D, let pronoun = enclitic(end, limit: limit) {
                append(
                    start, end, lowercase(start, end, straight), upper: upper, letters: letters, paragraph,
                    into: &result)
                append(
                    pronoun.lowerBound, pronoun.upperBound, lowercase(pronoun.lowerBound, pronoun.upperBound, []),
                    upper: 0, letters: pronoun.count, paragraph, into: &result)
                return pronoun.upperBound
            } else if let length = apostrophe(end, limit: limit), end + length < limit, isLetterOrDigit(end + length) {
                if isPossessive(end + length, limit: limit) { possessive = end }
                straight.append(end)
                end += length
            } else if byte == 0x2D || byte == 0x26, end + 1 < limit, isLetterOrDigit(end + 1) {
                end += 1
            } else if byte == 0x2E, end + 1 < limit, isLetterOrDigit(end + 1), end > start,
                isDigit(end - 1) && isDigit(end + 1) || letters == dots + 1
            {
                dots += 1
                end += 1
            } else if byte == 0x2E, language.capitalizesNouns, letters > 1, end + 1 < limit, bytes[end + 1] >= 0x61,
                bytes[end + 1] <= 0x7A
            {
                // "tagesschau.de".
                end += 1
            } else if byte == 0x2C, end + 1 < limit, end > start, isDigit(end - 1) && isDigit(end + 1) {
                end += 1
            } else {
                break
            }
        }
        let stem = possessive ?? end
        var lower = lowercase(start, stem, straight)
        if let found = possessive,
            ["it", "he", "she", "that", "what", "who", "there", "here", "let", "how", "where"].contains(lower)
        {
            // "it's" is a pronoun and a verb.
            append(start, found, lower, upper: upper, letters: letters, paragraph, into: &result)
            result.append(
                Token(
                    kind: .word, start: found, end: end, lower: "'s", symbol: 0, isCapitalized: false,
                    isUppercase: false,
                    paragraph: paragraph, quotation: -1, classes: language.classes(of: "'s")))
            return end
        }
        // The full stop of an abbreviation or an initial belongs to the word.
        var stop = stem
        if possessive == nil, stop < limit, bytes[stop] == 0x2E {
            let isInitial = letters == 1 && upper == 1 && lower != "i"
            if isInitial || dots > 0 && !isDigit(start) || language.abbreviations.contains(lower)
                || isOrdinal(start, stem, limit: limit, behind: result.last)
            {
                stop += 1
                lower += "."
            }
        }
        append(start, stop, lower, upper: upper, letters: letters, paragraph, into: &result)
        if let possessive {
            result.append(
                Token(
                    kind: .possessive, start: possessive, end: end, lower: "'s", symbol: 0, isCapitalized: false,
                    isUppercase: false, paragraph: paragraph, quotation: -1))
            return end
        }
        // "the voters' choice".
        if stop == end, lower.hasSuffix("s"), let length = apostrophe(end, limit: limit) {
            result.append(
                Token(
                    kind: .possessive, start: end, end: end + length, lower: "'", symbol: 0, isCapitalized: false,
                    isUppercase: false, paragraph: paragraph, quotation: -1))
            return end + length
        }
        return stop
    }

    private func append(
        _ start: Int, _ end: Int, _ lower: String, upper: Int, letters: Int, _ paragraph: Int32,
        into result: inout [Token]
    ) {
        let first = bytes[start]
        let isNumber = first >= 0x30 && first <= 0x39
        var token = Token(
            kind: isNumber ? .number : .word, start: start, end: end, lower: lower, symbol: 0,
            isCapitalized: isCapital(start), isUppercase: upper > 1 && upper >= letters - 1, paragraph: paragraph,
            quotation: -1)
        token.classes = language.classes(of: lower)
        if token.isCapitalized, token.classes.isEmpty { token.classes = language.classes(ofCompound: lower) }
        if let entry = language.verbForms[lower] {
            token.verb = entry.verb
            token.forms = entry.forms
        }
        result.append(token)
    }

    /// "am 27. März", "die 2. Liga": German writes ordinals with a full stop.
    private func isOrdinal(_ start: Int, _ end: Int, limit: Int, behind previous: Token?) -> Bool {
        guard language.capitalizesNouns, end - start < 3, (start..<end).allSatisfy(isDigit), end + 2 < limit,
            bytes[end + 1] == 0x20,
            isLetterOrDigit(end + 2)
        else { return false }
        var next = end + 2
        while next < limit, next - end < 16, isLetterOrDigit(next) { next += 1 }
        if language.classes(of: lowercase(end + 2, next, [])).contains(.time) { return true }
        return previous.map { $0.has([.preposition, .determiner, .possessive]) && $0.kind == .word } ?? false
    }

    private func lowercase(_ start: Int, _ end: Int, _ apostrophes: [Int]) -> String {
        var plain = true
        for at in start..<end where bytes[at] >= 0x80 { plain = false }
        if plain {
            return String(lowercasingASCII: bytes, start, end)
        }
        var folded: [UInt8] = []
        folded.reserveCapacity(end - start)
        var at = start
        while at < end {
            if apostrophes.contains(at), bytes[at] == 0xE2 {
                folded.append(0x27)
                at += 3
            } else if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xAD {
                at += 2
            } else {
                folded.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: folded, as: UTF8.self).lowercased()
    }

    private func isWordStart(_ at: Int) -> Bool {
        isLetterOrDigit(at)
            || (bytes[at] == 0x40 || bytes[at] == 0x24 || bytes[at] == 0x23) && at + 1 < bytes.count
                && isLetterOrDigit(at + 1)
    }

    private func isLetterOrDigit(_ at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 {
            return byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
                || byte == 0x5F
        }
        // A soft hyphen hides inside words; the other Latin-1 signs, general punctuation and CJK marks are none.
        if byte == 0xC2 { return at + 1 < bytes.count && bytes[at + 1] == 0xAD }
        return byte >= 0xC3 && byte != 0xE2 && byte != 0xEF
            && !(byte == 0xE3 && at + 1 < bytes.count && bytes[at + 1] == 0x80)
    }

    private func isDigit(_ at: Int) -> Bool { bytes[at] >= 0x30 && bytes[at] <= 0x39 }

    private func isCapital(_ at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A || byte == 0x40 }
        guard at + 1 < bytes.count else { return false }
        let next = bytes[at + 1]
        switch byte {
        case 0xC3: return next < 0x9F
        case 0xC4, 0xC5:
            // Capitals are even here, and odd from Ĺ to Ň and from Ź to Ž.
            let value = UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F)
            return (0x139...0x148).contains(value) || value > 0x178 ? value & 1 == 1 : value & 1 == 0
        case 0xD0: return next < 0xB0
        case 0xD2: return next == 0x90
        default: return false
        }
    }

    private func apostrophe(_ at: Int, limit: Int) -> Int? {
        guard at < limit else { return nil }
        if bytes[at] == 0x27 { return at + 1 < limit && bytes[at + 1] == 0x27 ? nil : 1 }
        if at + 2 < limit, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { return 3 }
        return nil
    }

    /// The pronoun behind a hyphen: "dit-il", "a-t-elle".
    private func enclitic(_ hyphen: Int, limit: Int) -> Range<Int>? {
        guard !language.enclitics.isEmpty else { return nil }
        var start = hyphen + 1
        if start + 1 < limit, bytes[start] == 0x74, bytes[start + 1] == 0x2D { start += 2 }
        var end = start
        while end < limit, isLetterOrDigit(end), end - start < 8 { end += 1 }
        return language.enclitics.contains(lowercase(start, end, [])) ? start..<end : nil
    }

    /// "s" and then no letter.
    private func isPossessive(_ at: Int, limit: Int) -> Bool {
        guard language.tag == "en", bytes[at] == 0x73 || bytes[at] == 0x53 else { return false }
        return at + 1 >= limit || !isLetterOrDigit(at + 1)
    }
}

extension String {
    /// The ASCII bytes in a range, in lower case.
    fileprivate init(lowercasingASCII bytes: [UInt8], _ start: Int, _ end: Int) {
        self = String(
            decoding: bytes[start..<end].lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
