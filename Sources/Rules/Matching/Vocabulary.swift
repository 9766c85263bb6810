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
    private var beginnings = PatternTable()
    /// The lengths, in bytes, that the keys of `beginnings` have, in ascending order.
    private var beginningLengths: [Int] = []
    /// Wildcards that start with `?` have no beginning to be looked up by.
    private var unanchored: [Int32] = []
    private let stems = StemTables()

    /// The number of `pattern`, given now where it has none.
    mutating func number(of pattern: WordPattern) -> Int32 {
        if let number = numbers[pattern] { return number }
        let number = Int32(patterns.count)
        patterns.append(pattern)
        numbers[pattern] = number
        switch pattern {
        case .inflected(let word), .exact(let word):
            folded.insert(number, under: Array(Folding.fold(word).utf8))
        case .folded(let word):
            folded.insert(number, under: Array(word.utf8))
        case .prefix(let word):
            insert(number, underBeginning: Array(word.utf8))
        case .wildcard(let word, _):
            let beginning = Array(word.utf8.prefix { $0 != 0x3F })
            if beginning.isEmpty { unanchored.append(number) } else { insert(number, underBeginning: beginning) }
        }
        return number
    }

    /// Makes a finder for the words of one text. `language` is the text's; words of a language without a stemmer are looked up
    /// as they stand.
    func finder(language: String) -> PatternFinder {
        PatternFinder(vocabulary: self, language: language)
    }

    private mutating func insert(_ number: Int32, underBeginning beginning: [UInt8]) {
        beginnings.insert(number, under: beginning)
        if !beginningLengths.contains(beginning.count) {
            beginningLengths.append(beginning.count)
            beginningLengths.sort()
        }
    }
}

extension Vocabulary {
    /// Appends the patterns that are found under the folded form `bytes` of a word or of its core.
    func append(foldedAs bytes: [UInt8], to found: inout [Int32]) {
        folded.append(under: bytes, 0..<bytes.count, to: &found)
    }

    /// Appends the prefixes and wildcards that the folded word `bytes` fits.
    func append(beginningAs bytes: [UInt8], to found: inout [Int32]) {
        for length in beginningLengths {
            guard length <= bytes.count else { break }
            let start = found.count
            beginnings.append(under: bytes, 0..<length, to: &found)
            keepFitting(bytes, from: start, in: &found)
        }
        let start = found.count
        found.append(contentsOf: unanchored)
        keepFitting(bytes, from: start, in: &found)
    }

    func stemTable(for language: String, _ stemmer: Stemmer) -> PatternTable {
        stems.table(for: language) {
            var table = PatternTable()
            for (number, pattern) in patterns.enumerated() {
                guard case .inflected(let word) = pattern else { continue }
                for stem in WordStems.stems(of: word, stemmer) { table.insert(Int32(number), under: stem) }
            }
            return table
        }
    }

    private func keepFitting(_ word: [UInt8], from start: Int, in found: inout [Int32]) {
        var kept = start
        for index in start..<found.count {
            if case .wildcard(let pattern, let isPrefix) = patterns[Int(found[index])],
                !Wildcard.fits(word, Array(pattern.utf8), isPrefix: isPrefix)
            {
                continue
            }
            found[kept] = found[index]
            kept += 1
        }
        found.removeSubrange(kept...)
    }
}

/// Pattern numbers by a key of bytes.
struct PatternTable: Sendable {
    private var keys = ByteTable()
    private var numbers: [[Int32]] = []

    mutating func insert(_ number: Int32, under key: [UInt8]) {
        let index = keys.insert(key, 0..<key.count)
        if index == numbers.count { numbers.append([]) }
        if numbers[index].last != number { numbers[index].append(number) }
    }

    func append(under key: [UInt8], _ range: Range<Int>, to found: inout [Int32]) {
        if let index = keys.find(key, range) { found.append(contentsOf: numbers[index]) }
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
