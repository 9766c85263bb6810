/// Finds what is said, from a German verb of saying.
struct GermanContentFinder {
    struct Content {
        var parts: [Range<Int>]
        var frame: Frame
        /// The verb form or the "dass" says that it is reported.
        var isMarked = true
    }

    let sentence: GermanSentence
    private let cues: GermanCueReader
    private var view: SentenceView { sentence.view }

    init(_ sentence: GermanSentence) {
        self.sentence = sentence
        cues = GermanCueReader(sentence)
    }

    /// What stands behind a verb: "…, dass …", ": „…“", ", er werde …", ", etwas zu tun".
    ///
    /// - Parameter subject: where the words that name the source end, if they stand behind the verb.
    func right(of cue: GermanCue, from start: Int, subject: Int?) -> Content? {
        let limit = sentence.limit
        var at = start
        let speaks = cue.verb.frames.contains(.quotation)
        let takesClause = cue.verb.frames.contains(.clause)
        var steps = 0
        // Where a clause begins whose verb stands behind a phrase in commas.
        var opening: Int?
        while at < limit, steps < 80 {
            steps += 1
            if view.isMark(at, ":"), at + 1 < sentence.count {
                guard speaks || takesClause && !cue.isSubordinate && view.isQuotation(at + 1) else { return nil }
                return Content(
                    parts: [(at + 1) ..<| end(from: at + 1, frame: .colon)],
                    frame: view.isQuotation(at + 1) ? .quotation : .colon)
            }
            if view.isQuotation(at), speaks, isSpeech(at), at > start || at > cue.item {
                return Content(parts: [at ..<| end(from: at, frame: .quotation)], frame: .quotation)
            }
            if at == cue.last + 1, cue.last > cue.finite, cue.verb.frames.contains(.infinitive),
                !sentence.isBoundary(at), at >= start,
                sentence.endsInInfinitive(at ..<| sentence.clauseEnd(at))
            {
                return Content(parts: [at ..<| end(from: at, frame: .infinitive)], frame: .infinitive)
            }
            guard view.isMark(at, ",") || view.isMark(at, "-") else {
                if view.isMark(at, ";") || view.isMark(at, ".") { return nil }
                if at > cue.last, view.has(at, .conjunction), startsClause(at + 1) { return nil }
                at += 1
                continue
            }
            let next = at + 1
            guard next < limit else { return nil }
            if view.isQuotation(next), speaks {
                return Content(parts: [next ..<| end(from: next, frame: .quotation)], frame: .quotation)
            }
            let clauseEnd = sentence.clauseEnd(next)
            var first = next
            while first < clauseEnd, view.isAdverb(first), view.has(first + 1, .complementizer) { first += 1 }
            if view.has(first, .complementizer) {
                guard takesClause || cue.verb.frames.contains(.infinitive), first + 1 < limit else { return nil }
                return Content(parts: [(first + 1) ..<| end(from: first + 1, frame: .that)], frame: .that)
            }
            if view.has(next, .conjunction) { return nil }
            if view.has(next, .question), !(view.isWord(next, "wie") && holdsCue(next ..<| clauseEnd)) {
                return takesClause
                    ? Content(parts: [next ..<| end(from: next, frame: .question)], frame: .question, isMarked: false)
                    : nil
            }
            if sentence.isRelative(next) || view.isWord(next, "wie") || view.isWord(next, "um") {
                at = clauseEnd
                continue
            }
            if view.has(next, .subordinator), !view.has(next, .preposition) || view.isWord(next, "während") {
                if takesClause, !view.isWord(next, "indem"),
                    (next ..<| limit).contains(where: { sentence.isSubjunctive($0) }), clauseEnd < limit
                {
                    return Content(parts: [next ..<| end(from: next, frame: .clause)], frame: .clause)
                }
                at = clauseEnd
                continue
            }
            let finite = (next ..<| clauseEnd).first { sentence.isFinite($0) }
            if finite == nil, sentence.endsInInfinitive(next ..<| clauseEnd) {
                return cue.verb.frames.contains(.infinitive) || takesClause
                    ? Content(parts: [next ..<| end(from: next, frame: .infinitive)], frame: .infinitive) : nil
            }
            if finite != nil, takesClause {
                let isMarked = (next ..<| clauseEnd).contains { sentence.isSubjunctive($0) }
                let first = opening ?? next
                return Content(parts: [first ..<| end(from: first, frame: .clause)], frame: .clause, isMarked: isMarked)
            }
            if finite != nil { return nil }
            if at != subject, opening == nil, sentence.phrase(at: next) != nil { opening = next }
            at = clauseEnd
        }
        return nil
    }

    /// The object of a verb that judges or announces: "verurteilte den Anschlag", "warnte vor einem Krieg".
    func object(of cue: GermanCue, from start: Int) -> Content? {
        let lead = Self.leads[cue.verb.lemma]
        var end = sentence.clauseEnd(max(start, cue.finite + 1))
        if cue.last >= start, cue.last < end, cue.last > cue.finite { end = cue.last }
        var at = start
        while at < end, view.has(at, .time) || view.isAdverb(at) && !sentence.isNoun(at) { at += 1 }
        let first = at
        if let lead {
            guard let found = (at ..<| max(at, end)).first(where: { lead.contains(view[$0].lower) }) else { return nil }
            at = found + 1
            // "bezeichnete den Plan als …": what is named belongs to what is said, unless the predicate is quoted whole.
            if lead.contains("als") || lead.contains("für") && cue.verb.lemma == "halt" {
                var complement = at
                while view.has(complement, .determiner) { complement += 1 }
                if !(view.isQuotation(complement) && complement + 1 >= end) { at = first } else { at = complement }
            } else if view.has(at, .determiner), view.isQuotation(at + 1), at + 2 >= end {
                at += 1
            }
        }
        if cue.verb.lemma == "nenn", let quotation = (at ..<| end).first(where: { view.isQuotation($0) }),
            quotation + 1 >= end
        {
            at = quotation
        }
        // Over a relative clause that belongs to it.
        if view.isMark(end, ","), sentence.isRelative(end + 1) { end = sentence.clauseEnd(end + 1) }
        while end > at, view[end - 1].kind == .mark { end -= 1 }
        guard at < end, end - at > 1 || view.isQuotation(at) else { return nil }
        guard lead != nil || sentence.phrase(at: at) != nil || view.isQuotation(at) else { return nil }
        return Content(parts: [at ..<| end], frame: .object)
    }

    /// "bezeichnete den Plan als „Unfug“ und ging", "wird als „Unfug“ bezeichnet": words that lead to a quotation, behind which
    /// nothing goes on with it.
    func predicate(of cue: GermanCue) -> Content? {
        guard let lead = Self.leads[cue.verb.lemma] ?? Self.furtherLeads[cue.verb.lemma] else { return nil }
        let end = sentence.clauseEnd(max(cue.last, cue.finite))
        for item in cue.clause ..<| end where lead.contains(view[item].lower) {
            var at = item + 1
            while at < end, view.has(at, .determiner) { at += 1 }
            guard at < end, view.isQuotation(at) else { continue }
            let next = at + 1
            if next >= end || sentence.isBoundary(next) || view.has(next, .conjunction)
                || [cue.item, cue.finite, cue.last].contains(next)
            {
                return Content(parts: [at ..<| next], frame: .object)
            }
        }
        return nil
    }

    /// The same, of verbs that take a thing without them.
    private static let furtherLeads: [String: Set<String>] = [
        "kritisier": ["als"], "verurteil": ["als"], "lob": ["als"], "begrüß": ["als"], "zurückweis": ["als"],
        "ablehn": ["als"], "rüg": ["als"], "attackier": ["als"], "verteidig": ["als"], "rat": ["zu", "zum", "zur"],
        "rechn": ["mit"], "seh": ["als"], "einschätz": ["als"], "darstell": ["als"], "schilder": ["als"],
    ]

    /// The words that lead to what is judged, by verb; a verb that is not here takes it without one.
    private static let leads: [String: Set<String>] = [
        "warn": ["vor"], "sprech": ["von"], "ausgeh": ["von"], "aussprech": ["für", "gegen"],
        "plädier": ["für", "gegen"],
        "appellier": ["an"], "droh": ["mit"], "bezeichn": ["als"], "beschreib": ["als"], "wert": ["als"],
        "charakterisier": ["als"],
        "würdig": ["als"], "halt": ["für"], "vergleich": ["mit"], "aufruf": ["zu", "zum", "zur"],
        "aufforder": ["zu", "zum", "zur"],
        "bitt": ["um"], "betracht": ["als"],
    ]

    /// Before "…, sagte X": from the start of what is said to its end, exclusive.
    func left(before boundary: Int, from floor: Int) -> Range<Int>? {
        var end = boundary
        while end > floor, view.isMark(end - 1, ",") || view.isMark(end - 1, "-") { end -= 1 }
        guard end > floor else { return nil }
        var start = floor
        // "Er lächelte: „…“, sagte X."
        if let colon = (floor ..<| end).last(where: { view.isMark($0, ":") || view.isMark($0, ";") }), colon + 1 < end {
            start = colon + 1
        }
        while start < end, view[start].kind == .mark, !view.isMark(start, "(") || true, view[start].kind == .mark {
            start += 1
        }
        guard start < end else { return nil }
        if view.isQuotation(end - 1) { return start ..<| end }
        guard (start ..<| end).contains(where: { sentence.isFinite($0) }) else { return nil }
        if view.has(start, [.subordinator, .question]), !(start ..<| end).contains(where: { view.isMark($0, ",") }) {
            return nil
        }
        return start ..<| end
    }

    /// The end, exclusive, of what is said from an item.
    func end(from start: Int, frame: Frame) -> Int {
        let limit = sentence.limit
        guard start < limit else { return min(start + 1, sentence.count) }
        if view.isQuotation(start), frame == .quotation || frame == .colon || frame == .clause {
            var at = start + 1
            while at + 1 < limit, view.isMark(at, ",") || view.has(at, .conjunction), view.isQuotation(at + 1) {
                at += 2
            }
            if at >= limit || sentence.isBoundary(at) || !sentence.isLower(at) || !isGoingOn(at) { return at }
        }
        var at = start + 1
        while at < limit {
            if view.isMark(at, ";") || view.isMark(at, ":") && view.isQuotation(at + 1) && frame != .colon { return at }
            if view.isMark(at, ","), isAttribution(at + 1) { return at }
            if frame == .infinitive, view.isMark(at, ","), endsInfinitive(at + 1) { return at }
            if view.isMark(at, ","), ["doch", "aber", "woraufhin"].contains(view[min(at + 1, limit - 1)].lower),
                !(at ..<| sentence.clauseEnd(at + 1)).contains(where: { sentence.isSubjunctive($0) })
            {
                return at
            }
            if view.isQuotation(at), isAttribution(at + 1) { return at + 1 }
            if view.has(at, .conjunction), startsClause(at + 1) { return view.isMark(at - 1, ",") ? at - 1 : at }
            at += 1
        }
        return limit
    }

    /// A main clause behind an infinitive: no more of it.
    private func endsInfinitive(_ item: Int) -> Bool {
        let end = sentence.clauseEnd(item)
        return !sentence.isRelative(item)
            && !view.has(item, [.complementizer, .subordinator, .question, .conjunction, .preposition])
            && !view.isWord(item, "um") && (item ..<| end).contains { sentence.isFinite($0) }
            && !sentence.endsInInfinitive(item ..<| end)
    }

    /// A quotation that is only the first piece of the clause that goes on behind it.
    private func isGoingOn(_ item: Int) -> Bool {
        !view.has(item, .conjunction) && cues.cue(at: item) == nil && !view.isWord(item, "so")
    }

    /// "so Merkel", "sagte Merkel", "wie die Polizei mitteilte": what is said ends before it.
    func isAttribution(_ item: Int) -> Bool {
        guard item < sentence.count else { return false }
        if view.isWord(item, "so"),
            sentence.phrase(at: item + 1).map({ sentence.isClauseEnd($0.items.upperBound) || sentence.isNoun($0.head) })
                ?? false
                || view.isWord(item, "so") && cues.cue(at: item + 1) != nil
        {
            return true
        }
        if view.isWord(item, "wie"), holdsCue(item ..<| sentence.clauseEnd(item)) { return true }
        guard sentence.isLower(item), let cue = cues.cue(at: item), cue.finite == item, !sentence.isSubjunctive(item),
            cue.verb.frames.contains(.quotation)
        else { return false }
        return true
    }

    func holdsCue(_ range: Range<Int>) -> Bool {
        range.contains { item in
            cues.cue(at: item).map { $0.verb.frames.contains(.clause) && $0.isSubordinate } ?? false
        }
    }

    /// "und kündigte an": the speaker's next deed, told as a fact.
    private func startsClause(_ item: Int) -> Bool {
        var at = item
        while view.isAdverb(at) { at += 1 }
        guard sentence.isLower(at), sentence.isFinite(at), !sentence.isSubjunctive(at) else { return false }
        let token = view[at]
        if token.has(.auxiliary) || token.has(.verb) {
            return ["hat", "hatte", "hatten"].contains(token.lower) && !sentence.isClauseEnd(at + 1)
        }
        // The verb of a clause with "dass" stands at its end.
        return !sentence.isClauseEnd(at + 1)
            && (token.verb >= 0 || view.passage.language.separableVerbs[token.lower] != nil)
    }

    /// More than a word or a name in quotation marks.
    private func isSpeech(_ item: Int) -> Bool {
        let words = view.passage.wordCount(ofQuotationAt: view.items[item])
        return words > 3 && !view.has(item - 1, [.determiner, .possessive]) && !sentence.isNoun(item - 1)
            && !sentence.isAdjective(item - 1)
            || words > 3 && item + 1 >= sentence.limit && !view.has(item - 1, [.determiner, .preposition])
    }
}
