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
        let old = String(decoding: document, as: UTF8.self)
        guard old.isEmpty || old.hasPrefix(signature) else { return nil }
        var blocks = [([entry.first] + entry.body + [closing]).joined(separator: "\n")]
        var block: [Substring]?
        for line in old.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(opening) { block = [] }
            block?.append(line)
            guard line == closing, let lines = block else { continue }
            if lines.first.map(String.init) != entry.first { blocks.append(lines.joined(separator: "\n")) }
            block = nil
            if blocks.count == limit { break }
        }
        return Array((head + blocks + foot).joined(separator: "\n").utf8) + [0x0a]
    }
}
