/// What stands between two entries of a list or an object, or between one and a bracket: space, comments, at most one comma.
struct JSONGap {
    /// Where the comma stands.
    private(set) var comma: Int?
    /// Past the last comment or comma; the beginning of the gap where there is none.
    private(set) var contentEnd: Int
    /// Where the line begins on which the gap ends; nil where anything but space stands on that line before the gap's end.
    private(set) var lineOfEnd: Int?

    /// - Parameter scanner: Over the text; its place does not matter.
    init(from start: Int, to end: Int, in scanner: JSONScanner) throws(JSONSyntaxError) {
        contentEnd = start
        var scanner = scanner
        guard scanner.move(to: JSONPosition(line: 1, column: 1, offset: start)) else { return }
        while scanner.offset < end, let byte = scanner.peek {
            switch byte {
            case .slash:
                try scanner.skipComment()
                note(endingAt: scanner.offset)
            case .comma:
                comma = scanner.offset
                scanner.step()
                note(endingAt: scanner.offset)
            case .lineFeed, .carriageReturn:
                scanner.stepLineEnd()
                lineOfEnd = scanner.offset
            default: scanner.step()
            }
        }
    }

    private mutating func note(endingAt offset: Int) {
        contentEnd = offset
        lineOfEnd = nil
    }
}
