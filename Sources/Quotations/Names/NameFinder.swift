internal import Model

/// Finds names: runs of capitalised words, with the titles before them.
struct NameFinder {
    private let passage: Passage
    private let tokens: [Token]
    /// Words that stand somewhere in small letters, and in capitals inside a sentence.
    private var small: Set<String> = []
    private var capital: Set<String> = []

    init(_ passage: Passage) {
        self.passage = passage
        tokens = passage.tokens
        for (at, token) in tokens.enumerated() where token.kind == .word {
            if !token.isCapitalized {
                small.insert(token.lower)
            } else if !isSentenceStart(at) {
                capital.insert(token.lower)
            }
        }
    }

    func runs() -> [NameRun] {
        var result: [NameRun] = []
        var at = 0
        while at < tokens.count {
            let isHeadline = passage.sentences[Int(passage.sentenceOfToken[at])].isHeadline
            guard startsName(at) else {
                at += 1
                continue
            }
            var end = at + 1
            while end < tokens.count, let next = continuation(end, from: at, isHeadline: isHeadline) { end = next }
            add(at..<end, isHeadline: isHeadline, to: &result)
            at = end
        }
        return result
    }

    private func startsName(_ at: Int) -> Bool {
        let token = tokens[at]
        guard token.kind == .word, token.isCapitalized else { return false }
        if token.has([.honorific, .title]) { return true }
        if token.lower == "new", at + 1 < tokens.count {
            return tokens[at + 1].isCapitalized && Self.newPlaces.contains(tokens[at + 1].lower)
        }
        if token.has([.common, .time]) || token.lower.hasPrefix("@") { return token.lower.hasPrefix("@") }
        if token.has(.adverb) { return false }
        if token.lower.utf8.count < 3, token.lower.hasSuffix("."), !follows(at) { return false }
        if isSentenceStart(at), !token.has([.firstName, .place, .organization]),
            small.contains(token.lower) || !follows(at) && !capital.contains(token.lower) && !isKnownAlone(at)
        {
            return false
        }
        if passage.language.capitalizesNouns, !token.has(.firstName) {
            return false || isGermanName(at)
        }
        // A word that only the start of its sentence capitalises.
        if token.verb >= 0, !follows(at), isSentenceStart(at) || !token.has(.firstName) && token.forms.contains(.third)
        {
            return false
        }
        if token.has([.group, .role, .document]), !token.has(.firstName), isSentenceStart(at), !follows(at) {
            return false
        }
        return true
    }

    private static let newPlaces: Set<String> = [
        "york", "yorker", "yorkers", "hampshire", "jersey", "mexico", "orleans", "zealand", "england", "delhi",
    ]

    /// A single capitalised word at the start of a sentence that a verb of saying follows: "Rendell said".
    private func isKnownAlone(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.isUppercase { return true }
        if passage.language.hasFreeOrder, at + 1 < tokens.count,
            tokens[at + 1].has(.auxiliary) || tokens[at + 1].isMark(":")
        {
            return true
        }
        guard at + 1 < tokens.count, !token.lower.hasSuffix("ly"), !token.lower.hasSuffix("ing") else { return false }
        return tokens[at + 1].verb >= 0 || tokens[at + 1].kind == .possessive
    }

    /// In a language that capitalises nouns a name starts with a first name, or stands behind a title.
    private func isGermanName(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.has([.group, .role, .document, .organization, .occasion]) { return false }
        if at > 0, tokens[at - 1].has([.title, .honorific]) || tokens[at - 1].has(.role) { return true }
        return token.has(.place) || token.isUppercase
            || follows(at) && !(at > 0 && tokens[at - 1].has([.determiner, .possessive, .preposition]))
    }

    private func follows(_ at: Int) -> Bool {
        at + 1 < tokens.count && tokens[at + 1].isCapitalized && tokens[at + 1].kind == .word
            && !tokens[at + 1].has(.common) && tokens[at + 1].start == tokens[at].end + 1
    }

    private func isSentenceStart(_ at: Int) -> Bool {
        guard at > 0 else { return true }
        let before = tokens[at - 1]
        return before.kind == .open || before.paragraph != tokens[at].paragraph || before.isMark(".")
            || before.isMark("?")
            || before.isMark("!") || before.isMark(":")
    }

    /// The end of the run with the token at a place in it, nil where the run ends before.
    private func continuation(_ at: Int, from start: Int, isHeadline: Bool) -> Int? {
        let token = tokens[at]
        guard token.kind == .word, token.paragraph == tokens[start].paragraph, at - start < 8 else { return nil }
        let previous = tokens[at - 1]
        guard token.start - previous.end <= 2 else { return nil }
        if token.isCapitalized {
            if token.has(.suffix) { return at + 1 }
            if token.has([.common, .time]) && !token.has(.particle) || token.has(.adverb) { return nil }
            if token.verb >= 0, token.forms.contains(.third), !token.has([.firstName, .organization]) { return nil }
            if token.has(.honorific) && !previous.has(.title) { return nil }
            return at + 1
        }
        let next = at + 1
        guard next < tokens.count, tokens[next].kind == .word, tokens[next].isCapitalized,
            !tokens[next].has([.common, .time]) || tokens[next].has(.particle)
        else { return nil }
        if token.has(.particle) { return next + 1 }
        if token.lower == "of" || token.lower == "for", !isHeadline, previous.has([.organization, .title]) {
            return next + 1
        }
        return nil
    }

    private func add(_ range: Range<Int>, isHeadline: Bool, to result: inout [NameRun]) {
        var start = range.lowerBound
        // What stands before the last title, and the titles, describe.
        if let last = range.dropLast().lastIndex(where: {
            tokens[$0].has([.title, .honorific, .role]) && !tokens[$0].has([.firstName, .organization])
        })
            ?? (range.count == 1 && tokens[range.lowerBound].has([.title, .honorific]) ? range.lowerBound : nil)
        {
            start = last + 1
            // "Secretary of State Jon Husted".
            if start + 2 < range.upperBound, tokens[start].lower == "of" || tokens[start].lower == "for" {
                start = (start + 2..<range.upperBound).first { tokens[$0].has(.firstName) } ?? start + 2
            }
        }
        while start < range.upperBound, tokens[start].has(.role), !tokens[start].has(.firstName),
            start + 1 < range.upperBound
        { start += 1 }
        // "House Newt Gingrich", "Libertarian Gary Johnson": what stands before the first name describes.
        if start < range.upperBound, !tokens[start].has(.firstName), range.upperBound - start > 2,
            let first = (start + 1..<range.upperBound - 1).first(where: { tokens[$0].has(.firstName) }),
            (start..<first).contains(where: { tokens[$0].has([.organization, .group, .role, .place]) }),
            !tokens[range.upperBound - 1].has(.organization)
        {
            start = first
        }
        guard start < range.upperBound else { return }
        let name = start..<range.upperBound
        var run = NameRun(tokens: name, titles: range.lowerBound..<start)
        run.hasHonorific = start > range.lowerBound && tokens[start - 1].has(.honorific)
        if run.hasHonorific {
            run.gender =
                tokens[start - 1].has(.masculine) ? .masculine : tokens[start - 1].has(.feminine) ? .feminine : nil
        }
        run.kind = kind(of: name, titled: start > range.lowerBound, isHeadline: isHeadline)
        if run.kind == .person, run.gender == nil {
            let first = tokens[start]
            if first.has(.maleName) && !first.has(.femaleName) { run.gender = .masculine }
            if first.has(.femaleName) && !first.has(.maleName) { run.gender = .feminine }
        }
        result.append(run)
    }

    /// A transcript's "COOPER: …" at the start of a paragraph.
    private func labelsSpeech(_ at: Int) -> Bool {
        let before = at > 0 && tokens[at - 1].kind == .open ? at - 2 : at - 1
        return at + 1 < tokens.count && tokens[at + 1].isMark(":")
            && (before < 0 || tokens[before].paragraph != tokens[at].paragraph)
    }

    private func kind(of name: Range<Int>, titled: Bool, isHeadline: Bool) -> Speaker.Kind? {
        let first = tokens[name.lowerBound]
        let last = tokens[name.upperBound - 1]
        if name.contains(where: { tokens[$0].lower == "of" }) { return titled ? .person : .organization }
        if titled && name.count <= 4 && !last.has(.organization) { return .person }
        if name.contains(where: { tokens[$0].has(.organization) }) && !(first.has(.firstName) && name.count == 2) {
            return .organization
        }
        if name.count == 1 {
            if first.end - first.start < 2 { return .document }
            if first.has(.group)
                || (first.lower.hasSuffix("ans") || first.lower.hasSuffix("ians")) && first.lower.utf8.count > 5
            {
                return .group
            }
            if first.has(.place) && !first.has(.firstName) { return .place }
            if first.has(.document) { return .document }
            if first.isUppercase && !isHeadline { return labelsSpeech(name.lowerBound) ? .person : .organization }
            if first.has(.firstName) { return .person }
            return nil
        }
        if first.has(.firstName) { return isHeadline && name.count > 3 ? nil : .person }
        if last.has(.place) && name.count == 2 { return .place }
        if last.has([.group, .role, .document]) { return nil }
        if name.lowerBound > 0, tokens[name.lowerBound - 1].has(.determiner) { return .organization }
        if isHeadline || name.allSatisfy({ tokens[$0].isUppercase }) && name.count > 1 { return nil }
        if name.contains(where: { tokens[$0].kind == .number || tokens[$0].has(.group) }) { return nil }
        return name.count <= 4 ? .person : .organization
    }
}
