/// Finds the words that name who says something, on either side of a cue.
struct SourceFinder {
    struct Source: Sendable {
        /// Items.
        var items: Range<Int>
        /// Last item of the head.
        var head: Int
        var isRelative = false
        var shared = false
    }

    private let view: SentenceView

    init(_ view: SentenceView) {
        self.view = view
    }

    /// The subject that ends right before an item, over appositions and relative clauses.
    func subject(before item: Int) -> Source? {
        var end = item - 1
        while end > 0, view.has(end, .time) && !view.isName(end) || view.isAdverb(end) { end -= 1 }
        guard end >= 0 else { return nil }
        if view.isMark(end, ",") || view.isMark(end, "-") { return overParenthesis(endingAt: end) }
        if view.has(end, .relative), !view.isNounish(end) {
            return Source(items: end..<(end + 1), head: end, isRelative: true)
        }
        if view.has(end, [.plural, .masculine, .feminine, .dialogue]) {
            return Source(items: end..<(end + 1), head: end)
        }
        // "those polled said": a participle behind its noun.
        if view[end].verb >= 0, view[end].forms.contains(.participle), view.isNounish(end - 1), !view.isName(end) {
            end -= 1
        }
        guard let phrase = view.nounPhrase(endingAt: end) else { return nil }
        return overApposition(Source(items: phrase.start..<(end + 1), head: phrase.head))
    }

    /// "I've said", "they'll say": a pronoun that is one word with what helps the verb.
    func contraction(at item: Int, verb: Int) -> Source? {
        guard item < verb, view.has(item, .pronoun), view.has(item, .auxiliary) else { return nil }
        return Source(items: item..<(item + 1), head: item)
    }

    /// The source right behind an item: "said Cooper".
    func source(after item: Int) -> Source? {
        guard item + 1 < view.count, let phrase = view.nounPhrase(startingAt: item + 1) else { return nil }
        return Source(items: (item + 1)..<(phrase.end + 1), head: phrase.head)
    }

    /// The subject of the sentence: its first noun phrase, behind what opens it with a preposition.
    func mainSubject(before limit: Int) -> Source? {
        var at = 0
        while view.has(at, .conjunction) || view.isAdverb(at) || view.isMark(at, ",") { at += 1 }
        if view.has(at, [.preposition, .subordinator]),
            let comma = (at..<max(at, min(view.count, limit))).first(where: { view.isMark($0, ",") })
        {
            at = comma + 1
        } else if at < view.count, view[at].kind == .word, view[at].lower.hasSuffix("ing"),
            let comma = (at..<max(at, min(view.count, limit))).first(where: { view.isMark($0, ",") })
        {
            at = comma + 1
        }
        if at < min(limit, view.count), let phrase = view.nounPhrase(startingAt: at),
            view.has(phrase.end, .time) || view.has(phrase.end + 1, .time),
            let comma = (phrase.end..<min(view.count, phrase.end + 5)).first(where: { view.isMark($0, ",") })
        {
            at = comma + 1
        }
        guard at < min(limit, view.count), let phrase = view.nounPhrase(startingAt: at), phrase.end < limit,
            !view.isQuotation(at)
        else { return nil }
        return Source(items: at..<(phrase.end + 1), head: phrase.head)
    }

    /// From "…, the minister," back to whom it describes.
    private func overParenthesis(endingAt comma: Int) -> Source? {
        var at = comma - 1
        var hops = 0
        let dash = view.isMark(comma, "-")
        while at > 0, comma - at < 40, hops < 4 {
            if view.isMark(at, dash ? "-" : ",") {
                hops += 1
                if opensParenthesis(at + 1), let phrase = view.nounPhrase(endingAt: at - 1),
                    startsClause(phrase.start) || hops > 1
                {
                    return overApposition(Source(items: phrase.start..<at, head: phrase.head))
                }
            }
            at -= 1
        }
        return nil
    }

    /// The words after a comma that can describe what stands before it.
    private func opensParenthesis(_ item: Int) -> Bool {
        guard item < view.count else { return false }
        let token = view[item]
        if token.kind == .number
            || token.has([.determiner, .possessive, .relative, .preposition, .adverb, .subordinator, .time])
        {
            return true
        }
        if token.has([.conjunction]) { return false }
        return token.kind == .word
    }

    /// "Cooper, the foreign minister": from the second back to the first.
    private func overApposition(_ source: Source) -> Source {
        var source = source
        var hops = 0
        while hops < 3, source.items.lowerBound >= 2, view.isMark(source.items.lowerBound - 1, ","),
            view.isNounish(source.items.lowerBound - 2) || view.isMark(source.items.lowerBound - 2, ")"),
            describes(source.items.lowerBound),
            let phrase = view.nounPhrase(endingAt: source.items.lowerBound - 2), startsClause(phrase.start),
            !view.isQuotation(source.items.lowerBound - 2)
        {
            source = Source(items: phrase.start..<(source.items.lowerBound - 1), head: phrase.head)
            hops += 1
        }
        return source
    }

    private func describes(_ item: Int) -> Bool {
        view.has(item, [.determiner, .possessive, .role]) && !view.has(item, .pronoun) || view[item].kind == .number
            || view.has(item, .place) && view.isName(item)
    }

    /// Nothing before it that it could belong to.
    private func startsClause(_ item: Int) -> Bool {
        guard item > 0 else { return true }
        let before = view[item - 1]
        if before.kind == .mark || before.kind == .open { return true }
        return before.has([.conjunction, .complementizer]) || before.has(.subordinator) && !before.has(.preposition)
            || before.verb >= 0 && !before.forms.isDisjoint(with: [.past, .third]) && before.has([]) == false
                && item > 1 && view.isMark(item - 2, ",")
    }
}
