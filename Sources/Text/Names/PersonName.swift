/// A name as its words, ready to be compared with another spelling of it.
package struct PersonName: Hashable, Sendable {
    package let words: [NameWord]

    /// A leading "the" is left out, and a possessive's ending.
    package init(_ name: String) {
        let text = WordList(name)
        let words = text.words.map { NameWord(text.core(of: $0)) }
        self.words = words.count > 1 && words[0].folded == "the" ? Array(words.dropFirst()) : words
    }

    package init(words: [NameWord]) {
        self.words = words
    }

    package var folded: [String] { words.map(\.folded) }

    /// One person's name: the same first and last word, where each name has both; a middle name or initial may be missing on either
    /// side. Accents never count. Transliterations count as one spelling where a name is Cyrillic or looks Slavic.
    package func isSame(as other: PersonName) -> Bool {
        guard let first = words.first, let last = words.last, let otherFirst = other.words.first,
            let otherLast = other.words.last
        else { return false }
        let bySound = isTransliterated || other.isTransliterated
        func same(_ a: NameWord, _ b: NameWord) -> Bool { a.isSame(as: b, bySound: bySound) }
        if words.count == other.words.count, zip(words, other.words).allSatisfy(same) { return true }
        guard words.count >= 2, other.words.count >= 2, same(first, otherFirst), same(last, otherLast) else {
            return false
        }
        let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
        if short.count == 2 { return true }
        guard short.count == long.count else { return false }
        return zip(short, long).allSatisfy { one, other in
            same(one, other)
                || one.folded.count == 1 && other.folded.hasPrefix(one.folded)
                || other.folded.count == 1 && one.folded.hasPrefix(other.folded)
        }
    }

    /// True where a word is the last one of this name, in whatever transliteration.
    package func endsIn(_ word: NameWord) -> Bool {
        words.last.map { $0.isSame(as: word, bySound: $0.looksSlavic || word.looksSlavic) } ?? false
    }

    /// True where one of both words is the other in another case.
    package static func isInflected(_ a: NameWord, _ b: NameWord) -> Bool {
        Inflections.isOne(a.sounds, b.sounds)
    }

    /// True where these words stand in `part`'s order somewhere in this one.
    package func holds(_ part: PersonName) -> Bool {
        let (all, wanted) = (folded, part.folded)
        guard !wanted.isEmpty, all.count >= wanted.count else { return false }
        return (0...all.count - wanted.count).contains { all[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    private var isTransliterated: Bool {
        words.contains(where: \.isCyrillic) || words.last?.looksSlavic ?? false
    }
}
