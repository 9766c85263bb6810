/// Languages whose subjects stand where they like.
extension CandidateFinder {
    /// The length of "по словам", "selon" where one stands at an item.
    func accordingPhrase(at item: Int) -> Int? {
        view.passage.language.accordingPhrases.first { phrase in
            phrase.indices.allSatisfy { view.isWord(item + $0, phrase[$0]) }
        }?.count
    }

    /// The verb of "как сообщил X, …", of "…, comme l'a dit X".
    func reportingVerb(behindAs item: Int) -> Int? {
        guard view.passage.language.hasFreeOrder, view.passage.language.asWords.contains(view[item].lower),
            item == 0 || view.isMark(item - 1, ",")
        else { return nil }
        var at = item + 1
        while at < view.count, at - item < 5, view.has(at, [.object, .have, .adverb]) { at += 1 }
        guard at < view.count, view[at].verb >= 0,
            view.passage.language.verbs[Int(view[at].verb)].frames.contains(.quotation),
            !view[at].forms.isDisjoint(with: [.past, .third, .participle])
        else { return nil }
        return at
    }

    /// How many words of time and manner stand between a verb and its subject behind it: "a déclaré lundi Macron".
    func circumstances(behind item: Int) -> Int {
        guard view.passage.language.hasFreeOrder else { return 0 }
        var next = item + 1
        while next < view.count, next - item < 4, !view.isName(next),
            view.has(next, .time) || view.isAdverb(next) || view.has(next, .determiner) && view.has(next + 1, .time)
        {
            next += 1
        }
        return (place(at: next) ?? next) - item - 1
    }

    /// The item behind "в среду", "en Twitter", "à la foule" where somebody is named there.
    private func place(at item: Int) -> Int? {
        guard view.has(item, .preposition), !view.has(item, .complementizer) else { return nil }
        for next in (item + 2)..<(item + 5) where next < view.count && view[next - 1].kind == .word {
            if view.has(next, .preposition) || view[next].kind != .word { return nil }
            let starts = view.isName(next) || view.has(next, [.title, .honorific, .role])
            let goesOn =
                view.isName(next - 1)
                && view.register.runOfToken[view.items[next]] == view.register.runOfToken[view.items[next - 1]]
            if starts, !goesOn, !view.has(next - 1, [.determiner, .title, .honorific]) { return next }
        }
        return nil
    }

    /// The quotation before a comma and a dash: "«…», — сказал он".
    func quotation(behindMarks item: Int) -> Int? {
        guard view.passage.language.hasFreeOrder else { return nil }
        var at = item
        while at > 0, view.isMark(at, ",") || view.isMark(at, "-") { at -= 1 }
        return at >= 0 && view.isQuotation(at) ? at : nil
    }

    /// Within the verb ("a-t-il dit"), else before it, else behind it.
    func freeSubject(_ item: Int, _ reading: CueReader.Reading) -> SourceFinder.Source? {
        if view[item].forms.contains(.first) {
            return sources.subject(before: reading.start).flatMap {
                view.passage.language.firstPerson.contains(view[$0.head].lower) ? $0 : nil
            }
        }
        for at in reading.start..<item where view.has(at, .pronoun) && view.has(at, [.masculine, .feminine, .plural]) {
            return SourceFinder.Source(items: at..<(at + 1), head: at)
        }
        if let before = sources.subject(before: reading.start) {
            let first = before.items.lowerBound
            if first == 0 || !view.has(first - 1, .preposition) || before.isRelative { return before }
        }
        var next = item + 1
        while next < view.count, view.isAdverb(next) || view.has(next, .object) && !view.has(next, .pronoun) {
            next += 1
        }
        if let behind = sources.source(after: next - 1), speaks(behind) { return behind }
        return lastSource.map {
            var shared = $0
            shared.shared = true
            return shared
        }
    }

    /// A name, a pronoun, or a noun for who can speak.
    private func speaks(_ source: SourceFinder.Source) -> Bool {
        view.isName(source.head)
            || view.has(source.head, [.masculine, .feminine, .role, .group, .organization, .document])
            || source.items.contains { view.has($0, [.role, .group, .organization]) }
    }
}
