/// A handful of words of one language with their inflections, written by hand: what the plain evaluator knows of a language.
struct Lexicon: Sendable {
    let language: String
    /// The forms of one word each; they find each other, accents or not, and no form of another word.
    let words: [[String]]
    /// Letters that fold to others, lower case.
    let folded: [Character: String]

    static let all = [english, german, french, russian, ukrainian]

    static let english = Lexicon(
        language: "en",
        words: [
            ["talk", "talks", "talked"], ["truce", "truces"], ["kremlin"], ["golf", "golfs"], ["tank", "tanks"],
            ["border", "borders"],
        ],
        folded: [:])

    static let german = Lexicon(
        language: "de",
        words: [
            ["gespräch", "gespräche", "gesprächen"], ["waffe", "waffen"], ["grenze", "grenzen"], ["straße", "straßen"],
            ["kreml"], ["haus", "häuser"],
        ],
        folded: ["ä": "a", "ß": "ss"])

    static let french = Lexicon(
        language: "fr",
        words: [
            ["négociation", "négociations"], ["frontière", "frontières"], ["président", "présidents"],
            ["arme", "armes"],
            ["guerre", "guerres"], ["français"],
        ],
        folded: ["é": "e", "è": "e", "ç": "c"])

    static let russian = Lexicon(
        language: "ru",
        words: [
            ["переговоры", "переговоров", "переговорах"], ["граница", "границы", "границе"],
            ["танк", "танки", "танков"],
            ["путин", "путина"], ["ёлка", "ёлки"], ["район", "района"],
        ],
        folded: ["ё": "е", "й": "и"])

    static let ukrainian = Lexicon(
        language: "uk",
        words: [
            ["перемовини", "перемовин"], ["кордон", "кордону", "кордони"], ["танк", "танки", "танків"],
            ["президент", "президента"], ["київ"], ["зеленський", "зеленського"],
        ],
        folded: ["ї": "і", "й": "и"])

    func fold(_ word: String) -> String {
        word.lowercased().map { folded[$0] ?? String($0) }.joined()
    }

    /// The same for all forms of a word.
    func root(_ word: String) -> String {
        let word = fold(word)
        return words.first { $0.contains { fold($0) == word } }.map { fold($0[0]) } ?? word
    }
}
