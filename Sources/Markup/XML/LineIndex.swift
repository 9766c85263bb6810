/// Lines and columns of a document's offsets: from 1, columns in bytes. Ascending offsets take time linear in the last one.
package struct LineIndex {
    private var line = 1
    private var lineStart = 0

    package init() {}

    package mutating func place(of offset: Int, in span: Span<UInt8>) -> (line: Int, column: Int) {
        if offset < lineStart { self = LineIndex() }
        while let end = ByteSearch.first(0x0A, in: span, from: lineStart), end < offset {
            line += 1
            lineStart = end + 1
        }
        return (line, offset - lineStart + 1)
    }
}
