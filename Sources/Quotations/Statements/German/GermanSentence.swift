infix operator ..<| : RangeFormationPrecedence

/// The range from a place up to another; empty where the other lies before it.
func ..<| (low: Int, high: Int) -> Range<Int> { low..<max(low, high) }

/// A German sentence taken apart: its finite verbs, its noun phrases, and the clauses that commas part.
struct GermanSentence {
    /// Words that name somebody or something.
    struct Phrase {
        var items: Range<Int>
        /// The item that says who it is: the end of a person's name, else the first noun.
        var head: Int
        /// Its article says that it can't be a subject.
        var isOblique = false
    }

    let view: SentenceView
    /// Items that are looked at: a sentence without end is read as far as a reader would.
    let count: Int

    init(_ view: SentenceView) {
        self.view = view
        count = min(view.count, 600)
    }

    // MARK: - Words

    func isLower(_ item: Int) -> Bool {
        item >= 0 && item < count && view[item].kind == .word && !view[item].isCapitalized
    }

    /// A noun or a name, which German writes with a capital.
    func isNoun(_ item: Int) -> Bool {
        guard item >= 0, item < count, view[item].kind == .word, view[item].isCapitalized else { return false }
        if view.isName(item) { return true }
        let token = view[item]
        if token.has(.time) { return false }
        if item == 0 || !view.isWordLike(item - 1) {
            if token.has(.closed) { return false }
            if token.verb >= 0, !token.has([.document, .role, .group, .organization]), isLower(item + 1) {
                return false
            }
            return !isAdverbial(item)
        }
        return !token.has([.determiner, .possessive, .pronoun]) || token.lower == "weiße"
    }

    /// A first word that no noun phrase opens with, capital or not: "Gleichzeitig", "Aktuell".
    private func isAdverbial(_ item: Int) -> Bool {
        let token = view[item]
        if token.has([.role, .title, .group, .organization, .document, .place, .maleName, .femaleName]) {
            return false
        }
        return Self.adverbEnds.contains { token.lower.hasSuffix($0) } && !isNounAhead(item + 1)
    }

    private func isNounAhead(_ item: Int) -> Bool {
        item < count && view[item].kind == .word && view[item].isCapitalized
    }

    private static let adverbEnds = [
        "lich", "weise", "mals", "lings", "ßend", "weilen", "seits", "falls", "gens", "stens", "dings", "zeitig",
        "rweise",
        "maßen", "wärts",
    ]

    /// A word in small letters that can stand between an article and its noun.
    func isAdjective(_ item: Int) -> Bool {
        guard item >= 0, item < count else { return false }
        let token = view[item]
        if token.kind == .number { return true }
        guard token.kind == .word, !token.has(.closed.union([.verb, .object])) else { return false }
        if token.isCapitalized {
            guard item == 0 || !view.isWordLike(item - 1), !view.isName(item),
                !token.has([.role, .title, .group, .organization, .document]),
                isNounAhead(item + 1) || isLower(item + 1) && isAdjective(item + 1)
            else { return false }
        }
        if token.verb >= 0, !token.forms.isDisjoint(with: [.past, .third, .subjunctive]) {
            return isNounAhead(item + 1)
                && (view.has(item - 1, [.determiner, .possessive]) || token.forms.contains(.participle))
        }
        return ["e", "en", "er", "es", "em"].contains { token.lower.hasSuffix($0) }
            || Self.numerals.contains(token.lower)
    }

    private static let numerals: Set<String> = [
        "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "rund", "etwa",
        "lila", "rosa",
    ]

    /// Reported speech by its form alone: "sei", "habe", "werde", "komme".
    func isSubjunctive(_ item: Int) -> Bool {
        guard isLower(item) else { return false }
        let token = view[item]
        if Self.subjunctives.contains(token.lower) { return true }
        guard token.lower.hasSuffix("e"), token.lower.utf8.count > 3,
            !token.has(.closed.union([.object, .verb, .time])),
            !token.lower.hasSuffix("weise"),
            !token.lower.hasSuffix("te") || Self.subjunctiveStems.contains(String(token.lower.dropLast()))
        else { return false }
        // An adjective stands before its noun.
        var next = item + 1
        while isAdjective(next), isLower(next), next - item < 4 { next += 1 }
        return !(next < count && view[next].kind == .word && view[next].isCapitalized && next == item + 1)
            && (next >= count || !isNoun(next) || isClauseEnd(item + 1))
            && (isClauseEnd(item + 1) || isPhraseEnd(item - 1))
    }

    /// Reported speech and nothing else: "könnte" and "hätte" stand for a wish or a doubt as well.
    func isReporting(_ item: Int) -> Bool {
        guard isSubjunctive(item), !Self.conditionals.contains(view[item].lower) else { return false }
        return Self.subjunctives.contains(view[item].lower)
            || (isNoun(item - 1) || view.has(item - 1, .pronoun)) && !isClauseEnd(item + 1)
    }

    private static let conditionals: Set<String> = [
        "hätte", "wäre", "würde", "könnte", "müsste", "dürfte", "dürften", "könnten", "gäbe", "käme", "kämen", "ginge",
        "gingen", "ließe",
        "ließen", "möge", "würden",
    ]

    private static let subjunctives: Set<String> = [
        "sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "wisse", "gebe", "gehe", "hätte",
        "hätten",
        "wäre", "wären", "würde", "würden", "könnte", "könnten", "müsste", "müssten", "dürfte", "dürften", "stehe",
        "komme", "gelte",
        "liege", "bleibe", "nehme", "halte", "lasse", "mache", "sehe", "brauche", "handele", "handle", "bestehe",
        "gehöre",
        "bedeute", "finde", "stünden", "gäbe", "käme", "kämen", "ginge", "gingen", "ließe", "ließen", "möge", "tue",
        "führe", "zeige",
    ]

    private static let subjunctiveStems: Set<String> = [
        "bedeut", "arbeit", "halt", "erhalt", "enthalt", "biet", "leit", "reit", "tret", "vertret", "eintret", "gelt",
        "koset", "kost",
        "betracht", "bereit", "fürcht", "befürcht", "erwart", "behaupt", "leist", "richt", "verzicht", "acht", "beacht",
    ]

    /// A verb form that can be the finite one of a clause, as far as its look tells.
    func isFinite(_ item: Int) -> Bool {
        guard isLower(item), !view.isWord(item - 1, "zu") else { return false }
        let token = view[item]
        if token.has(.auxiliary), !["gewesen", "gehabt", "worden"].contains(token.lower) { return true }
        if token.has(.verb) { return true }
        if isSubjunctive(item) { return true }
        if token.verb >= 0, !token.forms.isDisjoint(with: [.past, .third, .subjunctive]) { return !isBeforeNoun(item) }
        if view.passage.language.separableVerbs[token.lower]?.contains(where: {
            !$0.entry.forms.isDisjoint(with: [.past, .third, .subjunctive])
        }) ?? false {
            return !isBeforeNoun(item)
        }
        guard !token.has(.closed.union([.object, .time])), token.lower.utf8.count > 3 else { return false }
        guard ["t", "te", "ten", "tet"].contains(where: { token.lower.hasSuffix($0) }), !token.lower.hasPrefix("ge")
        else {
            return false
        }
        return !isBeforeNoun(item)
    }

    private func isBeforeNoun(_ item: Int) -> Bool {
        view.has(item - 1, [.determiner, .possessive]) && !view.has(item - 1, .pronoun)
            && item + 1 < count && (view[item + 1].isCapitalized || isAdjective(item + 1))
    }

    /// "um Verzeihung zu bitten", "einzusetzen".
    func endsInInfinitive(_ range: Range<Int>) -> Bool {
        for item in range where isLower(item) && view[item].lower.hasSuffix("n") {
            let word = view[item].lower
            if view.isWord(item - 1, "zu"), item - 1 >= range.lowerBound,
                word == "sein" || !view.has(item, .closed.subtracting(.auxiliary))
            {
                return true
            }
            if Self.particles.contains(where: { word.hasPrefix($0 + "zu") && word.utf8.count > $0.utf8.count + 5 }) {
                return true
            }
        }
        return false
    }

    /// What stands at the end of a clause when its verb has it: "teilte … mit".
    static let particles: Set<String> = [
        "ab", "an", "auf", "aus", "ein", "vor", "zu", "zurück", "fest", "bei", "durch", "los", "nach", "um", "weg",
        "hin", "hinzu",
        "mit", "bekannt", "hervor", "heraus", "dar", "klar", "voraus", "vorher", "zusammen", "wieder", "teil", "statt",
        "entgegen",
        "frei", "her", "nieder", "hinaus", "herein", "hinein", "unter", "über", "fort", "preis", "wahr", "bereit",
        "offen",
    ]

    // MARK: - Clauses

    /// A comma, a semicolon, a colon, a dash, a bracket: what parts clauses.
    func isBoundary(_ item: Int) -> Bool {
        guard item >= 0, item < count else { return true }
        return view[item].kind == .mark
    }

    func isClauseEnd(_ item: Int) -> Bool {
        item >= count || isBoundary(item) || view.has(item, .conjunction) || view.isQuotation(item)
    }

    private func isPhraseEnd(_ item: Int) -> Bool {
        guard item >= 0 else { return false }
        return isNoun(item) || view.isMark(item, ")") || view.has(item, [.pronoun]) || view.isQuotation(item)
            || view[item].kind == .number || view.isMark(item, ",")
    }

    /// The first item of the clause that an item stands in.
    func clauseStart(_ item: Int) -> Int {
        var start = item
        while start > 0, !isBoundary(start - 1) || view.isMark(start - 1, "(") || view.isMark(start - 1, ")") {
            if view.has(start - 1, .conjunction), !isCoordination(start - 1) { break }
            start -= 1
        }
        return start
    }

    /// "Merkel und Steinmeier": no new clause behind it.
    private func isCoordination(_ conjunction: Int) -> Bool {
        guard conjunction > 0, let next = phrase(at: conjunction + 1) else { return false }
        return isNoun(conjunction - 1) && (isFinite(next.items.upperBound) || isClauseEnd(next.items.upperBound))
            && !view.has(next.head, [.pronoun])
    }

    /// The boundary behind an item, or the end of the sentence.
    func clauseEnd(_ item: Int) -> Int {
        var end = item
        while end < count, !isBoundary(end) || view.isMark(end, "(") || view.isMark(end, ")") { end += 1 }
        return end
    }

    /// The end of the sentence without its full stop.
    var limit: Int {
        var last = count
        while last > 0, view[last - 1].kind == .mark, view[last - 1].symbol != 0x29 { last -= 1 }
        return last
    }

    /// A clause in brackets of commas that a noun is described by: ", die gestern in Paris war,".
    func isRelative(_ start: Int) -> Bool {
        var first = start
        if view.has(first, .preposition), !isNoun(first + 1) { first += 1 }
        guard first < count else { return false }
        if view.has(first, .relative) { return true }
        guard ["der", "die", "das", "dem", "den", "welche", "welcher"].contains(view[first].lower) else { return false }
        if first > start { return (phrase(at: first)?.items.count ?? 0) < 2 && isFinite(clauseEnd(first) - 1) }
        if isFinite(first + 1), !isClauseEnd(first + 2) { return false }
        guard let phrase = phrase(at: first), phrase.items.upperBound < count, phrase.items.count > 1 else {
            return isFinite(clauseEnd(first) - 1) || first + 1 == clauseEnd(first) - 1
        }
        if isFinite(phrase.items.upperBound), phrase.items.upperBound + 1 < clauseEnd(first) { return false }
        let end = clauseEnd(first)
        return isFinite(end - 1) && end - 1 > phrase.items.upperBound && !view.isWord(end - 2, "zu")
    }

    // MARK: - Noun phrases

    /// The noun phrase that starts at an item, genitives behind its noun included.
    func phrase(at start: Int, depth: Int = 0) -> Phrase? {
        guard start >= 0, start < count else { return nil }
        if view.isQuotation(start), view.passage.wordCount(ofQuotationAt: view.items[start]) < 4, isTitle(start) {
            return Phrase(items: start..<(start + 1), head: start)
        }
        if view.has(start, [.masculine, .feminine, .dialogue]), view.has(start, .pronoun), !isNoun(start + 1) {
            return Phrase(items: start ..<| (start + 1), head: start)
        }
        var at = start
        while at < count,
            view.has(at, [.determiner, .possessive]) && !view.has(at, .preposition) || isAdjective(at)
                || at == start && (view.isWord(at, "deren") || view.isWord(at, "dessen"))
        {
            if at - start > 8 { return nil }
            at += 1
            // "der bereits erwähnte Plan".
            while at > start, view.isAdverb(at), !isNoun(at), isAdjective(at + 1) { at += 1 }
        }
        guard at < count, isNoun(at) || at > start && isShortQuotation(at) else {
            if view.has(start, .pronoun), !view.has(start, .possessive) {
                return Phrase(items: start ..<| (start + 1), head: start)
            }
            // "der 81-jährige".
            return at > start + 1 && view.has(start, .determiner) && isAdjective(at - 1)
                ? Phrase(items: start ..<| at, head: at - 1) : nil
        }
        let noun = at
        var person: Int?
        while at < count,
            isNoun(at) || isInsideName(at) || isShortQuotation(at) || view[at].kind == .number && at > noun
        {
            if view.register.person(atToken: view.items[at]) != nil { person = at }
            at += 1
            if at - noun > 12 { break }
        }
        // "Demjanjuks Sohn", "Grupps Meinung".
        if noun + 1 < at, view[noun].lower.hasSuffix("s"), view.has(at - 1, [.role, .group, .organization, .document]),
            person ?? 0 < at - 1
        {
            person = at - 1
        }
        var phrase = Phrase(items: start ..<| at, head: person ?? head(from: noun, to: at))
        phrase.isOblique =
            [
                "den", "dem", "des", "einem", "einen", "eines", "diesem", "diesen", "dieses", "seinem", "seinen",
                "ihrem", "ihren",
            ]
            .contains(view[start].lower) && noun > start
            && !(view[start].lower == "dieses" || view[start].lower == "den" && false)
        extend(&phrase, depth: depth)
        return phrase
    }

    /// The noun that says who it is: the first that is known for one, else the last of those that stand together.
    private func head(from noun: Int, to end: Int) -> Int {
        var last = noun
        for item in noun ..<| end {
            if view.has(item, [.role, .title, .group, .organization, .document]) { return item }
            if isNoun(item) { last = item }
        }
        return last
    }

    /// Over brackets, genitives, "von …" and "und …" behind a phrase.
    private func extend(_ phrase: inout Phrase, depth: Int) {
        guard depth < 4 else { return }
        var hops = 0
        while hops < 4 {
            hops += 1
            let at = phrase.items.upperBound
            guard at < count else { return }
            if view.isMark(at, "("), let close = (at ..<| min(count, at + 8)).first(where: { view.isMark($0, ")") }) {
                phrase.items = phrase.items.lowerBound ..<| (close + 1)
            } else if ["des", "der", "eines", "einer", "dieser", "dieses", "ihrer", "ihres", "seiner", "seines"]
                .contains(
                    view[at].lower), isNoun(phrase.head), let inner = self.phrase(at: at, depth: depth + 1),
                inner.items.count > 1
            {
                phrase.items = phrase.items.lowerBound ..<| inner.items.upperBound
            } else if ["von", "vom", "aus", "für", "beim", "bei", "im", "gegen", "zum", "zur", "über", "um"].contains(
                view[at].lower),
                !view.has(at + 1, .time), view.register.person(atToken: view.items[phrase.head]) == nil,
                isNoun(phrase.head), let inner = self.phrase(at: at + 1, depth: depth + 1), isNoun(inner.head)
            {
                phrase.items = phrase.items.lowerBound ..<| inner.items.upperBound
            } else if view.passage.language.andWords.contains(view[at].lower) || view.isWord(at, "sowie"),
                let inner = self.phrase(at: at + 1, depth: depth + 1), isNoun(inner.head), isNoun(phrase.head),
                !inner.isOblique || phrase.isOblique
            {
                phrase.items = phrase.items.lowerBound ..<| inner.items.upperBound
            } else {
                return
            }
        }
    }

    /// "Ursula von der Leyen": small words that a name holds.
    private func isInsideName(_ item: Int) -> Bool {
        view.isName(item)
            || isLower(item) && view.has(item, .particle) && view.isName(item - 1) && view.isName(item + 1)
    }

    /// "Die Zeitung „The Nation“": a few quoted words in a phrase.
    private func isShortQuotation(_ item: Int) -> Bool {
        item > 0 && (isNoun(item - 1) || view.has(item - 1, .determiner)) && isTitle(item)
    }

    private func isTitle(_ item: Int) -> Bool {
        guard item < count, view.isQuotation(item) else { return false }
        let close = view.passage.closing[view.items[item]]
        return Int(close) - view.items[item] <= 6 && view.passage.tokens[view.items[item] + 1].isCapitalized
            && view.passage.tokens[Int(close) - 1].kind != .mark
    }
}
