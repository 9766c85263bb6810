/// A light stemmer of Ukrainian: the endings of nouns, adjectives and the commonest verb forms, longest first, as long as three
/// letters remain; then a soft sign or a lone vowel at the end.
///
/// It knows no alternations inside the stem (Київ, Києва).
enum UkrainianStems {
    static func stem(of word: [UInt8]) -> ArraySlice<UInt8> {
        var stem = word[...]
        for length in stride(from: longest, through: 2, by: -2) where stem.count - length >= shortestStem {
            guard endings.contains(Array(stem.suffix(length))) else { continue }
            stem = stem.dropLast(length)
            break
        }
        if stem.count > shortestStem, stem.suffix(2) == softSign[...] { stem = stem.dropLast(2) }
        return stem
    }

    // Two bytes a letter.
    private static let shortestStem = 6
    private static let softSign = Array("ь".utf8)
    private static let longest = endings.map(\.count).max() ?? 0

    private static let endings: Set<[UInt8]> = Set(
        [
            // adjectives, and names declined as such
            "ський", "ського", "ському", "ським", "ської", "ській", "ську", "ська", "ське", "ські", "ських", "ськими",
            // й without its mark: decomposed, or folded
            "ськии", "ии", "іи",
            "ий", "ого", "ому", "им", "ої", "ій", "ою", "их", "ими", "ій", "ього", "ьому", "ім", "іх", "іми", "єю",
            // nouns
            "ами", "ями", "ові", "еві", "єві", "ах", "ях", "ам", "ям", "ом", "ем", "єм", "ів", "їв", "ей", "ок",
            "ння", "нню", "нням", "ннями", "ннях", "нні", "ття", "ттю", "ттям", "тті", "ість", "ості", "істю",
            "а", "я", "у", "ю", "і", "ї", "о", "е", "є", "и",
            // verbs
            "ти", "ть", "ться", "тися", "ють", "ять", "уть", "ать", "ив", "ила", "или", "ило", "ав", "ала", "али",
            "ало",
            "ував", "увала", "ували", "увало", "увати", "уватися", "ує", "ують", "ується", "уються", "ився", "илася",
        ].map { Array($0.utf8) })
}
