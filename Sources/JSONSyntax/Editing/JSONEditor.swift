/// Changes a JSON5 text in single places and leaves every other byte as it is: comments, order, indentation, line ends.
///
/// A node is good until the next change; after it `root` is read anew. Each change is linear in the text's length.
package struct JSONEditor: Sendable {
    package private(set) var bytes: [UInt8]
    package private(set) var root: JSONNode

    private static let reader = JSONReader(dialect: .json5)

    /// - Throws: `JSONSyntaxError` where the text is not JSON5.
    package init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
        root = try Self.reader.read(bytes)
        self.bytes = bytes
    }

    /// Puts another value in the place of one.
    ///
    /// - Parameter text: A JSON5 value.
    /// - Throws: `JSONSyntaxError` where it is none, and then nothing is changed.
    package mutating func replace(_ node: JSONNode, with text: String) throws(JSONSyntaxError) {
        try change([Cut(node.position.offset..<end(of: node), Array(text.utf8))])
    }

    /// Puts entries after the last one of a list (values) or an object (keys and values), each where the ones before it suggest:
    /// on the same line, or on a line of its own with their indentation. A comma after the last entry, or none, stays so.
    ///
    /// - Throws: `JSONSyntaxError` where an entry is none, and then nothing is changed.
    package mutating func append(_ entries: [String], to container: JSONNode) throws(JSONSyntaxError) {
        guard !entries.isEmpty else { return }
        let known = try extents(in: container)
        let open = container.position.offset
        let close = try end(of: container) - 1
        let gap = try JSONGap(from: known.last?.upperBound ?? open + 1, to: close, in: scanner)
        let layout = JSONLayout(bytes, root: root)
        let hasTrailingComma = try known.isEmpty ? rootEndsInComma(unless: container) : gap.comma != nil
        let needsComma = !known.isEmpty && gap.comma == nil
        var cuts: [Cut] = []
        if needsComma, let last = known.last { cuts.append(Cut(insert: [.comma], at: last.upperBound)) }

        let own = known.last { layout.startsLine($0.lowerBound) }
        let indentation =
            own.map { layout.indentation(at: $0.lowerBound) } ?? layout.indentation(at: open) + layout.unit
        let ending: [UInt8] = hasTrailingComma ? [.comma] : []
        let items = entries.map { Array($0.utf8) }
        if let line = gap.lineOfEnd {
            let lines = items.map { indentation + $0 }.joined(separator: [.comma] + layout.lineEnd)
            cuts.append(Cut(insert: Array(lines) + ending + layout.lineEnd, at: line))
        } else if let last = known.last, layout.startsLine(last.lowerBound) {
            let lines = items.map { layout.lineEnd + indentation + $0 }.joined(separator: [.comma])
            cuts.append(Cut(insert: Array(lines) + ending, at: gap.contentEnd))
        } else if layout.isSpread, known.isEmpty || items.count > 1 {
            let lines = items.map { layout.lineEnd + indentation + $0 }.joined(separator: [.comma])
            let after = layout.lineEnd + layout.indentation(at: open)
            cuts.append(Cut(insert: Array(lines) + ending + after, at: gap.contentEnd))
        } else {
            let isAtBracket = gap.contentEnd == open + 1 && gap.contentEnd == close
            let line =
                (isAtBracket ? [] : [.space]) + Array(items.joined(separator: [.comma, .space]))
                + (known.isEmpty ? [] : ending)
            cuts.append(Cut(insert: line, at: gap.contentEnd))
        }
        try change(cuts)
    }

    /// Takes an entry out of a list or an object, with its comma, and with its line where nothing else stands on that.
    ///
    /// Comments stay, also one behind the entry on its line. Where the last entry had no comma behind it, the new last one has none.
    package mutating func remove(entryAt index: Int, of container: JSONNode) throws(JSONSyntaxError) {
        let known = try extents(in: container)
        let entry = known[index]
        let open = container.position.offset
        let close = try end(of: container) - 1
        let previous = index > 0 ? known[index - 1].upperBound : open + 1
        let before = try JSONGap(from: previous, to: entry.lowerBound, in: scanner)
        let next = index + 1 < known.count ? known[index + 1].lowerBound : close
        let after = try JSONGap(from: entry.upperBound, to: next, in: scanner)
        let layout = JSONLayout(bytes, root: root)

        var cuts: [Cut] = []
        var range = entry
        if let comma = after.comma {
            if layout.spacesEnd(from: entry.upperBound) == comma {
                range = entry.lowerBound..<comma + 1
            } else {
                cuts.append(Cut(comma..<comma + 1))
            }
        } else if index > 0, let comma = before.comma {
            cuts.append(Cut(comma..<comma + 1))
        }
        let spaces = layout.spacesEnd(from: range.upperBound)
        if layout.startsLine(range.lowerBound), let lineEnd = layout.endOfLineEnd(at: spaces) {
            range = layout.lineStart(of: range.lowerBound)..<lineEnd
        } else if index == known.count - 1, !layout.startsLine(range.lowerBound) {
            range = layout.spacesStart(before: range.lowerBound)..<range.upperBound
        } else if layout.endOfLineEnd(at: spaces) == nil {
            range = range.lowerBound..<spaces
        }
        cuts.append(Cut(range))
        try change(cuts)
    }
}

extension JSONEditor {
    /// Bytes to take out, and what to put in their place.
    private struct Cut {
        let range: Range<Int>
        let replacement: [UInt8]

        init(_ range: Range<Int>, _ replacement: [UInt8] = []) {
            self.range = range
            self.replacement = replacement
        }

        init(insert bytes: [UInt8], at offset: Int) {
            self.init(offset..<offset, bytes)
        }
    }

    private var scanner: JSONScanner {
        JSONScanner(bytes, dialect: .json5, depthLimit: Self.reader.depthLimit)
    }

    private mutating func change(_ cuts: [Cut]) throws(JSONSyntaxError) {
        var changed: [UInt8] = []
        changed.reserveCapacity(bytes.count + cuts.reduce(0) { $0 + $1.replacement.count })
        var done = 0
        for cut in cuts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            changed += bytes[done..<cut.range.lowerBound] + cut.replacement
            done = cut.range.upperBound
        }
        changed += bytes[done...]
        root = try Self.reader.read(changed)
        bytes = changed
    }

    /// Past the last byte of a value.
    private func end(of node: JSONNode) throws(JSONSyntaxError) -> Int {
        var scanner = scanner
        guard scanner.move(to: node.position) else { return bytes.count }
        _ = try scanner.value(depth: 0)
        return scanner.offset
    }

    /// Whether the text writes a comma after a last entry, which an empty list can't tell.
    private func rootEndsInComma(unless container: JSONNode) throws(JSONSyntaxError) -> Bool {
        guard container.position != root.position, let last = try extents(in: root).last else { return false }
        return try JSONGap(from: last.upperBound, to: end(of: root) - 1, in: scanner).comma != nil
    }

    /// Where each entry of a list or an object stands, key included.
    private func extents(in container: JSONNode) throws(JSONSyntaxError) -> [Range<Int>] {
        var extents: [Range<Int>] = []
        for member in container.members ?? [] {
            extents.append(member.keyPosition.offset..<(try end(of: member.value)))
        }
        for element in container.array ?? [] {
            extents.append(element.position.offset..<(try end(of: element)))
        }
        return extents
    }
}
