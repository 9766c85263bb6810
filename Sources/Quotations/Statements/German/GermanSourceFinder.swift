internal import Model

/// Finds who says it in a German sentence.
struct GermanSourceFinder {
    let sentence: GermanSentence
    private var view: SentenceView { sentence.view }

    init(_ sentence: GermanSentence) {
        self.sentence = sentence
    }

    /// The subject of a verb: before it where the clause opens with one, else behind it.
    func subject(of finite: Int, clause start: Int, isSubordinate: Bool, last: Int) -> GermanSentence.Phrase? {
        if isSubordinate { return subordinateSubject(from: start, to: min(finite, last)) }
        let behind = self.behind(finite)
        guard let before = self.before(finite, clause: start) else { return behind }
        if before.isOblique { return behind }
        if let behind, isThing(before), isPerson(behind) || isActor(behind) && behind.items.lowerBound < behind.head {
            return behind
        }
        return before
    }

    private func isPerson(_ phrase: GermanSentence.Phrase) -> Bool {
        view.register.person(atToken: view.items[phrase.head]) != nil
            || view.has(phrase.head, [.masculine, .feminine, .role, .title, .group])
    }

    /// A noun with an article that nobody is: "den Plan", "die Entscheidung".
    private func isThing(_ phrase: GermanSentence.Phrase) -> Bool {
        if isActor(phrase) { return false }
        return phrase.items.lowerBound < phrase.head || view.has(phrase.head, .pronoun)
    }

    /// The phrase that fills the place before a finite verb; over what describes it in commas.
    func before(_ finite: Int, clause start: Int) -> GermanSentence.Phrase? {
        var first = start
        while first < finite, view.has(first, .conjunction) || view.isAdverb(first) && !sentence.isNoun(first) {
            first += 1
        }
        if first < finite, let phrase = sentence.phrase(at: first) {
            var end = phrase.items.upperBound
            // "Merkel selbst", "Merkel jedoch"; "der Chef der Partei in Bayern".
            while end < finite,
                view.isAdverb(end) || view.has(end, .time) || view.has(end, .preposition) || view.isQuotation(end)
                    || sentence.isNoun(end) || view.has(end, .determiner) || sentence.isAdjective(end)
            { end += 1 }
            return end == finite ? phrase : nil
        }
        guard first == finite,
            view.isMark(start - 1, ",") || view.isMark(start - 1, ")") || view.isMark(start - 1, "-"), start >= 2
        else { return nil }
        return overParenthesis(from: start - 1)
    }

    /// "Merkel, die Kanzlerin, sagte", "Merkel, die in Paris war, sagte": from the comma before the verb back.
    private func overParenthesis(from comma: Int) -> GermanSentence.Phrase? {
        var opening = comma
        for _ in 0 ..<| 4 {
            let inner = sentence.clauseStart(opening - 1)
            guard inner >= 2, view.isMark(inner - 1, ",") || view.isMark(inner - 1, "-") else { return nil }
            let isParenthesis =
                sentence.isRelative(inner) || !(inner ..<| opening).contains(where: { sentence.isFinite($0) })
                || view.has(inner, [.subordinator, .question])
            guard isParenthesis else { return nil }
            let outer = sentence.clauseStart(inner - 2)
            var first = outer
            while view.has(first, .conjunction) || view.isAdverb(first) && !sentence.isNoun(first) { first += 1 }
            if let phrase = sentence.phrase(at: first), !phrase.isOblique,
                !(outer ..<| (inner - 1)).contains(where: { sentence.isFinite($0) })
            {
                return phrase
            }
            opening = inner - 1
        }
        return nil
    }

    /// The first phrase behind a verb that can be its subject.
    func behind(_ finite: Int) -> GermanSentence.Phrase? {
        var at = finite + 1
        let end = sentence.clauseEnd(finite)
        while at < end, at - finite < 12 {
            if view.has(at, .object) || view.isAdverb(at) && !sentence.isNoun(at) || view.has(at, .time)
                || view.has(at, .negation)
            {
                at += 1
            } else if view.has(at, .preposition) && !view.has(at, .determiner) {
                // "am Montag in Berlin": over what is no subject.
                if let inner = sentence.phrase(at: at + 1) {
                    at = inner.items.upperBound
                } else {
                    at += view.has(at + 1, .time) || view.isWordLike(at + 1) ? 2 : 1
                }
            } else if let phrase = sentence.phrase(at: at) {
                if phrase.isOblique {
                    at = phrase.items.upperBound
                } else {
                    return phrase
                }
            } else {
                return nil
            }
        }
        return nil
    }

    /// The subject of "wie X sagte", "der das Gesetz entworfen hatte"; a relative that speaks itself stands for its noun.
    private func subordinateSubject(from start: Int, to verb: Int) -> GermanSentence.Phrase? {
        var at = start
        while view.has(at, .conjunction) { at += 1 }
        if sentence.isRelative(at), !view.has(at, .preposition) {
            let relative = GermanSentence.Phrase(items: at ..<| (at + 1), head: at)
            if ["der", "welcher"].contains(view[at].lower) { return relative }
            if let inner = firstSubject(from: at + 1, to: verb), isActor(inner) { return inner }
            return ["die", "das", "welche", "welches"].contains(view[at].lower) ? relative : nil
        }
        if view.has(at, .preposition) { at += 1 }
        return firstSubject(from: at + 1, to: verb)
    }

    private func firstSubject(from start: Int, to verb: Int) -> GermanSentence.Phrase? {
        var at = start
        while at < verb {
            if view.has(at, [.object, .negation, .time]) || view.isAdverb(at) && !sentence.isNoun(at)
                || sentence.isBoundary(at)
            {
                at += 1
            } else if view.has(at, .preposition), !view.has(at, .determiner) {
                at = sentence.phrase(at: at + 1)?.items.upperBound ?? at + 1
            } else if let phrase = sentence.phrase(at: at) {
                if !phrase.isOblique { return phrase }
                at = phrase.items.upperBound
            } else {
                at += 1
            }
        }
        return nil
    }

    /// Somebody: a name, a pronoun, a noun for who can speak.
    func isActor(_ phrase: GermanSentence.Phrase) -> Bool {
        if view.has(phrase.head, [.masculine, .feminine, .role, .title, .group, .organization, .place]) { return true }
        if view.has(phrase.head, .pronoun) { return !["es", "das", "dies"].contains(view[phrase.head].lower) }
        if let run = view.register.run(atToken: view.items[phrase.head]) { return run.kind != .document }
        return view[phrase.head].isUppercase || view.has(phrase.head, .document)
    }

    /// "… von der Polizei": who does what a passive tells.
    func agent(in range: Range<Int>) -> GermanSentence.Phrase? {
        for item in range
        where view.isWord(item, "von") || view.isWord(item, "vom") || view.isWord(item, "seitens")
            || view.isWord(item, "durch")
        {
            if let phrase = sentence.phrase(at: item + 1), isActor(phrase) { return phrase }
        }
        return nil
    }

    /// "im Bericht heißt es", "hieß es aus Berlin", "heißt es in einer Mitteilung der Polizei".
    func place(around finite: Int, clause: Int) -> GermanSentence.Phrase? {
        let end = sentence.clauseEnd(finite)
        for range in [(finite + 1) ..<| max(finite + 1, end), clause ..<| finite] {
            for item in range
            where ["in", "im", "aus", "von", "vom", "seitens", "bei", "beim", "auf"].contains(view[item].lower) {
                if let phrase = sentence.phrase(at: item + 1), sentence.isNoun(phrase.head) { return phrase }
            }
        }
        return nil
    }

    /// Whom a sentence is about: the subject of its first finite verb.
    func mainSubject(before limit: Int) -> GermanSentence.Phrase? {
        for item in 0 ..<| min(limit, sentence.count, 60) where sentence.isFinite(item) {
            let start = sentence.clauseStart(item)
            if view.has(start, [.subordinator, .complementizer, .question]) || sentence.isRelative(start) { continue }
            return subject(of: item, clause: start, isSubordinate: false, last: item)
        }
        return sentence.phrase(at: 0).flatMap { $0.isOblique ? nil : $0 }
    }
}
