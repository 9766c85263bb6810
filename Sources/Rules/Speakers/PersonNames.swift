import Model
import Text

/// The spellings by which a statement's speaker is known to be one person of a rule.
struct PersonNames: Sendable {
    /// The name and the aliases as folded words.
    private let names: [[String]]
    /// As folded words.
    private let titles: [[String]]

    init(_ person: WatchedPerson) {
        names = ([person.name] + person.aliases).map(Self.words).filter { !$0.isEmpty }
        titles = person.titles.map(Self.words).filter { !$0.isEmpty }
    }

    /// True where `speaker` is this person: by the full name that the text gave (a middle name or initial may be missing on
    /// either side), by an alias, by a title, or by the surname of someone whom the text describes with a title. A surname
    /// that the text never resolved is nobody's.
    func names(_ speaker: Speaker) -> Bool {
        let known = Self.words(speaker.name ?? speaker.mention?.text ?? "")
        guard !known.isEmpty else { return false }
        if names.contains(where: { Self.isSame($0, known) }) { return true }
        if speaker.name == nil { return titles.contains(known) }
        guard known.count == 1, let described = speaker.description.map(Self.words),
            names.contains(where: { $0.last == known[0] })
        else { return false }
        return titles.contains { Self.holds(described, $0) }
    }

    /// Beginnings of words of which one stands in every text that names the person: of the last word of each spelling, without
    /// its end where the script's languages inflect names.
    var beginnings: [String] {
        (names + titles).compactMap { words in
            guard let last = words.last else { return nil }
            let letters = last.unicodeScalars
            guard letters.count > 4, let first = letters.first, first.value >= 0x370 else { return last }
            return String(String.UnicodeScalarView(letters.dropLast(2)))
        }
    }

    private static func isSame(_ a: [String], _ b: [String]) -> Bool {
        if a == b { return true }
        guard a.count >= 2, b.count >= 2, a.first == b.first, a.last == b.last else { return false }
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        if short.count == 2 { return true }
        guard short.count == long.count else { return false }
        return zip(short, long).allSatisfy { one, other in
            one == other || (one.count == 1 && other.hasPrefix(one)) || (other.count == 1 && one.hasPrefix(other))
        }
    }

    private static func holds(_ words: [String], _ part: [String]) -> Bool {
        guard words.count >= part.count else { return false }
        return (0...words.count - part.count).contains { words[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// The folded words, a leading "the" left out.
    static func words(_ name: String) -> [String] {
        let text = AnalyzedText(name)
        let words = text.words.map { Folding.fold(text.string(Clitics.core(of: $0.range, in: text.utf8))) }
        return words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
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

    static func person(named name: String, in watched: [WatchedPerson]) -> WatchedPerson {
        let words = PersonNames.words(name)
        let known = watched.first { person in
            ([person.name] + person.aliases).contains { PersonNames.words($0) == words }
        }
        return known ?? WatchedPerson(name: name)
    }
}
