/// Turns a feed's HTML into its words and into markup that is safe to show, in one pass over the bytes.
///
/// An own tokenizer rather than libxml2's HTML parser: that one makes a tree, repairs what it reads by HTML 4's rules and takes
/// quadratic time on some input, while here no tree is needed, since whatever is kept is written anew, balanced and escaped. Follows
/// HTML §13.2.5 for what is a tag, a comment, an attribute. Linear time; memory is the input's size.
package struct HTMLFragment {
    private let base: String?
    private let wantsHTML: Bool
    private var words: PlainText
    private var markup = TextBuffer()
    private var open: [String] = []

    package struct Result: Sendable {
        package let text: String
        /// Empty where it was not asked for.
        package let html: String
    }

    /// Deeper elements are unwrapped.
    private static let depthLimit = 128

    /// - Parameter keepsParagraphs: Whether the text keeps its paragraphs, divided by an empty line, and its line breaks; else it
    ///   is one line.
    package init(base: String?, wantsHTML: Bool = true, keepsParagraphs: Bool = false) {
        self.base = base
        words = PlainText(keepsParagraphs: keepsParagraphs)
        self.wantsHTML = wantsHTML
    }

    package mutating func read(_ bytes: [UInt8]) -> Result {
        words.removeAll()
        markup.removeAll()
        open.removeAll()
        let span = bytes.span
        var position = 0
        while position < span.count {
            let next = ByteSearch.first(0x3C, in: span, from: position) ?? span.count
            if next > position { text(span, position..<next) }
            guard next < span.count else { break }
            position = tag(span, at: next)
        }
        while let element = open.popLast() { writeEnd(element) }
        return Result(
            text: String(decoding: words.bytes, as: UTF8.self), html: String(decoding: markup.bytes, as: UTF8.self))
    }
}

extension HTMLFragment {
    private mutating func text(_ span: Span<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let byte = span[index]
            if byte == 0x26 {
                literal(span.extracting(start..<index))
                let (decoded, end) = Self.reference(span, at: index, limit: range.upperBound)
                let text = Array(decoded.utf8)
                words.append(text.span)
                if wantsHTML { markup.append(escaping: text.span) }
                index = end
                start = end
            } else if byte == 0xC2, index + 1 < range.upperBound, span[index + 1] < 0xA0 {
                // A C1 control is a byte of windows-1252 that somebody took for ISO 8859-1.
                literal(span.extracting(start..<index))
                let text = Array(String(Windows1252.scalar(of: span[index + 1])).utf8)
                literal(text.span)
                index += 2
                start = index
            } else {
                index += 1
            }
        }
        literal(span.extracting(start..<range.upperBound))
    }

    private mutating func literal(_ text: Span<UInt8>) {
        guard !text.isEmpty else { return }
        words.append(text)
        if wantsHTML { markup.append(escaping: text) }
    }

    private static func reference(_ span: Span<UInt8>, at index: Int, limit: Int) -> (String, Int) {
        switch CharacterReference.read(span, at: index, limit: limit, needsSemicolon: false) {
        case .character(let scalar, let end): return (String(scalar), end)
        case .name(let name, let end):
            if let text = HTMLEntities.text(of: name) { return (text, end) }
            return ("&", index + 1)
        case .none: return ("&", index + 1)
        }
    }

    /// Reads what starts with `<`; answers where it ends.
    private mutating func tag(_ span: Span<UInt8>, at start: Int) -> Int {
        guard start + 1 < span.count else {
            literal(span.extracting(start..<span.count))
            return span.count
        }
        let byte = span[start + 1]
        if byte == 0x21 { return declaration(span, at: start) }
        if byte == 0x3F { return (ByteSearch.first(0x3E, in: span, from: start) ?? span.count - 1) + 1 }
        if byte == 0x2F {
            guard start + 2 < span.count, Self.isLetter(span[start + 2]) else {
                guard start + 2 < span.count else { return span.count }
                return (ByteSearch.first(0x3E, in: span, from: start) ?? span.count - 1) + 1
            }
            let (name, _) = Self.name(span, from: start + 2)
            end(name)
            return (ByteSearch.first(0x3E, in: span, from: start) ?? span.count - 1) + 1
        }
        guard Self.isLetter(byte) else {
            literal(span.extracting(start..<start + 1))
            return start + 1
        }
        return startTag(span, at: start)
    }

    private mutating func declaration(_ span: Span<UInt8>, at start: Int) -> Int {
        if ByteSearch.matches("<!--", in: span, at: start) {
            // `<!-->` and `<!--->` are whole comments (HTML §13.2.5.43).
            if ByteSearch.matches("<!-->", in: span, at: start) { return start + 5 }
            if ByteSearch.matches("<!--->", in: span, at: start) { return start + 6 }
            if let end = ByteSearch.first("--", in: span, from: start + 4).flatMap({ Self.endOfComment(span, $0) }) {
                return end
            }
            return span.count
        }
        if ByteSearch.matches("<![CDATA[", in: span, at: start) {
            let end = ByteSearch.first("]]>", in: span, from: start + 9)
            literal(span.extracting(start + 9..<(end ?? span.count)))
            return end.map { $0 + 3 } ?? span.count
        }
        return (ByteSearch.first(0x3E, in: span, from: start) ?? span.count - 1) + 1
    }

    private static func endOfComment(_ span: Span<UInt8>, _ from: Int) -> Int? {
        var index = from
        while let dashes = ByteSearch.first("--", in: span, from: index) {
            if dashes + 2 < span.count, span[dashes + 2] == 0x3E { return dashes + 3 }
            if ByteSearch.matches("--!>", in: span, at: dashes) { return dashes + 4 }
            index = dashes + 1
        }
        return nil
    }

    private mutating func startTag(_ span: Span<UInt8>, at start: Int) -> Int {
        var (element, index) = Self.name(span, from: start + 1)
        if let colon = element.utf8.lastIndex(of: 0x3A) {
            // `xhtml:b`, `o:p`: the prefix means nothing in HTML.
            element = String(element[element.utf8.index(after: colon)...])
        }
        let rule = Sanitizer.rule(element)
        var attributes = TextBuffer()
        var closesItself = false
        while index < span.count, span[index] != 0x3E {
            if span[index] <= 0x20 || span[index] == 0x2F {
                closesItself = span[index] == 0x2F && index + 1 < span.count && span[index + 1] == 0x3E
                index += 1
                continue
            }
            index = attribute(span, at: index, of: element, keep: rule == .keep && wantsHTML, into: &attributes)
        }
        guard index < span.count else { return span.count }
        index += 1
        words.divide(Sanitizer.gap(element))
        switch rule {
        case .drop:
            if closesItself || Sanitizer.void.contains(element) { return index }
            return Self.endOfElement(element, span, from: index)
        case .unwrap:
            return index
        case .keep:
            begin(element, attributes, closesItself)
            return index
        }
    }

    private mutating func begin(_ element: String, _ attributes: TextBuffer, _ closesItself: Bool) {
        while let last = open.last, Sanitizer.closes(element, open: last) {
            open.removeLast()
            writeEnd(last)
        }
        let isVoid = Sanitizer.void.contains(element)
        guard isVoid || open.count < Self.depthLimit else { return }
        if wantsHTML {
            markup.append(0x3C)
            markup.append(element)
            markup.append(attributes.bytes.span)
            markup.append(0x3E)
        }
        if isVoid { return }
        if closesItself { writeEnd(element) } else { open.append(element) }
    }

    private mutating func end(_ name: String) {
        var element = name
        if let colon = element.utf8.lastIndex(of: 0x3A) {
            element = String(element[element.utf8.index(after: colon)...])
        }
        words.divide(Sanitizer.gap(element))
        guard let index = open.lastIndex(of: element) else { return }
        while open.count > index { writeEnd(open.removeLast()) }
    }

    private mutating func writeEnd(_ element: String) {
        guard wantsHTML else { return }
        markup.append("</")
        markup.append(element)
        markup.append(0x3E)
    }

    private func attribute(
        _ span: Span<UInt8>, at start: Int, of element: String, keep: Bool, into out: inout TextBuffer
    ) -> Int {
        var index = start + 1
        while index < span.count, span[index] > 0x20, span[index] != 0x3D, span[index] != 0x3E, span[index] != 0x2F {
            index += 1
        }
        let nameEnd = index
        while index < span.count, span[index] <= 0x20 { index += 1 }
        var value: Range<Int>?
        if index < span.count, span[index] == 0x3D {
            index += 1
            while index < span.count, span[index] <= 0x20 { index += 1 }
            guard index < span.count else { return index }
            let quote = span[index]
            if quote == 0x22 || quote == 0x27 {
                guard let end = ByteSearch.first(quote, in: span, from: index + 1) else { return span.count }
                value = index + 1..<end
                index = end + 1
            } else {
                let from = index
                while index < span.count, span[index] > 0x20, span[index] != 0x3E { index += 1 }
                value = from..<index
            }
        }
        guard keep else { return index }
        let (name, _) = Self.name(span, from: start, limit: nameEnd)
        guard Sanitizer.keeps(attribute: name, of: element) else { return index }
        guard let value else {
            out.append(" \(name)=\"\"")
            return index
        }
        var decoded = TextBuffer()
        var plain = value.lowerBound
        var at = plain
        while at < value.upperBound {
            guard span[at] == 0x26 else {
                at += 1
                continue
            }
            decoded.append(span.extracting(plain..<at))
            let (text, end) = Self.reference(span, at: at, limit: value.upperBound)
            decoded.append(text)
            at = end
            plain = end
        }
        decoded.append(span.extracting(plain..<value.upperBound))
        if Sanitizer.isReference(name) {
            let reference = String(decoding: decoded.bytes, as: UTF8.self)
            let isImage = element == "img" && name == "src"
            guard let link = Link.resolve(reference, base: base, allowsImages: isImage) else { return index }
            decoded.removeAll()
            decoded.append(link)
        }
        out.append(" \(name)=\"")
        out.append(escaping: decoded.bytes.span)
        out.append(0x22)
        return index
    }

    /// Past the end tag that belongs to a dropped element, or the end of the text.
    private static func endOfElement(_ element: String, _ span: Span<UInt8>, from start: Int) -> Int {
        var index = start
        var depth = 1
        let nests = !Sanitizer.rawText.contains(element)
        while let next = ByteSearch.first(0x3C, in: span, from: index) {
            index = next + 1
            guard index < span.count else { break }
            let isEnd = span[index] == 0x2F
            let from = isEnd ? index + 1 : index
            guard from < span.count, isLetter(span[from]), name(span, from: from).0 == element else { continue }
            if !isEnd {
                if nests { depth += 1 }
                continue
            }
            depth -= 1
            if depth == 0 { return (ByteSearch.first(0x3E, in: span, from: index) ?? span.count - 1) + 1 }
        }
        return span.count
    }

    /// A tag's or attribute's name in lower case.
    private static func name(_ span: Span<UInt8>, from start: Int, limit: Int? = nil) -> (String, Int) {
        var index = start
        var name = ""
        while index < limit ?? span.count {
            let byte = span[index]
            if byte <= 0x20 || byte == 0x3E || byte == 0x2F { break }
            guard name.utf8.count < 64 else {
                index += 1
                continue
            }
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            name.unicodeScalars.append(Unicode.Scalar(lower))
            index += 1
        }
        return (name, index)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
}

/// Plain text of a feed: white space collapsed, windows-1252's stray characters set right.
package enum PlainTextReader {
    /// - Parameter keepsParagraphs: Whether an empty line stays one, and a line's end a line's end.
    package static func read(_ bytes: [UInt8], keepsParagraphs: Bool = false) -> String {
        var words = PlainText(keepsParagraphs: keepsParagraphs)
        let span = bytes.span
        var start = 0
        var index = 0
        while index + 1 < span.count {
            if span[index] == 0xC2, span[index + 1] < 0xA0 {
                words.append(span.extracting(start..<index))
                let text = Array(String(Windows1252.scalar(of: span[index + 1])).utf8)
                words.append(text.span)
                index += 2
                start = index
            } else {
                if keepsParagraphs, span[index] == 0x0A {
                    words.append(span.extracting(start..<index))
                    words.divide(.line)
                    start = index + 1
                }
                index += 1
            }
        }
        words.append(span.extracting(start..<span.count))
        return String(decoding: words.bytes, as: UTF8.self)
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
