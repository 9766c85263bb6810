import Model
import Text

/// Where a statement stands in its item.
struct StatementPlace {
    let statement: Statement
    /// The sentences that the statement, its cue and its speaker stand in, without what others say in them.
    let sentences: Window
    let paragraphs: Window

    /// The places of all statements that were read in an item.
    static func places(of statements: [Statement], in index: ItemIndex) -> [StatementPlace] {
        let quotes = statements.map { $0.quote.start..<max($0.quote.start, $0.quote.end) }
        return statements.indices.map { StatementPlace($0, of: statements, quotes, in: index) }
    }

    private init(_ number: Int, of statements: [Statement], _ quotes: [Range<Int>], in index: ItemIndex) {
        let statement = statements[number]
        let field = statement.field ?? .content
        let text = index.text(of: field)
        let spans =
            [statement.quote.start..<max(statement.quote.start, statement.quote.end)]
            + ([statement.cue, statement.speaker?.mention] + statement.coSpeakers.map(\.mention))
            .compactMap { $0 }.map { $0.start..<max($0.start, $0.end) }
        let start = text.byteOffset(ofScalar: spans.map(\.lowerBound).min() ?? 0)
        let end = text.byteOffset(ofScalar: spans.map(\.upperBound).max() ?? 0)
        self.statement = statement
        let sentences = Self.units(touching: start..<end, in: text.sentences)
        let paragraphs = Self.units(touching: start..<end, in: text.paragraphs)
        self.paragraphs = Window([index.positions(in: paragraphs, of: field)])
        var ranges = [index.positions(in: sentences, of: field)]
        // Statements come in the order of the text, so that those of the same sentences are neighbours; however many there are, the
        // work stays linear.
        let neighbours = max(0, number - 64)..<min(statements.count, number + 65)
        let reach = text.scalarOffset(ofByte: sentences.lowerBound)..<text.scalarOffset(ofByte: sentences.upperBound)
        for other in neighbours where other != number && quotes[other].overlaps(reach) {
            guard Self.areApart(number, other, statements) else { continue }
            for said in Self.parts(of: statements[other]) {
                let bytes = text.byteOffset(ofScalar: said.lowerBound)..<text.byteOffset(ofScalar: said.upperBound)
                ranges = Self.subtract(index.positions(in: bytes, of: field), from: ranges)
            }
        }
        self.sentences = Window(ranges)
    }

    /// True where the other statement is by somebody else, in the same text, and neither reports the other.
    private static func areApart(_ number: Int, _ other: Int, _ statements: [Statement]) -> Bool {
        let (a, b) = (statements[number], statements[other])
        guard a.field == b.field, a.inside != other, b.inside != number else { return false }
        guard a.speaker?.name ?? a.speaker?.mention?.text != b.speaker?.name ?? b.speaker?.mention?.text else {
            return false
        }
        return b.quote.end <= a.quote.start || b.quote.start >= a.quote.end
    }

    private static func parts(of statement: Statement) -> [Range<Int>] {
        let parts = statement.quote.parts.map { $0.start..<max($0.start, $0.end) }
        return parts.isEmpty ? [statement.quote.start..<max(statement.quote.start, statement.quote.end)] : parts
    }

    private static func units(touching bytes: Range<Int>, in units: [Range<Int>]) -> Range<Int> {
        let first = Self.count(units) { $0.upperBound <= bytes.lowerBound }
        let last = max(first, Self.count(units) { $0.lowerBound < bytes.upperBound } - 1)
        guard last < units.count else { return bytes }
        return min(units[first].lowerBound, bytes.lowerBound)..<max(units[last].upperBound, bytes.upperBound)
    }

    /// How many of `units` satisfy `condition`, which is true of a beginning of them.
    private static func count(_ units: [Range<Int>], _ condition: (Range<Int>) -> Bool) -> Int {
        var low = 0
        var high = units.count
        while low < high {
            let middle = (low + high) / 2
            if condition(units[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func subtract(_ hole: Range<Int32>, from ranges: [Range<Int32>]) -> [Range<Int32>] {
        ranges.flatMap { range -> [Range<Int32>] in
            guard hole.overlaps(range) else { return [range] }
            let before = range.lowerBound..<max(range.lowerBound, hole.lowerBound)
            let after = min(range.upperBound, hole.upperBound)..<range.upperBound
            return [before, after].filter { !$0.isEmpty }
        }
    }
}
