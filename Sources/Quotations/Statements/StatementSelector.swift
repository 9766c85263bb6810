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

    let passage: Passage
    let register: PersonRegister
    private let byline: Byline
    let model: ConfidenceModel
    var chosen: [Candidate] = []
    /// Everything that was weighed, for fitting the weights.
    var weighed: [Candidate] = []
    private(set) var sentenceSources: [(source: Range<Int>, head: Int)?] = []
    /// The chosen candidate that holds the last quotation of a paragraph, by paragraph.
    var lastChosen: Int?

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
        joinRunningOn()
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

    func holdsQuotation(_ candidate: Candidate) -> Bool {
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

    /// Whom a sentence is about: the source of its surest candidate, else its first noun phrase.
    private func topSource(_ view: SentenceView, _ candidates: [Candidate]) -> (source: Range<Int>, head: Int)? {
        if let best = candidates.filter({ $0.source != nil && $0.inside == nil }).max(by: {
            $0.confidence < $1.confidence
        }), let source = best.source {
            return (source, best.sourceHead)
        }
        return subject(view, before: view.count)
    }

    func subject(_ view: SentenceView, before limit: Int) -> (source: Range<Int>, head: Int)? {
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
