/// Plain text of a feed: white space collapsed, windows-1252's stray characters set right.
package enum PlainTextReader {
    /// - Parameter keepsParagraphs: Whether an empty line stays one, and a line's end a line's end.
    package static func read(_ bytes: [UInt8], keepsParagraphs: Bool = false) -> String {
        read(bytes.span, keepsParagraphs: keepsParagraphs)
    }

    /// - Parameter span: UTF-8.
    package static func read(_ span: Span<UInt8>, keepsParagraphs: Bool = false) -> String {
        let text = span.extracting(inside(span))
        if ByteSearch.first(0xC2, in: text, from: 0) == nil, PlainText.endOfCollapsed(text, from: 0) == text.count {
            // A line of words, as most titles are.
            return unsafe String.make(ofValid: text)
        }
        guard let repaired = Windows1252.repaired(span) else { return collapsed(span, keepsParagraphs) }
        return collapsed(repaired.span, keepsParagraphs)
    }

    /// The text as it stands, without white space around it; nil where nothing is left.
    package static func trimmed(_ span: Span<UInt8>) -> String? {
        let text = span.extracting(inside(span))
        return text.isEmpty ? nil : unsafe String.make(ofValid: text)
    }

    /// Whether a `<` or a `&` stands in it.
    package static func hasMarks(_ span: Span<UInt8>) -> Bool {
        ByteSearch.first(0x3C, in: span, from: 0) != nil || ByteSearch.first(0x26, in: span, from: 0) != nil
    }

    private static func inside(_ span: Span<UInt8>) -> Range<Int> {
        var start = 0
        var end = span.count
        while start < end, span[start] <= 0x20 { start += 1 }
        while end > start, span[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private static func collapsed(_ span: Span<UInt8>, _ keepsParagraphs: Bool) -> String {
        var words = PlainText(keepsParagraphs: keepsParagraphs)
        var start = 0
        while keepsParagraphs, let end = ByteSearch.first(0x0A, in: span, from: start) {
            words.append(span.extracting(start..<end))
            words.divide(.line)
            start = end + 1
        }
        words.append(span.extracting(start..<span.count))
        return words.makeString()
    }

    /// Whether text that may be either is HTML: it has an end tag or a character reference, and all of its tags and references are
    /// HTML's (`AT&T <bob@example.org>` is not).
    package static func looksLikeHTML(_ span: Span<UInt8>) -> Bool {
        guard hasMarks(span) else { return false }
        var hasMark = false
        var index = 0
        while index < span.count {
            let byte = span[index]
            if byte == 0x26 {
                switch CharacterReference.read(span, at: index, limit: span.count) {
                case .character: hasMark = true
                case .name(let name, _):
                    guard HTMLEntities.text(of: name) != nil else { return false }
                    hasMark = true
                case .none: break
                }
            } else if byte == 0x3C, index + 1 < span.count {
                let isEnd = span[index + 1] == 0x2F
                var at = index + (isEnd ? 2 : 1)
                var name = ""
                while at < span.count, span[at] > 0x20, span[at] != 0x3E, span[at] != 0x2F, name.utf8.count < 32 {
                    name.unicodeScalars.append(
                        Unicode.Scalar(span[at] >= 0x41 && span[at] <= 0x5A ? span[at] | 0x20 : span[at]))
                    at += 1
                }
                if name.utf8.first.map({ $0 >= 0x61 && $0 <= 0x7A }) == true {
                    guard Sanitizer.isHTML(name) else { return false }
                    if isEnd || Sanitizer.void.contains(name) { hasMark = true }
                }
            }
            index += 1
        }
        return hasMark
    }
}

extension Sanitizer {
    /// Whether HTML has an element of this name.
    static func isHTML(_ name: String) -> Bool {
        if case .unwrap = rule(name) { return dividing.contains(name) || void.contains(name) || rawText.contains(name) }
        return true
    }
}
