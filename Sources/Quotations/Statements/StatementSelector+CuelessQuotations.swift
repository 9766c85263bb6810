internal import Model

/// Quotations without a cue of their own: those that carry on what was said before, and those that a sentence holds.
extension StatementSelector {
    mutating func addQuotations(_ view: SentenceView, index: Int, candidates: [Candidate], firstNew: Int) {
        let isBare = isBareQuotation(view)
        for item in 0..<view.count where view.isQuotation(item) {
            let token = view.items[item]
            let words = passage.wordCount(ofQuotationAt: token)
            guard words > 0 else { continue }
            // A sentence of thousands of quotations: only those just before this one can hold it.
            let firstNear = max(firstNew, chosen.count - 64)
            if let before = (firstNear..<chosen.count).first(where: {
                $0 >= firstNew && chosen[$0].frame == .before && holdsQuotation(chosen[$0])
            }),
                chosen[before].parts.contains(where: { $0.contains(token) })
                    || (firstNear..<chosen.count).contains(where: {
                        $0 >= firstNew && chosen[$0].parts.contains { $0.contains(token) }
                    })
            {
                lastChosen = before
                continue
            }
            if let holder = (firstNear..<chosen.count).last(where: {
                $0 >= max(0, firstNew) && chosen[$0].parts.contains { $0.contains(token) }
            }) {
                lastChosen = holder
                continue
            }
            if let labelled = labelled(token, sentence: index) {
                weighed.append(labelled)
                chosen.append(labelled)
                lastChosen = chosen.count - 1
                continue
            }
            let part = token..<(passage.lastToken(ofItem: token) + 1)
            if (isBare || item == 0 && words > 4), let previous = lastChosen,
                follows(token, previous: previous, sentence: index)
            {
                chosen[previous].parts.append(part)
                continue
            }
            var candidate = Candidate(
                sentence: index, frame: isBare ? .follow : .loose, cue: -1, source: nil, parts: [part])
            if isBare { follow(&candidate, sentence: index) } else { loose(&candidate, view, item, candidates) }
            if passage.language.capitalizesNouns, candidate.frame == .loose,
                candidate.cue < 0 || passage.tokens[candidate.cue].isMark(":"), names(token, words: words)
            {
                continue
            }
            candidate.features += looseFeatures(view, item, words: words, candidate)
            candidate.confidence = model.probability(of: candidate.features)
            weighed.append(candidate)
            let threshold = passage.language.capitalizesNouns ? Self.looseThreshold : Self.quotedThreshold
            if candidate.confidence >= threshold || words > (passage.isWide(token + 1) ? 2 : isBare ? 5 : Int.max) {
                chosen.append(candidate)
                lastChosen = chosen.count - 1
            }
        }
    }

    /// "die Zeitung „Aske-Bote“": a few quoted words that begin with a capital, and end in no mark, are what something is called.
    private func names(_ open: Int, words: Int) -> Bool {
        let last = passage.tokens[passage.lastToken(ofItem: open) - 1]
        let first = passage.tokens[open + 1]
        return words < 7 && last.kind != .mark && (first.isCapitalized || first.kind == .number)
    }

    private func endsInColon(_ sentence: Int) -> Bool {
        passage.sentences[sentence].items.last.map { passage.tokens[$0].isMark(":") } ?? false
    }

    private func isBare(_ sentence: Int) -> Bool {
        isBareQuotation(SentenceView(passage, register, sentence: sentence))
    }

    /// A transcript's line: "COOPER: We need proof."
    private func labelled(_ open: Int, sentence: Int) -> Candidate? {
        let end = passage.lastToken(ofItem: open)
        var at = open + 1
        while at < end, at - open < 5, passage.tokens[at].isUppercase { at += 1 }
        guard at > open + 1, at + 1 < end, passage.tokens[at].isMark(":") else { return nil }
        var candidate = Candidate(
            sentence: sentence, frame: .colon, cue: at, source: (open + 1)..<at, parts: [(at + 1)..<end])
        candidate.sourceHead = at - 1
        candidate.features = ["frame colon", ":", ": colon", "source person", "quoted all", "quoted all colon"]
        candidate.confidence = model.probability(of: candidate.features)
        return candidate
    }

    /// Nothing but quotations.
    private func isBareQuotation(_ view: SentenceView) -> Bool {
        var quotations = 0
        for item in 0..<view.count {
            if view.isQuotation(item) { quotations += 1 } else if view[item].kind != .mark { return false }
        }
        return quotations > 0
    }

    /// Carries on the statement before it: the same paragraph's last sentence, or a quotation that ran on over paragraphs.
    private func follows(_ token: Int, previous: Int, sentence: Int) -> Bool {
        guard let last = chosen[previous].parts.last else { return false }
        let span = Int(passage.tokens[token].quotation)
        let before = passage.tokens[last.upperBound - 1]
        if before.quotation >= 0, passage.quotations[Int(before.quotation)].continues, Int(before.quotation) < span,
            passage.quotations[span].paragraph == passage.quotations[Int(before.quotation)].paragraph + 1
        {
            return true
        }
        let lastSentence = max(chosen[previous].sentence, Int(passage.sentenceOfToken[last.upperBound - 1]))
        // A paragraph of quotation behind one that ended with it, whatever became of the closing mark.
        if sentence - lastSentence == 1,
            passage.sentences[lastSentence].paragraph + 1 == passage.sentences[sentence].paragraph,
            before.kind == .close, isBare(sentence), Int(passage.sentenceOfToken[token]) == sentence,
            !endsInColon(sentence - 1)
        {
            return true
        }
        return sentence - lastSentence <= 1
            && passage.sentences[lastSentence].paragraph == passage.sentences[sentence].paragraph
    }

    /// A whole sentence in quotation marks: said by whom the sentence before speaks of.
    private func follow(_ candidate: inout Candidate, sentence: Int) {
        let paragraph = passage.sentences[sentence].paragraph
        if sentence > 0 {
            let before = passage.sentences[sentence - 1]
            let endsInColon = endsInColon(sentence - 1)
            if before.paragraph == paragraph || endsInColon, let source = sentenceSources[sentence - 1] {
                candidate.source = source.source
                candidate.sourceHead = source.head
                candidate.features.append(endsInColon ? "after colon" : "after sentence")
                return
            }
        }
        if let previous = lastChosen, chosen[previous].sentence >= sentence - 6 {
            candidate.source = chosen[previous].source
            candidate.sourceHead = chosen[previous].sourceHead
            candidate.features.append("after quotation")
            return
        }
        if sentence > 0, let source = sentenceSources[sentence - 1] {
            candidate.source = source.source
            candidate.sourceHead = source.head
        }
        candidate.features.append("after nothing")
    }

    private func loose(_ candidate: inout Candidate, _ view: SentenceView, _ item: Int, _ candidates: [Candidate]) {
        let token = view.items[item]
        let holders = candidates.filter { $0.parts.contains { $0.contains(token) } }
        if let best = holders.max(by: { $0.confidence < $1.confidence }) {
            candidate.source = best.source
            candidate.sourceHead = best.sourceHead
            candidate.features.append("loose held")
            // The whole clause, where nothing else of the sentence stands in it.
            if !chosen.contains(where: { $0.sentence == view.index && Self.overlap($0.parts, best.parts) > 0 }) {
                candidate.parts = best.parts
                candidate.cue = best.cue
            }
            return
        }
        if let source = neighbour(view, item) {
            candidate.source = source.source
            candidate.sourceHead = source.head
            candidate.features.append("loose neighbour")
            return
        }
        let cues = candidates.filter { $0.cue < token && $0.source != nil }
        if let nearest = cues.last {
            candidate.source = nearest.source
            candidate.sourceHead = nearest.sourceHead
            candidate.features.append("loose cue")
            return
        }
        if let source = subject(view, before: item) {
            candidate.source = source.source
            candidate.sourceHead = source.head
        }
        candidate.features.append("loose alone")
    }

    /// Whom the words beside a quotation name, whatever their verb: "…," beamed Cooper; "…," Cooper shot back; Cooper: "…".
    private func neighbour(_ view: SentenceView, _ item: Int) -> (source: Range<Int>, head: Int)? {
        func tokens(_ start: Int, _ end: Int, _ head: Int) -> (source: Range<Int>, head: Int) {
            (view.items[start]..<(view.items[end] + 1), view.items[head])
        }
        if passage.language.capitalizesNouns { return nil }
        if view.isMark(item - 1, ":"), item > 1, let phrase = view.nounPhrase(endingAt: item - 2),
            view.isName(phrase.head)
        {
            return tokens(phrase.start, item - 2, phrase.head)
        }
        let close = passage.lastToken(ofItem: view.items[item])
        var next = item + 1
        let hasComma = passage.tokens[close - 1].kind == .mark || view.isMark(next, ",")
        if view.isMark(next, ",") { next += 1 }
        guard hasComma, next < view.count, view[next].kind == .word else { return nil }
        if !view[next].isCapitalized, !view.has(next, [.determiner, .pronoun, .possessive]),
            view[next].lower.hasSuffix("ed") || view[next].verb >= 0 || view.has(next, .verb),
            let phrase = view.nounPhrase(startingAt: next + 1)
        {
            return tokens(next + 1, phrase.end, phrase.head)
        }
        if let phrase = view.nounPhrase(startingAt: next), phrase.end + 1 < view.count,
            view[phrase.end + 1].kind == .word || view.isMark(phrase.end + 1, ",")
        {
            return tokens(next, phrase.end, phrase.head)
        }
        return nil
    }

    private func looseFeatures(_ view: SentenceView, _ item: Int, words: Int, _ candidate: Candidate) -> [String] {
        let frame = candidate.frame.rawValue
        let size = words < 2 ? "1" : words < 3 ? "2" : words < 5 ? "3" : words < 9 ? "5" : words < 20 ? "9" : "20"
        var result = ["frame " + frame, frame + " quotation words " + size]
        let open = view.items[item]
        let first = passage.tokens[open + 1]
        let last = passage.tokens[max(open, passage.lastToken(ofItem: open) - 1)]
        if first.isCapitalized { result.append(frame + " capital " + (words > 4 ? "long" : "short")) }
        if last.kind == .mark { result.append(frame + " ends in mark") }
        if item > 0 {
            let before = view[item - 1]
            let kind =
                before.kind == .mark
                ? "mark"
                : before.has(.determiner)
                    ? "determiner"
                    : before.has(.possessive) || before.kind == .possessive
                        ? "possessive"
                        : before.has(.preposition)
                            ? "preposition"
                            : before.verb >= 0
                                ? "cue"
                                : before.has(.be)
                                    ? "be"
                                    : before.has(.conjunction) ? "conjunction" : before.isCapitalized ? "name" : "word"
            result.append(frame + " behind " + kind)
            if ["called", "named", "titled", "entitled", "dubbed", "as", "so-called"].contains(before.lower) {
                result.append(frame + " behind " + before.lower)
            }
        } else {
            result.append(frame + " first")
        }
        result.append(candidate.source == nil ? frame + " no source" : frame + " source " + sourceKind(candidate))
        if view.passage.sentences[view.index].isHeadline { result.append(frame + " headline") }
        return result
    }

    private func sourceKind(_ candidate: Candidate) -> String {
        let token = passage.tokens[candidate.sourceHead]
        if token.has([.masculine, .feminine]) { return "he" }
        if let run = register.run(atToken: candidate.sourceHead) { return run.kind.map { $0.rawValue } ?? "name" }
        return token.has([.role, .group, .organization, .document, .plural]) ? "noun" : "other"
    }

    /// A quotation that ran on over paragraphs to where its speaker is named belongs to what is said there.
    mutating func joinRunningOn() {
        guard passage.quotations.contains(where: { $0.continues }) else { return }
        var opening: [Int: Int] = [:]
        for (index, token) in passage.tokens.enumerated() where token.kind == .open {
            opening[Int(token.quotation)] = index
        }
        var before: [Int: Int] = [:]
        for (index, span) in passage.quotations.enumerated() where span.continues {
            let next = passage.quotations[(index + 1)...].firstIndex { $0.paragraph == span.paragraph + 1 }
            if let next, let first = opening[index], let second = opening[next] { before[second] = first }
        }
        var holder: [Int: Int] = [:]
        for index in chosen.indices {
            for part in chosen[index].parts { holder[part.lowerBound] = index }
        }
        for index in chosen.indices where chosen[index].cue >= 0 {
            guard var first = chosen[index].parts.first?.lowerBound else { continue }
            var joined: [Range<Int>] = []
            while let earlier = before[first], isBare(Int(passage.sentenceOfToken[earlier])) {
                if let other = holder[earlier] {
                    guard chosen[other].cue < 0, chosen[other].parts.count == 1 else { break }
                    chosen[other].parts = []
                }
                holder[earlier] = index
                joined.append(earlier..<(passage.lastToken(ofItem: earlier) + 1))
                first = earlier
            }
            chosen[index].parts = joined.reversed() + chosen[index].parts
        }
        chosen.removeAll { $0.parts.isEmpty }
    }
}
