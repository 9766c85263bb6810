import Model
import Text

/// The spellings by which a statement's speaker is known to be one person of a rule.
struct PersonNames: Sendable {
    /// The name and the aliases.
    private let names: [PersonName]
    private let titles: [PersonName]

    init(_ person: WatchedPerson) {
        names = ([person.name] + person.aliases).map { PersonName($0) }.filter { !$0.words.isEmpty }
        titles = person.titles.map { PersonName($0) }.filter { !$0.words.isEmpty }
    }

    /// True where `speaker` is this person: by the full name that the text gave (a middle name or initial may be missing on
    /// either side), by an alias, by a title, or by the surname of someone whom the text describes with a title. A surname
    /// that the text never resolved is nobody's.
    func names(_ speaker: Speaker) -> Bool {
        let known = PersonName(speaker.name ?? speaker.mention?.text ?? "")
        guard let first = known.words.first else { return false }
        if names.contains(where: { $0.isSame(as: known) }) { return true }
        if speaker.name == nil { return titles.contains { $0.folded == known.folded } }
        guard known.words.count == 1, let described = speaker.description.map({ PersonName($0) }),
            names.contains(where: { $0.endsIn(first) })
        else { return false }
        return titles.contains { described.holds($0) }
    }

    /// Beginnings of words of which one stands in every text that names the person: of the last word of each spelling in all its
    /// transliterations, without its end where the script's languages inflect names.
    var beginnings: [String] {
        (names + titles).flatMap { $0.words.last?.beginnings ?? [] }
    }
}

/// Whose statements a rule asks for.
struct RuleSpeakers: Sendable {
    let isAnyone: Bool
    private let people: [PersonNames]

    /// - Parameter watched: the watch list; a speaker who is on it, by name or alias, has all its spellings.
    init(_ rule: Rule, watched: [WatchedPerson]) {
        isAnyone = rule.speakers.isEmpty || rule.speakers.contains("*")
        people = rule.speakers.filter { $0 != "*" }.map { PersonNames(Self.person(named: $0, in: watched)) }
    }

    func include(_ statement: Statement) -> Bool {
        if isAnyone { return true }
        let speakers = [statement.speaker].compactMap { $0 } + statement.coSpeakers
        return speakers.contains { speaker in people.contains { $0.names(speaker) } }
    }

    var beginnings: [String] { people.flatMap(\.beginnings) }

    /// The one on the watch list whom a rule names: by a spelling that is listed, else by a transliteration of one.
    static func person(named name: String, in watched: [WatchedPerson]) -> WatchedPerson {
        let wanted = PersonName(name)
        func known(_ fits: (PersonName) -> Bool) -> WatchedPerson? {
            watched.first { person in ([person.name] + person.aliases).contains { fits(PersonName($0)) } }
        }
        return known { $0.folded == wanted.folded } ?? known { $0.isSame(as: wanted) } ?? WatchedPerson(name: name)
    }
}
