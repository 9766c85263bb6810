internal import Model

/// Tells who the words are that name a source.
struct SpeakerReader {
    private let passage: Passage
    private let register: PersonRegister
    private let pronouns: PronounResolver
    private let watch: WatchedNames

    init(_ passage: Passage, _ register: PersonRegister, _ pronouns: PronounResolver, _ watch: WatchedNames) {
        self.passage = passage
        self.register = register
        self.pronouns = pronouns
        self.watch = watch
    }

    /// The speaker, and the others named together with it.
    func speakers(_ source: Range<Int>, head: Int, span: (Range<Int>) -> TextSpan) -> [Speaker] {
        let words = trimmed(source)
        let together = coordinated(words)
        if together.count > 1 {
            return together.map { run in
                speaker(mention: span(run.titles.lowerBound..<run.tokens.upperBound), person: run.person, kind: .person)
            }
        }
        let mention = span(words)
        let head = overBrackets(head, words)
        let token = passage.tokens[head]
        if let person = register.person(atToken: head) {
            return [speaker(mention: mention, person: person, kind: .person)]
        }
        if token.has([.masculine, .feminine]), !token.has(.plural) {
            let person = pronouns.personOfToken[head]
            return [speaker(mention: mention, person: person >= 0 ? Int(person) : nil, kind: .person)]
        }
        if token.has(.relative), source.count == 1, source.lowerBound > 0 {
            var at = source.lowerBound - 1
            while at > 0, source.lowerBound - at < 12 {
                if let person = register.person(atToken: at) {
                    return [speaker(mention: mention, person: person, kind: .person)]
                }
                if passage.tokens[at].isWordLike, !passage.tokens[at].has(.preposition) && register.runOfToken[at] < 0 {
                    break
                }
                at -= 1
            }
            return [Speaker(mention: mention, kind: token.lower == "who" ? .person : nil)]
        }
        if let watched = watch.name(titled: mention.text) {
            return [Speaker(mention: mention, name: watched, kind: .person)]
        }
        let names = token.has([.role, .title]) || passage.language.hasFreeOrder && holdsRole(words)
        if names, !token.has(.plural),
            let person = register.person(describedAs: words, in: passage)
        {
            return [speaker(mention: mention, person: person, kind: .person)]
        }
        if token.has(.role) || names && passage.language.hasFreeOrder, let person = apposed(after: words.upperBound) {
            return [speaker(mention: mention, person: person, kind: .person)]
        }
        let kind = kind(of: head)
        let name =
            kind == .organization || kind == .place ? register.run(atToken: head).map { span($0.tokens).text } : nil
        return [Speaker(mention: mention, name: name, kind: kind)]
    }

    private func speaker(mention: TextSpan, person: Int?, kind: Speaker.Kind) -> Speaker {
        guard let person else { return Speaker(mention: mention, kind: kind) }
        let known = register.people[person]
        return Speaker(mention: mention, name: known.watched ?? known.name, description: known.description, kind: kind)
    }

    /// The last word before a bracket: "Roy Cooper (D)".
    private func overBrackets(_ head: Int, _ words: Range<Int>) -> Int {
        guard passage.tokens[head].isMark(")"),
            let open = words.last(where: { $0 < head && passage.tokens[$0].isMark("(") }),
            open > words.lowerBound
        else { return head }
        return open - 1
    }

    /// Without a possessive's 's, and the marks around it.
    private func trimmed(_ source: Range<Int>) -> Range<Int> {
        var low = source.lowerBound
        var high = source.upperBound
        while high > low + 1,
            passage.tokens[high - 1].kind == .possessive
                || passage.tokens[high - 1].kind == .mark && !passage.tokens[high - 1].isMark(")")
        { high -= 1 }
        while low < high - 1, passage.tokens[low].kind == .mark { low += 1 }
        return low..<high
    }

    /// "Cooper and Barrot".
    private func coordinated(_ words: Range<Int>) -> [NameRun] {
        var runs: [NameRun] = []
        var at = words.lowerBound
        while at < words.upperBound {
            if let run = register.run(atToken: at) {
                guard run.person != nil else { return [] }
                runs.append(run)
                at = run.tokens.upperBound
            } else {
                let token = passage.tokens[at]
                guard token.has([.conjunction, .title, .honorific]) || token.isMark(",") else { return [] }
                at += 1
            }
        }
        return runs
    }

    private func holdsRole(_ words: Range<Int>) -> Bool {
        words.contains { passage.tokens[$0].has([.role, .title]) }
    }

    /// The person named behind a role: "his spokesman, Brian Hale,".
    private func apposed(after end: Int) -> Int? {
        guard end + 1 < passage.tokens.count, passage.tokens[end].isMark(",") else { return nil }
        guard let run = register.run(atToken: end + 1), let person = run.person else { return nil }
        return person
    }

    private func kind(of head: Int) -> Speaker.Kind? {
        let token = passage.tokens[head]
        if let run = register.run(atToken: head), let kind = run.kind { return kind }
        if token.has(.plural) { return .group }
        if token.has(.role) { return .person }
        if token.has(.document) { return .document }
        if token.has(.organization) { return .organization }
        if token.has(.group) { return .group }
        if token.has(.place) { return .place }
        return nil
    }
}
