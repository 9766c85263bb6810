/// Reads a verb in its place: whether it is one there, and how it stands.
struct CueReader {
    enum Voice: String, Sendable {
        case past, present, perfect, progressive, modal, passive, participle, infinitive, base, reduced
    }

    struct Reading: Sendable {
        /// First item of the verb with its auxiliaries.
        var start: Int
        var voice: Voice
        var isNegated = false
    }

    private let view: SentenceView

    init(_ view: SentenceView) {
        self.view = view
    }

    /// Nil where the word is a noun there.
    func reading(at item: Int) -> Reading? {
        let token = view[item]
        guard token.kind == .word, token.verb >= 0 else { return nil }
        if view.isName(item) && !(token.isCapitalized && view.passage.sentences[view.index].isHeadline) { return nil }
        var before = item - 1
        var isNegated = false
        while view.isAdverb(before) {
            if view.has(before, .negation) { isNegated = true }
            before -= 1
        }
        if view.has(before, .negation) { isNegated = true }
        let forms = token.forms
        if view.passage.language.hasFreeOrder { return freeReading(at: item, isNegated: isNegated) }
        if before < 0 {
            if forms.contains(.gerund) { return Reading(start: item, voice: .participle, isNegated: isNegated) }
            if forms.contains(.past) && forms.contains(.participle) || forms.contains(.past) {
                return Reading(start: item, voice: .past, isNegated: isNegated)
            }
            return nil
        }
        func result(_ voice: Voice, _ start: Int) -> Reading {
            Reading(start: start, voice: voice, isNegated: isNegated)
        }
        if forms.contains(.gerund) {
            if view.has(before, .be) { return result(.progressive, auxiliaryStart(before)) }
            if view.has(before, [.determiner, .possessive]) || view[before].kind == .possessive { return nil }
            if view.isNounish(before), !view.isName(before),
                !view[before].has([.role, .group, .organization, .document]), view[before].kind != .open,
                !view[before].has(.object), item - before == 1, !view[before].lower.hasSuffix("s")
            {
                return nil
            }
            return result(.participle, before + 1)
        }
        if view.has(before, .modal), forms.contains(.base) { return result(.modal, auxiliaryStart(before)) }
        if view.has(before, .do), forms.contains(.base) {
            return result(isNegated ? .modal : .past, auxiliaryStart(before))
        }
        if forms.contains(.participle), view.has(before, .have) { return result(.perfect, auxiliaryStart(before)) }
        if forms.contains(.participle), view.has(before, .be) { return result(.passive, auxiliaryStart(before)) }
        if forms.contains(.past) {
            if view.has(before, [.determiner, .possessive]) && !view.has(before, [.pronoun, .group]) { return nil }
            if view.isWord(before, "to") || view[before].kind == .possessive { return nil }
            if forms.contains(.participle), view.isWord(item + 1, "by") { return result(.reduced, item) }
            return result(.past, before + 1)
        }
        if forms.contains(.participle) { return view.isWord(item + 1, "by") ? result(.reduced, item) : nil }
        if view.has(before, .infinitive), forms.contains(.base) { return result(.infinitive, before) }
        if forms.contains(.third) {
            if view.has(before, [.determiner, .possessive]) && !view.has(before, [.pronoun]) { return nil }
            if view[before].kind == .possessive || view.has(before, .preposition) && !view.has(before, .relative) {
                return nil
            }
            if view.has(before, [.masculine, .feminine, .relative]) || view.isName(before) || view.isWord(before, "it")
                || view.isMark(before, ",")
                || view.isQuotation(before) || view.has(before, [.role, .organization, .document, .conjunction])
                || view.isMark(before, ")")
            {
                return result(.present, before + 1)
            }
            return followsWell(item) ? result(.present, before + 1) : nil
        }
        if forms.contains(.base) {
            if view.has(before, [.plural, .dialogue, .group, .relative]) && !view.has(before, .possessive) {
                return result(.base, before + 1)
            }
            if view.has(before, [.pronoun]) && view.has(before, .group) { return result(.base, before + 1) }
            if view.isNounish(before), view[before].lower.hasSuffix("s"), view[before].kind == .word,
                !view.has(item + 1, [.be, .have, .do, .modal])
            {
                return followsWell(item)
                    || view.isName(before) == false && view[before].has([.document, .organization])
                    ? result(.base, before + 1) : nil
            }
            return nil
        }
        return nil
    }

    /// By its form alone: a finite verb, or a participle with its auxiliary a few words before it.
    private func freeReading(at item: Int, isNegated: Bool) -> Reading? {
        let forms = view[item].forms
        var isNegated = isNegated
        func start(_ verb: Int) -> Int {
            var start = verb
            while start > 0, view.has(start - 1, [.object, .negation]), !view.has(start - 1, .pronoun) {
                start -= 1
                isNegated = isNegated || view.has(start, .negation)
            }
            return start
        }
        func result(_ verb: Int, _ voice: Voice) -> Reading {
            let first = start(verb)
            return Reading(start: first, voice: voice, isNegated: isNegated)
        }
        if forms.contains(.participle) {
            var at = item - 1
            while at >= 0, item - at < 5, view.isAdverb(at) || view.has(at, [.pronoun, .object, .negation]),
                !view.has(at, .auxiliary)
            { at -= 1 }
            if view.has(at, .have) { return result(at, .perfect) }
            if view.has(at, .be), view.has(at - 1, .object) {
                return result(at, .perfect)
            }
            if view.has(at, .be) { return result(at, .passive) }
        }
        guard !forms.isDisjoint(with: [.past, .third]) else {
            return forms.contains(.gerund) ? Reading(start: item, voice: .participle, isNegated: isNegated) : nil
        }
        if view.has(item - 1, [.determiner, .possessive, .preposition]), !view.has(item - 1, [.pronoun, .object]) {
            return nil
        }
        return result(item, forms.contains(.past) ? .past : .present)
    }

    /// What follows a verb rather than a noun.
    private func followsWell(_ item: Int) -> Bool {
        let next = item + 1
        guard next < view.count else { return false }
        return view.has(next, [.complementizer, .determiner, .possessive, .pronoun, .object, .question])
            || view.isQuotation(next) || view.isName(next)
            || view.isMark(next, ":") || view.isWord(next, "to")
    }

    /// "has been", "would not have": the first of several auxiliaries.
    private func auxiliaryStart(_ item: Int) -> Int {
        var start = item
        while start > 0,
            view.has(start - 1, .auxiliary) || view.isAdverb(start - 1) && start > 1 && view.has(start - 2, .auxiliary)
                || view.isAdverb(start - 1) && !view.has(start - 1, .time)
        {
            start -= 1
        }
        return start
    }
}
