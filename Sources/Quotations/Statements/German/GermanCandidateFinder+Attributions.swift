/// Attributions without a verb: "laut X", "nach Angaben von X", "X zufolge", "…, so X".
extension GermanCandidateFinder {
    /// Who is named by "laut X", "nach Angaben von X", "X zufolge"; nil where the word opens none.
    func according(_ item: Int) -> GermanSentence.Phrase? {
        let word = view[item].lower
        if word == "zufolge"
            || word == "nach" && view.isWordLike(item - 1) && view.has(item - 1, .document)
                && sentence.isClauseEnd(item + 1) == false
                && view.has(item - 2, [.possessive])
        {
            guard item > 0 else { return nil }
            for start in stride(from: item - 1, through: max(0, item - 14), by: -1) {
                if sentence.isBoundary(start) && !view.isMark(start, "(") && !view.isMark(start, ")") { break }
                if let phrase = sentence.phrase(at: start), phrase.items.upperBound == item {
                    if start > 0,
                        view.has(start - 1, [.determiner, .possessive]) || sentence.isAdjective(start - 1)
                            || sentence.isNoun(start - 1) && !sentence.isBoundary(start - 1)
                                && sentence.phrase(at: start - 1).map({ $0.items.upperBound == item }) ?? false
                    {
                        continue
                    }
                    return phrase
                }
            }
            return nil
        }
        guard ["laut", "gemäß", "nach", "seitens"].contains(word), word != "seitens" else { return nil }
        guard let phrase = sentence.phrase(at: item + 1) else {
            return nil
        }
        if word == "laut" { return phrase }
        if view.isWord(phrase.items.upperBound, "zufolge") { return nil }
        guard
            phrase.items.contains(where: {
                view.has($0, .document) && ($0 == phrase.head || view.items[$0] < view.items[phrase.head])
            }),
            word == "gemäß" || !view.has(phrase.items.lowerBound, .determiner) || isReport(phrase)
        else { return nil }
        if ["plan", "plänen", "brief", "urteil", "gesetz", "rede"].contains(view[phrase.head].lower) { return nil }
        return phrase
    }

    /// "nach dem Bericht", but not "nach der Erklärung", which may be a time.
    private func isReport(_ phrase: GermanSentence.Phrase) -> Bool {
        let word = view[phrase.head].lower
        return [
            "bericht", "berichten", "angaben", "worten", "meinung", "ansicht", "auffassung", "darstellung",
            "einschätzung", "berechnungen",
            "schätzung", "schätzungen", "informationen", "aussagen", "aussage", "überzeugung", "stellungnahme",
            "analyse", "vorhersage", "ermittlungen", "prognose", "umfrage", "studie", "erkenntnissen", "plänen",
            "stand",
        ]
        .contains { word.hasSuffix($0) }
    }

    mutating func according(at item: Int, _ phrase: GermanSentence.Phrase) {
        let inner = min(item, phrase.items.lowerBound) ..<| max(item + 1, phrase.items.upperBound)
        let start = sentence.clauseStart(inner.lowerBound)
        var content = whole(around: inner)
        // In a clause that hangs on another: only that one.
        if start > 0, view.has(start, [.subordinator, .complementizer]) || sentence.isRelative(start) {
            let end = sentence.clauseEnd(inner.upperBound)
            let first = view.has(start, .complementizer) ? start + 1 : start
            content.parts = [first ..<| inner.lowerBound, inner.upperBound ..<| end].filter { !$0.isEmpty }
        } else if let conjunction = (0 ..<| inner.lowerBound).last(where: { view.isMark($0, ";") }) {
            content.parts = content.parts.compactMap {
                $0.upperBound <= conjunction ? nil : max($0.lowerBound, conjunction + 1) ..<| $0.upperBound
            }
        }
        // Brackets around it.
        content.parts = content.parts.filter { !$0.isEmpty }
        add(cueItem: item, phrase, content, .according, features: [])
    }

    /// "…, so Merkel", "…“, so der Minister weiter, …".
    func attributes(_ item: Int) -> Bool {
        guard item > 0, item + 1 < sentence.count else { return false }
        guard view.isMark(item - 1, ",") || view.isQuotation(item - 1) || view.isMark(item - 1, "-") else {
            return false
        }
        if view.has(item + 1, .complementizer) || view.isMark(item + 1, ",") { return false }
        guard let phrase = sentence.phrase(at: item + 1) else { return false }
        if view.has(phrase.head, .pronoun), !view.has(phrase.head, [.masculine, .feminine]) { return false }
        return !sentence.isFinite(phrase.items.upperBound) || view.isMark(phrase.items.upperBound, ",")
    }

    mutating func so(at item: Int) {
        guard let phrase = sentence.phrase(at: item + 1),
            let left = contents.left(before: item, from: floor(item)) ?? quotedStart(item)
        else { return }
        var parts = [left]
        var at = phrase.items.upperBound
        while at < sentence.count, !sentence.isBoundary(at), !view.isQuotation(at) { at += 1 }
        if let rest = rest(behind: phrase.items.upperBound, isQuoted: false) {
            parts.append(rest)
        }
        add(cueItem: item, phrase, GermanContentFinder.Content(parts: parts, frame: .before), .before, features: [])
    }

    /// "„In Kürze“, so X, wird …": a first piece without a verb.
    private func quotedStart(_ item: Int) -> Range<Int>? {
        var end = item
        while end > 0, view[end - 1].kind == .mark { end -= 1 }
        return end > 0 ? 0 ..<| end : nil
    }
}
