internal import Markup

extension Page {
    /// The nodes directly in a node. O(children).
    func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var index = node + 1
        while index < Int(nodes[node].end) {
            children.append(index)
            index = Int(nodes[index].end)
        }
        return children
    }

    /// Scalars of the text in a node. O(nodes in it).
    func length(of node: Int) -> Int {
        var length = 0
        for index in node..<Int(nodes[node].end) { length += Int(lengths[index]) }
        return length
    }

    func length(of node: Int, without dropped: [Bool]) -> Int {
        var length = 0
        var index = node
        while index < Int(nodes[node].end) {
            if dropped[index] {
                index = Int(nodes[index].end)
            } else {
                length += Int(lengths[index])
                index += 1
            }
        }
        return length
    }

    /// Scalars of the text in a node's links. O(nodes in it).
    func linkLength(of node: Int) -> Int {
        var length = 0
        var index = node
        while index < Int(nodes[node].end) {
            if nodes[index].element == .a {
                length += self.length(of: index)
                index = Int(nodes[index].end)
            } else {
                index += 1
            }
        }
        return length
    }

    func hasSameClass(_ one: Int, _ other: Int) -> Bool {
        guard let first = document.value(.class, of: one), let second = document.value(.class, of: other) else {
            return false
        }
        return !first.isEmpty && document.bytes[first] == document.bytes[second]
    }

    func endsSentence(_ node: Int) -> Bool {
        let text = document.text(in: node)
        guard let last = text.unicodeScalars.reversed().first(where: { $0.value > 0x20 }) else { return false }
        return last == "." || last == "!" || last == "?" || last == "…" || last == "。"
    }

    /// Whether a heading says what the page's title says.
    func isTitle(_ node: Int) -> Bool {
        guard !title.isEmpty else { return false }
        let heading = Self.words(document.text(in: node))
        guard !heading.isEmpty else { return false }
        let words = Self.words(title)
        let known = Set(words)
        let strange = heading.filter { !known.contains($0) }.reduce(0) { $0 + $1.count }
        let all = heading.reduce(0) { $0 + $1.count }
        return Double(strange) <= Double(all) * 0.25 && heading.count * 4 >= words.count
    }

    /// Whether a node's text begins with the first letters of another, or is all of its beginning. O(1): fifty letters
    /// are looked at.
    func begins(_ node: Int, like letters: [UInt8]) -> Bool {
        var matched = 0
        for index in node..<Int(nodes[node].end) where nodes[index].element == .text {
            for position in document.range(ofText: index) {
                guard let letter = Self.letter(document.bytes[position]) else { continue }
                guard matched < letters.count, letters[matched] == letter else { return false }
                matched += 1
                if matched == 50 { return true }
            }
        }
        return matched >= 30
    }

    /// The first bytes of a node's text, white space collapsed, in lower case as far as Latin, Greek and Cyrillic
    /// capitals have it.
    func beginning(of node: Int, limit: Int) -> [UInt8] {
        var text: [UInt8] = []
        var previous: UInt8 = 0x20
        for index in node..<Int(nodes[node].end) where nodes[index].element == .text {
            for position in document.range(ofText: index) {
                let byte = document.bytes[position]
                if byte <= 0x20 {
                    if previous != 0x20 { text.append(0x20) }
                    previous = 0x20
                    continue
                }
                if previous == 0xC2, byte == 0xA0 {
                    // A space that doesn't break.
                    text[text.count - 1] = 0x20
                    previous = 0x20
                    continue
                }
                text.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                Self.lower(&text, after: previous)
                previous = byte
                if text.count >= limit { return text }
            }
        }
        if text.last == 0x20 { text.removeLast() }
        return text
    }

    /// The two bytes of a capital that has just been read as those of its small letter.
    private static func lower(_ text: inout [UInt8], after previous: UInt8) {
        guard text.count > 1, let last = text.last else { return }
        switch (previous, last) {
        case (0xC3, 0x80...0x9E): text[text.count - 1] = last + 0x20
        // Latin Extended-A: the capital is the even one of two, but for two stretches.
        case (0xC4, 0x80...0xB7) where last & 1 == 0, (0xC5, 0x8A...0xB7) where last & 1 == 0:
            text[text.count - 1] = last + 1
        case (0xC4, 0xB9...0xBE) where last & 1 == 1, (0xC5, 0x81...0x88) where last & 1 == 1:
            text[text.count - 1] = last + 1
        case (0xC5, 0xB9...0xBE) where last & 1 == 1: text[text.count - 1] = last + 1
        case (0xD0, 0x90...0x9F): text[text.count - 1] = last + 0x20
        case (0xD0, 0xA0...0xAF):
            text[text.count - 2] = 0xD1
            text[text.count - 1] = last - 0x20
        case (0xD0, 0x80...0x8F):
            text[text.count - 2] = 0xD1
            text[text.count - 1] = last + 0x10
        default: break
        }
    }

    /// A letter or digit in lower case, a byte of a character beyond ASCII; nil for what stands between words.
    static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
    }

    static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }
    }
}
