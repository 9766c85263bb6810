/// The general entities that a document's own type declaration gives plain values: `<!ENTITY co "ACME">`.
///
/// Only character references are resolved in a value: an entity that names another is not kept, so nothing can grow by nesting,
/// and what all references together may add is bounded by `XMLLimits.entityBytes`. External ones are never looked at.
struct DeclaredEntities {
    /// The document names a type that declares HTML's Latin-1 entities (RSS 0.91's, XHTML's).
    private(set) var allowsHTML = false
    private var values: [String: [UInt8]] = [:]
    private var left = XMLLimits.entityBytes

    mutating func value(of name: String) -> [UInt8]? {
        guard let value = values[name] else { return nil }
        guard value.count <= left else { return [] }
        left -= value.count
        return value
    }

    /// Reads a document type declaration from `<!DOCTYPE` to its `>`.
    mutating func read(_ span: Span<UInt8>, _ range: Range<Int>) {
        let subset = ByteSearch.first(0x5B, in: span, from: range.lowerBound) ?? range.upperBound
        for known in ["netscape", "rss-0.91", "xhtml", "HTMLlat1"] as [StaticString] {
            var index = range.lowerBound
            while index < min(range.upperBound, range.lowerBound + 2_000) {
                if ByteSearch.matchesAnyCase(known, in: span, at: index)
                    || ByteSearch.matches(known, in: span, at: index)
                {
                    allowsHTML = true
                    break
                }
                index += 1
            }
        }
        var position = subset
        while let start = ByteSearch.first("<!ENTITY", in: span, from: position), start < range.upperBound {
            position = start + 8
            var fields = Fields(position: position, end: range.upperBound)
            guard let name = fields.word(span), name != "%", let value = fields.quoted(span) else { continue }
            position = fields.position
            var decoded = TextBuffer()
            var index = value.lowerBound
            var isPlain = true
            while index < value.upperBound {
                if span[index] == 0x26 {
                    guard
                        case .character(let scalar, let end) = CharacterReference.read(
                            span, at: index, limit: value.upperBound)
                    else {
                        isPlain = false
                        break
                    }
                    decoded.append(String(scalar))
                    index = end
                } else if span[index] == 0x3C || span[index] == 0x25 {
                    isPlain = false
                    break
                } else {
                    decoded.append(max(0x20, span[index]))
                    index += 1
                }
            }
            if isPlain, values[name] == nil, values.count < 1_000 { values[name] = decoded.bytes }
        }
    }

    private struct Fields {
        var position: Int
        let end: Int

        mutating func skipSpace(_ span: Span<UInt8>) {
            while position < end, span[position] <= 0x20 { position += 1 }
        }

        mutating func word(_ span: Span<UInt8>) -> String? {
            skipSpace(span)
            var word = ""
            while position < end, span[position] > 0x20, word.utf8.count < 100 {
                word.unicodeScalars.append(Unicode.Scalar(span[position]))
                position += 1
            }
            return word.isEmpty ? nil : word
        }

        mutating func quoted(_ span: Span<UInt8>) -> Range<Int>? {
            skipSpace(span)
            guard position < end, span[position] == 0x22 || span[position] == 0x27 else { return nil }
            let start = position + 1
            guard let close = ByteSearch.first(span[position], in: span, from: start), close < end else { return nil }
            position = close + 1
            return start..<close
        }
    }
}
