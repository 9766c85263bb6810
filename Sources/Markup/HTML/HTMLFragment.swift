/// Turns a feed's HTML into its words and into markup that is safe to show, in one pass over the bytes.
///
/// An own tokenizer rather than libxml2's HTML parser: that one makes a tree, repairs what it reads by HTML 4's rules and takes
/// quadratic time on some input, while here no tree is needed, since whatever is kept is written anew, balanced and escaped. Follows
/// HTML §13.2.5 for what is a tag, a comment, an attribute. Linear time; memory is the input's size.
///
/// One value serves many texts, so that its room is made once.
package struct HTMLFragment: ~Copyable {
    /// Where relative links start.
    package var base: String?
    let wantsHTML: Bool
    private let names = HTMLElements.all
    var words: PlainText
    var markup = ByteBuffer()
    /// Indexes of elements.
    private var open: [Int] = []

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
        read(bytes.span)
    }

    /// - Parameter span: UTF-8.
    package mutating func read(_ span: Span<UInt8>) -> Result {
        guard let repaired = Windows1252.repaired(span) else { return readRepaired(span) }
        return readRepaired(repaired.span)
    }

    private mutating func readRepaired(_ span: Span<UInt8>) -> Result {
        words.removeAll()
        markup.removeAll()
        if wantsHTML { markup.reserve(span.count + span.count / 8) }
        open.removeAll(keepingCapacity: true)
        var position = 0
        while true {
            position = text(span, from: position)
            guard position < span.count else { break }
            position = tag(span, at: position)
        }
        while let element = open.popLast() { writeEnd(element) }
        return Result(text: words.makeString(), html: markup.makeString())
    }
}

// MARK: - Tags

extension HTMLFragment {
    /// Reads what starts with `<`; answers where it ends.
    private mutating func tag(_ span: Span<UInt8>, at start: Int) -> Int {
        guard start + 1 < span.count else {
            literal(span.extracting(start..<span.count))
            return span.count
        }
        let byte = span[start + 1]
        if byte == 0x21 { return declaration(span, at: start) }
        if byte == 0x3F { return Self.past(span, from: start) }
        if byte == 0x2F {
            guard start + 2 < span.count, Self.isLetter(span[start + 2]) else { return Self.past(span, from: start) }
            end(name(span, from: start + 2, in: names.elements).index)
            return Self.past(span, from: start)
        }
        guard Self.isLetter(byte) else {
            literal(span.extracting(start..<start + 1))
            return start + 1
        }
        return startTag(span, at: start)
    }

    /// Past the next `>`.
    private static func past(_ span: Span<UInt8>, from start: Int) -> Int {
        (ByteSearch.first(0x3E, in: span, from: start) ?? span.count - 1) + 1
    }

    private mutating func declaration(_ span: Span<UInt8>, at start: Int) -> Int {
        if ByteSearch.matches("<!--", in: span, at: start) {
            // `<!-->` and `<!--->` are whole comments (HTML §13.2.5.43).
            if ByteSearch.matches("<!-->", in: span, at: start) { return start + 5 }
            if ByteSearch.matches("<!--->", in: span, at: start) { return start + 6 }
            return Self.endOfComment(span, start + 4) ?? span.count
        }
        if ByteSearch.matches("<![CDATA[", in: span, at: start) {
            let end = ByteSearch.first("]]>", in: span, from: start + 9)
            literal(span.extracting(start + 9..<(end ?? span.count)))
            return end.map { $0 + 3 } ?? span.count
        }
        return Self.past(span, from: start)
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
        var (element, index) = name(span, from: start + 1, in: names.elements)
        let facts = names.facts[element]
        let isKept = facts.rule == .keep && (facts.isVoid || open.count < Self.depthLimit)
        words.divide(facts.gap)
        // What is open matters to the markup alone.
        let writes = wantsHTML && isKept
        if writes { closeFamily(facts.closes) }
        let tagStart = markup.count
        if writes {
            markup.append(0x3C)
            markup.append(names.elements.names[element])
        }
        var closesItself = false
        while index < span.count, span[index] != 0x3E {
            if span[index] <= 0x20 || span[index] == 0x2F {
                closesItself = span[index] == 0x2F && index + 1 < span.count && span[index + 1] == 0x3E
                index += 1
                continue
            }
            index = attribute(span, at: index, of: element, keeps: writes ? facts.attributes : 0)
        }
        guard index < span.count else {
            // The text ends inside the tag: there is none.
            if writes { markup.truncate(to: tagStart) }
            return span.count
        }
        index += 1
        if case .drop = facts.rule {
            return closesItself || facts.isVoid ? index : endOfElement(element, span, from: index)
        }
        guard writes else { return index }
        markup.append(0x3E)
        if facts.isVoid { return index }
        if closesItself { writeEnd(element) } else { open.append(element) }
        return index
    }

    private mutating func closeFamily(_ families: UInt8) {
        guard families != 0 else { return }
        while let last = open.last, names.facts[last].families & families != 0 {
            open.removeLast()
            writeEnd(last)
        }
    }

    private mutating func end(_ element: Int) {
        guard element > 0 else { return }
        words.divide(names.facts[element].gap)
        guard wantsHTML, let index = open.lastIndex(of: element) else { return }
        while open.count > index { writeEnd(open.removeLast()) }
    }

    private mutating func writeEnd(_ element: Int) {
        guard wantsHTML else { return }
        markup.append(0x3C)
        markup.append(0x2F)
        markup.append(names.elements.names[element])
        markup.append(0x3E)
    }

    /// Reads one attribute and writes it down where its element keeps it; answers where it ends.
    private mutating func attribute(_ span: Span<UInt8>, at start: Int, of element: Int, keeps: UInt128) -> Int {
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
        guard keeps != 0 else { return index }
        let attribute = name(span.extracting(0..<nameEnd), from: start, in: names.attributes).index
        guard attribute > 0, keeps & (1 << UInt128(attribute)) != 0 else { return index }
        write(attribute, of: element, span, value)
        return index
    }

    private mutating func write(_ attribute: Int, of element: Int, _ span: Span<UInt8>, _ value: Range<Int>?) {
        let piece = span.extracting(value ?? 0..<0)
        let hasReferences = ByteSearch.first(0x26, in: piece, from: 0) != nil
        // Most links are absolute and need nothing but their copy.
        let isReference = names.isReference[attribute] && (hasReferences || !Link.isWeb(piece))
        var decoded: [UInt8]?
        if isReference || hasReferences {
            let text = Self.decoded(piece)
            if isReference {
                let isImage = element == names.image && attribute == names.source
                let reference = String(decoding: text, as: UTF8.self)
                guard let link = Link.resolve(reference, base: base, allowsImages: isImage) else { return }
                decoded = Array(link.utf8)
            } else {
                decoded = text
            }
        }
        markup.append(0x20)
        markup.append(names.attributes.names[attribute])
        markup.append(0x3D)
        markup.append(0x22)
        if let decoded { markup.append(escaping: decoded.span) } else { markup.append(escaping: piece) }
        markup.append(0x22)
    }

    private static func decoded(_ piece: Span<UInt8>) -> [UInt8] {
        var out = TextBuffer()
        out.reserve(piece.count)
        var start = 0
        while let index = ByteSearch.first(0x26, in: piece, from: start) {
            out.append(piece.extracting(start..<index))
            let (text, end) = reference(piece, at: index, limit: piece.count)
            out.append(text)
            start = end
        }
        out.append(piece.extracting(start..<piece.count))
        return out.bytes
    }

    /// Past the end tag that belongs to a dropped element, or the end of the text.
    private func endOfElement(_ element: Int, _ span: Span<UInt8>, from start: Int) -> Int {
        var index = start
        var depth = 1
        while let next = ByteSearch.first(0x3C, in: span, from: index) {
            index = next + 1
            guard index < span.count else { break }
            let isEnd = span[index] == 0x2F
            let from = isEnd ? index + 1 : index
            guard from < span.count, Self.isLetter(span[from]),
                name(span, from: from, in: names.elements).index == element
            else {
                continue
            }
            if !isEnd {
                if !names.facts[element].isRaw { depth += 1 }
                continue
            }
            depth -= 1
            if depth == 0 { return Self.past(span, from: index) }
        }
        return span.count
    }

    /// The index of the name that starts here, and where it ends. A prefix counts for nothing: `xhtml:b` is `b`.
    private func name(_ span: Span<UInt8>, from start: Int, in names: HTMLNames) -> (index: Int, end: Int) {
        var index = start
        var key: UInt64 = 0
        let limit = min(span.count, start + 8)
        while index < limit {
            let byte = span[index]
            if byte <= 0x20 || byte == 0x3E || byte == 0x2F { return (names.index(ofKey: UInt128(key)), index) }
            if byte == 0x3A { break }
            index += 1
            key = key << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        return longName(span, from: start, in: names)
    }

    /// A name of any length, with or without a prefix.
    private func longName(_ span: Span<UInt8>, from start: Int, in names: HTMLNames) -> (index: Int, end: Int) {
        var index = start
        var key: UInt128 = 0
        var isLong = false
        while index < span.count {
            let byte = span[index]
            if byte <= 0x20 || byte == 0x3E || byte == 0x2F { break }
            index += 1
            if byte == 0x3A {
                key = 0
                isLong = false
                continue
            }
            if key >> 120 != 0 { isLong = true }
            key = key << 8 | UInt128(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        return (isLong ? 0 : names.index(ofKey: key), index)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
}
