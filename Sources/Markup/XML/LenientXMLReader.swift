/// Reads what calls itself XML and is none: bare ampersands, HTML's entities, unclosed and crossed tags, stray bytes, junk around
/// the root element. Never fails, never goes back, says each repair once.
///
/// Linear in time; its memory is one open tag's names and attributes.
package final class LenientXMLReader: XMLPlace {
    let bytes: [UInt8]
    let handler: any XMLEventHandler
    /// The elements that stay open until their end tag; nil: all of them, as in XML. In HTML many have no end tag.
    private let nesting: Set<String>?
    var position = 0
    var entities = DeclaredEntities()
    private let attributes = XMLAttributes()
    private var names: [String: XMLName] = [:]
    private(set) var open: [OpenElement] = []
    /// Open elements deeper than the limit: only counted, so that nothing is ever searched for among them.
    private(set) var tooDeep = 0
    /// Prefixes in the order of their declarations, and the namespaces that each stands for, the innermost last.
    private var bindings: [String] = []
    private var namespaces: [String: [String]] = [:]
    private var problems = 0
    private(set) var sawRoot = false
    /// No comment ends behind `position`.
    private var lacksCommentEnd = false
    private var unendedRaw: Set<String> = []
    private var undeclaredPrefixes: Set<String> = []
    private var lineCursor = (offset: 0, line: 1, lineStart: 0)

    struct OpenElement {
        let name: XMLName
        let qualified: String
        let bindings: Int
    }

    package convenience init(_ bytes: [UInt8], handler: any XMLEventHandler) {
        self.init(bytes, handler: handler, nesting: nil)
    }

    /// Reads a web page's tags one after the other, scripts and styles passed over.
    ///
    /// - Parameter nesting: The elements, in lower case, whose end is wanted too; all others end where they begin.
    package convenience init(page bytes: [UInt8], handler: any XMLEventHandler, nesting: Set<String>) {
        self.init(bytes, handler: handler, nesting: nesting)
    }

    private init(_ bytes: [UInt8], handler: any XMLEventHandler, nesting: Set<String>?) {
        self.bytes = bytes
        self.handler = handler
        self.nesting = nesting
    }

    package var line: Int { place(of: position).line }
    package var column: Int { place(of: position).column }

    /// Reads the document to its end.
    package func read() {
        let document = bytes
        let span = document.span
        while position < span.count {
            guard let next = ByteSearch.first(0x3C, in: span, from: position) else {
                text(span, to: span.count)
                break
            }
            if next > position { text(span, to: next) }
            markup(span)
        }
        close(to: 0, at: span.count)
    }

    func report(_ message: String, at offset: Int) {
        problems += 1
        guard problems <= XMLLimits.problems else { return }
        let place = place(of: offset)
        handler.problem(message, line: place.line, column: place.column)
    }

    private func place(of offset: Int) -> (line: Int, column: Int) {
        if offset < lineCursor.offset { lineCursor = (0, 1, 0) }
        let document = bytes
        let span = document.span
        var from = lineCursor.offset
        while let newline = ByteSearch.first(0x0A, in: span, from: from), newline < offset {
            lineCursor.line += 1
            lineCursor.lineStart = newline + 1
            from = newline + 1
        }
        lineCursor.offset = max(from, min(offset, span.count))
        return (lineCursor.line, offset - lineCursor.lineStart + 1)
    }
}

// MARK: - Markup

extension LenientXMLReader {
    private func markup(_ span: Span<UInt8>) {
        let start = position
        guard start + 1 < span.count else {
            position = span.count
            return characters(span, start..<span.count)
        }
        switch span[start + 1] {
        case 0x21: declaration(span)
        case 0x3F:
            let end = ByteSearch.first("?>", in: span, from: start + 2) ?? span.count
            if sawRoot == false, start > 0 || ByteSearch.matches("<?xml?", in: span, at: start),
                ByteSearch.matches("<?xml", in: span, at: start), !ByteSearch.matches("<?xml-", in: span, at: start)
            {
                report("the XML declaration is mangled or not at the start", at: start)
            }
            position = min(span.count, end + 2)
        case 0x2F: endTag(span)
        default: startTag(span)
        }
    }

    private func declaration(_ span: Span<UInt8>) {
        let start = position
        if ByteSearch.matches("<![CDATA[", in: span, at: start) {
            let end = ByteSearch.first("]]>", in: span, from: start + 9)
            characters(span, start + 9..<(end ?? span.count))
            position = end.map { $0 + 3 } ?? span.count
        } else if ByteSearch.matches("<!--", in: span, at: start) {
            // What is not found once is not looked for again: that would take quadratic time.
            let end = lacksCommentEnd ? nil : ByteSearch.first("-->", in: span, from: start + 4)
            lacksCommentEnd = end == nil
            if end == nil { report("a comment is not closed", at: start) }
            // An unclosed comment hides no more than its own tag.
            position =
                end.map { $0 + 3 } ?? (ByteSearch.first(0x3E, in: span, from: start).map { $0 + 1 } ?? span.count)
        } else if ByteSearch.matchesAnyCase("<!doctype", in: span, at: start) {
            position = min(span.count, XMLGuard.endOfDocumentType(span, from: start))
            entities.read(span, start..<position)
        } else {
            report("a declaration stands where none can", at: start)
            position = ByteSearch.first(0x3E, in: span, from: start).map { $0 + 1 } ?? span.count
        }
    }

    private func endTag(_ span: Span<UInt8>) {
        let start = position
        let end = ByteSearch.first(0x3E, in: span, from: start) ?? span.count
        if end == span.count { report("the document ends inside a tag", at: start) }
        var nameEnd = start + 2
        while nameEnd < end, Self.isName(span[nameEnd]) { nameEnd += 1 }
        let qualified = string(start + 2..<nameEnd)
        if tooDeep > 0 {
            tooDeep -= 1
            position = min(span.count, end + 1)
            return
        }
        guard let index = open.lastIndex(where: { $0.qualified == qualified }) else {
            position = min(span.count, end + 1)
            return report("</\(qualified)> closes nothing", at: start)
        }
        if index < open.count - 1 {
            report("<\(open[open.count - 1].qualified)> is not closed before </\(qualified)>", at: start)
        }
        position = min(span.count, end + 1)
        close(to: index, at: nil)
    }

    /// Ends all open elements from `index` on; a number as `end` says that the document is over.
    private func close(to index: Int, at end: Int?) {
        if let end, open.count > index {
            report("the document ends inside <\(open[open.count - 1].qualified)>", at: end)
            handler.truncated()
        }
        while open.count > index {
            let element = open.removeLast()
            while bindings.count > element.bindings { namespaces[bindings.removeLast()]?.removeLast() }
            handler.endElement(element.name, at: self)
        }
    }

    private func startTag(_ span: Span<UInt8>) {
        let start = position
        var index = start + 1
        guard Self.isNameStart(span[index]) else {
            report("< stands for itself", at: start)
            position = index
            return characters(span, start..<index)
        }
        while index < span.count, Self.isName(span[index]) { index += 1 }
        let qualified = string(start + 1..<index)
        if open.isEmpty, sawRoot {
            report("<\(qualified)> follows the root element", at: start)
        }
        let bound = bindings.count
        var found: [(name: String, value: [UInt8])] = []
        var closesItself = false
        while true {
            while index < span.count, span[index] <= 0x20 { index += 1 }
            guard index < span.count else {
                position = span.count
                report("the document ends inside a tag", at: start)
                return handler.truncated()
            }
            let byte = span[index]
            if byte == 0x3E {
                index += 1
                break
            }
            if byte == 0x3C {
                report("<\(qualified)> has no >", at: start)
                break
            }
            if byte == 0x2F {
                closesItself = index + 1 < span.count && span[index + 1] == 0x3E
                index += 1
                continue
            }
            guard let next = attribute(span, at: index, into: &found) else {
                position = span.count
                report("the document ends inside a tag", at: start)
                return handler.truncated()
            }
            index = next
        }
        position = index
        guard let nesting else { return begin(qualified, found, bound, closesItself, at: start) }
        let name = qualified.lowercased()
        begin(qualified, found, bound, !nesting.contains(name), at: start)
        if let ending = Self.rawEndings[name] { skipRaw(span, name, ending) }
    }

    /// HTML's elements whose text is no markup.
    private static let rawEndings: [String: StaticString] = [
        "script": "</script", "style": "</style", "textarea": "</textarea", "title": "</title",
    ]

    private func skipRaw(_ span: Span<UInt8>, _ name: String, _ ending: StaticString) {
        // What is not found once is not looked for again: that would take quadratic time.
        guard !unendedRaw.contains(name) else { return }
        var next = ByteSearch.first(0x3C, in: span, from: position)
        while let at = next, !ByteSearch.matchesAnyCase(ending, in: span, at: at) {
            next = ByteSearch.first(0x3C, in: span, from: at + 1)
        }
        if let next { position = next } else { unendedRaw.insert(name) }
    }

    private func begin(
        _ qualified: String, _ found: [(name: String, value: [UInt8])], _ bound: Int, _ closesItself: Bool,
        at start: Int
    ) {
        sawRoot = true
        if open.count == XMLLimits.depth {
            if tooDeep == 0 { report("elements are nested deeper than \(XMLLimits.depth)", at: start) }
            if !closesItself { tooDeep += 1 }
            return
        }
        if found.count > XMLLimits.attributes { report("<\(qualified)> has \(found.count) attributes", at: start) }
        attributes.removeAll()
        if open.isEmpty {
            attributes.defaultNamespace = found.first { $0.name == "xmlns" }.map {
                String(decoding: $0.value, as: UTF8.self)
            }
        }
        let kept = found.prefix(XMLLimits.attributes)
        for (name, value) in kept {
            if name == "xmlns" {
                bind("", String(decoding: value, as: UTF8.self))
            } else if name.hasPrefix("xmlns:") {
                bind(String(name.dropFirst(6)), String(decoding: value, as: UTF8.self))
            }
        }
        for (name, value) in kept where name != "xmlns" && !name.hasPrefix("xmlns:") {
            attributes.append(resolve(name, isAttribute: true, at: start), value)
        }
        let name = resolve(qualified, isAttribute: false, at: start)
        open.append(OpenElement(name: name, qualified: qualified, bindings: bound))
        handler.startElement(name, attributes, at: self)
        if closesItself { close(to: open.count - 1, at: nil) }
    }

    private func bind(_ prefix: String, _ namespace: String) {
        bindings.append(prefix)
        namespaces[prefix, default: []].append(namespace)
    }

    /// Reads one attribute; nil where the document ends inside it.
    private func attribute(
        _ span: Span<UInt8>, at start: Int, into found: inout [(name: String, value: [UInt8])]
    ) -> Int? {
        var index = start
        while index < span.count, Self.isName(span[index]) { index += 1 }
        guard index > start else { return index + 1 }
        let name = string(start..<index)
        while index < span.count, span[index] <= 0x20 { index += 1 }
        guard index < span.count else { return nil }
        guard span[index] == 0x3D else {
            report("attribute \(name) has no value", at: start)
            found.append((name, []))
            return index
        }
        index += 1
        while index < span.count, span[index] <= 0x20 { index += 1 }
        guard index < span.count else { return nil }
        var value = TextBuffer()
        let quote = span[index]
        if quote == 0x22 || quote == 0x27 {
            guard let end = ByteSearch.first(quote, in: span, from: index + 1) else { return nil }
            decode(span, index + 1..<end, into: &value)
            index = end + 1
        } else {
            report("the value of attribute \(name) has no quotes", at: start)
            let from = index
            while index < span.count, span[index] > 0x20, span[index] != 0x3E { index += 1 }
            decode(span, from..<index, into: &value)
        }
        found.append((name, value.bytes))
        return index
    }

    private func resolve(_ qualified: String, isAttribute: Bool, at start: Int) -> XMLName {
        var prefix: String?
        var local = qualified
        if let colon = qualified.utf8.firstIndex(of: 0x3A), colon != qualified.startIndex {
            prefix = String(qualified[..<colon])
            local = String(qualified[qualified.utf8.index(after: colon)...])
        }
        var namespace: String?
        if prefix == "xml" {
            namespace = "http://www.w3.org/XML/1998/namespace"
        } else if prefix != nil || !isAttribute {
            let wanted = prefix ?? ""
            namespace = namespaces[wanted]?.last
            if let prefix, namespace == nil, undeclaredPrefixes.insert(prefix).inserted {
                report("prefix \(prefix) is not declared", at: start)
            }
        }
        if namespace?.isEmpty == true { namespace = nil }
        let key = "\(prefix ?? "") \(local) \(namespace ?? "")"
        if let known = names[key] { return known }
        let name = XMLName(id: names.count, namespace: namespace, prefix: prefix, local: local)
        names[key] = name
        return name
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F || byte == 0x3A || byte >= 0x80
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isNameStart(byte) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2E
    }
}
