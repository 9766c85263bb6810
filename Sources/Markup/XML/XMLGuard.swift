/// Looks for what libxml2 must not be given, in one pass that hops from `<` to `<`.
package enum XMLGuard {
    package enum Verdict: Sendable {
        case harmless
        /// A start tag over `XMLLimits.startTagBytes`: only the lenient reader, which is linear, may see the document.
        case largeTag
        /// A document type over `XMLLimits.documentTypeBytes`; nothing may.
        case largeDocumentType(offset: Int)
    }

    package static func inspect(_ bytes: [UInt8]) -> Verdict {
        let span = bytes.span
        var position = ByteSearch.first(0x3C, in: span, from: 0)
        var sawElement = false
        var isFirst = true
        while let start = position {
            if isFirst, sawElement {
                isFirst = false
                if isDense(span, from: start) { return .harmless }
            }
            guard start + 1 < span.count else { return .harmless }
            switch span[start + 1] {
            case 0x21:
                if ByteSearch.matches("<![CDATA[", in: span, at: start) {
                    guard let end = ByteSearch.first("]]>", in: span, from: start + 9) else { return .harmless }
                    position = ByteSearch.first(0x3C, in: span, from: end + 3)
                } else if ByteSearch.matches("<!--", in: span, at: start) {
                    guard let end = ByteSearch.first("-->", in: span, from: start + 4) else { return .harmless }
                    position = ByteSearch.first(0x3C, in: span, from: end + 3)
                } else {
                    let end = endOfDocumentType(span, from: start)
                    if end - start > XMLLimits.documentTypeBytes { return .largeDocumentType(offset: start) }
                    position = ByteSearch.first(0x3C, in: span, from: end)
                }
            case 0x3F:
                guard let end = ByteSearch.first("?>", in: span, from: start + 2) else { return .harmless }
                position = ByteSearch.first(0x3C, in: span, from: end + 2)
            default:
                sawElement = true
                let next = ByteSearch.first(0x3C, in: span, from: start + 1)
                // `<` can't stand inside a tag, so a near one bounds the tag whatever its quotes do.
                if (next ?? span.count) - start > XMLLimits.startTagBytes {
                    // No further than the limit: what comes then no longer matters.
                    let limit = start + XMLLimits.startTagBytes + 1
                    if endOfTag(span, from: start, limit: min(span.count, limit)) >= limit { return .largeTag }
                }
                position = next
            }
        }
        return .harmless
    }

    /// Whether a `<` stands in each piece of half a tag's limit: then no tag reaches it, and no document type comes after an element.
    private static func isDense(_ span: Span<UInt8>, from start: Int) -> Bool {
        let step = XMLLimits.startTagBytes / 2
        var piece = start
        while piece + step <= span.count {
            guard ByteSearch.first(0x3C, in: span.extracting(piece..<piece + step), from: 0) != nil else {
                return false
            }
            piece += step
        }
        return true
    }

    /// Where the `>` of a tag stands, which may also stand in an attribute's value; `limit` where there is none before.
    static func endOfTag(_ span: Span<UInt8>, from start: Int, limit: Int) -> Int {
        var quote: UInt8 = 0
        for index in start + 1..<max(start + 1, limit) {
            let byte = span[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                return index
            }
        }
        return limit
    }

    /// Past the `>` that ends a declaration, its internal subset included.
    static func endOfDocumentType(_ span: Span<UInt8>, from start: Int) -> Int {
        var quote: UInt8 = 0
        var inSubset = false
        var index = start + 2
        while index < span.count {
            let byte = span[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x5B {
                inSubset = true
            } else if byte == 0x5D {
                inSubset = false
            } else if byte == 0x3E, !inSubset {
                return index + 1
            } else if byte == 0x2D, inSubset, ByteSearch.matches("<!--", in: span, at: index - 2) {
                guard let end = ByteSearch.first("-->", in: span, from: index + 2) else { return span.count }
                index = end + 2
            }
            index += 1
        }
        return index
    }
}
