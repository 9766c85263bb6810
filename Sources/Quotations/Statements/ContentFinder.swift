/// Finds where the content of a statement starts and ends, from its cue.
struct ContentFinder {
    private let view: SentenceView

    init(_ view: SentenceView) {
        self.view = view
    }

    /// The item at which content behind a cue starts, and what opens it.
    func start(after cue: Int, verb: CueVerb?) -> (item: Int, frame: Frame)? {
        var at = cue + 1
        let limit = view.count
        let speaks = verb?.frames.contains(.quotation) ?? true
        while view.isAdverb(at), !view.has(at, .complementizer) { at += 1 }
        guard at < limit else { return nil }
        if verb?.frames.contains(.addressee) == true, let after = overAddressee(at, verb) { at = after }
        if speaks || verb?.frames.contains(.clause) == true, let found = opener(from: at) { return found }
        if speaks { at = overCircumstances(at) }
        guard at < limit else { return nil }
        let token = view[at]
        if view.isQuotation(at) { return (at, .quotation) }
        if token.isMark(":") { return at + 1 < limit ? (at + 1, view.isQuotation(at + 1) ? .quotation : .colon) : nil }
        if token.isMark(",") {
            if at + 1 < limit, view.isQuotation(at + 1) { return (at + 1, .quotation) }
            // "As The Post reported, …".
            if view.has(0, .conjunction), view.isMark(1, ","), cue < 8, at + 1 < limit { return (at + 1, .clause) }
            return view.has(0, .subordinator) && view.isWord(0, "as") && at + 1 < limit ? (at + 1, .clause) : nil
        }
        if token.kind == .mark { return token.symbol == 0x28 || token.symbol == 0x24 ? (at, .object) : nil }
        if token.has(.complementizer), verb?.frames.contains(.clause) ?? true, !view.has(at + 1, [.be, .modal]) {
            return at + 1 < limit ? (at + 1, .that) : nil
        }
        if token.has(.infinitive), view.has(at + 1, []) || at + 1 < limit, isVerbLike(at + 1) {
            return (at, .infinitive)
        }
        if token.has(.question) { return (at, .question) }
        if token.has(.preposition), !token.has(.complementizer), at + 1 < limit { return (at + 1, .preposition) }
        if token.has([.conjunction, .be, .have, .modal, .do]) { return nil }
        if token.kind == .word, token.lower.hasSuffix("ing"), token.lower.utf8.count > 5, !view.isName(at) {
            return (at, .gerund)
        }
        if verb?.frames.contains(.clause) == true, holdsClause(at) { return (at, .clause) }
        return (at, .object)
    }

    /// The end, exclusive, of content that starts at an item.
    func end(from start: Int, frame: Frame, verb: CueVerb?) -> Int {
        let last = contentLimit()
        if frame == .quotation, !isPartOfClause(start) {
            var at = start + 1
            // "…" and "…" are one.
            while at + 1 < last, view.isMark(at, ",") || view.has(at, .conjunction) {
                var next = at + 1
                while next < last, view.isMark(next, ",") || view.has(next, [.conjunction, .complementizer]) {
                    next += 1
                }
                guard next < last, view.isQuotation(next) else { break }
                at = next + 1
            }
            return at
        }
        let wide =
            frame == .that || frame == .clause || frame == .question || frame == .colon || frame == .according
            || frame == .quotation
        var at = view.isQuotation(start) ? start : start + 1
        while at < last {
            if view.isMark(at, ";") { return at }
            if view.isMark(at, ",") || view.isMark(at, "-") && view[at].end - view[at].start != 1 {
                if stops(at + 1, wide: wide, comma: true) { return at }
            } else if view.isQuotation(at), endsInComma(at) {
                if stops(at + 1, wide: wide, comma: true) { return at + 1 }
            } else if view.has(at, .conjunction) {
                if startsStatement(at + 1) { return at }
            } else if !wide, at > start + 1, view.has(at, .subordinator),
                !view.has(at, .preposition) || ["after", "before", "since"].contains(view[at].lower)
            {
                return at
            }
            at += 1
        }
        return last
    }

    private func endsInComma(_ quotation: Int) -> Bool {
        let close = Int(view.passage.closing[view.items[quotation]])
        return view.passage.tokens[close - 1].isMark(",")
    }

    /// The end of the sentence without its full stop.
    func contentLimit() -> Int {
        var last = view.count
        while last > 0, view[last - 1].kind == .mark, view[last - 1].symbol != 0x29 { last -= 1 }
        return last
    }

    /// Whether there is nothing more behind an item that says what the sentence says.
    func isTail(after item: Int) -> Bool {
        let at = item + 1
        guard at < view.count else { return true }
        let token = view[at]
        if token.kind == .mark {
            return token.symbol == 0x2C || token.symbol == 0x2E || token.symbol == 0x3B || token.symbol == 0x2D
                || token.symbol == 0x21 || token.symbol == 0x3F
        }
        return token.has([.preposition, .time, .adverb, .subordinator, .conjunction, .object])
            && !token.has(.complementizer)
            || token.lower.hasSuffix("ing") || token.lower.hasSuffix("ly")
    }

    /// "reporters on Monday", "him", "The Post": to the item behind those who are told.
    private func overAddressee(_ at: Int, _ verb: CueVerb?) -> Int? {
        if view.has(at, .object), !view.isName(at), !view.has(at + 1, [.organization]) {
            return overCircumstances(at + 1)
        }
        guard let phrase = view.nounPhrase(startingAt: at), !view.isQuotation(at) else { return nil }
        // The head only: what follows a preposition may be place and time.
        var end = phrase.head + 1
        for item in at..<end where item > at && view.has(item, [.pronoun, .determiner]) && !view.isName(item) {
            return item
        }
        end = overCircumstances(end)
        return end
    }

    /// Over "on Tuesday", "in a statement", "at a rally in Iowa" as far as a clause may follow.
    private func overCircumstances(_ start: Int) -> Int {
        var at = start
        var moved = true
        while moved, at < view.count {
            moved = false
            if view.has(at, .time) || view.isAdverb(at) && !view.has(at, [.complementizer, .negation]) {
                at += 1
                moved = true
            } else if view.has(at, .preposition),
                !view.has(at, [.complementizer, .infinitive, .subordinator, .conjunction]) || isCircumstance(at)
            {
                if view.has(at + 1, .time) || view[min(at + 1, view.count - 1)].kind == .number {
                    at += 2
                    moved = true
                } else if isCircumstance(at), let phrase = view.nounPhrase(startingAt: at + 1), phrase.end > at {
                    at = phrase.end + 1
                    moved = true
                }
            }
        }
        return at
    }

    /// "in an interview", "on CNN", "to reporters".
    private func isCircumstance(_ item: Int) -> Bool {
        guard
            ["in", "on", "at", "during", "to", "via", "through", "from", "after", "before", "of", "about", "with"]
                .contains(view.isMark(item, ",") ? "" : view[item].lower)
        else { return false }
        for next in (item + 1)..<min(view.count, max(item + 2, item + 7)) {
            if view.has(next, [.occasion, .object, .time]) || view.isName(next) && view.has(next, .organization) {
                return true
            }
            if view.has(next, [.pronoun, .complementizer]) || view[next].kind == .mark { return false }
        }
        return false
    }

    /// "that", a quotation or a colon within a few words, none of them a verb or a comma.
    private func opener(from at: Int) -> (item: Int, frame: Frame)? {
        var commas = 0
        for item in at..<min(view.count, at + 16) {
            let token = view[item]
            if view.isQuotation(item) {
                if item > at, !view.isMark(item - 1, ","), !view.isMark(item - 1, ":"),
                    !view.has(item - 1, [.occasion, .time, .object])
                {
                    return nil
                }
                return (item, .quotation)
            }
            if token.has(.complementizer), item + 1 < view.count {
                return view.has(item + 1, [.be, .modal]) && item == at ? nil : (item + 1, .that)
            }
            if token.isMark(":") {
                return item + 1 < view.count ? (item + 1, view.isQuotation(item + 1) ? .quotation : .colon) : nil
            }
            if token.isMark(",") {
                commas += 1
                if item + 1 < view.count, view.isQuotation(item + 1) { return (item + 1, .quotation) }
                return lateThat(from: item)
            }
            if token.kind == .mark { return nil }
            if item > at,
                token.has([.be, .have, .do, .modal, .verb, .question, .conjunction])
                    || token.verb >= 0 && !token.forms.isDisjoint(with: [.past, .gerund])
            {
                return nil
            }
            if token.has([.masculine, .feminine, .plural, .dialogue]), !token.has([.object, .possessive]) {
                return nil
            }
        }
        return nil
    }

    /// "said on Sunday in Madison, Wisconsin, that …".
    private func lateThat(from comma: Int) -> (item: Int, frame: Frame)? {
        for item in comma..<min(view.count, comma + 8) {
            let token = view[item]
            if view.isMark(item, ","), view.has(item + 1, .complementizer), item + 2 < view.count {
                return (item + 2, .that)
            }
            if view.isQuotation(item) || token.kind == .mark && !token.isMark(",")
                || token.has([.be, .have, .do, .modal, .pronoun])
            {
                return nil
            }
        }
        return nil
    }

    private func isVerbLike(_ item: Int) -> Bool {
        !view.has(item, [.determiner, .possessive, .pronoun, .object]) && !view.isName(item)
    }

    /// A subject and then a finite verb.
    private func holdsClause(_ at: Int) -> Bool {
        if view.passage.language.hasFreeOrder { return false }
        let limit = min(view.count, at + 24)
        for item in (at + 1)..<max(at + 1, limit) {
            let token = view[item]
            if token.has([.be, .have, .do, .modal, .verb]) { return true }
            if token.verb >= 0, !token.forms.isDisjoint(with: [.past, .third]), !view.isName(item),
                !view.has(item - 1, [.determiner, .possessive, .preposition])
            {
                return true
            }
            if token.kind == .word, !token.isCapitalized, token.lower.utf8.count > 4, token.lower.hasSuffix("ed"),
                !view.has(item - 1, [.determiner])
            {
                return true
            }
            if token.isMark(",") && item > at + 8 || token.has([.relative]) && item > at + 2 && !token.has(.determiner)
            {
                return false
            }
        }
        return false
    }

    /// A quotation that is only a piece of the clause that it opens.
    func isPartOfClause(_ item: Int) -> Bool {
        guard view.isQuotation(item), item + 1 < view.count else { return false }
        let next = view[item + 1]
        if next.kind == .mark || next.kind == .open { return false }
        let close = Int(view.passage.closing[view.items[item]])
        let inner = view.passage.tokens[close - 1]
        if inner.kind == .mark { return false }
        return !next.has([.conjunction, .subordinator, .according, .time]) && !next.isCapitalized
    }

    private func stops(_ item: Int, wide: Bool, comma: Bool) -> Bool {
        guard item < view.count else { return true }
        var at = item
        while view.isAdverb(at) { at += 1 }
        guard at < view.count else { return true }
        let token = view[at]
        if token.has(.according) { return true }
        if token.verb >= 0, token.forms.contains(.gerund),
            !view.passage.language.verbs[Int(token.verb)].frames.isDisjoint(with: [.clause, .object])
        {
            return wide ? view.passage.language.verbs[Int(token.verb)].frames.contains(.clause) : true
        }
        if token.has(.conjunction) {
            return startsStatement(at + 1) || !wide && !view.isName(at + 1) && view.isWord(at, "but")
        }
        if wide { return isAttributionTail(at) }
        if token.has(.subordinator) || token.has(.relative) || token.has(.question) { return true }
        if token.kind == .word, !token.isCapitalized, token.lower.hasSuffix("ing"), token.lower.utf8.count > 5 {
            return true
        }
        return isAttributionTail(at)
    }

    /// ", officials said." at the end of the sentence.
    private func isAttributionTail(_ item: Int) -> Bool {
        for at in item..<min(view.count, item + 8) {
            let token = view[at]
            if token.kind == .mark || token.has([.be, .modal, .have, .do]) { return false }
            if token.verb >= 0, at > item, token.forms.contains(.past),
                view.passage.language.verbs[Int(token.verb)].frames.contains(.quotation)
            {
                return ContentFinder(view).isTail(after: at)
            }
        }
        return false
    }

    /// "and she said", "but added".
    private func startsStatement(_ item: Int) -> Bool {
        var at = item
        while view.isAdverb(at) { at += 1 }
        if view.has(at, [.masculine, .feminine, .plural]), !view.has(at, .possessive) { at += 1 }
        while at < view.count, at - item < 5,
            view.isName(at) || view.has(at, [.title, .honorific]) && view[at].isCapitalized
        { at += 1 }
        while view.isAdverb(at) || view.has(at, .have) { at += 1 }
        guard at < view.count, view[at].verb >= 0 else { return false }
        return view.passage.language.verbs[Int(view[at].verb)].frames.contains(.quotation)
            && !view[at].forms.isDisjoint(with: [.past, .third])
    }
}
