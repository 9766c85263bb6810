/// Finds the long runs of character data of an XML document: what stands between two tags, and in a CDATA section.
///
/// One pass that hops from `<` to `<`. It trusts nobody: whether a run is what it looks like is for the reader of the tags to say.
struct TextRuns {
    struct Run {
        /// Without the markers of a CDATA section.
        let range: Range<Int>
        let isCDATA: Bool
    }

    /// Runs of fewer bytes are passed over.
    let shortest: Int
    /// Where markup starts, if anywhere.
    private var position: Int?
    /// Where the CDATA section ends in whose text the last run was.
    private var sectionEnd: Int?

    init(_ span: Span<UInt8>, from start: Int, shortest: Int) {
        self.shortest = shortest
        position = ByteSearch.first(0x3C, in: span, from: start)
    }

    mutating func next(_ span: Span<UInt8>) -> Run? {
        while true {
            if let end = sectionEnd {
                sectionEnd = nil
                if let run = text(span, from: end) { return run }
            }
            guard let start = position, start + 1 < span.count else { return nil }
            switch span[start + 1] {
            case 0x21:
                if ByteSearch.matches("<![CDATA[", in: span, at: start) {
                    guard let end = Self.endOfSection(span, from: start + 9) else { return nil }
                    sectionEnd = end + 3
                    if end - start - 9 >= shortest { return Run(range: start + 9..<end, isCDATA: true) }
                } else if ByteSearch.matches("<!--", in: span, at: start) {
                    guard let end = ByteSearch.first("-->", in: span, from: start + 4) else { return nil }
                    if let run = text(span, from: end + 3) { return run }
                } else if let run = text(span, from: XMLGuard.endOfDocumentType(span, from: start)) {
                    return run
                }
            case 0x3F:
                guard let end = ByteSearch.first("?>", in: span, from: start + 2) else { return nil }
                if let run = text(span, from: end + 2) { return run }
            default:
                position = ByteSearch.first(0x3C, in: span, from: start + 1)
                // Only where the next one is far is the tag's end worth looking for.
                guard let next = position, next - start > shortest else { continue }
                let end = XMLGuard.endOfTag(span, from: start, limit: next) + 1
                if next - end >= shortest { return Run(range: end..<next, isCDATA: false) }
            }
        }
    }

    /// The text up to the next markup, where it is long.
    private mutating func text(_ span: Span<UInt8>, from start: Int) -> Run? {
        position = ByteSearch.first(0x3C, in: span, from: start)
        guard let position, position - start >= shortest else { return nil }
        return Run(range: start..<position, isCDATA: false)
    }

    /// Where `]]>` stands. Brackets are rare: hopping from one to the next beats a search for all three bytes.
    private static func endOfSection(_ span: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while let bracket = ByteSearch.first(0x5D, in: span, from: index) {
            guard bracket + 2 < span.count else { return nil }
            if span[bracket + 1] == 0x5D, span[bracket + 2] == 0x3E { return bracket }
            index = bracket + 1
        }
        return nil
    }
}
