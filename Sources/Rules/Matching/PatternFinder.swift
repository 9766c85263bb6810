import Text

/// Finds the patterns that the words of one text fit; each distinct word is looked into once.
struct PatternFinder {
    private let vocabulary: Vocabulary
    private let stemmer: Stemmer?
    private let stems: PatternTable?
    private var seen = ByteTable(minimumCapacity: 512)
    /// By number in `seen`.
    private var ranges: [Range<Int>] = []
    private var found: [Int32] = []
    private var folded: [UInt8] = []

    init(vocabulary: Vocabulary, language: String) {
        self.vocabulary = vocabulary
        stemmer = Stemmer(language: language)
        stems = stemmer.map { vocabulary.stemTable(for: $0.language, $0) }
    }

    /// The patterns that `word` of `text` fits, in ascending order.
    mutating func patterns(for word: Word, of text: AnalyzedText) -> ArraySlice<Int32> {
        let number = seen.insert(text.utf8, word.range)
        if number == ranges.count { ranges.append(look(up: word, of: text)) }
        return found[ranges[number]]
    }

    private mutating func look(up word: Word, of text: AnalyzedText) -> Range<Int> {
        let start = found.count
        var numbers: [Int32] = []
        fold(text.utf8, word.range)
        vocabulary.append(foldedAs: folded, to: &numbers)
        vocabulary.append(beginningAs: folded, to: &numbers)
        let core = word.hasApostrophe ? Clitics.core(of: word.range, in: text.utf8) : word.range
        if core != word.range {
            fold(text.utf8, core)
            vocabulary.append(foldedAs: folded, to: &numbers)
            vocabulary.append(beginningAs: folded, to: &numbers)
        }
        numbers.removeAll { number in
            guard case .exact(let exact) = vocabulary.patterns[Int(number)] else { return false }
            return text.string(word.range) != exact && text.string(core) != exact
        }
        if let stemmer, let stems {
            WordStems.forEach(of: text.utf8, core, stemmer) { stem in
                stems.append(under: stem, 0..<stem.count, to: &numbers)
            }
        }
        if numbers.count > 1 {
            numbers.sort()
            var last: Int32 = -1
            for number in numbers where number != last {
                found.append(number)
                last = number
            }
        } else {
            found.append(contentsOf: numbers)
        }
        return start..<found.count
    }

    private mutating func fold(_ bytes: [UInt8], _ range: Range<Int>) {
        folded.removeAll(keepingCapacity: true)
        Folding.append(bytes, range, to: &folded)
    }
}
