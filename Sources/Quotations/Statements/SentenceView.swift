/// One sentence seen item by item, with the noun phrases that its words form.
struct SentenceView {
    let passage: Passage
    let register: PersonRegister
    let index: Int
    let items: [Int]

    init(_ passage: Passage, _ register: PersonRegister, sentence: Int) {
        self.passage = passage
        self.register = register
        index = sentence
        items = passage.sentences[sentence].items
    }

    var count: Int { items.count }

    subscript(item: Int) -> Token { passage.tokens[items[item]] }

    func isQuotation(_ item: Int) -> Bool { item >= 0 && item < count && passage.closing[items[item]] >= 0 }

    func isMark(_ item: Int, _ character: Unicode.Scalar) -> Bool {
        item >= 0 && item < count && self[item].isMark(character)
    }

    func isWordLike(_ item: Int) -> Bool { item >= 0 && item < count && self[item].isWordLike }

    func has(_ item: Int, _ classes: WordClass) -> Bool { item >= 0 && item < count && self[item].has(classes) }

    func isWord(_ item: Int, _ word: String) -> Bool { item >= 0 && item < count && self[item].lower == word }

    func isName(_ item: Int) -> Bool { register.runOfToken[items[item]] >= 0 }

    /// Can be the noun, or an adjective, of a noun phrase.
    func isNounish(_ item: Int) -> Bool {
        guard item >= 0, item < count else { return false }
        let token = self[item]
        if isName(item) { return true }
        switch token.kind {
        case .open: return isLikeNoun(quotation: item)
        case .number: return true
        case .word: break
        default: return false
        }
        if token.has(.time) { return false }
        if token.has([.role, .group, .organization, .document, .occasion]) && !token.has([.preposition, .conjunction]) {
            return true
        }
        if token.has(.closed) || token.has([.verb, .according]) { return false }
        if token.verb >= 0, !token.isCapitalized || item == 0 {
            // "report", "plans" can be nouns; "said" can't, "surveyed" hardly.
            return !token.forms.isDisjoint(with: [.base, .third]) && !passage.language.hasFreeOrder
        }
        if !token.isCapitalized, token.lower.hasSuffix("ly") { return false }
        return true
    }

    /// A few quoted words that stand in a phrase: a nickname, a title.
    private func isLikeNoun(quotation item: Int) -> Bool {
        let open = items[item]
        let close = Int(passage.closing[open])
        guard close > open + 1, close - open <= 6 else { return false }
        return passage.tokens[close - 1].kind != .mark
    }

    func isAdverb(_ item: Int) -> Bool {
        guard item >= 0, item < count else { return false }
        let token = self[item]
        guard token.kind == .word, !isName(item) else { return false }
        return token.has([.adverb, .negation]) && !token.has([.be, .have, .do, .modal])
            || token.lower.utf8.count > 4 && token.lower.hasSuffix("ly")
                && !token.has([.role, .organization, .document])
    }

    /// The first item of the noun phrase that ends at an item, prepositional phrases behind the noun included, and the
    /// last item of its head (before those phrases).
    func nounPhrase(endingAt end: Int) -> (start: Int, head: Int)? {
        guard isNounish(end) || has(end, [.pronoun, .relative]) || isMark(end, ")") else { return nil }
        var start = end
        var head = end
        if isMark(end, ")") {
            var at = end
            while at > 0, !isMark(at, "("), end - at < 10 { at -= 1 }
            guard isMark(at, "("), isNounish(at - 1) else { return nil }
            start = at - 1
            head = at - 1
        } else if has(end, [.pronoun, .relative]), !isNounish(end) {
            return (end, end)
        }
        var steps = 0
        while start > 0, steps < 30 {
            steps += 1
            let before = start - 1
            if has(before, [.determiner, .possessive]) && !isName(before) {
                start = before
                // "half of the voters": go on over the preposition below.
                if isPhrasePreposition(before - 1), isNounish(before - 2), !has(before - 2, .time) {
                    start = before - 2
                    head = before - 2
                }
                continue
            }
            if self[before].kind == .possessive {
                guard before > 0, isNounish(before - 1) else { break }
                start = before - 1
                continue
            }
            if isNounish(before), !has(before, .verb) {
                start = before
                continue
            }
            if isPhrasePreposition(before), before > 0, isNounish(before - 1), !has(before - 1, .time),
                !isMark(start, "(")
            {
                start = before - 1
                head = before - 1
                continue
            }
            if passage.language.andWords.contains(self[before].lower), before > 0, isNounish(before - 1),
                self[start].isCapitalized == self[before - 1].isCapitalized,
                !has(start, [.determiner])
                    || isName(before - 1)
            {
                start = before - 1
                continue
            }
            break
        }
        return (start, head)
    }

    private func isPhrasePreposition(_ item: Int) -> Bool {
        guard item >= 0, has(item, .preposition) else { return false }
        return passage.language.phrasePrepositions.contains(self[item].lower)
    }

    /// The last item of the noun phrase that starts at an item, and the last item of its head.
    func nounPhrase(startingAt start: Int) -> (end: Int, head: Int)? {
        var at = start
        while has(at, [.determiner, .possessive]), !isNounish(at) || has(at + 1, []) { at += 1 }
        if at == start, has(at, [.pronoun]), !isNounish(at) { return (at, at) }
        guard at < count else { return nil }
        var end = at - 1
        var head: Int?
        while at < count, at - start < 24 {
            if passage.language.hasFreeOrder, at > start, isName(at - 1), !isName(at), self[at].kind == .word,
                !self[at].isCapitalized, !has(at, .preposition)
            {
                break
            }
            if at > start, !self[at].isCapitalized, self[at].kind == .word, isNounish(at),
                isNounish(at - 1) || self[at - 1].kind == .word,
                !has(at - 1, [.determiner, .possessive, .preposition]),
                !self[at].has([.role, .group, .organization, .document, .occasion]),
                self[at].lower.hasSuffix("ed") || isName(at - 1) && self[at].verb >= 0
            {
                break
            }
            if isNounish(at) || self[at].kind == .possessive {
                end = at
                at += 1
            } else if isMark(at, "("), let close = (at..<min(count, at + 8)).first(where: { isMark($0, ")") }) {
                end = close
                at = close + 1
            } else if end >= start, isWord(at, "of") || isPhrasePreposition(at),
                let inner = (at + 1 < count ? at + 1 : nil),
                isNounish(inner) || has(inner, [.determiner, .possessive]) && isNounish(inner + 1), !has(inner, .time)
            {
                if head == nil { head = end }
                at = inner
                while has(at, [.determiner, .possessive]) { at += 1 }
            } else if end >= start, passage.language.andWords.contains(self[at].lower), isName(end), at + 1 < count,
                isName(at + 1) || has(at + 1, [.title, .honorific])
            {
                at += 1
            } else {
                break
            }
        }
        if end < start {
            // "several", "some", "this": a determiner alone.
            return has(start, [.group, .pronoun]) ? (start, start) : nil
        }
        return (end, head ?? end)
    }

    /// A finite verb, as far as words tell, in a range of items.
    func holdsFiniteVerb(_ range: Range<Int>) -> Bool {
        if passage.language.hasFreeOrder { return !range.isEmpty }
        for item in range where item < count {
            let token = self[item]
            if token.has([.be, .have, .do, .modal, .verb]) { return true }
            if token.verb >= 0, !token.isCapitalized || passage.sentences[index].isHeadline,
                !token.forms.isDisjoint(with: [.past, .third])
            {
                return true
            }
            if token.kind == .word, token.lower.hasSuffix("ed"), !token.isCapitalized { return true }
        }
        return false
    }
}
