/// Plain text of a feed: white space collapsed, windows-1252's stray characters set right.
package enum PlainTextReader {
    /// - Parameter keepsParagraphs: Whether an empty line stays one, and a line's end a line's end.
    package static func read(_ bytes: [UInt8], keepsParagraphs: Bool = false) -> String {
        let repaired = Windows1252.repaired(bytes)
        let span = repaired.span
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
    package static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        let span = bytes.span
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
