internal import Model
internal import Text

/// The names, aliases and titles of the watch list, ready to be looked up.
struct WatchedNames: Sendable {
    private struct Entry: Sendable {
        let spelling: PersonName
        let name: String
    }

    private var entries: [Entry] = []
    /// Entries by the first two letters that a spelling's last word sounds with: a coarse index.
    private var byEnd: [String: [Int]] = [:]
    private let titles: [(title: PersonName, name: String)]

    init(_ people: [WatchedPerson]) {
        titles = people.flatMap { person in
            person.titles.map { (PersonName($0), person.name) }.filter { !$0.0.words.isEmpty }
        }
        for person in people {
            for spelling in ([person.name] + person.aliases).map({ PersonName($0) }) {
                guard let last = spelling.words.last else { continue }
                for key in Self.keys(last) { byEnd[key, default: []].append(entries.count) }
                entries.append(Entry(spelling: spelling, name: person.name))
            }
        }
    }

    var isEmpty: Bool { entries.isEmpty && titles.isEmpty }

    /// The watch list's name for a name that the text gives, in any of its spellings; middle names are looked over.
    func name(of words: [String]) -> String? {
        guard !entries.isEmpty else { return nil }
        let name = PersonName(words: words.filter { $0 != "-" }.map { NameWord($0) })
        guard let last = name.words.last else { return nil }
        let near = Set(Self.keys(last).flatMap { byEnd[$0] ?? [] }).sorted()
        return
            (near.first { entries[$0].spelling.folded == name.folded }
            ?? near.first { entries[$0].spelling.isSame(as: name) }).map { entries[$0].name }
    }

    /// Whom a surname means that the text describes with a listed title: "Ukrainian President Zelensky".
    func name(ofLast word: String, described description: String) -> String? {
        guard !titles.isEmpty else { return nil }
        let described = PersonName(description)
        let last = NameWord(word)
        return titles.first { title, name in described.holds(title) && PersonName(name).endsIn(last) }?.name
    }

    /// Whom a listed title means that stands alone: "the Ukrainian president".
    func name(titled words: String) -> String? {
        guard !titles.isEmpty else { return nil }
        let wanted = PersonName(words)
        return titles.first { $0.title.folded == wanted.folded }?.name
    }

    private static func keys(_ word: NameWord) -> Set<String> {
        [String(word.folded.prefix(2)), String(word.sounds.prefix(2))]
    }
}
