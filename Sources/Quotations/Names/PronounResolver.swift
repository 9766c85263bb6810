internal import Model

/// Links "he" and "she" to people: to the last one of that gender that a sentence was about. Linear in the text.
struct PronounResolver {
    /// For each token that is such a pronoun, the person; -1 else.
    let personOfToken: [Int32]

    init(_ passage: Passage, _ register: inout PersonRegister) {
        var result = [Int32](repeating: -1, count: passage.tokens.count)
        var focus: [Gender: (person: Int, sentence: Int)] = [:]
        var unknown: (person: Int, sentence: Int)?
        for (index, sentence) in passage.sentences.enumerated() {
            var named = 0
            var lastRun: Int32 = -1
            for (position, token) in sentence.items.enumerated() {
                let classes = passage.tokens[token].classes
                let run = register.runOfToken[token]
                if run >= 0 {
                    guard run != lastRun, let person = register.runs[Int(run)].person else { continue }
                    lastRun = run
                    let end = register.runs[Int(run)].tokens.upperBound
                    let owns = end < passage.tokens.count && passage.tokens[end].kind == .possessive
                    let spoke = position > 0 && passage.tokens[sentence.items[position - 1]].verb >= 0
                    let isTopic = named == 0 && !owns || spoke && named < 2
                    named += 1
                    guard let gender = register.people[person].gender else {
                        if isTopic { unknown = (person, index) }
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
}
