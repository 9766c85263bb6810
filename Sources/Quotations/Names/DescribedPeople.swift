/// What the text says that people are: "French President Emmanuel Macron", "Giorgia Meloni, the Italian premier,".
///
/// Linear in the text: a description is a dozen words at most, and a word of it is asked for a few people only.
struct DescribedPeople: Sendable {
    /// People and their descriptions, as sets of words, by the words that name the role.
    private var byRole: [String: [(person: Int, words: Set<String>)]] = [:]
    private static let limit = 12
    private let synonyms: [String: String]

    init(language: Language) {
        synonyms = language.roleSynonyms
    }

    /// The descriptions that stand around a name, in the order of the text; the one that stands before it first.
    static func around(_ run: NameRun, _ passage: Passage) -> [Range<Int>] {
        [before(run, passage), behind(run, passage)].compactMap { $0 }
    }

    mutating func add(_ description: Range<Int>, of person: Int, _ passage: Passage) {
        let named = words(description, passage)
        let words = Set(named.map(\.word))
        for role in named where role.isRole {
            let role = role.word
            var known = byRole[role] ?? []
            guard known.count < Self.limit, !known.contains(where: { $0.person == person && $0.words == words }) else {
                continue
            }
            known.append((person, words))
            byRole[role] = known
        }
    }

    /// The one person whom these words describe; nil where the text describes nobody so, or several.
    func person(describedAs phrase: Range<Int>, _ passage: Passage) -> Int? {
        let words = words(phrase, passage)
        guard let role = words.last(where: \.isRole) else { return nil }
        let fitting = (byRole[role.word] ?? []).filter { $0.words.isSuperset(of: words.map(\.word)) }
        guard let first = fitting.first, fitting.allSatisfy({ $0.person == first.person }) else { return nil }
        return first.person
    }

    private func words(_ range: Range<Int>, _ passage: Passage) -> [(word: String, isRole: Bool)] {
        let tokens = range.filter {
            passage.tokens[$0].isWordLike && !passage.tokens[$0].has([.determiner, .possessive, .honorific])
        }
        var result: [(word: String, isRole: Bool)] = []
        for token in tokens {
            let word = passage.tokens[token].lower
            // "prime minister" is one role.
            if let last = result.last, let joined = synonyms[last.word + " " + word] {
                result[result.count - 1] = (joined, true)
            } else {
                result.append((synonyms[word] ?? word, passage.tokens[token].has([.role, .title])))
            }
        }
        return result
    }

    /// The words in front of a name up to the role's first one: "the Italian prime minister Giorgia Meloni".
    private static func before(_ run: NameRun, _ passage: Passage) -> Range<Int>? {
        let tokens = passage.tokens
        let start = run.titles.isEmpty ? run.tokens.lowerBound : run.titles.lowerBound
        // "The French president, Emmanuel Macron, …".
        let end = run.tokens.upperBound
        let isApposed =
            start > 1 && tokens[start - 1].isMark(",") && end < tokens.count && tokens[end].isMark(",")
            && tokens[start - 2].has([.role, .title])
        var low = isApposed ? start - 1 : start
        while low > 0, start - low < 6, tokens[low - 1].kind == .word, tokens[low - 1].verb < 0,
            !tokens[low - 1].has(.closed.union([.verb, .time])) || tokens[low - 1].has(.role),
            tokens[low - 1].paragraph == tokens[start].paragraph
        {
            low -= 1
        }
        let range = low..<(isApposed ? start - 1 : run.tokens.lowerBound)
        if isApposed, low == 0 || !tokens[low - 1].has(.determiner) { return nil }
        guard let last = range.last, range.contains(where: { tokens[$0].has([.role, .title]) }),
            tokens[last].has([.role, .title, .honorific]) || !run.titles.isEmpty,
            !range.contains(where: { tokens[$0].has(.honorific) }) || range.count > 1
        else { return nil }
        return range
    }

    /// The apposition behind a name.
    private static func behind(_ run: NameRun, _ passage: Passage) -> Range<Int>? {
        let tokens = passage.tokens
        var at = run.tokens.upperBound
        guard at + 1 < tokens.count, tokens[at].isMark(",") else { return nil }
        at += 1
        if tokens[at].has([.determiner, .possessive]) { at += 1 }
        let low = at
        var holdsRole = false
        while at < tokens.count, at - low < 12, tokens[at].kind == .word || tokens[at].kind == .possessive,
            !tokens[at].has([.relative, .pronoun, .auxiliary]), tokens[at].verb < 0 || tokens[at].has(.role)
        {
            if tokens[at].has(.preposition), holdsRole,
                !["of", "for", "von", "der", "de", "di", "du"].contains(tokens[at].lower)
            {
                break
            }
            holdsRole = holdsRole || tokens[at].has([.role, .title])
            at += 1
        }
        guard holdsRole, at > low, at < tokens.count,
            tokens[at].kind == .mark || tokens[at].has([.relative, .preposition])
        else { return nil }
        return low..<at
    }
}
