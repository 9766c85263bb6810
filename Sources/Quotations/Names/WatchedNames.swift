internal import Model

/// The names, aliases and titles of the watch list, ready to be looked up.
struct WatchedNames: Sendable {
    private var byWords: [[String]: String] = [:]
    /// Titles that stand for a name, as lower-case words, with the name.
    let titles: [(words: [String], name: String)]

    init(_ people: [WatchedPerson]) {
        var titles: [(words: [String], name: String)] = []
        for person in people {
            for spelling in [person.name] + person.aliases { byWords[Self.words(spelling)] = person.name }
            for title in person.titles { titles.append((Self.words(title), person.name)) }
        }
        self.titles = titles
    }

    var isEmpty: Bool { byWords.isEmpty && titles.isEmpty }

    /// The canonical spelling for a name in lower-case words; middle names are looked over.
    func name(of words: [String]) -> String? {
        guard !byWords.isEmpty else { return nil }
        if let name = byWords[words] { return name }
        guard words.count > 2, let first = words.first, let last = words.last else { return nil }
        return byWords[[first, last]]
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
