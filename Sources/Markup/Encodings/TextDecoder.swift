internal import CXML

/// Turns bytes into valid UTF-8 without characters that no text holds.
package enum TextDecoder {
    package struct Result: Sendable {
        package let bytes: [UInt8]
        package let encoding: TextEncoding
        /// Where the first byte stood that the encoding has no character for, in `bytes`; nil where all were right.
        package let firstReplacement: Int?
        package let replacements: Int
    }

    /// UTF-8 that is valid needs no copy.
    static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> Result {
        if encoding.kind == .utf8, firstInvalid(bytes.span) == nil {
            return Result(bytes: bytes, encoding: .utf8, firstReplacement: nil, replacements: 0)
        }
        return decode(bytes[...], as: encoding)
    }

    static func decode(_ bytes: ArraySlice<UInt8>, as encoding: TextEncoding) -> Result {
        switch encoding.kind {
        case .utf8: utf8(bytes)
        case .ascii, .windows1252: windows1252(bytes, encoding)
        case .utf16(let bigEndian): utf16(bytes, bigEndian, encoding)
        case .utf32(let bigEndian): utf32(bytes, bigEndian, encoding)
        case .iconv(let name): iconv(bytes, name, encoding)
        }
    }

    /// The index of the first byte that is not valid UTF-8 (RFC 3629 §4, surrogates and overlong forms refused); nil where all are.
    package static func firstInvalid(_ span: Span<UInt8>, from start: Int = 0) -> Int? {
        var index = start
        let count = span.count
        while index < count {
            if span[index] < 0x80 {
                index = endOfASCII(span, from: index)
                continue
            }
            let width = sequenceLength(span, at: index)
            if width == 0 { return index }
            index += width
        }
        return nil
    }

    /// Where the ASCII bytes that start here end, thirty-two at a time.
    private static func endOfASCII(_ span: Span<UInt8>, from start: Int) -> Int {
        unsafe span.withUnsafeBytes { bytes in
            var index = start
            while index + 32 <= bytes.count {
                let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
                if (block[0] | block[1] | block[2] | block[3]) & 0x8080_8080_8080_8080 != 0 { break }
                index += 32
            }
            while index + 8 <= bytes.count,
                unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
            }
            while index < bytes.count, unsafe bytes[index] < 0x80 { index += 1 }
            return index
        }
    }

    private static func sequenceLength(_ span: Span<UInt8>, at index: Int) -> Int {
        func isTail(_ offset: Int) -> Bool { index + offset < span.count && span[index + offset] & 0xC0 == 0x80 }
        let byte = span[index]
        switch byte {
        case 0xC2...0xDF: return isTail(1) ? 2 : 0
        case 0xE0...0xEF:
            guard isTail(1), isTail(2) else { return 0 }
            if byte == 0xE0, span[index + 1] < 0xA0 { return 0 }
            if byte == 0xED, span[index + 1] > 0x9F { return 0 }
            return 3
        case 0xF0...0xF4:
            guard isTail(1), isTail(2), isTail(3) else { return 0 }
            if byte == 0xF0, span[index + 1] < 0x90 { return 0 }
            if byte == 0xF4, span[index + 1] > 0x8F { return 0 }
            return 4
        default: return 0
        }
    }

    /// How many sequences of more than one byte are right, and how many bytes are not.
    static func quality(_ span: Span<UInt8>) -> (good: Int, bad: Int) {
        var good = 0
        var bad = 0
        var index = 0
        while index < span.count {
            if span[index] < 0x80 {
                index += 1
                continue
            }
            let width = sequenceLength(span, at: index)
            if width == 0 { bad += 1 } else { good += 1 }
            index += max(1, width)
        }
        return (good, bad)
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) -> Result {
        let span = bytes.span
        guard var invalid = firstInvalid(span) else {
            return Result(bytes: Array(bytes), encoding: .utf8, firstReplacement: nil, replacements: 0)
        }
        var out = TextBuffer()
        var start = 0
        var count = 0
        var first: Int?
        while true {
            out.append(span.extracting(start..<invalid))
            if first == nil { first = out.bytes.count }
            out.append("\u{FFFD}")
            count += 1
            start = invalid + 1
            while start < span.count, span[start] & 0xC0 == 0x80 { start += 1 }
            guard let next = firstInvalid(span, from: start) else { break }
            invalid = next
        }
        out.append(span.extracting(start..<span.count))
        return Result(bytes: out.bytes, encoding: .utf8, firstReplacement: first, replacements: count)
    }

    private static func windows1252(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Result {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        var first: Int?
        var count = 0
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
                continue
            }
            if encoding.kind == .ascii {
                if first == nil { first = out.count }
                count += 1
            }
            out.append(contentsOf: String(Windows1252.scalar(of: byte)).utf8)
        }
        // ASCII that holds more is windows-1252 and said to be.
        return Result(
            bytes: out, encoding: count > 0 ? .windows1252 : encoding, firstReplacement: first, replacements: count)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, _ bigEndian: Bool, _ encoding: TextEncoding) -> Result {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        func unit(_ at: Int) -> UInt32 {
            bigEndian ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1]) : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
        }
        while index + 1 < bytes.endIndex {
            let high = unit(index)
            index += 2
            if high >= 0xD800, high < 0xDC00, index + 1 < bytes.endIndex, case let low = unit(index), low >= 0xDC00,
                low < 0xE000
            {
                scalars.append(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
                index += 2
            } else {
                scalars.append(high)
            }
        }
        return encoded(scalars, encoding)
    }

    private static func utf32(_ bytes: ArraySlice<UInt8>, _ bigEndian: Bool, _ encoding: TextEncoding) -> Result {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(bytes.count / 4)
        var index = bytes.startIndex
        while index + 3 < bytes.endIndex {
            var value: UInt32 = 0
            for offset in 0..<4 {
                value |= UInt32(bytes[index + offset]) << UInt32(8 * (bigEndian ? 3 - offset : offset))
            }
            scalars.append(value)
            index += 4
        }
        return encoded(scalars, encoding)
    }

    private static func encoded(_ scalars: [UInt32], _ encoding: TextEncoding) -> Result {
        var out: [UInt8] = []
        out.reserveCapacity(scalars.count + scalars.count / 2)
        var first: Int?
        var count = 0
        for value in scalars {
            if value < 0x80 {
                out.append(UInt8(value))
            } else if let scalar = Unicode.Scalar(value) {
                out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            } else {
                if first == nil { first = out.count }
                count += 1
                out.append(contentsOf: UTF8.encodedReplacementCharacter)
            }
        }
        return Result(bytes: out, encoding: encoding, firstReplacement: first, replacements: count)
    }

    private static func iconv(_ bytes: ArraySlice<UInt8>, _ name: String, _ encoding: TextEncoding) -> Result {
        guard let descriptor = unsafe iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else {
            return windows1252(bytes, .windows1252)
        }
        defer { _ = unsafe iconv_close(descriptor) }
        var input = Array(bytes).map { CChar(bitPattern: $0) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 2)
        var first: Int?
        var count = 0
        var buffer = [CChar](repeating: 0, count: 16_384)
        var offset = 0
        while offset < input.count {
            var used = 0
            var written = 0
            var failure: Int32 = 0
            unsafe input.withUnsafeMutableBufferPointer { from in
                unsafe buffer.withUnsafeMutableBufferPointer { to in
                    var source = unsafe from.baseAddress.map { unsafe $0 + offset }
                    var sourceLeft = from.count - offset
                    var target = to.baseAddress
                    var targetLeft = to.count
                    failure = unsafe cxml_convert(descriptor, &source, &sourceLeft, &target, &targetLeft)
                    used = from.count - offset - sourceLeft
                    written = to.count - targetLeft
                }
            }
            for index in 0..<written { out.append(UInt8(bitPattern: buffer[index])) }
            offset += used
            if failure == EILSEQ || failure == EINVAL {
                if first == nil { first = out.count }
                count += 1
                out.append(contentsOf: UTF8.encodedReplacementCharacter)
                offset += 1
                unsafe cxml_reset(descriptor)
            } else if used == 0, written == 0 {
                break
            }
        }
        return Result(bytes: out, encoding: encoding, firstReplacement: first, replacements: count)
    }
}
