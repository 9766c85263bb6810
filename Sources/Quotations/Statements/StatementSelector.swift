internal import Model

/// Chooses, of all candidates, those that stand: sentence by sentence, then the quotations that none of them holds.
struct StatementSelector {
    /// From how sure on a candidate without, and with, quotation marks is a statement.
    static let threshold = 0.38
    static let quotedThreshold = 0.2
    /// German sets titles and names in quotation marks more than English does.
    static let looseThreshold = 0.25
    /// The same for a statement that another reports.
    static let reportedThreshold = 0.6

    private let passage: Passage
    private let register: PersonRegister
    private let byline: Byline
    private let model: ConfidenceModel
    private(set) var chosen: [Candidate] = []
    /// Everything that was weighed, for fitting the weights.
    private(set) var weighed: [Candidate] = []
    private var sentenceSources: [(source: Range<Int>, head: Int)?] = []
    /// The chosen candidate that holds the last quotation of a paragraph, by paragraph.
    private var lastChosen: Int?

    init(_ passage: Passage, _ register: PersonRegister, _ byline: Byline, model: ConfidenceModel) {
        self.passage = passage
        self.byline = byline
        self.register = register
        self.model = model
    }

    mutating func select() {
        for index in passage.sentences.indices {
            guard !byline.lines.contains(passage.sentences[index].paragraph) else {
                sentenceSources.append(nil)
                continue
            }
            let view = SentenceView(passage, register, sentence: index)
            var candidates = candidates(of: view)
            if passage.language.dropsPronouns { addSubjects(&candidates, sentence: index) }
            addNesting(&candidates)
            for at in candidates.indices {
                candidates[at].confidence = confidence(of: candidates[at])
            }
            weighed += candidates
            let accepted = choose(candidates)
            sentenceSources.append(topSource(view, candidates))
            let firstNew = chosen.count
            chosen += accepted
            if accepted.isEmpty { addReportedSpeech(view, index: index) }
            addQuotations(view, index: index, candidates: candidates, firstNew: firstNew)
        }
    }

    private func confidence(of candidate: Candidate) -> Double {
        let figure =
            if passage.language.capitalizesNouns {
                GermanConfidence.probability(of: candidate, holdsQuotation: holdsQuotation(candidate))
            } else if passage.language.hasFreeOrder {
                PlainConfidence.probability(of: candidate)
            } else {
                Plausibility.bounded(model.probability(of: candidate.features), of: candidate, passage, register)
            }
        return byline.author == nil ? figure : Plausibility.raised(figure, ofAuthor: candidate, passage)
    }

    /// "«…», añadió.": whoever the sentence before is about.
    private func addSubjects(_ candidates: inout [Candidate], sentence: Int) {
        guard sentence > 0, let before = sentenceSources[sentence - 1], isActor(before.head) else { return }
        for at in candidates.indices where candidates[at].source == nil && candidates[at].cue >= 0 {
            guard passage.tokens[candidates[at].cue].verb >= 0, !candidates[at].features.contains("voice passive"),
                !passage.tokens[candidates[at].cue].forms.contains(.first)
            else { continue }
            candidates[at].source = before.source
            candidates[at].sourceHead = before.head
        }
    }

    private func candidates(of view: SentenceView) -> [Candidate] {
        if passage.language.capitalizesNouns {
            var finder = GermanCandidateFinder(view)
            return finder.candidates()
        }
        var finder = CandidateFinder(view)
        return finder.candidates()
    }

    /// A candidate whose cue stands in another's content is what that one reports.
    private func addNesting(_ candidates: inout [Candidate]) {
        for inner in candidates.indices {
            var outer: Candidate?
            for (at, other) in candidates.enumerated() where at != inner {
                if other.parts.contains(where: { $0.contains(candidates[inner].cue) }) {
                    if outer == nil || other.start < (outer?.start ?? 0) { outer = other }
                }
            }
            if let outer {
                let verb = passage.tokens[outer.cue].verb
                let speaks = verb >= 0 && passage.language.verbs[Int(verb)].frames.contains(.quotation)
                candidates[inner].features.append("inside " + outer.frame.rawValue)
                candidates[inner].features.append(
                    speaks || outer.frame == .according ? "inside speech" : "inside other")
            }
        }
    }

    private func choose(_ candidates: [Candidate]) -> [Candidate] {
        var accepted: [Candidate] = []
        for candidate in candidates.sorted(by: { $0.confidence > $1.confidence }) {
            let quoted = holdsQuotation(candidate)
            guard candidate.confidence >= (quoted ? Self.quotedThreshold : Self.threshold) else { continue }
            let conflicts = accepted.contains { other in
                let shared = Self.overlap(other.parts, candidate.parts)
                return shared * 3 > min(Self.length(other.parts), Self.length(candidate.parts))
                    || other.cue == candidate.cue
            }
            if !conflicts { accepted.append(candidate) }
        }
        ReportPairing(passage: passage, register: register, model: model).addReports(to: &accepted, candidates)
        return accepted.sorted { $0.cue < $1.cue }
    }

    private func holdsQuotation(_ candidate: Candidate) -> Bool {
        candidate.parts.contains { part in part.contains { passage.tokens[$0].kind == .open } }
    }

    /// German: a whole sentence in the subjunctive of reported speech goes on with what was said before it.
    private mutating func addReportedSpeech(_ view: SentenceView, index: Int) {
        guard passage.language.capitalizesNouns, view.count > 3, index > 0 else { return }
        let sentence = GermanSentence(view)
        guard (0..<min(view.count, 60)).contains(where: { sentence.isReporting($0) }) else { return }
        guard let previous = reported(before: index) else { return }
        let limit = ContentFinder(view).contentLimit()
        guard limit > 0 else { return }
        let part = view.items[0]..<(passage.lastToken(ofItem: view.items[limit - 1]) + 1)
        if previous.isReported, previous.sentence == index - 1,
            passage.sentences[index - 1].paragraph == passage.sentences[index].paragraph,
            let last = previous.parts.last
        {
            // One report of several sentences.
            chosen[chosen.count - 1].parts = previous.parts.dropLast() + [last.lowerBound..<part.upperBound]
            chosen[chosen.count - 1].sentence = index
            return
        }
        var candidate = Candidate(
            sentence: index, frame: .follow, cue: -1, source: previous.source, parts: [part])
        candidate.sourceHead = previous.sourceHead
        candidate.confidence = 0.5
        candidate.isReported = true
        weighed.append(candidate)
        chosen.append(candidate)
    }

    /// Whose words a sentence in the subjunctive goes on with: what was said just before, else whom the sentence before is about.
    private func reported(before index: Int) -> Candidate? {
        let near = chosen.suffix(6).filter { $0.sentence >= index - 2 && $0.inside == nil }
        if let last = near.last, last.isReported, last.sentence == index - 1 { return last }
        if let said = near.last(where: { $0.source != nil }),
            said.sentence == index - 1
                || passage.sentences[said.sentence].paragraph == passage.sentences[index].paragraph
        {
            return said
        }
        if let source = sentenceSources[index - 1],
            passage.sentences[index - 1].paragraph == passage.sentences[index].paragraph,
            isActor(source.head)
        {
            var candidate = Candidate(sentence: index - 1, frame: .follow, cue: -1, source: source.source, parts: [])
            candidate.sourceHead = source.head
            return candidate
        }
        return near.last { $0.source != nil } ?? near.last
    }

    private func isActor(_ token: Int) -> Bool {
        register.person(atToken: token) != nil
            || passage.tokens[token].has([.masculine, .feminine, .role, .title, .organization])
    }

    // MARK: - Quotations without a cue

    private mutating func addQuotations(_ view: SentenceView, index: Int, candidates: [Candidate], firstNew: Int) {
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
            candidate.features += looseFeatures(view, item, words: words, candidate)
            candidate.confidence = model.probability(of: candidate.features)
            weighed.append(candidate)
            let threshold = passage.language.capitalizesNouns ? Self.looseThreshold : Self.quotedThreshold
            if candidate.confidence >= threshold || isBare && words > 5 {
                chosen.append(candidate)
                lastChosen = chosen.count - 1
            }
        }
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

    /// Whom a sentence is about: the source of its surest candidate, else its first noun phrase.
    private func topSource(_ view: SentenceView, _ candidates: [Candidate]) -> (source: Range<Int>, head: Int)? {
        if let best = candidates.filter({ $0.source != nil && $0.inside == nil }).max(by: {
            $0.confidence < $1.confidence
        }), let source = best.source {
            return (source, best.sourceHead)
        }
        return subject(view, before: view.count)
    }

    private func subject(_ view: SentenceView, before limit: Int) -> (source: Range<Int>, head: Int)? {
        if passage.language.capitalizesNouns {
            guard let phrase = GermanSourceFinder(GermanSentence(view)).mainSubject(before: limit) else { return nil }
            return (
                view.items[phrase.items.lowerBound]..<(view.items[phrase.items.upperBound - 1] + 1),
                view.items[phrase.head]
            )
        }
        if let source = SourceFinder(view).mainSubject(before: limit) {
            return (
                view.items[source.items.lowerBound]..<(view.items[source.items.upperBound - 1] + 1),
                view.items[source.head]
            )
        }
        return nil
    }

    static func overlap(_ a: [Range<Int>], _ b: [Range<Int>]) -> Int {
        var sum = 0
        for one in a {
            for other in b {
                sum += max(0, min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound))
            }
        }
        return sum
    }

    static func length(_ parts: [Range<Int>]) -> Int { parts.reduce(0) { $0 + $1.count } }
}
