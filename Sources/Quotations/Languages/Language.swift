/// All that the engine knows about a language: words with their classes, verbs with their forms and frames.
///
/// A further language is one further file with one value of this type.
struct Language: Sendable {
    /// BCP 47 primary tag.
    let tag: String
    let words: [String: WordClass]
    let verbs: [CueVerb]
    let verbForms: [String: VerbEntry]
    /// Words that end in a full stop without ending a sentence, in lower case without the stop.
    let abbreviations: Set<String>
    /// What the weights, fitted on English, are worth here: confidence is multiplied by it.
    let confidenceFactor: Double
    /// Nouns are written with capitals, and the verb may stand before its subject.
    let capitalizesNouns: Bool
    /// Roles that are one, words of a name for it parted by spaces: "prime minister" and "premier".
    var roleSynonyms: [String: String] = [:]
    /// Names take case endings.
    var inflectsNames = false
    /// The subject may stand before or behind its verb, and nothing but its form tells a verb: not English, not German.
    var hasFreeOrder = false
    /// Words that lose their end before a vowel, with the apostrophe: "d'", "qu'". Each is a word of its own.
    var elisions: Set<String> = []
    /// Pronouns that a hyphen joins to their verb: "dit-il".
    var enclitics: Set<String> = []
    /// "according to", word by word: "по словам", "d'après"; the source follows.
    var accordingPhrases: [[String]] = []
    /// "comme", "как": opens who says it, not what is said.
    var asWords: Set<String> = []
    var andWords: Set<String> = ["and", "und", "&"]
    /// Prepositions that carry a noun phrase on.
    var phrasePrepositions: Set<String> = [
        "of", "for", "from", "at", "in", "with", "on", "to", "behind", "against", "near", "inside", "about", "von",
        "der", "des", "aus", "für", "im", "beim", "bei", "vom",
    ]
    /// A verb needs no subject where the sentence before has named it: "«…», añadió."
    var dropsPronouns = false
    /// A paragraph that opens with a dash is speech, up to the dash before its attribution.
    var marksSpeechByDash = false
    /// An attribution may stand between the marks of what it attributes: « Oui, dit-elle, demain. »
    var attributesInside = false
    /// "I".
    var firstPerson: Set<String> = []
    /// What stands before the name of who wrote a text: "by".
    var bylineWords: Set<String> = []
    /// What may stand before that: "opinion by".
    var genreWords: Set<String> = []
    /// Beginnings of the verbs of asking.
    var askingVerbs: [String] = []

    /// Verbs by the form that parts from its particle: "teilte … mit".
    var separableVerbs: [String: [SeparableVerb]] = [:]
    /// Classes of nouns by what they end in, for languages that join them: "Bundesfinanzministerin", "SPD-Chef".
    var compoundEnds: [String: WordClass] = [:]

    struct VerbEntry: Sendable {
        let verb: Int16
        var forms: VerbForms
    }

    struct SeparableVerb: Sendable {
        let particle: String
        let entry: VerbEntry
    }

    /// The classes of a word in lower case.
    func classes(of word: String) -> WordClass { words[word] ?? [] }

    /// The classes of a noun by the longest end of it that is known; none for a word that is no compound.
    func classes(ofCompound word: String) -> WordClass {
        guard !compoundEnds.isEmpty, word.utf8.count < 60 else { return [] }
        var start = word.startIndex
        for _ in 0..<3 where start < word.endIndex { start = word.index(after: start) }
        while start < word.endIndex {
            if let classes = compoundEnds[String(word[start...])] { return classes }
            start = word.index(after: start)
        }
        return []
    }
}

/// Collects a language's tables from lists of words parted by spaces.
struct LanguageBuilder {
    private(set) var words: [String: WordClass] = [:]
    private(set) var verbs: [CueVerb] = []
    private(set) var forms: [String: Language.VerbEntry] = [:]

    mutating func add(_ list: String, _ classes: WordClass) {
        for word in list.split(whereSeparator: \.isWhitespace) {
            words[String(word).replacingUnderscores(), default: []].formUnion(classes)
        }
    }

    @discardableResult
    mutating func verb(_ lemma: String, _ frames: VerbFrames, forms spelled: [(String, VerbForms)]) -> Int16 {
        let index = Int16(verbs.count)
        verbs.append(CueVerb(lemma: lemma, frames: frames))
        for (form, shapes) in spelled {
            if let entry = forms[form] {
                if entry.verb == index { forms[form]?.forms.formUnion(shapes) }
            } else {
                forms[form] = Language.VerbEntry(verb: index, forms: shapes)
            }
        }
        return index
    }
}

extension String {
    fileprivate func replacingUnderscores() -> String {
        contains("_") ? String(map { $0 == "_" ? " " : $0 }) : self
    }
}
