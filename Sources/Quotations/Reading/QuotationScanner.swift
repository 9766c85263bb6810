/// Finds quotations by all the marks of the wild, with apostrophes told apart. Linear in the text.
///
/// 《》 are none: they stand around titles.
struct QuotationScanner {
    private enum Family { case double, single, angle, smallAngle, corner }

    private struct Mark {
        let range: Range<Int>
        let family: Family
        let opens: Bool
        let closes: Bool
        /// "the dogs’ home": an apostrophe where another mark closes after it.
        var isDoubtful = false
    }

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// All quotations in order of their opening marks.
    ///
    /// - Parameter paragraphs: byte ranges, in order.
    func spans(in paragraphs: [Range<Int>]) -> [QuotationSpan] {
        var result: [QuotationSpan] = []
        var lastTop: Int?
        for (index, paragraph) in paragraphs.enumerated() {
            let first = result.count
            var found: [QuotationSpan] = []
            scan(paragraph, index: index, into: &found)
            result += found
            if let last = lastTop, result[last].close.isEmpty, result[last].paragraph == index - 1,
                first < result.count,
                text(paragraph).lowerBound == result[first].open.lowerBound
            {
                result[last].continues = true
            }
            lastTop = result[first...].lastIndex { !$0.isNested } ?? lastTop
        }
        return result
    }

    private func scan(_ paragraph: Range<Int>, index: Int, into result: inout [QuotationSpan]) {
        let marks = marks(in: paragraph)
        var open: [(span: Int, family: Family)] = []
        var singleCloses = marks.reduce(into: 0) { $0 += $1.family == .single && $1.closes ? 1 : 0 }
        for mark in marks {
            if mark.family == .single && mark.closes { singleCloses -= 1 }
            let depth = open.lastIndex { $0.family == mark.family }
            if let depth, mark.closes || !mark.opens {
                result[open[depth].span].close = mark.range
                // What stood open inside was no quotation: an apostrophe, or a mark left out.
                for lost in open[(depth + 1)...] {
                    result[lost.span].close = mark.range.lowerBound..<mark.range.lowerBound
                }
                open.removeSubrange(depth...)
            } else if mark.opens {
                if mark.family == .single && singleCloses == 0 { continue }
                if let depth, open[depth].family == mark.family, mark.family != .corner {
                    // The closing mark before this one is missing.
                    result[open[depth].span].close = mark.range.lowerBound..<mark.range.lowerBound
                    open.removeSubrange(depth...)
                }
                open.append((result.count, mark.family))
                result.append(
                    QuotationSpan(
                        open: mark.range, close: paragraph.upperBound..<paragraph.upperBound, paragraph: index))
            }
        }
        let end = text(paragraph).upperBound
        for (span, family) in open {
            result[span].close = end..<end
            if family == .single { result[span].close = result[span].open.upperBound..<result[span].open.upperBound }
        }
        // Single marks that never closed, and empty ones, are none.
        var kept = result.startIndex
        for at in result.indices {
            if result[at].paragraph == index && result[at].content.isEmpty { continue }
            if kept != at { result[kept] = result[at] }
            kept += 1
        }
        result.removeSubrange(kept...)
        var outerEnd = 0
        for at in result.indices where result[at].paragraph == index {
            result[at].isNested = result[at].open.lowerBound < outerEnd
            if !result[at].isNested { outerEnd = result[at].close.upperBound }
        }
    }

    /// The paragraph without white space around it.
    private func text(_ paragraph: Range<Int>) -> Range<Int> {
        var low = paragraph.lowerBound
        var high = paragraph.upperBound
        while low < high && isSpace(before: low + 1) { low += 1 }
        while high > low && isSpace(before: high) { high -= 1 }
        return low..<high
    }

    private func marks(in paragraph: Range<Int>) -> [Mark] {
        var result: [Mark] = []
        var at = paragraph.lowerBound
        // ‚…‘: what opens elsewhere closes behind a low mark.
        var isLowOpen = false
        while at < paragraph.upperBound {
            let byte = bytes[at]
            if byte != 0x22 && byte != 0x27 && byte != 0x60 && byte < 0xC2 {
                at += 1
                continue
            }
            guard let (family, length, given) = mark(at, limit: paragraph.upperBound) else {
                at += 1
                continue
            }
            var shape = given
            if family == .single, bytes[at] == 0xE2 {
                if bytes[at + 2] == 0x9A {
                    isLowOpen = true
                } else if bytes[at + 2] == 0x98, isLowOpen {
                    shape = .close
                    isLowOpen = false
                }
            }
            let end = at + length
            let isBesideWide =
                end < paragraph.upperBound && isWide(end) || at > paragraph.lowerBound && isWide(before: at)
            let spaceBefore = at == paragraph.lowerBound || isSpace(before: at) || isOpener(before: at)
            let spaceAfter = end >= paragraph.upperBound || isSpace(at: end)
            let letterBefore = at > paragraph.lowerBound && isLetter(before: at)
            let letterAfter = end < paragraph.upperBound && isLetter(at: end)
            var opens = !spaceAfter && (spaceBefore || !letterBefore)
            var closes = !(at == paragraph.lowerBound || isSpace(before: at)) && !letterAfter
            switch shape {
            case .open:
                opens = true
                closes = false
                if family == .single && (letterBefore && !isBesideWide || !letterAfter && spaceAfter) { opens = false }
            case .close:
                closes = true
                opens = false
                if family == .single && letterAfter && !isBesideWide { closes = false }
                // ”Swedish”.
                if family == .double && spaceBefore && letterAfter {
                    opens = true
                    closes = false
                }
            case .either:
                if isBesideWide, family == .double {
                    // No spaces there tell which is which, but “ only opens.
                    opens = true
                    closes = bytes[at] == 0x22
                } else if family == .single {
                    opens = opens && spaceBefore && !isElision(end, limit: paragraph.upperBound)
                    closes = closes && !(letterBefore && letterAfter) && !isPlural(at, end, paragraph)
                } else if family == .angle && spaceAfter && spaceBefore && isGuillemet(at, last: 0xAB) {
                    // French sets a space inside its marks.
                    opens = true
                    closes = false
                } else if family == .angle && isSpace(before: at) && !letterAfter && isGuillemet(at, last: 0xBB)
                    && at != paragraph.lowerBound
                {
                    opens = false
                    closes = true
                } else if spaceBefore && spaceAfter {
                    opens = at == paragraph.lowerBound
                    closes = !opens
                } else if opens && closes {
                    // Between two marks: whichever the state asks for.
                    opens = true
                } else if !opens && !closes {
                    closes = true
                }
            }
            if opens || closes {
                result.append(
                    Mark(
                        range: at..<end, family: family, opens: opens, closes: closes,
                        isDoubtful: family == .single && shape == .close && isPlural(at, end, paragraph)))
            }
            at = end
        }
        dropApostrophes(&result)
        return result
    }

    /// Of marks that may be apostrophes, those behind which another closes what they would.
    private func dropApostrophes(_ marks: inout [Mark]) {
        guard marks.contains(where: \.isDoubtful) else { return }
        var closesLater = false
        for index in marks.indices.reversed() where marks[index].family == .single {
            if marks[index].isDoubtful {
                marks[index].isDoubtful = closesLater
            } else {
                closesLater = marks[index].closes && !marks[index].opens
            }
        }
        marks.removeAll(where: \.isDoubtful)
    }

    private enum Shape { case open, close, either }

    private func mark(_ at: Int, limit: Int) -> (Family, Int, Shape)? {
        func byte(_ offset: Int) -> UInt8 { at + offset < limit ? bytes[at + offset] : 0 }
        switch bytes[at] {
        case 0x22: return (.double, 1, .either)
        case 0x27: return byte(1) == 0x27 ? (.double, 2, .either) : (.single, 1, .either)
        case 0x60: return byte(1) == 0x60 ? (.double, 2, .open) : nil
        case 0xC2:
            if byte(1) == 0xAB || byte(1) == 0xBB { return (.angle, 2, .either) }
        case 0xE2:
            if byte(1) == 0x80 {
                switch byte(2) {
                case 0x98:
                    return byte(3) == 0xE2 && byte(4) == 0x80 && byte(5) == 0x98
                        ? (.double, 6, .open) : (.single, 3, .open)
                case 0x99:
                    return byte(3) == 0xE2 && byte(4) == 0x80 && byte(5) == 0x99
                        ? (.double, 6, .close) : (.single, 3, .close)
                case 0x9A: return (.single, 3, .open)
                case 0x9C: return (.double, 3, .either)
                case 0x9D: return (.double, 3, .close)
                case 0x9E, 0x9F: return (.double, 3, .open)
                case 0xB9, 0xBA: return (.smallAngle, 3, .either)
                default: return nil
                }
            }
        case 0xE3:
            if byte(1) == 0x80 {
                switch byte(2) {
                case 0x8C, 0x8E: return (.corner, 3, .open)
                case 0x8D, 0x8F: return (.corner, 3, .close)
                default: return nil
                }
            }
        // Halfwidth corner brackets.
        case 0xEF:
            if byte(1) == 0xBD, byte(2) == 0xA2 { return (.corner, 3, .open) }
            if byte(1) == 0xBD, byte(2) == 0xA3 { return (.corner, 3, .close) }
        default: return nil
        }
        return nil
    }

    private func isGuillemet(_ at: Int, last: UInt8) -> Bool { bytes[at] == 0xC2 && bytes[at + 1] == last }

    /// "'em", "'90s", "'til".
    private func isElision(_ end: Int, limit: Int) -> Bool {
        guard end < limit else { return false }
        if bytes[end] >= 0x30 && bytes[end] <= 0x39 { return true }
        var stop = end
        while stop < limit && stop - end < 6 && isLetter(at: stop) { stop += 1 }
        let word = String(decoding: bytes[end..<stop], as: UTF8.self).lowercased()
        return ["em", "til", "tis", "twas", "cause", "bout", "round", "n"].contains(word)
    }

    /// "the voters' choice": an s before, a small letter after the space.
    private func isPlural(_ at: Int, _ end: Int, _ paragraph: Range<Int>) -> Bool {
        guard at > paragraph.lowerBound, bytes[at - 1] == 0x73, end + 1 < paragraph.upperBound else { return false }
        return bytes[end] == 0x20 && bytes[end + 1] >= 0x61 && bytes[end + 1] <= 0x7A
    }

    private func isSpace(at: Int) -> Bool {
        let byte = bytes[at]
        if byte <= 0x20 { return true }
        if byte == 0xE2 { return at + 2 < bytes.count && bytes[at + 1] == 0x80 && isNarrow(bytes[at + 2]) }
        return byte == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0
    }

    private func isSpace(before at: Int) -> Bool {
        guard at > 0 else { return true }
        let byte = bytes[at - 1]
        return byte <= 0x20 || byte == 0xA0 && at > 1 && bytes[at - 2] == 0xC2
            || at > 2 && isNarrow(byte) && bytes[at - 2] == 0x80 && bytes[at - 3] == 0xE2
    }

    /// The last byte of a thin or narrow no-break space, which French sets inside its marks.
    private func isNarrow(_ byte: UInt8) -> Bool { byte == 0xAF || byte == 0x89 }

    private func isLetter(at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 {
            return byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
        }
        return byte >= 0xC3 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF
    }

    private func isLetter(before at: Int) -> Bool { isLetter(at: scalarStart(before: at)) }

    /// Chinese and Japanese, their marks of punctuation among them: written without spaces.
    private func isWide(_ at: Int) -> Bool { bytes[at] >= 0xE3 && bytes[at] <= 0xE9 || bytes[at] == 0xEF }

    private func isWide(before at: Int) -> Bool { isWide(scalarStart(before: at)) }

    private func scalarStart(before at: Int) -> Int {
        var start = at - 1
        while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// An opening bracket, a dash, or another opening mark.
    private func isOpener(before at: Int) -> Bool {
        guard at > 0 else { return true }
        switch bytes[at - 1] {
        case 0x28, 0x5B, 0x2D, 0x2F, 0x22, 0x3D, 0x3A: return true
        case 0x27: return true
        case 0x93, 0x94: return at > 2 && bytes[at - 2] == 0x80 && bytes[at - 3] == 0xE2
        case 0x9C, 0x98, 0x9E, 0x9A: return at > 2 && bytes[at - 2] == 0x80 && bytes[at - 3] == 0xE2
        default: return false
        }
    }
}
