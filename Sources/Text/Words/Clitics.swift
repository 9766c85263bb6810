/// The small words that an apostrophe ties to a greater one: the possessive's of English, the elided articles and pronouns of
/// French, Italian and Catalan.
package enum Clitics {
    /// The part of a word that stands for itself: "Zelensky" in "Zelensky’s", "Ukraine" in "l'Ukraine", all of "O'Brien".
    ///
    /// - Parameter word: the bytes of one word, as `AnalyzedText` finds it.
    /// - Returns: a range inside `word`, never empty.
    package static func core(of word: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var core = word
        if let (start, end) = lastApostrophe(in: core, bytes), core.upperBound - end == 1, bytes[end] | 0x20 == 0x73 {
            core = core.lowerBound..<start
        }
        if let (start, end) = firstApostrophe(in: core, bytes), start - core.lowerBound <= longestElision {
            var elided: [UInt8] = []
            Folding.append(bytes, core.lowerBound..<start, to: &elided)
            if elisions.contains(elided) { core = end..<core.upperBound }
        }
        return core
    }

    private static let longestElision = 7

    private static let elisions: Set<[UInt8]> = Set(
        [
            "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
            "un", "all", "dall", "dell", "nell", "sull", "coll", "quell", "quest", "bell", "sant", "dev", "com", "dov",
            "anch", "gl", "v",
        ].map { Array($0.utf8) })

    private static func lastApostrophe(in word: Range<Int>, _ bytes: [UInt8]) -> (start: Int, end: Int)? {
        // The possessive's is one letter, and an apostrophe three bytes at most.
        var index = word.upperBound - 1
        while index > word.lowerBound, word.upperBound - index <= 4 {
            if let end = apostropheEnd(at: index, bytes), end <= word.upperBound { return (index, end) }
            index -= 1
        }
        return nil
    }

    private static func firstApostrophe(in word: Range<Int>, _ bytes: [UInt8]) -> (start: Int, end: Int)? {
        for index in word.lowerBound..<min(word.upperBound, word.lowerBound + longestElision + 1) {
            if let end = apostropheEnd(at: index, bytes), end < word.upperBound { return (index, end) }
        }
        return nil
    }

    private static func apostropheEnd(at index: Int, _ bytes: [UInt8]) -> Int? {
        switch bytes[index] {
        case 0x27: return index + 1
        case 0xCA where bytes[index + 1] == 0xBC: return index + 2
        case 0xE2 where bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98):
            return index + 3
        case 0xEF where bytes[index + 1] == 0xBC && bytes[index + 2] == 0x87: return index + 3
        default: return nil
        }
    }
}
