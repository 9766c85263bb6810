import Model
import Text

/// An item's words, each divided and looked up once, and where each pattern of the vocabulary stands.
///
/// A word's position is one number over all fields; between fields lies more room than any NEAR/n reaches over.
struct ItemIndex {
    static let fields: [ItemField] = ItemField.allCases

    private let texts: [AnalyzedText]
    private let bases: [Int32]
    /// Pattern and position in one number, ascending.
    private let occurrences: [UInt64]
    /// The distinct patterns that occur, ascending.
    let patterns: [Int32]
    private let starts: [Int32]

    init(_ item: ItemText, vocabulary: Vocabulary, language: String?) {
        let texts = Self.fields.map { AnalyzedText(item[$0]) }
        let language = language ?? Self.guess(texts)
        var finder = vocabulary.finder(language: language)
        var bases: [Int32] = []
        var occurrences: [UInt64] = []
        var base: Int32 = 0
        for text in texts {
            bases.append(base)
            for (index, word) in text.words.enumerated() {
                let position = UInt64(base) + UInt64(index)
                for pattern in finder.patterns(for: word, of: text) {
                    occurrences.append(UInt64(pattern) << 32 | position)
                }
            }
            base += Int32(text.words.count + TopicOperators.longestDistance + 2)
        }
        bases.append(base)
        occurrences.sort()
        var patterns: [Int32] = []
        var starts: [Int32] = []
        for (index, occurrence) in occurrences.enumerated() where patterns.last != Int32(occurrence >> 32) {
            patterns.append(Int32(occurrence >> 32))
            starts.append(Int32(index))
        }
        starts.append(Int32(occurrences.count))
        self.texts = texts
        self.bases = bases
        self.occurrences = occurrences
        self.patterns = patterns
        self.starts = starts
    }

    /// The language of all fields together; English where nothing tells.
    static func guess(_ texts: [AnalyzedText]) -> String {
        let longest = texts.prefix(3).max { $0.words.count < $1.words.count }
        return longest.flatMap { LanguageGuess.language(of: $0) } ?? "en"
    }

    /// The positions of `pattern`, ascending.
    func positions(of pattern: Int32) -> Positions {
        var low = 0
        var high = patterns.count
        while low < high {
            let middle = (low + high) / 2
            if patterns[middle] < pattern { low = middle + 1 } else { high = middle }
        }
        guard low < patterns.count, patterns[low] == pattern else { return Positions(occurrences[0..<0]) }
        return Positions(occurrences[Int(starts[low])..<Int(starts[low + 1])])
    }

    func text(of field: ItemField) -> AnalyzedText {
        texts[Self.index(of: field)]
    }

    /// The positions of all words of `field`.
    func range(of field: ItemField) -> Range<Int32> {
        let index = Self.index(of: field)
        return bases[index]..<bases[index] + Int32(texts[index].words.count)
    }

    /// The positions of the words of `field` that touch `bytes`.
    func positions(in bytes: Range<Int>, of field: ItemField) -> Range<Int32> {
        let text = text(of: field)
        let base = bases[Self.index(of: field)]
        let start = text.wordIndex(atByte: bytes.lowerBound)
        var end = text.wordIndex(atByte: bytes.upperBound)
        if end < text.words.count, text.words[end].range.lowerBound < bytes.upperBound { end += 1 }
        return base + Int32(start)..<base + Int32(max(start, end))
    }

    func field(at position: Int32) -> ItemField {
        Self.fields[fieldIndex(at: position)]
    }

    func word(at position: Int32) -> Word {
        let index = fieldIndex(at: position)
        return texts[index].words[Int(position - bases[index])]
    }

    /// A number for the sentence at `position` that no other sentence of the item has.
    func sentence(at position: Int32) -> Int {
        let index = fieldIndex(at: position)
        return index << 40 | texts[index].words[Int(position - bases[index])].sentence
    }

    /// A number for the paragraph at `position` that no other paragraph of the item has.
    func paragraph(at position: Int32) -> Int {
        let index = fieldIndex(at: position)
        return index << 40 | texts[index].words[Int(position - bases[index])].paragraph
    }

    private func fieldIndex(at position: Int32) -> Int {
        var index = 0
        while index + 1 < Self.fields.count, bases[index + 1] <= position { index += 1 }
        return index
    }

    private static func index(of field: ItemField) -> Int {
        fields.firstIndex(of: field) ?? 0
    }

    /// Ascending word positions.
    struct Positions: RandomAccessCollection {
        private let occurrences: ArraySlice<UInt64>

        init(_ occurrences: ArraySlice<UInt64>) {
            self.occurrences = occurrences
        }

        var startIndex: Int { occurrences.startIndex }
        var endIndex: Int { occurrences.endIndex }
        subscript(index: Int) -> Int32 { Int32(truncatingIfNeeded: occurrences[index] & 0xFFFF_FFFF) }
    }
}
