internal import CXML

/// Reads well-formed UTF-8 XML through libxml2's SAX2 push parser and hands on its events.
///
/// At the first mistake it stops, since libxml2's own recovery loses text: `LenientXMLReader` then reads the document
/// from its beginning. No entity is ever resolved but the five of XML: the handlers that would declare or load one are nil.
/// Made, used once and dropped by one thread.
@safe
package final class XMLReader: XMLPlace {
    package enum Outcome: Sendable {
        case sound
        /// libxml2 met a mistake; what was handed on so far is not to be used.
        case broken
    }

    private let handler: any XMLEventHandler
    private let attributes = XMLAttributes()
    private var names = XMLNames()
    private var context: xmlParserCtxtPtr?
    private var depth = 0
    private var isBroken = false
    /// How many namespaces each open element declares, where it declares any.
    private var declarations: [(depth: Int, count: Int)] = []
    private var declared = 0
    private var problems = 0
    /// While it is read.
    private var document = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// Bytes that libxml2 was given.
    private var pushed = 0
    /// Bytes that it was not.
    private var kept = 0
    private var start = 0
    private var lines = LineIndex()
    /// Text that is not handed on yet: libxml2 gives it in pieces as small as one entity, and each hand-over costs more than its copy.
    /// A pointer of our own, so that a piece takes no check of exclusive access.
    private var pending: UnsafeMutablePointer<UInt8>
    private var pendingCount = 0
    private static let pendingCapacity = 16_384

    /// What `read` takes where nobody says otherwise. libxml2 takes a quarter longer over a whole document at once, and half as long
    /// again over pieces of 4 KiB; below a hundred bytes a piece more costs what its text would.
    package static let chunk = 65_536
    package static let shortestRun = 128

    package init(handler: any XMLEventHandler) {
        self.handler = handler
        unsafe pending = .allocate(capacity: Self.pendingCapacity)
        _ = Self.initialized
        var sax = unsafe xmlSAXHandler()
        unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe sax.startElementNs = { unsafe XMLReader.from($0)?.start($1, $2, $3, $5, Int($4), $8, Int($6)) }
        unsafe sax.endElementNs = { unsafe XMLReader.from($0)?.end($1, $2, $3) }
        unsafe sax.characters = { unsafe XMLReader.takeCharacters($0, $1, $2) }
        unsafe sax.cdataBlock = sax.characters
        // The same function: else libxml2 asks of all white space whether it is to be ignored.
        unsafe sax.ignorableWhitespace = sax.characters
        unsafe sax.serror = { unsafe XMLReader.from($0)?.error($1) }
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe context = xmlCreatePushParserCtxt(&sax, this, nil, 0, nil)
        // IGNORE_ENC: the bytes are UTF-8 by now, whatever the declaration says. NOENT: without it `&amp;` in an attribute
        // arrives as `&#38;`. Never HUGE, DTDLOAD, DTDATTR, XINCLUDE.
        let options = XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        unsafe xmlCtxtUseOptions(context, Int32(bitPattern: options))
    }

    deinit {
        unsafe pending.deallocate()
        // Entities that a document declares make libxml2 build a document to hold them, which is its user's to free.
        if let document = unsafe context?.pointee.myDoc { unsafe xmlFreeDoc(document) }
        unsafe xmlFreeParserCtxt(context)
    }

    package var line: Int { place.line }
    package var column: Int { place.column }

    /// Reads a document.
    ///
    /// Long runs of text don't pass through libxml2, which looks at each character of them and calls for each reference: it is given
    /// the document without them, and they are handed on where it stands then.
    ///
    /// - Parameter chunk: bytes that libxml2 is given at a time; the result is the same for each.
    /// - Parameter shortestRun: bytes of a text from which on it is kept from libxml2; the result is the same for each.
    package func read(
        _ document: Span<UInt8>, from start: Int = 0, chunk: Int = chunk, shortestRun: Int = shortestRun
    ) -> Outcome {
        guard unsafe context != nil else { return .broken }
        return unsafe document.withUnsafeBufferPointer { bytes in
            unsafe self.document = bytes
            self.start = start
            defer { unsafe self.document = .init(start: nil, count: 0) }
            var runs = TextRuns(document, from: start, shortest: shortestRun)
            var decoded = ByteBuffer()
            var position = start
            while let run = runs.next(document) {
                guard push(document, position..<run.range.lowerBound, chunk) else { return .broken }
                position = take(run, document, &decoded) ? run.range.upperBound : run.range.lowerBound
            }
            guard push(document, position..<document.count, chunk) else { return .broken }
            unsafe xmlParseChunk(context, nil, 0, 1)
            flush()
            return isBroken ? .broken : .sound
        }
    }

    private static let initialized: Void = xmlInitParser()
}

// MARK: - The document

extension XMLReader {
    /// By the bytes that libxml2 has read: its own columns depend on how those were cut.
    private var place: (line: Int, column: Int) {
        let document = unsafe Span(_unsafeElements: document)
        // All text that was kept from libxml2 stands before.
        let position = start + kept + max(0, Int(unsafe xmlByteConsumed(context)))
        return lines.place(of: min(document.count, position), in: document)
    }

    /// Gives libxml2 the next bytes; false once there is no use in more.
    private func push(_ document: Span<UInt8>, _ range: Range<Int>, _ chunk: Int) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            var end = min(range.upperBound, position + chunk)
            // Never inside a character.
            while end < range.upperBound, document[end] & 0xC0 == 0x80 { end += 1 }
            unsafe document.extracting(position..<end).withUnsafeBytes { bytes in
                let characters = unsafe bytes.assumingMemoryBound(to: CChar.self)
                _ = unsafe xmlParseChunk(context, characters.baseAddress, Int32(characters.count), 0)
            }
            guard !isBroken else { return false }
            pushed += end - position
            position = end
        }
        return true
    }

    /// Hands on a run of text in libxml2's stead; false where that is not possible.
    private func take(_ run: TextRuns.Run, _ document: Span<UInt8>, _ decoded: inout ByteBuffer) -> Bool {
        // All before it is read, and what is open is an element: the tag or `<![CDATA[` before the run was one.
        guard depth > 0, unsafe xmlByteConsumed(context) == pushed else { return false }
        let text = document.extracting(run.range)
        if run.isCDATA {
            guard CharacterData.isSound(text) else { return false }
        } else {
            decoded.removeAll()
            guard CharacterData.decode(text, into: &decoded) else { return false }
        }
        flush()
        if depth <= XMLLimits.depth {
            if run.isCDATA { handler.text(text) } else { decoded.withSpan { handler.text($0) } }
        }
        kept += text.count
        return true
    }
}

// MARK: - Events

extension XMLReader {
    private static func from(_ pointer: UnsafeMutableRawPointer?) -> XMLReader? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Unmanaged<XMLReader>.fromOpaque(pointer).takeUnretainedValue()
    }

    private func start(
        _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
        _ declared: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ declaredCount: Int,
        _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ attributeCount: Int
    ) {
        depth += 1
        guard !isBroken else { return }
        if declaredCount > 0 {
            declarations.append((depth, declaredCount))
            self.declared += declaredCount
            if self.declared > XMLLimits.namespaces { return stop() }
        }
        guard depth <= XMLLimits.depth else {
            if depth == XMLLimits.depth + 1 { report("elements are nested deeper than \(XMLLimits.depth)") }
            return
        }
        flush()
        attributes.removeAll()
        if depth == 1, let declared = unsafe declared {
            // Two pointers each: prefix, URI.
            for index in 0..<declaredCount where unsafe declared[index * 2] == nil {
                attributes.defaultNamespace = unsafe declared[index * 2 + 1].map { unsafe String(cString: $0) }
            }
        }
        if let fields = unsafe fields {
            for index in 0..<attributeCount {
                // Five pointers each: local name, prefix, URI, value, end of the value.
                let at = index * 5
                guard let value = unsafe fields[at + 3], let end = unsafe fields[at + 4] else { continue }
                let name = unsafe name(fields[at], fields[at + 1], fields[at + 2])
                unsafe attributes.append(name, UnsafeBufferPointer(start: value, count: end - value))
            }
        }
        handler.startElement(unsafe name(local, prefix, namespace), attributes, at: self)
    }

    private func end(
        _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
    ) {
        if let last = declarations.last, last.depth == depth {
            declared -= last.count
            declarations.removeLast()
        }
        depth -= 1
        guard !isBroken, depth < XMLLimits.depth else { return }
        flush()
        handler.endElement(unsafe name(local, prefix, namespace), at: self)
    }

    private func characters(_ start: UnsafePointer<xmlChar>?, _ count: Int) {
        guard !isBroken, depth <= XMLLimits.depth, let start = unsafe start else { return }
        if count > Self.pendingCapacity - pendingCount { flush() }
        guard count <= Self.pendingCapacity else {
            return handler.text(unsafe Span(_unsafeElements: UnsafeBufferPointer(start: start, count: count)))
        }
        unsafe (pending + pendingCount).update(from: start, count: count)
        pendingCount += count
    }

    private func flush() {
        guard pendingCount > 0 else { return }
        handler.text(unsafe Span(_unsafeElements: UnsafeBufferPointer(start: pending, count: pendingCount)))
        pendingCount = 0
    }

    private static func takeCharacters(
        _ reader: UnsafeMutableRawPointer?, _ start: UnsafePointer<xmlChar>?, _ count: Int32
    ) {
        guard let reader = unsafe reader else { return }
        // Without a retain: `read` holds the reader while libxml2 calls.
        unsafe Unmanaged<XMLReader>.fromOpaque(reader)._withUnsafeGuaranteedRef {
            unsafe $0.characters(start, Int(count))
        }
    }

    private func error(_ error: UnsafePointer<xmlError>?) {
        guard !isBroken, let error = unsafe error?.pointee else { return }
        let code = unsafe error.code
        if unsafe error.domain == Int32(XML_FROM_NAMESPACE.rawValue) {
            // An undeclared prefix is read by its usual meaning. Other remarks on namespaces change nothing.
            guard code == Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue) else { return }
            let name = unsafe error.str1.map { unsafe String(cString: $0) } ?? ""
            return report("prefix \(name) is not declared")
        }
        let isWarning = unsafe error.level == XML_ERR_WARNING
        guard !isWarning || code == Int32(XML_WAR_UNDECLARED_ENTITY.rawValue) else { return }
        stop()
    }

    private func stop() {
        isBroken = true
        unsafe xmlStopParser(context)
    }

    private func report(_ message: String) {
        problems += 1
        guard problems <= XMLLimits.problems else { return }
        handler.problem(message, line: line, column: column)
    }

    private func name(
        _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
    ) -> XMLName {
        let key = XMLNames.Key(
            local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix),
            namespace: UInt(bitPattern: namespace))
        return names.name(key) { id in
            XMLName(
                id: id, namespace: unsafe namespace.map { unsafe String(cString: $0) },
                prefix: unsafe prefix.map { unsafe String(cString: $0) },
                local: unsafe local.map { unsafe String(cString: $0) } ?? "")
        }
    }
}
