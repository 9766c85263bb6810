internal import CXML

/// Reads a web page through libxml2's HTML parser into an `HTMLDocument`.
///
/// That parser (2.9.14, Debian 12) takes a time quadratic in one tag's attributes and in the depth of open tags that
/// end tags don't
/// match. Both are seen while it reads: it asks for the page in pieces, and gets no more of one that has such a tag.
/// What was read
/// so far counts. Made, used and dropped by one thread.
@safe
package final class HTMLDocumentReader {
    /// Bytes of a page that are read; the rest is cut off.
    package static let sizeLimit = 16_000_000
    /// Open tags. Browsers go to 512 (Blink, WebKit).
    private static let depthLimit = 512
    /// Attributes of one tag, before the reader gives no more.
    private static let attributeLimit: Int32 = 2_000
    /// Bytes of one attribute that are kept: a picture in a link is no text.
    private static let valueLimit = 65_536
    /// Nodes; what has more is no page that somebody reads.
    private static let nodeLimit = 400_000
    private static let pieceSize = 16_384

    private let page: [UInt8]
    private let length: Int
    private var offset = 0
    private var context: htmlParserCtxtPtr?
    private var document = HTMLDocument()
    private var current = 0
    /// Open elements that have no node: their text counts for nothing.
    private var skipped = 0
    private var isPreformatted = 0
    private var isStopped = false

    private init(_ page: [UInt8]) {
        self.page = page
        length = min(page.count, Self.sizeLimit)
        isStopped = page.count > length
    }

    /// - Parameter page: valid UTF-8.
    package static func read(_ page: [UInt8]) -> HTMLDocument {
        let reader = HTMLDocumentReader(page)
        reader.parse()
        return reader.finish()
    }

    private static let initialized: Void = xmlInitParser()

    private func parse() {
        _ = Self.initialized
        guard let context = unsafe htmlNewParserCtxt() else { return }
        unsafe self.context = context
        defer {
            unsafe self.context = nil
            unsafe htmlFreeParserCtxt(context)
        }
        var handlers = unsafe xmlSAXHandler()
        unsafe handlers.startElement = { unsafe HTMLDocumentReader.from($0)?.start($1, $2) }
        unsafe handlers.endElement = { unsafe HTMLDocumentReader.from($0)?.end($1) }
        unsafe handlers.characters = { unsafe HTMLDocumentReader.from($0)?.characters($1, $2) }
        unsafe handlers.cdataBlock = { unsafe HTMLDocumentReader.from($0)?.characters($1, $2) }
        unsafe context.pointee.sax.pointee = handlers
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe context.pointee.userData = me
        // The bytes are UTF-8, whatever the page says: with these set the parser looks neither at a `meta` nor at the
        // first bytes.
        unsafe context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
        unsafe context.pointee.encoding = UnsafePointer(xmlCharStrdup("UTF-8"))
        unsafe context.pointee.options |= Int32(HTML_PARSE_IGNORE_ENC.rawValue)
        // Else a script ends at the first end tag that it holds.
        unsafe context.pointee.recovery = 1
        guard
            let buffer = unsafe xmlParserInputBufferCreateIO(
                { unsafe HTMLDocumentReader.from($0)?.give($1, $2) ?? 0 }, nil, me, XML_CHAR_ENCODING_NONE)
        else { return }
        guard let input = unsafe xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE) else {
            unsafe xmlFreeParserInputBuffer(buffer)
            return
        }
        unsafe inputPush(context, input)
        unsafe htmlParseDocument(context)
        if let made = unsafe context.pointee.myDoc {
            unsafe context.pointee.myDoc = nil
            unsafe xmlFreeDoc(made)
        }
    }

    private func finish() -> HTMLDocument {
        while current >= 0 { close() }
        document.isCut = isStopped
        return document
    }

    /// The next piece of the page; nothing once a limit is passed.
    private func give(_ target: UnsafeMutablePointer<CChar>?, _ room: Int32) -> Int32 {
        guard let target = unsafe target, let context = unsafe context, !isStopped || offset < length else { return 0 }
        if unsafe context.pointee.maxatts > Self.attributeLimit * 2 || context.pointee.nameNr > Self.depthLimit
            || document.nodes.count > Self.nodeLimit
        {
            isStopped = true
            offset = length
            return 0
        }
        let count = min(Int(room), length - offset, Self.pieceSize)
        unsafe page.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            unsafe memcpy(target, base + offset, count)
        }
        offset += count
        return Int32(count)
    }
}

// MARK: - What the parser hands on

extension HTMLDocumentReader {
    private static func from(_ pointer: UnsafeMutableRawPointer?) -> HTMLDocumentReader? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Unmanaged<HTMLDocumentReader>.fromOpaque(pointer).takeUnretainedValue()
    }

    private func start(
        _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard let name = unsafe name else { return }
        let element = unsafe HTMLNodeNames.element(ofKey: Self.key(name, length: Int(strlen(name))))
        if skipped > 0 || element == .style {
            skipped += 1
            return
        }
        let first = document.attributes.count
        if let list = unsafe list {
            var index = 0
            while let attribute = unsafe list[index] {
                unsafe add(attribute, list[index + 1])
                index += 2
            }
        }
        let index = document.nodes.count
        document.nodes.append(
            HTMLDocument.Node(
                element: element, parent: Int32(current), end: Int32(index + 1), first: Int32(first),
                last: Int32(document.attributes.count)))
        if element == .script, !isData(index) {
            document.nodes.removeLast()
            skipped = 1
            return
        }
        if element == .pre || element == .script { isPreformatted += 1 }
        current = index
        if let context = unsafe context, unsafe context.pointee.nameNr > Self.depthLimit {
            isStopped = true
            offset = length
            unsafe xmlStopParser(context)
        }
    }

    private func end(_ name: UnsafePointer<xmlChar>?) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        guard current > 0 else { return }
        close()
    }

    private func close() {
        let element = document.nodes[current].element
        if element == .pre || element == .script { isPreformatted -= 1 }
        document.nodes[current].end = Int32(document.nodes.count)
        current = Int(document.nodes[current].parent)
    }

    private func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
        guard skipped == 0, let text = unsafe text, length > 0 else { return }
        var count = Int(length)
        if isPreformatted == 0 {
            // White space between tags is one space.
            var index = 0
            while index < count, unsafe text[index] <= 0x20 { index += 1 }
            if index == count { count = 1 }
        }
        let last = document.nodes.count - 1
        let start = document.bytes.count
        unsafe document.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
        if document.nodes[last].element == .text, Int(document.nodes[last].parent) == current,
            Int(document.nodes[last].last) == start
        {
            document.nodes[last].last = Int32(start + count)
            return
        }
        document.nodes.append(
            HTMLDocument.Node(
                element: .text, parent: Int32(current), end: Int32(last + 2), first: Int32(start),
                last: Int32(start + count)))
    }

    private func add(_ name: UnsafePointer<xmlChar>, _ value: UnsafePointer<xmlChar>?) {
        let nameLength = unsafe Int(strlen(name))
        let attribute = unsafe HTMLNodeNames.attribute(ofKey: Self.key(name, length: nameLength))
        var kept = 0
        if attribute == .other {
            // What scripts listen to is nothing to look for.
            guard nameLength <= 64, unsafe !(name[0] == 0x6F && name[1] == 0x6E) else { return }
            kept = nameLength
            unsafe document.bytes.append(contentsOf: UnsafeBufferPointer(start: name, count: nameLength))
        }
        let start = document.bytes.count
        if let value = unsafe value {
            let count = unsafe Int(strlen(value))
            guard count <= Self.valueLimit else {
                document.bytes.removeLast(kept)
                return
            }
            unsafe document.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
        }
        document.attributes.append(
            HTMLDocument.Attribute(
                attribute: attribute, nameLength: Int32(kept), start: Int32(start), end: Int32(document.bytes.count)))
    }

    /// Whether a script is data that says something of the page: JSON-LD.
    private func isData(_ node: Int) -> Bool {
        guard let type = document.value(.type, of: node) else { return false }
        return String(decoding: document.bytes[type], as: UTF8.self).lowercased().contains("ld+json")
    }

    private static func key(_ name: UnsafePointer<xmlChar>, length: Int) -> UInt128 {
        guard length <= 16 else { return 0 }
        var key: UInt128 = 0
        for index in 0..<length { unsafe key = key << 8 | UInt128(name[index]) }
        return key
    }
}
