public import Model
import Text

extension Topic {
    /// What lets through every item that the topic matches, in whatever language the item is.
    ///
    /// What is excluded, and what stands between words, is not asked.
    public var sieve: WordSieve {
        Self.sieve(root)
    }

    private static func sieve(_ node: TopicNode) -> WordSieve {
        switch node {
        case .word, .phrase, .exact:
            .all(TopicWords.patterns(of: node).map(sieve))
        case .all(let parts):
            .all(parts.map(sieve))
        case .any(let parts):
            .either(parts.map(sieve))
        case .not, .expression:
            .any
        case .near(let left, _, let right):
            .all([sieve(left), sieve(right)])
        case .atLeast(_, let part), .field(_, let part), .term(_, let part):
            sieve(part)
        }
    }

    private static func sieve(_ pattern: WordPattern) -> WordSieve {
        switch pattern {
        case .folded(let word):
            return .word(word)
        case .exact(let word):
            return .word(Folding.fold(word))
        case .prefix(let word):
            return .prefix(word)
        case .wildcard(let word, _):
            let beginning = String(word.prefix { $0 != "?" })
            return beginning.isEmpty ? .any : .prefix(beginning)
        case .inflected(let word, _):
            // The item's language is not known here: its stem is among those of all languages.
            var stems: Set<String> = []
            for stemmer in languages.compactMap(Stemmer.init(language:)) {
                for stem in WordStems.stems(of: word, stemmer) { stems.insert(SearchWords.marked(stem)) }
            }
            return .either([.word(Folding.fold(word))] + stems.sorted().map { .word($0) })
        }
    }

    /// Those that `Stemmer` knows, by ISO 639-1.
    private static let languages = [
        "ar", "ca", "da", "de", "el", "en", "es", "eu", "fi", "fr", "ga", "hi", "hu", "hy", "id", "it", "lt", "ne",
        "nl", "no",
        "pt", "ro", "ru", "sr", "sv", "ta", "tr", "uk", "yi",
    ]
}
