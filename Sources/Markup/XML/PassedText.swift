/// The text that was kept from libxml2, as far as its line and column numbers need it: counted only where somebody asks for a place.
struct PassedText {
    private struct Run {
        let range: Range<Int>
        /// Where libxml2 took itself to be.
        let line: Int
        let column: Int
    }

    private var runs: [Run] = []
    private var counted = 0
    private var lines = 0
    /// What is to be added to the columns of `line`.
    private var shift = 0
    private var line = 0

    mutating func append(_ range: Range<Int>, line: Int, column: Int) {
        runs.append(Run(range: range, line: line, column: column))
    }

    /// The place in the document of one in what libxml2 was given.
    mutating func place(line: Int, column: Int, in span: Span<UInt8>) -> (line: Int, column: Int) {
        while counted < runs.count {
            count(runs[counted], span)
            counted += 1
        }
        return (line + lines, line == self.line ? column + shift : column)
    }

    private mutating func count(_ run: Run, _ span: Span<UInt8>) {
        if run.line != line { shift = 0 }
        line = run.line
        var start = run.range.lowerBound
        let text = span.extracting(0..<run.range.upperBound)
        while let end = ByteSearch.first(0x0A, in: text, from: start) {
            start = end + 1
            lines += 1
            // The first column is 1.
            shift = 1 - run.column
        }
        // As libxml2 counts: characters.
        for index in start..<run.range.upperBound where span[index] & 0xC0 != 0x80 { shift += 1 }
    }
}
