/// Tells the language of a text by its letters and its most frequent words.
package enum LanguageGuess {
    /// One of en, de, fr, it, es, pl, cs, uk, ru; nil where nothing speaks for any. Looks at the first 300 words.
    package static func language(of text: AnalyzedText) -> String? {
        var scores: [String: Int] = [:]
        var folded: [UInt8] = []
        for word in text.words.prefix(300) {
            folded.removeAll(keepingCapacity: true)
            Folding.appendLowercased(text.utf8, word.range, to: &folded)
            if word.hasApostrophe, let apostrophe = folded.firstIndex(of: 0x27) {
                folded.removeSubrange((apostrophe + 1)...)
            }
            for language in words[folded] ?? [] { scores[language, default: 0] += 4 }
            if !word.isASCII { countLetters(of: folded, in: &scores) }
        }
        let best = scores.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return best?.key
    }

    private static func countLetters(of word: [UInt8], in scores: inout [String: Int]) {
        var isCyrillic = false
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "і", "ї", "є", "ґ": scores["uk", default: 0] += 4
            case "ы", "э", "ъ", "ё": scores["ru", default: 0] += 4
            case "ß": scores["de", default: 0] += 4
            case "ä", "ö", "ü": scores["de", default: 0] += 2
            case "ñ", "¿", "¡": scores["es", default: 0] += 4
            case "ç", "ê", "œ", "û", "ë", "ï", "î": scores["fr", default: 0] += 2
            case "ł", "ą", "ę", "ś", "ż", "ź", "ć", "ń": scores["pl", default: 0] += 4
            case "ě", "ř", "ů": scores["cs", default: 0] += 4
            case "ì", "ò": scores["it", default: 0] += 2
            case "\u{430}"..."\u{44F}": isCyrillic = true
            default: break
            }
        }
        // Something in Cyrillic is Russian or Ukrainian, whatever Latin names stand beside it.
        if isCyrillic {
            scores["ru", default: 0] += 1
            scores["uk", default: 0] += 1
        }
    }

    private static let words: [[UInt8]: [String]] = {
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
        var table: [[UInt8]: [String]] = [:]
        for (language, list) in lists {
            for word in list.split(whereSeparator: \.isWhitespace) {
                table[Array(word.utf8), default: []].append(language)
            }
        }
        return table
    }()
}
