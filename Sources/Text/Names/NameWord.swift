/// A word of a name as it is compared: by its letters, and by its sounds where a transliteration may stand between two spellings.
package struct NameWord: Hashable, Sendable {
    /// Lower case without accents.
    package let folded: String
    /// The sounds, in the signs of `Transliterations`.
    package let sounds: String
    /// All that the word can sound like: itself, or the names in other languages that are one with it.
    private let variants: [String]
    package let isCyrillic: Bool

    package init(_ word: String) {
        folded = Folding.fold(word)
        isCyrillic = word.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        let sounds = Self.sounds(of: word)
        variants = Self.equals[sounds] ?? [sounds]
        self.sounds = variants.first ?? sounds
    }

    /// Ends as surnames do whose Latin spelling is a transliteration.
    package var looksSlavic: Bool {
        isCyrillic || sounds.count > 4 && Transliterations.slavicEndings.contains { sounds.hasSuffix($0) }
    }

    /// A quick look that says no to most words.
    package static func mayBeSlavic(_ folded: String) -> Bool {
        let ends = folded.utf8.suffix(2)
        guard let last = ends.last, folded.utf8.count > 4 else { return false }
        return last >= 0x80 || "yijvwkonf".utf8.contains(last) || ends.elementsEqual("ch".utf8)
            || ends.elementsEqual("va".utf8)
            || ends.elementsEqual("ka".utf8) || ends.elementsEqual("wa".utf8)
    }

    /// Beginnings of which one starts every spelling of the word; few, for an index.
    package var beginnings: [String] {
        let own = isCyrillic && folded.count > 4 ? String(folded.dropLast(2)) : folded
        guard looksSlavic || variants.count > 1 || Self.foreign(folded) else { return [own] + cyrillicBeginnings }
        return [own] + Array(Set(variants.flatMap { Self.expanded($0, limit: variants.count > 1 ? 2 : 3) })).sorted()
    }

    /// The same word, in any case form where it is written in Cyrillic.
    func isSame(as other: NameWord, bySound: Bool) -> Bool {
        if folded == other.folded { return true }
        guard bySound else { return false }
        return sounds == other.sounds
            || (isCyrillic || other.isCyrillic)
                && variants.contains { one in other.variants.contains { Inflections.isOne(one, $0) } }
    }

    private static func foreign(_ folded: String) -> Bool { folded.utf8.contains { $0 >= 0x80 } }

    private var cyrillicBeginnings: [String] {
        Self.expanded(sounds, limit: 3).filter { $0.unicodeScalars.contains { (0x400...0x52F).contains($0.value) } }
    }

    /// All spellings of the first sounds, one script at a time.
    private static func expanded(_ sounds: String, limit: Int) -> [String] {
        let isCyrillicSpelling = { (text: String) in text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        }
        var result: [String] = []
        for cyrillic in [true, false] {
            var open = [""]
            for sound in sounds.prefix(limit) {
                let spellings = (Transliterations.spellings[sound] ?? [String(sound)]).filter {
                    isCyrillicSpelling($0) == cyrillic
                }
                guard !spellings.isEmpty, open.count * spellings.count <= 400 else { break }
                open = open.flatMap { start in spellings.map { start + $0 } }
            }
            result += open.filter { !$0.isEmpty }
        }
        return result
    }

    private static let equals: [String: [String]] = {
        var table: [String: [String]] = [:]
        for group in Transliterations.equals {
            let all = group.split(separator: " ").map { sounds(of: String($0)) }
            for one in all { table[one] = all }
        }
        return table
    }()

    private static func sounds(of word: String) -> String {
        let letters = Array(Folding.lowercased(word))
        var signs = ""
        var at = 0
        while at < letters.count {
            var taken = 1
            var sign: String?
            for length in stride(from: min(Transliterations.longestSpelling, letters.count - at), through: 1, by: -1) {
                let spelling = String(letters[at..<(at + length)])
                if let found = Transliterations.signs[spelling] ?? Transliterations.signs[Folding.fold(spelling)] {
                    sign = found
                    taken = length
                    break
                }
            }
            signs += sign ?? Folding.fold(String(letters[at]))
            at += taken
        }
        for (spelling, plain) in Transliterations.alike { signs.replace(spelling, with: plain) }
        var single = ""
        for sign in signs where single.last != sign { single.append(sign) }
        for (ending, plain) in Transliterations.endings where single.hasSuffix(ending) && single.count > ending.count {
            single = String(single.dropLast(ending.count)) + plain
        }
        return single
    }
}
