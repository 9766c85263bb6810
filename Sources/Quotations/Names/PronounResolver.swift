internal import Model

/// Links "he" and "she" to people: to the last one of that gender that a sentence was about. Linear in the text.
struct PronounResolver {
    /// For each token that is such a pronoun, the person; -1 else.
    let personOfToken: [Int32]

    /// How much a sentence is about somebody whom it names.
    private enum Weight: Int, Comparable {
        case mentioned, first, subject, speaker

        static func < (one: Weight, other: Weight) -> Bool { one.rawValue < other.rawValue }
    }

    init(_ passage: Passage, _ register: inout PersonRegister, _ byline: Byline) {
        var result = [Int32](repeating: -1, count: passage.tokens.count)
        var focus: [Gender: (person: Int, sentence: Int)] = [:]
        var unknown: (person: Int, sentence: Int)?
        var introduced = Set<Int>()
        for (index, sentence) in passage.sentences.enumerated() where !byline.lines.contains(sentence.paragraph) {
            var named = 0
            var lastRun: Int32 = -1
            var heaviest: [Gender?: Weight] = [:]
            for (position, token) in sentence.items.enumerated() {
                let classes = passage.tokens[token].classes
                let run = register.runOfToken[token]
                if run >= 0 {
                    guard run != lastRun, let person = register.runs[Int(run)].person else { continue }
                    lastRun = run
                    var weight = Self.weight(of: register.runs[Int(run)], at: position, in: sentence.items, passage)
                    if weight == .mentioned, named == 0, !Self.owns(register.runs[Int(run)], passage) {
                        weight = .first
                    }
                    // Who is introduced with a role is whom the next words are of.
                    if register.runs[Int(run)].tokens.count > 1, introduced.insert(person).inserted,
                        weight == .first || weight == .mentioned,
                        Self.isDescribed(register.runs[Int(run)], passage)
                    {
                        weight = .subject
                    }
                    named += 1
                    let gender = register.people[person].gender
                    let isTopic = weight > .mentioned && weight >= heaviest[gender] ?? .first
                    if isTopic { heaviest[gender] = weight }
                    guard let gender else {
                        if isTopic, Self.mayBeMeant(register, person, weight) { unknown = (person, index) }
                        continue
                    }
                    let known = focus[gender]
                    if isTopic || known == nil || index - (known?.sentence ?? 0) > 5 { focus[gender] = (person, index) }
                } else if !classes.isDisjoint(with: [.masculine, .feminine]),
                    classes.contains(.pronoun) || classes.contains(.possessive) || classes.contains(.object)
                {
                    let gender: Gender = classes.contains(.masculine) ? .masculine : .feminine
                    if let candidate = unknown, candidate.sentence >= (focus[gender]?.sentence ?? -1) {
                        register.learnGender(gender, of: candidate.person)
                        focus[gender] = (candidate.person, index)
                        unknown = nil
                    }
                    if let known = focus[gender] {
                        result[token] = Int32(known.person)
                        focus[gender] = (known.person, index)
                        if classes.contains(.pronoun) { named += 1 }
                    }
                }
            }
        }
        personOfToken = result
    }

    /// A person in full, or one who acts; a lone name may be a place as well.
    private static func mayBeMeant(_ register: PersonRegister, _ person: Int, _ weight: Weight) -> Bool {
        weight > .first || register.people[person].words.count > 1 || register.people[person].description != nil
    }

    private static func owns(_ run: NameRun, _ passage: Passage) -> Bool {
        let end = run.tokens.upperBound
        return end < passage.tokens.count && passage.tokens[end].kind == .possessive
    }

    /// The subject of a verb, or of a verb of saying on either side.
    private static func weight(of run: NameRun, at position: Int, in items: [Int], _ passage: Passage) -> Weight {
        guard !owns(run, passage) else { return .mentioned }
        let tokens = passage.tokens
        func speaks(_ token: Int) -> Bool {
            tokens[token].verb >= 0 && passage.language.verbs[Int(tokens[token].verb)].frames.contains(.quotation)
                && !tokens[token].forms.isDisjoint(with: [.past, .third])
        }
        if position > 0, speaks(items[position - 1]) {
            let before = position > 1 ? tokens[items[position - 2]] : nil
            if before.map({ $0.kind == .open || $0.kind == .mark || $0.has(.auxiliary) }) ?? true { return .speaker }
        }
        var next = position
        while next < items.count, run.tokens.contains(items[next]) { next += 1 }
        while next < items.count, next - position < 8, tokens[items[next]].has(.adverb) { next += 1 }
        guard next < items.count else { return .mentioned }
        if speaks(items[next]) { return .speaker }
        let token = tokens[items[next]]
        return token.has([.auxiliary, .verb]) || token.verb >= 0 && !token.forms.isDisjoint(with: [.past, .third])
            ? .subject : .mentioned
    }

    private static func isDescribed(_ run: NameRun, _ passage: Passage) -> Bool {
        !run.titles.isEmpty || !DescribedPeople.around(run, passage).isEmpty
    }
}
