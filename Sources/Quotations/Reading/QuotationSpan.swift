/// A stretch of text between quotation marks; offsets are UTF-8 bytes.
struct QuotationSpan: Sendable {
    /// The opening mark.
    let open: Range<Int>
    /// The closing mark; empty at the paragraph's end where it is missing.
    var close: Range<Int>
    let paragraph: Int
    /// The next span carries this one on: no closing mark here, an opening one at the next paragraph.
    var continues = false
    /// Stands inside another.
    var isNested = false

    var content: Range<Int> { open.upperBound..<max(open.upperBound, close.lowerBound) }
}
