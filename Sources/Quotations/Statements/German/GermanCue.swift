/// A verb of saying in a German sentence, with its auxiliary and its particle.
struct GermanCue {
    /// The word whose meaning it is: "sagte", "mitgeteilt".
    var item: Int
    /// The finite verb of its clause: the word itself or its auxiliary.
    var finite: Int
    /// The last word of the verb: the particle, the participle, or the verb itself.
    var last: Int
    var verb: CueVerb
    var isPassive = false
    var isNegated = false
    /// "will sagen", "könnte erklären": not said, or not yet.
    var isModal = false
    /// The clause has its verb at the end: "wie X sagte".
    var isSubordinate = false
    /// First item of the clause.
    var clause: Int
}

/// Finds the verbs of saying.
struct GermanCueReader {
    let sentence: GermanSentence
    private var view: SentenceView { sentence.view }

    init(_ sentence: GermanSentence) {
        self.sentence = sentence
    }

    /// Nil where the word is no verb of saying there.
    func cue(at item: Int) -> GermanCue? {
        guard sentence.isLower(item) || item == 0 && view[item].kind == .word else { return nil }
        if item > 0, view.has(item - 1, .determiner), !view.has(item - 1, .pronoun), sentence.isNoun(item + 1) {
            return nil
        }
        for (entry, particle) in readings(item) {
            if let cue = cue(at: item, entry, particle: particle) { return cue }
        }
        return nil
    }

    /// What a word can be: a verb, or the part of one whose particle stands at the end of the clause.
    private func readings(_ item: Int) -> [(Language.VerbEntry, Int?)] {
        let language = view.passage.language
        let token = view[item]
        var result: [(Language.VerbEntry, Int?)] = []
        let end = sentence.clauseEnd(item)
        if let parted = language.separableVerbs[token.lower] {
            for verb in parted {
                // "bekannt gegeben": two words that are one.
                if view.isWord(item - 1, verb.particle),
                    verb.entry.forms.contains(.participle) || verb.entry.forms.contains(.base)
                {
                    result.append((verb.entry, item - 1))
                } else if verb.entry.forms.isDisjoint(with: [.past, .third, .subjunctive, .base]) {
                    continue
                } else if let at = particle(verb.particle, from: item + 1, to: end) {
                    result.append((verb.entry, at))
                }
            }
        }
        if !result.isEmpty { return result }
        if token.verb >= 0 {
            // "sagte das Treffen ab": another verb than the one that it looks like.
            if !token.forms.isDisjoint(with: [.past, .third, .subjunctive]), otherParticle(from: item + 1, to: end) {
                return result
            }
            result.append((Language.VerbEntry(verb: token.verb, forms: token.forms), nil))
        }
        return result
    }

    private func particle(_ particle: String, from: Int, to end: Int) -> Int? {
        var limit = end
        for _ in 0 ..<| 3 {
            for at in stride(from: limit - 1, through: from, by: -1)
            where view[at].lower == particle && sentence.isLower(at) {
                let closes = sentence.isClauseEnd(at + 1) || view.has(at + 1, .conjunction) || !sentence.isNoun(at + 1)
                if closes, !(view.has(at + 1, [.determiner, .possessive]) && !sentence.isClauseEnd(at + 1)) {
                    return at
                }
            }
            // A clause in commas may stand between the verb and its particle.
            guard limit + 1 < sentence.count, view.isMark(limit, ",") else { return nil }
            limit = sentence.clauseEnd(limit + 1)
        }
        return nil
    }

    private func otherParticle(from: Int, to end: Int) -> Bool {
        guard end - 1 > from, sentence.isLower(end - 1),
            // "nannte es Unfug und kündigte an": another verb's particle.
            !(from ..<| (end - 1)).contains(where: { view.has($0, .conjunction) && sentence.isFinite($0 + 1) })
        else { return false }
        let word = view[end - 1].lower
        return GermanSentence.particles.contains(word) && !["an", "zu", "um", "unter", "über"].contains(word)
            || word == "an" || word == "zu"
    }

    private func cue(at item: Int, _ entry: Language.VerbEntry, particle: Int?) -> GermanCue? {
        let verb = view.passage.language.verbs[Int(entry.verb)]
        let start = clauseStart(item)
        let end = sentence.clauseEnd(item)
        let opensSubordinate =
            view.has(start, [.subordinator, .complementizer, .question]) || sentence.isRelative(start)
            || view.has(start, .conjunction) && view.has(start + 1, [.subordinator, .complementizer])
        var cue = GermanCue(item: item, finite: item, last: max(item, particle ?? item), verb: verb, clause: start)
        cue.isNegated =
            verb.lemma != "ausschließ"
            && (max(start, item - 3) ..<| min(end, item + 3)).contains {
                view.has($0, .negation) || view.isWord($0, "kein") || view.isWord($0, "keine")
                    || view.isWord($0, "keinen")
            }
        let isFiniteForm = !entry.forms.isDisjoint(with: [.past, .third, .subjunctive])
        if isFiniteForm, !entry.forms.contains(.participle) || auxiliary(of: item, start, end) == nil {
            // An adjective: "der geforderte Rücktritt".
            if sentence.isNoun(item + 1), item > start, view.has(item - 1, .determiner) { return nil }
            // A particle stands apart in main clauses only.
            if opensSubordinate, particle.map({ $0 < item }) ?? true {
                if sentence.isClauseEnd(item + 1) || particle != nil || item + 1 >= end - 2 {
                    cue.isSubordinate = true
                } else if !view.has(start, .preposition) {
                    return nil
                }
            }
            if view[item].forms.contains(.subjunctive) || sentence.isSubjunctive(item) { cue.isModal = false }
            return cue
        }
        if entry.forms.contains(.participle), let auxiliary = auxiliary(of: item, start, end) {
            cue.finite = auxiliary
            let isBecoming = view[auxiliary].lower.hasPrefix("w") && view.has(auxiliary, .modal)
            let isBeing = view.has(auxiliary, .be) && !["gegangen", "ausgegangen"].contains(view[item].lower)
            cue.isPassive =
                isBecoming || isBeing || view.isWord(item + 1, "worden") || view.isWord(item + 1, "wird")
                || view.isWord(item + 1, "wurde")
            cue.isSubordinate = auxiliary > item
            if cue.isPassive, ["will", "wollte"].contains(view[auxiliary].lower) {
                cue.isPassive = false; cue.isModal = true
            }
            return cue
        }
        if entry.forms.contains(.base) {
            // "Experten sagen", or behind a modal at the end.
            for at in stride(from: item - 1, through: start, by: -1)
            where view.has(at, .modal) || Self.letting.contains(view[at].lower) {
                cue.finite = at
                if Self.letting.contains(view[at].lower) { return cue }
                cue.isModal = !["soll", "sollen"].contains(view[at].lower)
                return cue
            }
            if view.isWord(item - 1, "zu")
                || view[item].lower.contains("zu") && particle == nil && view[item].lower.hasPrefix("ge") == false
                    && GermanSentence.particles.contains(where: { view[item].lower.hasPrefix($0 + "zu") })
            {
                return nil
            }
            if opensSubordinate {
                guard sentence.isClauseEnd(item + 1) else { return nil }
                cue.isSubordinate = true
                return cue
            }
            // In the second place, behind one phrase.
            var first = start
            while view.has(first, .conjunction) { first += 1 }
            if let phrase = sentence.phrase(at: first) {
                var next = phrase.items.upperBound
                while next < item,
                    view.isAdverb(next) || view.has(next, .time) || view.has(next, .preposition)
                        || sentence.isNoun(next)
                { next += 1 }
                if next == item { return cue }
            }
            if item == start || !sentence.isClauseEnd(item + 1), let behind = sentence.phrase(at: item + 1),
                !behind.isOblique
            {
                return cue
            }
        }
        return nil
    }

    /// The start of a word's clause; of "wie X, die Ministerin, sagte" that is "wie".
    private func clauseStart(_ item: Int) -> Int {
        let start = sentence.clauseStart(item)
        guard view.isMark(start - 1, ","), !view.has(start, [.subordinator, .complementizer, .question, .conjunction]),
            !(start ..<| item).contains(where: { sentence.isFinite($0) })
        else { return start }
        var outer = start
        for _ in 0..<3 {
            guard outer >= 2, view.isMark(outer - 1, ",") else { return start }
            outer = sentence.clauseStart(outer - 2)
            if (outer ..<| (start - 1)).contains(where: { sentence.isFinite($0) }) { return start }
            if view.isWord(outer, "wie") { return outer }
        }
        return start
    }

    /// "ließ … verlauten", "ließ wissen".
    private static let letting: Set<String> = ["ließ", "ließen", "lässt", "lassen"]

    /// The "hat", "wurde", "habe" of a participle: before it in its clause, or right behind it.
    private func auxiliary(of item: Int, _ start: Int, _ end: Int) -> Int? {
        for at in [item + 1, item + 2]
        where at < end && (at == item + 1 || view.isWord(item + 1, "worden") || view.isWord(item + 1, "haben")) {
            if view.has(at, [.have, .be]) && !view.isWord(at, "haben")
                || view.has(at, .modal) && view[at].lower.hasPrefix("w") && !view.isWord(at, "worden")
                || view.isWord(at, "haben") && at + 1 >= end
            {
                return at
            }
        }
        var low = start
        for _ in 0 ..<| 3 {
            for at in stride(from: item - 1, through: low, by: -1) {
                if view.has(at, .have) || view.has(at, .be) || view.has(at, .modal) && view[at].lower.hasPrefix("w") {
                    return at
                }
            }
            // "hatte, wie es hieß, gesagt": over a clause in commas.
            guard low >= 2, view.isMark(low - 1, ","), item - low < 24 else { return nil }
            low = sentence.clauseStart(low - 2)
        }
        return nil
    }
}
