/// Writes JSON (RFC 8259) straight into bytes; what is nil and lists that are empty are left out.
struct JSONWriter {
    private var bytes: [UInt8] = []
    /// Whether something stands before the next member or element.
    private var needsComma = false

    init() {
        bytes.reserveCapacity(4096)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    var text: String {
        // Safe because all that is written is ASCII or comes from a `String`: checking it again takes as long as writing it.
        unsafe String(copying: UTF8Span(unchecked: bytes.span))
    }

    mutating func object(_ members: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func member(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        name(key)
        string(value)
    }

    mutating func member(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        name(key)
        bytes.append(contentsOf: String(value).utf8)
    }

    mutating func member(_ key: StaticString, _ value: Bool?) {
        guard let value else { return }
        name(key)
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// What JSON has no number for is written as the text `nan`, `inf` or `-inf`.
    mutating func member(_ key: StaticString, _ value: Double) {
        name(key)
        if value.isFinite {
            bytes.append(contentsOf: value.description.utf8)
        } else {
            string(value.description)
        }
    }

    mutating func member<Value>(_ key: StaticString, _ value: Value?, _ members: (Value, inout JSONWriter) -> Void) {
        guard let value else { return }
        name(key)
        open(UInt8(ascii: "{"))
        members(value, &self)
        close(UInt8(ascii: "}"))
    }

    /// A list of objects.
    mutating func list<Element>(
        _ key: StaticString, _ elements: [Element], _ members: (Element, inout JSONWriter) -> Void
    ) {
        guard !elements.isEmpty else { return }
        name(key)
        open(UInt8(ascii: "["))
        for element in elements {
            separate()
            open(UInt8(ascii: "{"))
            members(element, &self)
            close(UInt8(ascii: "}"))
        }
        close(UInt8(ascii: "]"))
    }
}

extension JSONWriter {
    private mutating func open(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func name(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            // Whole runs of what needs no escape at once: that is nearly all.
            var start = 0
            var index = 0
            while index < utf8.count {
                if index + 8 <= utf8.count,
                    !Self.needsEscape(
                        unsafe UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: index, as: UInt64.self))
                {
                    index += 8
                    continue
                }
                let byte = unsafe utf8[index]
                if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    unsafe bytes.append(contentsOf: utf8[start..<index])
                    escape(byte)
                    start = index + 1
                }
                index += 1
            }
            unsafe bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether one of eight bytes is below a space, a quotation mark or a backslash; now and then also where none is.
    private static func needsEscape(_ eight: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        func hasByteBelow(_ bound: UInt64, in word: UInt64) -> UInt64 { (word &- ones &* bound) & ~word }
        let found =
            hasByteBelow(0x20, in: eight) | hasByteBelow(1, in: eight ^ ones &* 0x22)
            | hasByteBelow(1, in: eight ^ ones &* 0x5C)
        return found & (ones &* 0x80) != 0
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes += Array("u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
