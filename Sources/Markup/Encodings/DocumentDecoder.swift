/// Finds the encoding of an XML or JSON document and reads it as UTF-8: the byte-order mark, then the HTTP charset, then the XML
/// declaration, then the bytes' own look (XML 1.0 appendix F, RFC 7303 §3).
package struct DocumentDecoder {
    package struct Document: Sendable {
        /// Valid UTF-8, no byte-order mark.
        package let bytes: [UInt8]
        package let encoding: TextEncoding
        /// What was wrong, with the place in `bytes` where it was found.
        package let problems: [(offset: Int, message: String)]
    }

    package static func decode(_ bytes: [UInt8], contentType: String?) -> Document {
        if let (encoding, length) = byteOrderMark(bytes) {
            return document(TextDecoder.decode(bytes[length...], as: encoding), named: true)
        }
        if let wide = wideEncoding(bytes) {
            return document(TextDecoder.decode(bytes[...], as: wide), named: true)
        }
        let charset = contentType.flatMap(charset)
        let declared = declaration(bytes)
        var problems: [(offset: Int, message: String)] = []
        for label in [charset, declared].compactMap({ $0 }) {
            guard let encoding = TextEncoding(label: label) else {
                if charset == nil || label != charset {
                    problems.append((0, "encoding \(label.prefix(40)) is not known or not allowed"))
                }
                continue
            }
            // A label that can be read as ASCII did not stand in UTF-16.
            guard encoding.isASCIICompatible || !looksLikeASCII(bytes) else {
                problems.append((0, "the document says \(label) and is not"))
                continue
            }
            // What is valid UTF-8 beyond ASCII is UTF-8, whatever it says; only an encoding in which that is plausible counts.
            let decoded = TextDecoder.decode(bytes, as: encoding)
            if decoded.replacements > 0 {
                let fallback = guess(bytes)
                if encoding.kind != .utf8 || fallback.kind != .utf8 {
                    let better = TextDecoder.decode(bytes[...], as: fallback)
                    if better.replacements < decoded.replacements || encoding.kind == .ascii {
                        problems.append((0, "the document is not \(encoding.name); read as \(better.encoding.name)"))
                        return document(better, named: false, problems)
                    }
                }
            }
            return document(decoded, named: true, problems)
        }
        let span = bytes.span
        if TextDecoder.firstInvalid(span) == nil {
            return Document(bytes: bytes, encoding: .utf8, problems: problems)
        }
        let guessed = guess(bytes)
        let decoded = TextDecoder.decode(bytes[...], as: guessed)
        if guessed.kind != .utf8 {
            problems.append((0, "the encoding is not declared and is no UTF-8; read as \(decoded.encoding.name)"))
        }
        return document(decoded, named: false, problems)
    }

    private static func document(
        _ result: TextDecoder.Result, named: Bool, _ problems: [(offset: Int, message: String)] = []
    ) -> Document {
        var problems = problems
        if let first = result.firstReplacement, named || result.encoding.kind == .utf8 {
            let bytes = result.replacements == 1 ? "1 byte is" : "\(result.replacements) bytes are"
            problems.append((first, "\(bytes) no \(result.encoding.name)"))
        }
        return Document(bytes: result.bytes, encoding: result.encoding, problems: problems)
    }

    private static func guess(_ bytes: [UInt8]) -> TextEncoding {
        let quality = TextDecoder.quality(bytes.span)
        // A few torn characters in good UTF-8 leave it UTF-8.
        if quality.good >= quality.bad * 3, quality.good > 0 { return .utf8 }
        return EncodingGuess.guess(bytes)
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> (TextEncoding, Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
            return (TextEncoding(name: "utf-32be", kind: .utf32(bigEndian: true)), 4)
        }
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) {
            return (TextEncoding(name: "utf-32le", kind: .utf32(bigEndian: false)), 4)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return (TextEncoding(name: "utf-16be", kind: .utf16(bigEndian: true)), 2)
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return (TextEncoding(name: "utf-16le", kind: .utf16(bigEndian: false)), 2)
        }
        return nil
    }

    /// UTF-16 or UTF-32 without a mark, by the zeros around the first `<` or `{`; EBCDIC by its `<?xm`.
    private static func wideEncoding(_ bytes: [UInt8]) -> TextEncoding? {
        guard bytes.count >= 4 else { return nil }
        func isOpening(_ byte: UInt8) -> Bool { byte == 0x3C || byte == 0x7B || byte == 0x20 || byte == 0x0A }
        if bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, isOpening(bytes[3]) {
            return TextEncoding(name: "utf-32be", kind: .utf32(bigEndian: true))
        }
        if isOpening(bytes[0]), bytes[1] == 0, bytes[2] == 0, bytes[3] == 0 {
            return TextEncoding(name: "utf-32le", kind: .utf32(bigEndian: false))
        }
        if bytes[0] == 0, isOpening(bytes[1]), bytes[2] == 0 {
            return TextEncoding(name: "utf-16be", kind: .utf16(bigEndian: true))
        }
        if isOpening(bytes[0]), bytes[1] == 0, bytes[3] == 0 {
            return TextEncoding(name: "utf-16le", kind: .utf16(bigEndian: false))
        }
        if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
            // EBCDIC: the letters of a declaration are the same in all its pages, the quotes in most.
            let page = TextEncoding(name: "ibm037", kind: .iconv("IBM037"))
            let turkish = TextEncoding(name: "ibm1026", kind: .iconv("IBM1026"))
            for quotes in [page, turkish] {
                let head = TextDecoder.decode(bytes.prefix(200), as: quotes)
                if let named = declaration(head.bytes).flatMap(TextEncoding.init(label:)) { return named }
            }
            return page
        }
        return nil
    }

    private static func looksLikeASCII(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(64)
        return !head.isEmpty && head.allSatisfy { $0 != 0 && $0 < 0x80 }
    }

    /// `charset` of a Content-Type header (RFC 9110 §8.3.2).
    private static func charset(_ contentType: String) -> String? {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased().filter({ $0 != " " }) == "charset" else { continue }
            let value = parts[1].filter { $0 != " " && $0 != "\"" && $0 != "'" }
            return value.isEmpty ? nil : value
        }
        return nil
    }

    /// `encoding` of the XML declaration, wherever in the first kilobyte that stands.
    private static func declaration(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1_024)
        let span = head.span
        guard let start = ByteSearch.first("<?xml", in: span, from: 0),
            let end = ByteSearch.first(0x3E, in: span, from: start),
            let key = ByteSearch.first("encoding", in: span, from: start), key < end
        else { return nil }
        var index = key + 8
        while index < end, span[index] != 0x22, span[index] != 0x27 { index += 1 }
        guard index < end, let close = ByteSearch.first(span[index], in: span, from: index + 1), close <= end else {
            return nil
        }
        let label = String(decoding: head[head.startIndex + index + 1..<head.startIndex + close], as: UTF8.self)
        return label.isEmpty ? nil : label
    }
}
