import Text

/// A rough guess of the share of texts that each pattern occurs in: rules are indexed under what is rare.
struct WordRarity {
    private let costs: [Double]

    init(_ vocabulary: Vocabulary) {
        costs = vocabulary.patterns.map(Self.cost)
    }

    subscript(_ pattern: Int32) -> Double { costs[Int(pattern)] }

    private static func cost(of pattern: WordPattern) -> Double {
        switch pattern {
        case .inflected(let word, _): min(1, 1.5 * cost(of: word))
        case .folded(let word): cost(of: word)
        case .exact(let word): 0.9 * cost(of: word)
        case .prefix(let word): min(1, 4 * cost(of: word))
        case .wildcard(let word, let isPrefix):
            min(1, (isPrefix ? 4 : 2) * cost(of: String(word.prefix { $0 != "?" })))
        }
    }

    /// Long words are rare, the words that hold sentences together are everywhere, and so is what news are about.
    private static func cost(of word: String) -> Double {
        let bytes = Array(word.utf8)
        if LanguageGuess.isFrequent(bytes) || TopicWords.stopWords.contains(word) { return 1 }
        if newsWords.contains(word) { return 0.3 }
        // Beyond ASCII most letters are two bytes.
        let letters = word.unicodeScalars.count
        return switch letters {
        case ...2: 0.5
        case 3: 0.15
        case 4: 0.08
        case 5: 0.05
        case 6: 0.03
        case 7, 8: 0.02
        default: 0.01
        }
    }

    /// Of news in English, beside those that every text has.
    private static let newsWords = Set(
        """
        new york times post president government state states united american america house white national people \
        year years week month day time first last two three four five million billion percent news report reported \
        told made make take took get got go going come came see know think want need use used work party election \
        campaign vote voters republican republicans democrat democrats democratic trump obama clinton biden senate \
        senator congress court law police public political policy world country countries city group company market \
        money bill support case right left back way well good high long day days part much many most more even still \
        since during before while where when how what than them then there these those could should may might can \
        all also any each other another such only own same so some no up out off down now just very here through \
        between against under without within including according statement official officials office interview \
        spokesman minister prime leader leaders security military war family women men children school university \
        general north south west east street county member members republican media social think tank chief former
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
