import Model
import Text

/// Cuts the sentences around matched words out of an item's texts.
///
/// An excerpt is the sentence of a matched word with one either side; those that touch become one. There are at most
/// `maximum` of them, title first, then summary and content, each of at most `lengthLimit` scalars: where that is too
/// short, the neighbours go first, then the words far from the first match, and `…` stands for them. White space is
/// collapsed. An excerpt that another one already holds is left out (summaries are often the start of the content).
struct ExcerptMaker {
    static let maximum = 6
    static let lengthLimit = 600

    private static let order: [ItemField] = [.title, .summary, .content, .author, .category, .link]

    let text: (ItemField) -> String

    func excerpts(of highlights: [Highlight]) -> [Alert.Excerpt] {
        var excerpts: [Alert.Excerpt] = []
        for field in Self.order {
            let marks = highlights.filter { $0.field == field }
            guard !marks.isEmpty, excerpts.count < Self.maximum else { continue }
            for excerpt in FieldExcerpts(field, text(field), marks).excerpts {
                guard excerpts.count < Self.maximum else { break }
                if !excerpts.contains(where: { $0.text.contains(excerpt.text) }) { excerpts.append(excerpt) }
            }
        }
        return excerpts
    }
}

/// The excerpts of one field; all offsets are scalars of its text.
private struct FieldExcerpts {
    private let field: ItemField
    private let scalars: [Unicode.Scalar]
    private let sentences: [Range<Int>]
    private let marks: [Range<Int>]

    init(_ field: ItemField, _ text: String, _ highlights: [Highlight]) {
        self.field = field
        let scalars = Array(text.unicodeScalars)
        self.scalars = scalars
        var found = [0..<scalars.count]
        if field == .summary || field == .content {
            let analyzed = AnalyzedText(text)
            let ranges = analyzed.sentences.map {
                analyzed.scalarOffset(ofByte: $0.lowerBound)..<analyzed.scalarOffset(ofByte: $0.upperBound)
            }
            if !ranges.isEmpty { found = ranges }
        }
        sentences = found
        marks = highlights.compactMap { highlight in
            let start = max(0, highlight.start)
            let end = min(scalars.count, highlight.end)
            return start < end ? start..<end : nil
        }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    var excerpts: [Alert.Excerpt] {
        windows.map(excerpt)
    }

    private struct Window {
        var sentences: ClosedRange<Int>
        var marks: [Range<Int>]
    }

    private var windows: [Window] {
        var windows: [Window] = []
        for mark in marks {
            let first = sentence(of: mark.lowerBound)
            let last = max(first, sentence(of: mark.upperBound - 1))
            var around = max(0, first - 1)...min(sentences.count - 1, last + 1)
            if var open = windows.last {
                let merged = open.sentences.lowerBound...max(open.sentences.upperBound, around.upperBound)
                let holds = open.sentences.contains(first) && open.sentences.contains(last)
                if holds || (around.lowerBound <= open.sentences.upperBound + 1 && fits(merged)) {
                    // A mark in the neighbour of the last one brings its own neighbour, where there is room for it.
                    if fits(merged) { open.sentences = merged }
                    open.marks.append(mark)
                    windows[windows.count - 1] = open
                    continue
                }
                around = max(around.lowerBound, min(first, open.sentences.upperBound + 1))...around.upperBound
            }
            windows.append(Window(sentences: around, marks: [mark]))
        }
        return windows
    }

    /// The last sentence that begins at or before the position.
    private func sentence(of position: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].lowerBound <= position { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    private func range(_ window: ClosedRange<Int>) -> Range<Int> {
        sentences[window.lowerBound].lowerBound..<sentences[window.upperBound].upperBound
    }

    private func fits(_ window: ClosedRange<Int>) -> Bool {
        range(window).count <= ExcerptMaker.lengthLimit
    }

    private func excerpt(_ window: Window) -> Alert.Excerpt {
        var whole = range(window.sentences)
        if whole.count > ExcerptMaker.lengthLimit, let first = window.marks.first, let last = window.marks.last {
            whole = range(sentence(of: first.lowerBound)...sentence(of: last.upperBound - 1))
        }
        // A matched word may stand outside of every sentence.
        if let first = window.marks.first { whole = min(whole.lowerBound, first.lowerBound)..<whole.upperBound }
        if let last = window.marks.last { whole = whole.lowerBound..<max(whole.upperBound, last.upperBound) }
        guard whole.count > ExcerptMaker.lengthLimit, let first = window.marks.first else {
            return rendered(whole, window.marks, cutBefore: false, cutAfter: false)
        }
        let start = max(whole.lowerBound, min(first.lowerBound - 150, whole.upperBound - ExcerptMaker.lengthLimit))
        let begin = start == whole.lowerBound ? start : border(from: start, to: first.lowerBound, step: 1)
        let stop = min(whole.upperBound, begin + ExcerptMaker.lengthLimit)
        let end = stop == whole.upperBound ? stop : border(from: stop, to: max(begin, stop - 60), step: -1)
        return rendered(
            begin..<end, window.marks, cutBefore: begin > whole.lowerBound, cutAfter: end < whole.upperBound)
    }

    /// The first position on the way that follows or precedes white space, else the first that is a grapheme border.
    private func border(from start: Int, to end: Int, step: Int) -> Int {
        let way = Array(stride(from: start, through: end, by: step))
        let space = way.first { $0 > 0 && $0 < scalars.count && scalars[$0 - 1].properties.isWhitespace }
        return space ?? way.first(where: isGraphemeBorder) ?? start
    }

    private func isGraphemeBorder(_ position: Int) -> Bool {
        let from = max(0, position - 16)
        let around = String(String.UnicodeScalarView(scalars[from..<min(scalars.count, position + 16)]))
        var reached = from
        for character in around {
            if reached >= position { break }
            reached += character.unicodeScalars.count
        }
        return reached == position
    }

    private func rendered(
        _ range: Range<Int>, _ marks: [Range<Int>], cutBefore: Bool, cutAfter: Bool
    ) -> Alert.Excerpt {
        var text = String.UnicodeScalarView(cutBefore ? "… ".unicodeScalars : "".unicodeScalars)
        var count = text.count
        var offsets: [Int] = []
        offsets.reserveCapacity(range.count + 1)
        for scalar in scalars[range] {
            if scalar.properties.isWhitespace {
                if count > 0, text.last != " " {
                    text.append(" ")
                    count += 1
                }
                offsets.append(count)
            } else {
                offsets.append(count)
                text.append(scalar)
                count += 1
            }
        }
        offsets.append(count)
        if text.last == " " { text.removeLast() }
        if cutAfter { text.append(contentsOf: " …".unicodeScalars) }
        let highlights = marks.compactMap { mark -> Alert.Excerpt.Range? in
            guard mark.lowerBound >= range.lowerBound, mark.upperBound <= range.upperBound else { return nil }
            let start = offsets[mark.lowerBound - range.lowerBound]
            // The end of the last scalar, so that white space behind the word is not marked.
            let end = offsets[mark.upperBound - 1 - range.lowerBound] + 1
            return Alert.Excerpt.Range(start: start, end: end)
        }
        return Alert.Excerpt(field: field, text: String(text), highlights: highlights)
    }
}
