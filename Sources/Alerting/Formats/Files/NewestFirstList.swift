/// A document that lists entries, the newest first and no more than so many: a head, entries, a foot.
///
/// The entries of an existing document are found by the lines that begin and end them, which nothing within can hold, since all text
/// in them is escaped and stands on one line.
struct NewestFirstList: Sendable {
    /// What every document of the kind begins with, so that a file of somebody else's is not overwritten.
    let signature: String
    /// With the line that begins an entry, less what identifies it.
    let opening: String
    let closing: String
    let limit: Int

    struct Entry {
        /// The first line: begins with `opening` and is no other entry's.
        let first: String
        /// The lines after it, before the closing one.
        let body: [String]
    }

    /// The document with the entry at its head; one with the same first line is replaced.
    ///
    /// - Returns: nil where the document is none of this kind.
    func inserting(_ entry: Entry, into document: [UInt8], head: [String], foot: [String]) -> [UInt8]? {
        guard document.isEmpty || document.starts(with: signature.utf8) else { return nil }
        var new = Self.lines(head + [entry.first] + entry.body + [closing])
        let opening = Array(opening.utf8)
        let closing = Array(closing.utf8)
        let first = Array(entry.first.utf8)
        var kept = 1
        // Where the entry begins that is being read, if it is one to keep.
        var start: Int?
        var position = 0
        while position < document.count, kept < limit {
            let end = document[position...].firstIndex(of: 0x0a) ?? document.count
            let line = document[position..<end]
            if line.starts(with: opening) { start = line.elementsEqual(first) ? nil : position }
            if let begin = start, line.elementsEqual(closing) {
                new += document[begin..<end] + [0x0a]
                kept += 1
                start = nil
            }
            position = end + 1
        }
        return new + Self.lines(foot)
    }

    private static func lines(_ lines: [String]) -> [UInt8] {
        Array(lines.map { $0 + "\n" }.joined().utf8)
    }
}
