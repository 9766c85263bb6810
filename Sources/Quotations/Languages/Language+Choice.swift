internal import Text

extension Language {
    /// The primary tag of a text: the one given, else a guess.
    static func tag(_ given: String?, text: String) -> String {
        if let given, let primary = given.split(whereSeparator: { $0 == "-" || $0 == "_" }).first {
            return primary.lowercased()
        }
        return LanguageGuess.language(of: AnalyzedText(text)) ?? "en"
    }

    /// The table of a language; English where there is none yet, whose names and quotations still can be found.
    static func table(for tag: String) -> Language {
        switch tag {
        case "de": .german
        case "fr": .french
        case "it": .italian
        case "es": .spanish
        case "uk": .ukrainian
        case "ru": .russian
        case "pl": .polish
        case "cs": .czech
        default: .english
        }
    }
}
