import Model
import Text

/// Turns found words into highlights.
enum Highlights {
    /// By field, then position; those that share a word are one.
    static func merged(_ spans: [WordSpan], in index: ItemIndex) -> [Highlight] {
        var merged: [WordSpan] = []
        for span in spans.sorted() {
            if let last = merged.last, span.first <= last.last {
                merged[merged.count - 1].last = max(last.last, span.last)
            } else {
                merged.append(span)
            }
        }
        return merged.map { span in
            let field = index.field(at: span.first)
            let text = index.text(of: field)
            return Highlight(
                field: field, start: text.scalarOffset(ofByte: index.word(at: span.first).range.lowerBound),
                end: text.scalarOffset(ofByte: index.word(at: span.last).range.upperBound))
        }
    }

    /// The words of each span as the item has them, each once.
    static func words(_ spans: [WordSpan], in index: ItemIndex) -> [String] {
        var words: [String] = []
        for highlight in spans.sorted() {
            let text = index.text(of: index.field(at: highlight.first))
            let range =
                index.word(at: highlight.first).range.lowerBound..<index.word(at: highlight.last).range.upperBound
            let word = text.string(range)
            if !words.contains(word) { words.append(word) }
        }
        return words
    }
}
