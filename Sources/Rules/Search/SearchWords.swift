public import Model
import Text

/// The words that an item is indexed by in a store, so that a topic's `sieve` finds every item that the topic matches.
public enum SearchWords {
    /// Changes whenever the same item would give other words.
    public static let version = 1

    /// The folded words of all fields and their stems, each once.
    ///
    /// - Parameter language: of an item that names none of its own; nil lets it be guessed.
    public static func words(of item: Item, language: String?) -> [String] {
        let text = ItemText(item)
        let texts = ItemField.allCases.map { WordList(text[$0]) }
        let language = item.language ?? language ?? ItemIndex.guess(texts)
        let stemmer = Stemmer(language: language)
        var found: Set<String> = []
        for text in texts {
            var seen: Set<String> = []
            for word in text.words where seen.insert(text.string(word)).inserted {
                let core = Clitics.core(of: word.range, in: text.utf8)
                found.insert(Folding.fold(text.string(word)))
                if core != word.range { found.insert(Folding.fold(text.core(of: word))) }
                guard let stemmer else { continue }
                WordStems.forEach(of: text.utf8, core, stemmer) { stem in
                    found.insert(marked(stem))
                }
            }
        }
        return found.sorted()
    }

    /// A stem is not to be taken for the word that is spelled like it.
    static func marked(_ stem: [UInt8]) -> String {
        "=" + String(decoding: stem, as: UTF8.self)
    }
}
