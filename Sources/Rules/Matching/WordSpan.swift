import Text

/// The first and the last word of something found.
struct WordSpan: Hashable, Comparable {
    var first: Int32
    var last: Int32

    static func < (a: WordSpan, b: WordSpan) -> Bool {
        (a.first, a.last) < (b.first, b.last)
    }
}

/// Something found in the text of a field, in bytes.
struct FoundSpan: Hashable, Comparable {
    var field: Int
    var start: Int
    var end: Int

    static func < (a: FoundSpan, b: FoundSpan) -> Bool {
        (a.field, a.start, a.end) < (b.field, b.start, b.end)
    }
}

extension ItemIndex {
    func found(_ span: WordSpan) -> FoundSpan {
        let field = field(at: span.first)
        return FoundSpan(
            field: field, start: word(at: span.first).range.lowerBound, end: word(at: span.last).range.upperBound)
    }
}
