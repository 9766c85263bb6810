/// The text that was kept from libxml2, as far as its line and column numbers need it: counted only where somebody asks for a place.
struct PassedText {
    private struct Run {
        let text: TextRuns.Run
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

    mutating func append(_ text: TextRuns.Run, line: Int, column: Int) {
        runs.append(Run(text: text, line: line, column: column))
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
        let range = run.text.range
        var start = range.lowerBound
        let text = span.extracting(0..<range.upperBound)
        while let end = ByteSearch.first(0x0A, in: text, from: start) {
            start = end + 1
            lines += 1
            // The first column is 1.
            shift = 1 - run.column
        }
        // As libxml2 counts: characters, but in CDATA bytes.
        for index in start..<range.upperBound where run.text.isCDATA || span[index] & 0xC0 != 0x80 { shift += 1 }
    }
}
