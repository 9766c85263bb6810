/// What German does otherwise: the verb may stand before its subject, and sources have words of their own.
extension CandidateFinder {
    /// "laut Polizei", "nach Angaben der Polizei", "nach Ansicht von Experten"; "Berichten zufolge" stands the other way round.
    func isGermanAccording(_ item: Int) -> Bool {
        let word = view[item].lower
        if word == "laut" || word == "gemäß" || word == "zufolge" { return true }
        if word == "so", item > 0, view.isMark(item - 1, ",") || view.isQuotation(item - 1) {
            return view.isName(item + 1)
                || view.has(item + 1, [.determiner, .role, .title, .honorific, .organization, .group])
        }
        return (word == "nach" || word == "entsprechend") && view.has(item + 1, .document) && !view.isName(item + 1)
    }

    private static let adverbEndings = [
        "lich", "weise", "ig", "ell", "ends", "mals", "lings", "ßend", "weilen", "seits", "falls", "gens", "stens",
        "dessen", "dings", "zeitig",
        "hin", "dem", "bei", "her", "mit", "weiter", "teren",
    ]

    /// A sentence's first word that is no noun though it has a capital: "Gleichzeitig", "Aktuell".
    private func isBareOpening(_ source: SourceFinder.Source) -> Bool {
        guard source.items == 0..<1, view.register.person(atToken: view.items[0]) == nil else { return false }
        return Self.adverbEndings.contains { view[0].lower.hasSuffix($0) }
    }

    /// German: before the verb where the subject opens the clause, else behind it.
    func germanSubject(_ item: Int, _ reading: CueReader.Reading) -> SourceFinder.Source? {
        var behind: SourceFinder.Source?
        var next = reading.start + 1
        while view.has(next, .object), !view.has(next, .pronoun) { next += 1 }
        if let phrase = sources.source(after: next - 1),
            view[phrase.head].isCapitalized || view.has(phrase.head, .pronoun)
        {
            behind = phrase
        }
        if let found = behind, view.has(found.head, [.masculine, .feminine, .dialogue]), found.items.count == 1 {
            return found
        }
        if !view.isMark(reading.start - 1, ",") || behind == nil, let before = sources.subject(before: reading.start) {
            let first = before.items.lowerBound
            let opens = isBareOpening(before) && behind != nil
            if !opens, before.isRelative || first == 0 || !view.has(first - 1, .preposition) { return before }
        }
        if let behind { return view.isWord(behind.head, "es") ? nil : behind }
        return lastSource.map {
            var shared = $0; shared.shared = true; return shared
        }
    }
}
