import Text

/// Finds the patterns that words of one language fit.
struct PatternFinder {
    private let vocabulary: Vocabulary
    /// Of the text's language, and of each that a rule fixes.
    private let stemmers: [(stemmer: Stemmer, table: PatternTable)]
    private var folded: [UInt8] = []

    init(vocabulary: Vocabulary, language: String) {
        self.vocabulary = vocabulary
        let asked = [(language, false)] + vocabulary.fixedLanguages.map { ($0, true) }
        stemmers = asked.compactMap { language, isFixed in
            guard let stemmer = Stemmer(language: language) else { return nil }
            let table = vocabulary.stemTable(for: stemmer.language, isFixed: isFixed, stemmer)
            return table.isEmpty ? nil : (stemmer, table)
        }
    }

    /// Appends the patterns that the word `range` of `utf8` fits, ascending, each once.
    mutating func append(patternsOf word: Word, in utf8: [UInt8], to found: Block<Int32>) {
        var numbers: [Int32] = []
        fold(utf8, word.range)
        vocabulary.append(foldedAs: folded, to: &numbers)
        vocabulary.append(beginningAs: folded, to: &numbers)
        let core = word.hasApostrophe ? Clitics.core(of: word.range, in: utf8) : word.range
        if core != word.range {
            fold(utf8, core)
            vocabulary.append(foldedAs: folded, to: &numbers)
            vocabulary.append(beginningAs: folded, to: &numbers)
        }
        numbers.removeAll { number in
            guard case .exact(let exact) = vocabulary.patterns[Int(number)] else { return false }
            return [word.range, core].allSatisfy { String(decoding: utf8[$0], as: UTF8.self) != exact }
        }
        for (stemmer, table) in stemmers {
            WordStems.forEach(of: utf8, core, stemmer) { stem in table.append(under: stem, to: &numbers) }
        }
        numbers.sort()
        var last: Int32 = -1
        for number in numbers where number != last {
            found.append(number)
            last = number
        }
    }

    private mutating func fold(_ bytes: [UInt8], _ range: Range<Int>) {
        folded.removeAll(keepingCapacity: true)
        Folding.append(bytes, range, to: &folded)
    }
}
