/// A position that moves over the bytes of a JSON text, one token after the other.
struct JSONScanner {
    let bytes: [UInt8]
    let dialect: JSONReader.Dialect
    let depthLimit: Int
    private(set) var offset = 0
    /// The place of each scalar of the string being read, where somebody asked for it.
    var trace: [JSONPosition]?

    private var line = 1
    /// The offset of the first byte of the line.
    private var lineStart = 0
    /// The bytes of this line, before `offset`, that only continue a scalar: what a column does not count.
    private var continuationBytes = 0

    init(_ bytes: [UInt8], dialect: JSONReader.Dialect, depthLimit: Int) {
        self.bytes = bytes
        self.dialect = dialect
        self.depthLimit = depthLimit
    }

    var position: JSONPosition {
        JSONPosition(line: line, column: offset - lineStart - continuationBytes + 1, offset: offset)
    }

    /// The byte here; nil at the end.
    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// The byte that many places on.
    func peek(_ distance: Int) -> UInt8? {
        offset + distance < bytes.count ? bytes[offset + distance] : nil
    }

    /// Steps over a byte that ends no line.
    mutating func step() {
        if bytes[offset] & 0xC0 == 0x80 { continuationBytes += 1 }
        offset += 1
    }

    mutating func step(_ count: Int) {
        for _ in 0..<count { step() }
    }

    /// Steps over LF, CR or CR LF.
    mutating func stepLineEnd() {
        offset += bytes[offset] == .carriageReturn && peek(1) == .lineFeed ? 2 : 1
        line += 1
        lineStart = offset
        continuationBytes = 0
    }

    /// Steps over `byte` if it is the next one.
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        step()
        return true
    }

    /// Goes to a place that an earlier reading of the same bytes gave.
    mutating func move(to position: JSONPosition) -> Bool {
        guard position.offset < bytes.count else { return false }
        offset = position.offset
        line = position.line
        continuationBytes = 0
        lineStart = position.offset - position.column + 1
        return true
    }

    /// The scalar that begins at `offset`; nil at the end and in bytes that are not UTF-8.
    func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset < bytes.count else { return nil }
        var decoder = Unicode.UTF8()
        var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }

    /// An error that says what was expected here, and what stands here instead.
    func unexpected(_ expected: String) -> JSONSyntaxError {
        guard peek != nil else { return error("expected \(expected), but the text ends here") }
        guard let scalar = scalar(at: offset) else {
            return error("expected \(expected), found a byte that is not UTF-8")
        }
        let isPrintable =
            scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isDefaultIgnorableCodePoint
            && scalar.properties.generalCategory != .control
        let code = String(scalar.value, radix: 16, uppercase: true)
        let found = isPrintable ? "\"\(scalar)\"" : "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        return error("expected \(expected), found \(found)")
    }

    func error(_ message: String, at place: JSONPosition? = nil) -> JSONSyntaxError {
        JSONSyntaxError(position: place ?? position, message: message)
    }
}

/// Space, comments and encoding.
extension JSONScanner {
    mutating func skipByteOrderMark() {
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        offset = 3
        // Editors do not show it, so it has no column.
        lineStart = 3
    }

    /// - Throws: `JSONSyntaxError` at the first byte that is not UTF-8.
    mutating func requireUTF8() throws(JSONSyntaxError) {
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        while let byte = peek {
            if byte == .lineFeed || byte == .carriageReturn {
                stepLineEnd()
            } else if let scalar = scalar(at: offset) {
                step(UTF8.width(scalar))
            } else {
                throw error("a byte that is not UTF-8: save the file as UTF-8")
            }
        }
    }

    mutating func skipSpace() throws(JSONSyntaxError) {
        while let byte = peek {
            switch byte {
            case .space, .tab: step()
            case .lineFeed, .carriageReturn: stepLineEnd()
            case .slash where dialect == .json5: try skipComment()
            case 0x0B, 0x0C, 0x80...:
                guard dialect == .json5, let scalar = scalar(at: offset), scalar.isJSON5Space else { return }
                step(UTF8.width(scalar))
            default: return
            }
        }
    }

    mutating func skipComment() throws(JSONSyntaxError) {
        let start = position
        if peek(1) == .slash {
            while let byte = peek, byte != .lineFeed, byte != .carriageReturn {
                // U+2028 and U+2029 end a comment too; the line, as editors count it, goes on.
                if byte == 0xE2, let scalar = scalar(at: offset), scalar.isLineOrParagraphSeparator { return step(3) }
                step()
            }
        } else if peek(1) == .asterisk {
            step(2)
            while let byte = peek {
                if byte == .asterisk, peek(1) == .slash { return step(2) }
                if byte == .lineFeed || byte == .carriageReturn { stepLineEnd() } else { step() }
            }
            throw error("this comment has no end: write */", at: start)
        } else {
            throw error("expected a comment (// or /*) after \"/\"")
        }
    }
}
