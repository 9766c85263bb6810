/// How a JSON text is laid out: its line ends, what it indents by, what stands before and after a place on its line.
struct JSONLayout {
    private let bytes: [UInt8]
    /// As the first line ends; LF where there is one line only.
    let lineEnd: [UInt8]
    /// By what one level is indented more than the level around it: as the root's first member on a line of its own, else two spaces.
    private(set) var unit: [UInt8] = [.space, .space]
    /// Whether the root's brackets stand on different lines.
    private(set) var isSpread = false

    init(_ bytes: [UInt8], root: JSONNode) {
        self.bytes = bytes
        let first = bytes.firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
        lineEnd =
            first.map { bytes[$0] == .carriageReturn && $0 + 1 < bytes.count && bytes[$0 + 1] == .lineFeed ? 2 : 1 }
            .map { Array(bytes[(first ?? 0)..<(first ?? 0) + $0]) } ?? [.lineFeed]
        let open = root.position.offset
        let inner = (root.members?.map(\.keyPosition.offset) ?? []) + (root.array?.map(\.position.offset) ?? [])
        if let own = inner.first(where: { startsLine($0) }) {
            isSpread = true
            let outer = indentation(at: open)
            let whole = indentation(at: own)
            if whole.count > outer.count, whole.starts(with: outer) { unit = Array(whole.dropFirst(outer.count)) }
        } else if inner.isEmpty, let close = bytes.lastIndex(where: { $0 == .closeBrace || $0 == .closeBracket }) {
            isSpread = close > open && bytes[open..<close].contains { $0 == .lineFeed || $0 == .carriageReturn }
        }
    }

    /// Whether nothing but space stands before this place on its line.
    func startsLine(_ offset: Int) -> Bool {
        let start = spacesStart(before: offset)
        return start > 0 && isLineEnd(bytes[start - 1])
    }

    /// The space at the beginning of the line that this place is on.
    func indentation(at offset: Int) -> [UInt8] {
        let start = lineStart(of: offset)
        return Array(bytes[start..<spacesEnd(from: start)])
    }

    func lineStart(of offset: Int) -> Int {
        (bytes[..<offset].lastIndex { isLineEnd($0) } ?? -1) + 1
    }

    /// The first place from here on that is neither a space nor a tab.
    func spacesEnd(from offset: Int) -> Int {
        bytes[offset...].firstIndex { $0 != .space && $0 != .tab } ?? bytes.count
    }

    /// The place behind the nearest byte before this one that is neither a space nor a tab.
    func spacesStart(before offset: Int) -> Int {
        (bytes[..<offset].lastIndex { $0 != .space && $0 != .tab } ?? -1) + 1
    }

    /// Past the line end that stands here; nil where none does.
    func endOfLineEnd(at offset: Int) -> Int? {
        guard offset < bytes.count, isLineEnd(bytes[offset]) else { return nil }
        let isPair = bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
        return offset + (isPair ? 2 : 1)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == .lineFeed || byte == .carriageReturn
    }
}
