internal import Model
internal import Text

/// The people of a text, each with the fullest name that it gives.
struct PersonRegister: Sendable {
    struct Person: Sendable {
        /// Lower-case words of the name, without titles.
        var words: [String]
        var name: String
        var gender: Gender?
        var description: String?
        var mentions: [Range<Int>] = []
        /// How often the text gives the name in full.
        var fullMentions = 0
        /// The spelling of the watch list.
        var watched: String?
        /// Named in full only as who wrote the text.
        var isAuthor = false
    }

    private(set) var people: [Person] = []
    private(set) var runs: [NameRun]
    /// The run that each token belongs to; -1 for none.
    private(set) var runOfToken: [Int32]
    private var described: DescribedPeople

    init(_ passage: Passage, watch: WatchedNames, byline: Byline) {
        runs = NameFinder(passage).runs()
        runOfToken = [Int32](repeating: -1, count: passage.tokens.count)
        described = DescribedPeople(language: passage.language)
        var sounds = SurnameSounds(inflects: passage.language.inflectsNames)
        var byFull: [String: Int] = [:]
        var byLast: [String: [Int]] = [:]
        var byFirst: [String: [Int]] = [:]
        for (index, run) in runs.enumerated() {
            for token in run.tokens { runOfToken[token] = Int32(index) }
            guard run.kind == .person, run.tokens.count > 1, !byline.holds(run, passage) else { continue }
            let words = Self.words(run, passage)
            guard let last = Self.lastName(words), let first = words.first else { continue }
            let suffix = passage.tokens[run.tokens.upperBound - 1].has(.suffix) ? " " + (words.last ?? "") : ""
            let key = first + " " + last + suffix
            let person: Int
            let whole =
                (run.titles.isEmpty || run.hasHonorific) && words.count == 2
                ? (byLast[last] ?? []).first {
                    people[$0].words.count > 2 && Self.belongs(words, to: people[$0].words)
                        && people[$0].words.first != first
                } : nil
            if let known = byFull[key] ?? whole {
                person = known
                if words.count > people[known].words.count {
                    people[known].words = words
                    people[known].name = Self.spelling(run, passage)
                }
            } else {
                person = people.count
                byFull[key] = person
                byLast[last, default: []].append(person)
                byFirst[first, default: []].append(person)
                sounds.add(last, person)
                people.append(Person(words: words, name: Self.spelling(run, passage)))
                people[person].watched = watch.name(of: words)
            }
            if people[person].gender == nil { people[person].gender = run.gender }
            if people[person].description == nil { people[person].description = Self.description(run, passage) }
            people[person].fullMentions += 1
            people[person].mentions.append(run.tokens)
            runs[index].person = person
        }
        // Behind all others: of two with one last name, the author is not meant.
        for (index, run) in runs.enumerated()
        where run.kind == .person && run.tokens.count > 1 && byline.holds(run, passage) {
            let words = Self.words(run, passage)
            guard let last = Self.lastName(words), let first = words.first else { continue }
            let person = byFull[first + " " + last] ?? people.count
            if person == people.count {
                var author = Person(words: words, name: Self.spelling(run, passage))
                author.isAuthor = true
                author.fullMentions = -1
                author.gender = run.gender
                author.watched = watch.name(of: words)
                byFull[first + " " + last] = person
                byLast[last, default: []].append(person)
                people.append(author)
            }
            people[person].mentions.append(run.tokens)
            runs[index].person = person
        }
        let organizations = Set(
            runs.filter { $0.kind == .organization && $0.tokens.count > 1 }.compactMap {
                $0.tokens.first.map { passage.tokens[$0].lower }
            })
        for (index, run) in runs.enumerated() where run.person == nil && !byline.holds(run, passage) {
            if let name = sharedSurname(index, passage), byFull[name.first + " " + name.last] == nil,
                byFirst[name.first] == nil
            {
                var person = Person(words: [name.first, name.last], name: name.spelling)
                person.gender = run.gender
                person.watched = watch.name(of: person.words)
                person.fullMentions = 1
                byFull[name.first + " " + name.last] = people.count
                byFirst[name.first, default: []].append(people.count)
                people.append(person)
                link(index, to: people.count - 1)
                continue
            }
            guard let word = run.tokens.first.map({ Self.folded(passage.tokens[$0].lower) }) else { continue }
            if run.tokens.count == 1 {
                if run.kind == .place || run.kind == .group, byLast[word] == nil { continue }
                // "Prime Minister Doe" is not the Doe who wrote it.
                let isTitled = run.titles.contains { !passage.tokens[$0].has(.honorific) }
                let lasts = (byLast[word] ?? []).filter { !isTitled || !people[$0].isAuthor }
                let firsts = run.hasHonorific ? [] : byFirst[word] ?? []
                if let person = best(lasts, run) ?? best(firsts, run) ?? best(sounds.people(named: word), run) {
                    link(index, to: person)
                    continue
                }
                guard
                    run.kind == .person
                        || run.kind == nil && !organizations.contains(word) && Self.mayBePerson(run, passage)
                else { continue }
            } else if let last = Self.lastName(Self.words(run, passage)), run.kind != .organization, run.kind != .place,
                let person = best(byLast[last] ?? [], run),
                Self.belongs(Self.words(run, passage), to: people[person].words)
            {
                link(index, to: person)
                continue
            } else {
                continue
            }
            // A person whom the text gives one name only.
            var person = Person(words: [word], name: Self.spelling(run, passage))
            person.gender = run.gender
            person.description = Self.description(run, passage)
            person.watched =
                watch.name(of: [word])
                ?? person.description.flatMap { watch.name(ofLast: word, described: $0) }
            byLast[word, default: []].append(people.count)
            people.append(person)
            link(index, to: people.count - 1)
        }
        describe(passage, byline)
        for index in people.indices { people[index].mentions.sort { $0.lowerBound < $1.lowerBound } }
    }

    mutating func learnGender(_ gender: Gender, of person: Int) { people[person].gender = gender }

    func person(atToken token: Int) -> Int? {
        runOfToken[token] >= 0 ? runs[Int(runOfToken[token])].person : nil
    }

    func run(atToken token: Int) -> NameRun? { runOfToken[token] >= 0 ? runs[Int(runOfToken[token])] : nil }

    /// The one person whom the text has described so: "the Italian premier".
    func person(describedAs phrase: Range<Int>, in passage: Passage) -> Int? {
        described.person(describedAs: phrase, passage)
    }

    private mutating func describe(_ passage: Passage, _ byline: Byline) {
        for run in runs where !byline.holds(run, passage) {
            guard let person = run.person else { continue }
            for description in DescribedPeople.around(run, passage) {
                described.add(description, of: person, passage)
                if people[person].description == nil, let last = description.last {
                    people[person].description = String(
                        decoding: passage.bytes[
                            passage.tokens[description.lowerBound].start..<passage.tokens[last].end], as: UTF8.self)
                }
            }
        }
    }

    private mutating func link(_ run: Int, to person: Int) {
        runs[run].person = person
        runs[run].kind = .person
        people[person].mentions.append(runs[run].tokens)
        if people[person].gender == nil, runs[run].hasHonorific { people[person].gender = runs[run].gender }
    }

    /// Of several people of one last name: whom the honorific fits, then whom the text names in full most often.
    private func best(_ candidates: [Int], _ run: NameRun) -> Int? {
        let fitting = candidates.filter { person in
            guard run.hasHonorific, let wanted = run.gender, let gender = people[person].gender else { return true }
            return wanted == gender
        }
        return fitting.max { a, b in
            (people[a].fullMentions, -a) < (people[b].fullMentions, -b)
        }
    }

    /// "James and Olive Meehan": a first name that has its surname from the name behind "and".
    private func sharedSurname(_ run: Int, _ passage: Passage) -> (first: String, last: String, spelling: String)? {
        guard runs[run].tokens.count == 1, run + 1 < runs.count, let at = runs[run].tokens.first,
            runs[run].titles.isEmpty,
            runs[run + 1].tokens.lowerBound == at + 2, runs[run + 1].tokens.count > 1, runs[run + 1].titles.isEmpty,
            runs[run + 1].person != nil, passage.tokens[at].has(.firstName),
            passage.language.andWords.contains(passage.tokens[at + 1].lower),
            passage.tokens[at + 2].has(.firstName), let surname = runs[run + 1].tokens.last,
            let last = Self.lastName(Self.words(runs[run + 1], passage))
        else { return nil }
        func text(_ token: Int) -> String {
            String(decoding: passage.bytes[passage.tokens[token].start..<passage.tokens[token].end], as: UTF8.self)
        }
        return (Self.folded(passage.tokens[at].lower), last, text(at) + " " + text(surname))
    }

    private static func mayBePerson(_ run: NameRun, _ passage: Passage) -> Bool {
        let token = passage.tokens[run.tokens.lowerBound]
        return !passage.language.capitalizesNouns && !token.has([.document, .group, .organization, .place, .role])
            && !passage.sentences[Int(passage.sentenceOfToken[run.tokens.lowerBound])].isHeadline
    }

    /// The end of the full name, or with its first name.
    private static func belongs(_ words: [String], to full: [String]) -> Bool {
        full.first.map(words.contains) ?? false || full.count > words.count && Array(full.suffix(words.count)) == words
    }

    private static func words(_ run: NameRun, _ passage: Passage) -> [String] {
        run.tokens.map { Self.folded(passage.tokens[$0].lower) }
    }

    private static func folded(_ word: String) -> String {
        word.utf8.allSatisfy { $0 < 0x80 } ? word : Folding.fold(word)
    }

    private static func lastName(_ words: [String]) -> String? {
        words.last { !["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"].contains($0) }
    }

    private static func spelling(_ run: NameRun, _ passage: Passage) -> String {
        guard let first = run.tokens.first, let last = run.tokens.last else { return "" }
        let raw = String(decoding: passage.bytes[passage.tokens[first].start..<passage.tokens[last].end], as: UTF8.self)
        return raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func description(_ run: NameRun, _ passage: Passage) -> String? {
        let titles = run.titles.filter { !passage.tokens[$0].has(.honorific) }
        guard let first = titles.first, let last = titles.last, last - first == titles.count - 1 else { return nil }
        return String(decoding: passage.bytes[passage.tokens[first].start..<passage.tokens[last].end], as: UTF8.self)
    }
}
