/// Finds the encoding of a web page and reads it as UTF-8: the byte-order mark, the HTTP charset, UTF-8 that can be
/// nothing else, the
/// page's own `meta` (HTML §13.2.3.2), then the bytes' own look.
package enum PageDecoder {
    /// How far a `meta` is looked for: the standard's kilobyte is not enough for pages with a script at their head.
    private static let headLength = 4_096

    package static func decode(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
        let named = contentType.map { $0.lowercased().contains("charset") } ?? false
        if !named, TextDecoder.firstInvalid(bytes.span) == nil {
            return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        }
        let type = named ? contentType : charset(bytes).map { "text/html; charset=\($0)" }
        return DocumentDecoder.decode(bytes, contentType: type).bytes
    }

    private static func charset(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(headLength)
        let span = head.span
        var from = 0
        while let key = ByteSearch.first("charset", in: span, from: from) {
            from = key + 7
            var index = from
            while index < span.count, span[index] <= 0x20 { index += 1 }
            guard index < span.count, span[index] == 0x3D else { continue }
            index += 1
            while index < span.count, span[index] <= 0x20 || span[index] == 0x22 || span[index] == 0x27 { index += 1 }
            let start = index
            while index < span.count, span[index] > 0x20, span[index] != 0x22, span[index] != 0x27, span[index] != 0x3E,
                span[index] != 0x3B, span[index] != 0x2F
            {
                index += 1
            }
            guard index > start, index - start <= 40 else { continue }
            return String(decoding: head[head.startIndex + start..<head.startIndex + index], as: UTF8.self)
        }
        return nil
    }
}
