internal import Text

/// People by the sound of their surname: another transliteration, or another case of it.
struct SurnameSounds {
    private var people: [String: [(name: NameWord, person: Int)]] = [:]
    private let inflects: Bool
    private static let limit = 8

    init(inflects: Bool) {
        self.inflects = inflects
    }

    mutating func add(_ surname: String, _ person: Int) {
        guard inflects || NameWord.mayBeSlavic(surname) else { return }
        let name = NameWord(surname)
        let key = Self.key(name)
        guard inflects || name.looksSlavic, people[key]?.count ?? 0 < Self.limit else { return }
        people[key, default: []].append((name, person))
    }

    func people(named surname: String) -> [Int] {
        guard !people.isEmpty, inflects || NameWord.mayBeSlavic(surname) else { return [] }
        let name = NameWord(surname)
        return (people[Self.key(name)] ?? []).filter { known in
            known.name.sounds == name.sounds
                || inflects && PersonName.isInflected(known.name, name)
        }.map(\.person)
    }

    private static func key(_ name: NameWord) -> String { String(name.sounds.prefix(3)) }
}
