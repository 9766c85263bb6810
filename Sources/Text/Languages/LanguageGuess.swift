/// Tells the language of a text by its letters and its most frequent words.
package enum LanguageGuess {
    /// One of en, de, fr, it, es, pl, cs, uk, ru; nil where nothing speaks for any. Looks at the first 300 words.
    package static func language(of text: AnalyzedText) -> String? {
        language(of: text.words, in: text.utf8)
    }

    package static func language(of list: WordList) -> String? {
        language(of: list.words, in: list.utf8)
    }

    private static func language(of words: [Word], in utf8: [UInt8]) -> String? {
        var scores = [Int](repeating: 0, count: languages.count)
        var folded: [UInt8] = []
        let frequent = frequent
        for word in words.prefix(300) {
            if word.isASCII && !word.hasApostrophe && !frequent.hashes.mayHold(word.hash) { continue }
            folded.removeAll(keepingCapacity: true)
            Folding.appendLowercased(utf8, word.range, to: &folded)
            if word.hasApostrophe, let apostrophe = folded.firstIndex(of: 0x27) {
                folded.removeSubrange((apostrophe + 1)...)
            }
            if let number = frequent.words.find(folded, 0..<folded.count) {
                let speaking = frequent.languages[number]
                for index in scores.indices where speaking & (1 << UInt16(index)) != 0 { scores[index] += 4 }
            }
            if !word.isASCII { countLetters(of: folded, in: &scores) }
        }
        // Of equal scores the first of the list: "to" is English, Polish and Czech.
        let best = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) }
        return best.flatMap { scores[$0] > 0 ? languages[$0] : nil }
    }

    /// True for the words that hold a language's sentences together: they stand in nearly every text.
    ///
    /// - Parameter word: in lower case, accents as written.
    package static func isFrequent(_ word: [UInt8]) -> Bool {
        frequent.words.find(word, 0..<word.count) != nil
    }

    private static let languages = ["en", "de", "fr", "it", "es", "pl", "uk", "ru", "cs"]
    private static let (english, german, french, italian, spanish, polish, ukrainian, russian, czech) = (
        0, 1, 2, 3, 4, 5, 6, 7, 8
    )

    private static func countLetters(of word: [UInt8], in scores: inout [Int]) {
        var isCyrillic = false
        var index = 0
        while index < word.count {
            let (value, length) = UTF8Scalars.scalar(in: word, at: index)
            index += length
            guard value >= 0x80, let scalar = Unicode.Scalar(value) else { continue }
            switch scalar {
            case "і", "ї", "є", "ґ": scores[ukrainian] += 4
            case "ы", "э", "ъ", "ё": scores[russian] += 4
            case "ß": scores[german] += 4
            case "ä", "ö", "ü": scores[german] += 2
            case "ñ", "¿", "¡": scores[spanish] += 4
            case "ç", "ê", "œ", "û", "ë", "ï", "î": scores[french] += 2
            case "ł", "ą", "ę", "ś", "ż", "ź", "ć", "ń": scores[polish] += 4
            case "ě", "ř", "ů": scores[czech] += 4
            case "ì", "ò": scores[italian] += 2
            case "\u{430}"..."\u{44F}": isCyrillic = true
            default: break
            }
        }
        // Something in Cyrillic is Russian or Ukrainian, whatever Latin names stand beside it.
        if isCyrillic {
            scores[russian] += 1
            scores[ukrainian] += 1
        }
    }

    /// The most frequent words, by number the languages that have each, as bits, and the hashes of those in ASCII as they are
    /// written: "the", "The", "THE".
    private static let frequent: (words: ByteTable, languages: [UInt16], hashes: HashFilter) = {
        let lists = [
            "en": """
            the of and to in is that for on with was as it at by from are be has have had he his she her they their \
            not but this an will said who which after would were its over more says about
            """,
            "de": """
            der die das und in den von zu mit im des auf für ist nicht ein eine dem sich als auch es an er hat aus \
            bei wird nach sie wie einer um am sind noch einem haben werden über so zum zur wir dass
            """,
            "fr": """
            de la le et les des en un une du est que à dans pour qui au par sur pas plus ne se son sa avec il ce elle \
            aux ont été l' d' qu' n' s' c' mais nous sont cette
            """,
            "it": """
            di e il la che in un una per del della è con non si da sono le i al alla dei nel anche lo gli dal ha come \
            più ma delle nella l' dell' all' nell' sull' un' questo
            """,
            "es": """
            de la que el en y a los se del las un por con una su para es al lo como más pero sus este ha sobre no fue \
            ser entre han está muy también
            """,
            "pl": """
            w i na z się do nie że to o jest jak po co ale za od przez dla są oraz ma tym jego był była być przed
            """,
            "cs": """
            a v se na je že s z do o i to za by ve pro po si jako ale podle který která které jeho její jsou byl byla \
            bude aby také uvedl
            """,
            "uk": """
            і в на що з та у не до за про це як від для його але вони він буде або ми щодо під час також було який \
            яка які після бути є й
            """,
            "ru": """
            и в на что с не по как это из за он к от для его но они о же мы было или при также был который которые \
            после быть уже все
            """,
        ]
        var words = ByteTable(minimumCapacity: 512)
        var speaking: [UInt16] = []
        var hashes = HashFilter()
        for (index, language) in languages.enumerated() {
            for word in (lists[language] ?? "").split(whereSeparator: \.isWhitespace) {
                let number = words.insert(Array(word.utf8))
                for written in [String(word), word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
                    hashes.insert(Word.hash(of: written))
                }
                if number == speaking.count { speaking.append(0) }
                speaking[number] |= 1 << UInt16(index)
            }
        }
        return (words, speaking, hashes)
    }()
}

/// Tells most hashes that were not inserted from those that were: a bit each of 16,384 (Bloom's filter, of one hash).
private struct HashFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 256)

    mutating func insert(_ hash: UInt32) {
        bits[Int(hash >> 6 & 0xFF)] |= 1 << UInt64(hash & 0x3F)
    }

    func mayHold(_ hash: UInt32) -> Bool {
        bits[Int(hash >> 6 & 0xFF)] >> UInt64(hash & 0x3F) & 1 != 0
    }
}
