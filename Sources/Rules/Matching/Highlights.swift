import Model

/// Turns what was found into highlights.
enum Highlights {
    /// By field, then position; those that share a letter are one.
    static func merged(_ spans: [FoundSpan], in index: ItemIndex) -> [Highlight] {
        var merged: [FoundSpan] = []
        for span in spans.sorted() {
            if let last = merged.last, last.field == span.field, span.start < last.end {
                merged[merged.count - 1].end = max(last.end, span.end)
            } else {
                merged.append(span)
            }
        }
        return merged.map { span in
            Highlight(
                field: ItemField.allCases[span.field], start: index.scalar(atByte: span.start, of: span.field),
                end: index.scalar(atByte: span.end, of: span.field))
        }
    }

    /// The words of each span as the item has them, each once.
    static func words(_ spans: [FoundSpan], in index: ItemIndex) -> [String] {
        var words: [String] = []
        for span in spans.sorted() {
            let word = String(decoding: index.utf8(of: span.field)[span.start..<span.end], as: UTF8.self)
            if !words.contains(word) { words.append(word) }
        }
        return words
    }
}
