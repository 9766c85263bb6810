import Text

/// The words in the parts of a topic, as the same breaker finds them in texts.
enum TopicWords {
    /// Too frequent to be looked for alone.
    static let stopWords: Set<String> = [
        "a", "an", "the", "of", "to", "in", "and", "or", "not", "is", "it", "on", "for", "with", "as", "at", "by", "be",
        "are", "was", "he", "she", "they", "we", "i", "you", "his", "her", "its", "their", "that", "this", "from",
        "has",
        "have", "had", "but", "who", "will", "der", "die", "das", "und", "ist", "ein", "eine", "von", "zu", "le", "la",
        "les", "de", "des", "et", "un", "une", "il", "di", "e", "che", "el", "los", "y", "и", "в", "на", "не", "з",
        "та",
        "у", "що", "і",
    ]

    static func check(_ text: String, column: Int, called name: String) throws(TopicError) {
        guard !holdsWord(text) else { return }
        throw TopicError(column: column, message: "\(name) has no letter or digit in it")
    }

    private static func holdsWord(_ text: String) -> Bool {
        text.utf8.contains { $0 < 0x80 && ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39) }
            || !WordList(text).words.isEmpty
    }

    private static let foreignOperators = ["&": "AND", "&&": "AND", "+": "AND", "|": "OR", "||": "OR", "!": "NOT"]

    static func checkWord(_ text: String, column: Int) throws(TopicError) {
        if text.utf8.count <= 2, let meant = foreignOperators[text] {
            throw TopicError(column: column, message: "no operator \(text); did you mean \(meant)?")
        }
        let star = text.unicodeScalars.firstIndex(of: "*")
        if let star, text.unicodeScalars.index(after: star) != text.unicodeScalars.endIndex {
            let offset = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: star)
            throw TopicError(column: column + offset, message: "* stands only at the end of a word; ? is one character")
        }
        guard !holdsWord(text) else { return }
        throw TopicError(column: column, message: "“\(text)” has no letter or digit in it")
    }

    /// `a*`: one letter and nothing else fixed.
    static func isShortPrefix(_ text: String) -> Bool {
        text.hasSuffix("*") && text.unicodeScalars.filter { $0 != "?" && $0 != "*" }.count < 2
    }

    /// The patterns that the words of `node`, a word, phrase or exact form, must fit one after the other.
    ///
    /// - Parameter language: in which a word is inflected; nil is the text's.
    static func patterns(of node: TopicNode, language: String? = nil) -> [WordPattern] {
        switch node {
        case .word(let text): wordPatterns(text, language)
        case .phrase(let text): words(text) { .folded(Folding.fold($0)) }
        case .exact(let text): words(text) { .exact($0) }
        default: []
        }
    }

    private static func wordPatterns(_ text: String, _ language: String?) -> [WordPattern] {
        guard text.utf8.contains(where: { $0 == 0x2A || $0 == 0x3F }) else {
            return words(text) { .inflected(core($0), language: language) }
        }
        // Wildcards become letters while words are looked for; both are one byte, so that ranges stay.
        let isPrefix = text.hasSuffix("*")
        let bytes = Array(text.utf8.prefix { $0 != 0x2A })
        let analyzed = WordList(String(decoding: bytes.map { $0 == 0x3F ? 0x78 : $0 }, as: UTF8.self))
        return analyzed.words.enumerated().map { index, word in
            let piece = String(decoding: bytes[word.range], as: UTF8.self)
            let isLast = isPrefix && index == analyzed.words.count - 1 && word.range.upperBound == bytes.count
            let folded = Folding.fold(piece)
            if piece.utf8.contains(0x3F) { return .wildcard(folded, isPrefix: isLast) }
            return isLast ? .prefix(folded) : .inflected(core(piece), language: language)
        }
    }

    private static func core(_ word: String) -> String {
        let bytes = Array(word.utf8)
        return String(decoding: bytes[Clitics.core(of: 0..<bytes.count, in: bytes)], as: UTF8.self)
    }

    private static func words(_ text: String, _ pattern: (String) -> WordPattern) -> [WordPattern] {
        let analyzed = WordList(text)
        return analyzed.words.map { pattern(analyzed.string($0)) }
    }
}
