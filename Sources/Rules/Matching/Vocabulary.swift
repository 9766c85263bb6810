import Synchronization
import Text

/// All word patterns of a rule set, numbered, and the tables that find those that a word fits.
///
/// A text's word is looked up by its folded form, by its stems and by its beginnings; whatever number of patterns there is, that
/// is a handful of look-ups.
struct Vocabulary: Sendable {
    private(set) var patterns: [WordPattern] = []
    private var numbers: [WordPattern: Int32] = [:]
    private var folded = PatternTable()
    private var beginnings = PrefixTrie()
    /// The languages that rules fix, whatever a text's is.
    private(set) var fixedLanguages: [String] = []
    private var hasInflected = false
    private let stems = StemTables()

    /// The number of `pattern`, given now where it has none.
    mutating func number(of pattern: WordPattern) -> Int32 {
        if let number = numbers[pattern] { return number }
        let number = Int32(patterns.count)
        patterns.append(pattern)
        numbers[pattern] = number
        switch pattern {
        case .inflected(let word, let language):
            folded.insert(number, under: Array(Folding.fold(word).utf8))
            hasInflected = true
            if let language, !fixedLanguages.contains(language) { fixedLanguages.append(language) }
        case .exact(let word):
            folded.insert(number, under: Array(Folding.fold(word).utf8))
        case .folded(let word):
            folded.insert(number, under: Array(word.utf8))
        case .prefix(let word):
            beginnings.insert(number, under: Array(word.utf8))
        case .wildcard(let word, _):
            // One that starts with `?` stands under the empty beginning.
            beginnings.insert(number, under: Array(word.utf8.prefix { $0 != 0x3F }))
        }
        return number
    }

    /// Forgets what only compiling needs: no pattern is numbered after this.
    mutating func seal() {
        numbers = [:]
    }

    /// Appends the patterns that are found under the folded form `bytes` of a word or of its core.
    func append(foldedAs bytes: [UInt8], to found: inout [Int32]) {
        folded.append(under: bytes, to: &found)
    }

    /// Appends the prefixes and wildcards that the folded word `bytes` fits.
    func append(beginningAs bytes: [UInt8], to found: inout [Int32]) {
        let start = found.count
        beginnings.append(beginning: bytes, to: &found)
        var kept = start
        for index in start..<found.count {
            if case .wildcard(let pattern, let isPrefix) = patterns[Int(found[index])],
                !Wildcard.fits(bytes, Array(pattern.utf8), isPrefix: isPrefix)
            {
                continue
            }
            found[kept] = found[index]
            kept += 1
        }
        found.removeSubrange(kept...)
    }

    /// The patterns that ask for an inflection, by stem: those that leave the language to the text, or those of which a rule fixes
    /// it.
    func stemTable(for language: String, isFixed: Bool, _ stemmer: Stemmer) -> PatternTable {
        guard hasInflected else { return PatternTable() }
        return stems.table(for: isFixed ? "=" + language : language) {
            var table = PatternTable()
            let wanted = isFixed ? language : nil
            for (number, pattern) in patterns.enumerated() {
                guard case .inflected(let word, wanted) = pattern else { continue }
                for stem in WordStems.stems(of: word, stemmer) { table.insert(Int32(number), under: stem) }
            }
            return table
        }
    }
}

/// The stem tables of a vocabulary, made when a text of that language first comes. They hold nothing that the patterns do not
/// say, so that sharing them between calls changes no answer.
private final class StemTables: Sendable {
    private let tables = Mutex<[String: PatternTable]>([:])

    func table(for language: String, make: () -> PatternTable) -> PatternTable {
        if let table = tables.withLock({ $0[language] }) { return table }
        let table = make()
        return tables.withLock { tables in
            tables[language] = tables[language] ?? table
            return tables[language] ?? table
        }
    }
}

/// `?` in a pattern is one scalar of the word.
private enum Wildcard {
    static func fits(_ word: [UInt8], _ pattern: [UInt8], isPrefix: Bool) -> Bool {
        var index = 0
        for byte in pattern {
            guard index < word.count else { return false }
            if byte == 0x3F {
                index += UTF8Scalars.scalar(in: word, at: index).length
            } else {
                guard word[index] == byte else { return false }
                index += 1
            }
        }
        return isPrefix || index == word.count
    }
}
