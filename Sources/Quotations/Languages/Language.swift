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

    struct VerbEntry: Sendable {
        let verb: Int16
        var forms: VerbForms
    }

    /// The classes of a word in lower case.
    func classes(of word: String) -> WordClass { words[word] ?? [] }
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

    mutating func verb(_ lemma: String, _ frames: VerbFrames, forms spelled: [(String, VerbForms)]) {
        let index = Int16(verbs.count)
        verbs.append(CueVerb(lemma: lemma, frames: frames))
        for (form, shapes) in spelled {
            if let entry = forms[form] {
                if entry.verb == index { forms[form]?.forms.formUnion(shapes) }
            } else {
                forms[form] = Language.VerbEntry(verb: index, forms: shapes)
            }
        }
    }
}

extension String {
    fileprivate func replacingUnderscores() -> String {
        contains("_") ? String(map { $0 == "_" ? " " : $0 }) : self
    }
}
