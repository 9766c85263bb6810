internal import Text

/// Divides a text into tokens. Linear in the bytes that are read.
enum StoryTokenizer {
    private static let letters = 7

    /// - Parameter limit: Words that are read; what follows them is left out.
    static func tokens(of text: String, limit: Int) -> [StoryToken] {
        // Twelve bytes a word are more than any language needs.
        let list = WordList(text.utf8.count <= limit * 24 ? text : String(text.prefix(limit * 12)))
        var tokens: [StoryToken] = []
        tokens.reserveCapacity(min(limit, list.words.count))
        var end = 0
        for word in list.words.prefix(limit) {
            let opens = tokens.isEmpty || endsSentence(list.utf8[end..<word.range.lowerBound])
            end = word.range.upperBound
            tokens.append(token(list.string(word), opens: opens))
        }
        return tokens
    }

    private static func token(_ text: String, opens: Bool) -> StoryToken {
        let first = text.unicodeScalars.first
        let isNumber = first?.properties.numericType == .decimal
        var scalars = Array(Folding.fold(text).unicodeScalars)
        if scalars.count > 2, scalars.suffix(2).elementsEqual("'s".unicodeScalars) { scalars.removeLast(2) }
        if isNumber {
            scalars = digits(of: scalars)
        } else {
            if scalars.count > 4, scalars.last == "s" { scalars.removeLast() }
            scalars = Array(scalars.prefix(letters))
        }
        // FNV-1a over the scalars.
        var hash: UInt32 = 0x811c_9dc5
        for scalar in scalars { hash = (hash ^ scalar.value) &* 0x0100_0193 }
        hash ^= hash >> 15
        let isCapital = first?.properties.isUppercase == true
        let kind: StoryToken.Kind = isNumber ? .number : !isCapital ? .word : opens ? .opening : .name
        return StoryToken(hash: hash & 0x1fff_ffff, kind: kind, isLong: scalars.count >= 4)
    }

    /// "1,200" and "1.200" are 1200, "23,5" is 23.5, "310m" is 310.
    private static func digits(of scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let end = scalars.lastIndex { $0.properties.numericType == .decimal } ?? scalars.count - 1
        let number = scalars[...end]
        var kept: [Unicode.Scalar] = []
        for (index, scalar) in number.enumerated() {
            guard scalar == "," || scalar == "." else {
                kept.append(scalar)
                continue
            }
            let group = number[(index + 1)...].prefix { $0 != "," && $0 != "." }
            if group.count != 3 { kept.append(".") }
        }
        return kept
    }

    /// Whether a word after these bytes has a capital for the place's sake.
    private static func endsSentence(_ between: ArraySlice<UInt8>) -> Bool {
        var index = between.startIndex
        while index < between.endIndex {
            switch between[index] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\""), 0x0a:
                return true
            case 0xc2 where index + 1 < between.endIndex && (between[index + 1] == 0xab || between[index + 1] == 0xbb):
                return true
            // “ ” „ and the other quotation marks of that row.
            case 0xe2
            where index + 2 < between.endIndex && between[index + 1] == 0x80
                && (0x98...0x9f).contains(between[index + 2]):
                return true
            default:
                index += 1
            }
        }
        return false
    }
}
