internal import Model

/// Finds all that may be a statement in one sentence.
struct CandidateFinder {
    let view: SentenceView
    private let cues: CueReader
    let sources: SourceFinder
    private let contents: ContentFinder
    private var found: [Candidate] = []
    var lastSource: SourceFinder.Source?

    init(_ view: SentenceView) {
        self.view = view
        cues = CueReader(view)
        sources = SourceFinder(view)
        contents = ContentFinder(view)
    }

    /// Candidates in the order of their cues.
    mutating func candidates() -> [Candidate] {
        let limit = min(view.count, 400)
        for item in 0..<limit {
            let token = view[item]
            if token.has(.according), view.isWord(item + 1, "to") {
                according(at: item, nounPhraseAt: item + 2)
            } else if let verb = reportingVerb(behindAs: item) {
                according(at: item, nounPhraseAt: verb + 1)
            } else if let length = accordingPhrase(at: item) {
                according(at: item, nounPhraseAt: item + length)
            } else if token.verb >= 0, let reading = cues.reading(at: item) {
                verb(at: item, reading)
            } else if token.isMark(":"), item > 0, item < 12 {
                colon(at: item)
            } else if token.isMark("-"), item > 0, view.isQuotation(item - 1) {
                signature(at: item)
            }
        }
        return found
    }

    // MARK: - Verbs

    private mutating func verb(at item: Int, _ reading: CueReader.Reading) {
        let verb = view.passage.language.verbs[Int(view[item].verb)]
        var source: SourceFinder.Source?
        var inverted = false
        let before = reading.start - 1
        switch reading.voice {
        case .participle, .infinitive:
            source = sharedSource(before: reading.start, isInfinitive: reading.voice == .infinitive)
        case .passive, .reduced:
            source = agent(after: item)
        default:
            if verb.frames.contains(.quotation), before >= 0,
                reading.voice == .past || reading.voice == .present
                    || view.passage.language.hasFreeOrder && reading.voice == .perfect,
                let behind = invertedSource(item, before: before)
            {
                source = behind
                inverted = true
            } else if before < 0, reading.start == item, verb.frames.contains(.quotation),
                let behind = sources.source(after: item), view.passage.language.tag == "en",
                view[item].forms.contains(.past)
            {
                source = behind
                inverted = true
            } else if view.passage.language.hasFreeOrder {
                source = freeSubject(item, reading)
            } else {
                source = sources.contraction(at: reading.start, verb: item) ?? sources.subject(before: reading.start)
                if source == nil, view.has(before, .conjunction) || before >= 0 && view.isMark(before, ",") {
                    source = lastSource.map {
                        var shared = $0; shared.shared = true; return shared
                    }
                }
            }
        }
        if let source, !source.shared, reading.voice != .passive, reading.voice != .reduced { lastSource = source }
        var candidate = Candidate(sentence: view.index, frame: .none, cue: view.items[item], source: nil, parts: [])
        var low = reading.start
        var contentStart: (item: Int, frame: Frame)?
        if inverted, let source {
            let anchor = source.items.upperBound - 1
            contentStart = continuation(after: anchor)
            low = reading.start
        } else {
            if let source, !source.shared, !source.isRelative { low = min(low, source.items.lowerBound) }
            let follows =
                view.passage.language.hasFreeOrder && source.map { !$0.shared && $0.items.lowerBound > item } ?? false
            contentStart = contents.start(
                after: follows ? (source?.items.upperBound ?? item + 1) - 1 : item, verb: verb)
        }
        if let source { set(source, on: &candidate) }
        candidate.isOwn = source == nil && view[item].forms.contains(.first)
        let left = leftContent(before: low, verb: verb, inverted: inverted, cue: item, right: contentStart)
        if let left {
            candidate.frame = .before
            candidate.parts = [left]
            let anchor = inverted ? (source?.items.upperBound ?? item + 1) - 1 : item
            if let rest = continuation(after: anchor), rest.item > anchor {
                let end = contents.end(from: rest.item, frame: rest.frame, verb: verb)
                if end > rest.item { candidate.parts.append(tokens(rest.item..<end)) }
            }
        } else if let contentStart {
            let end = contents.end(from: contentStart.item, frame: contentStart.frame, verb: verb)
            guard end > contentStart.item else { return }
            candidate.frame = contentStart.frame
            candidate.parts = [tokens(contentStart.item..<end)]
            // "The bank is expected to act": what is said is said of the subject.
            if source == nil || verb.frames.contains(.impersonal),
                reading.voice == .passive || verb.frames.contains(.impersonal),
                let subject = sources.subject(before: reading.start), !subject.isRelative,
                !view.isWord(subject.head, "it")
            {
                candidate.parts.insert(tokens(subject.items), at: 0)
                candidate.source = nil
                source = nil
            } else if verb.frames.contains(.impersonal) {
                candidate.source = nil
                source = nil
            }
        } else {
            return
        }
        candidate.features = FeatureReader(view).features(
            of: candidate, verb: verb, reading: reading, source: source, inverted: inverted, cue: item)
        found.append(candidate)
    }

    /// The source behind its verb: "…," said Cooper; "…, said Cooper in Paris".
    private func invertedSource(_ item: Int, before: Int) -> SourceFinder.Source? {
        let item = item + circumstances(behind: item)
        guard let behind = sources.source(after: item), !view.has(item + 1, .complementizer),
            !view.isQuotation(item + 1)
        else { return nil }
        let names =
            view.isName(item + 1) || view.has(item + 1, [.determiner, .title, .honorific, .group, .role, .possessive])
        if view.isQuotation(before) || view.isMark(before, ",") && before > 0 && view.isQuotation(before - 1)
            || quotation(behindMarks: before) != nil
        {
            return names || view.has(item + 1, [.masculine, .feminine, .plural, .dialogue])
                || !view[item + 1].has(.closed) ? behind : nil
        }
        if view.passage.language.hasFreeOrder {
            guard view.isMark(before, ","), before >= 2,
                view.count - behind.items.upperBound < 16,
                !(behind.items.upperBound..<view.count).contains(where: {
                    view.has($0, .complementizer) || view.isQuotation($0)
                })
            else { return nil }
            return behind
        }
        guard view.isMark(before, ","), before >= 2, names, contents.isTail(after: behind.items.upperBound - 1),
            view.holdsFiniteVerb(0..<before)
        else { return nil }
        return behind
    }

    private func sharedSource(before item: Int, isInfinitive: Bool) -> SourceFinder.Source? {
        // ", adding that": whoever the sentence is about, unless it began with what was said.
        if item > 0, view.isMark(item - 1, ","), found.last?.frame != .before,
            var main = sources.mainSubject(before: item)
        {
            main.shared = true
            return main
        }
        if var shared = lastSource {
            shared.shared = true
            return shared
        }
        if item > 0, !isInfinitive, !view.isMark(item - 1, ","), let subject = sources.subject(before: item) {
            var subject = subject
            subject.shared = true
            return subject
        }
        guard var subject = sources.mainSubject(before: item == 0 ? view.count : item) else { return nil }
        subject.shared = true
        return subject
    }

    /// "… by the minister".
    private func agent(after item: Int) -> SourceFinder.Source? {
        for at in (item + 1)..<max(item + 1, min(view.count, item + 4)) where view.isWord(at, "by") {
            return sources.source(after: at)
        }
        return nil
    }

    /// What stands before "…, he said", from the start of the sentence.
    private func leftContent(
        before low: Int, verb: CueVerb, inverted: Bool, cue: Int, right: (item: Int, frame: Frame)?
    ) -> Range<Int>? {
        guard verb.frames.contains(.quotation), low > 0 else { return nil }
        if view.isMark(cue + 1, ":") { return nil }
        var end = low
        let touchesQuotation: Bool
        if view.isQuotation(low - 1) {
            touchesQuotation = true
        } else if let quotation = quotation(behindMarks: low - 1) {
            end = quotation + 1
            touchesQuotation = true
        } else if view.isMark(low - 1, ",") || view.isMark(low - 1, "-"), low >= 2 {
            end = low - 1
            touchesQuotation = view.isQuotation(low - 2)
        } else {
            return nil
        }
        var start = 0
        if !touchesQuotation {
            if !inverted {
                if let right {
                    if right.frame != .preposition && right.frame != .object && right.frame != .gerund
                        && right.frame != .none
                    {
                        return nil
                    }
                    if !contents.isTail(after: cue) { return nil }
                }
                guard contents.isTail(after: cue),
                    view.holdsFiniteVerb(0..<end) || cue + 1 < view.count && view.isMark(cue + 1, ",")
                else { return nil }
            }
            if view.has(0, .subordinator) && !view.holdsFiniteVerb(0..<end) { return nil }
        } else if let right, right.frame == .that || right.frame == .question && !inverted {
            return nil
        }
        // The quotation that it touches is another's already, and it has one of its own behind it.
        if touchesQuotation, let right, view.isQuotation(right.item),
            let quotation = (0..<end).last(where: { view.isQuotation($0) }),
            found.contains(where: {
                $0.frame == .quotation && $0.source != nil && $0.parts.contains { $0.contains(view.items[quotation]) }
            })
        {
            return nil
        }
        // What another attribution has said before is not content again.
        if let other = found.last(where: { $0.frame != .none }), let lastPart = other.parts.first,
            other.frame != .before || true,
            let first = view.items.firstIndex(where: { $0 >= lastPart.upperBound }), other.cue >= 0, touchesQuotation,
            other.cue < view.items[end - 1], first < end
        {
            start = max(start, min(first, end - 1))
            while start < end - 1, view[start].kind == .mark || view.has(start, .conjunction) { start += 1 }
            if other.frame == .before, !view.isQuotation(start),
                let quote = (start..<end).first(where: { view.isQuotation($0) })
            {
                start = quote
            }
        }
        guard start < end else { return nil }
        return tokens(start..<end)
    }

    /// A second part behind an attribution: `"…," he said, "…"`.
    private func continuation(after anchor: Int) -> (item: Int, frame: Frame)? {
        for at in (anchor + 1)..<max(anchor + 1, min(view.count, anchor + 40)) where view.isQuotation(at) {
            if view.isMark(at - 1, ",") || view.isMark(at - 1, ":") || view.isMark(at - 1, "-")
                || view.isMark(at - 1, ".") || at == anchor + 1
            {
                return (at, .quotation)
            }
            return nil
        }
        guard view.isMark(anchor + 1, ","), anchor + 2 < view.count, !view.isQuotation(0) else { return nil }
        let next = view[anchor + 2]
        if next.has([.conjunction, .relative, .subordinator, .according, .preposition, .adverb, .time])
            || next.lower.hasSuffix("ing") || next.has(.determiner) && !view.holdsFiniteVerb((anchor + 2)..<view.count)
        {
            return nil
        }
        guard view.holdsFiniteVerb((anchor + 2)..<view.count), next.verb < 0 || next.has([]) else { return nil }
        return (anchor + 2, .clause)
    }

    // MARK: - Other cues

    private mutating func according(at item: Int, nounPhraseAt first: Int) {
        guard let source = sources.source(after: first - 1) else { return }
        var candidate = Candidate(
            sentence: view.index, frame: .according, cue: view.items[item], source: nil, parts: [])
        set(source, on: &candidate)
        let after = source.items.upperBound
        if item <= 1, view.passage.language.hasFreeOrder {
            var start = after
            while start < view.count, view[start].kind == .mark { start += 1 }
            guard start < contents.contentLimit() else { return }
            candidate.parts = [tokens(start..<contents.contentLimit())]
        } else if item <= 1 {
            // "According to X, …": over what describes X to the clause.
            var start = after
            while start < view.count, !view.isMark(start, ",") { start += 1 }
            start += 1
            guard start < view.count else { return }
            if view.isMark(after, ","), view.has(start, [.determiner, .relative]),
                let second = (start..<view.count).first(where: { view.isMark($0, ",") }),
                second + 2 < view.count, !view.holdsFiniteVerb(start..<second)
            {
                start = second + 1
            }
            candidate.parts = [tokens(start..<max(start + 1, contents.contentLimit()))]
        } else {
            var end = item
            while end > 0, view.isMark(end - 1, ",") || view.isMark(end - 1, "-") || view.has(end - 1, .conjunction) {
                end -= 1
            }
            guard end > 0 else { return }
            var start = 0
            if let other = self.found.last, other.frame != .none,
                let first = view.items.firstIndex(where: { $0 >= other.end }), first < end, other.cue >= 0
            {
                start = first
                while start < end - 1, view[start].kind == .mark || view.has(start, .conjunction) { start += 1 }
            }
            candidate.parts = [tokens(start..<end)]
            if view.isMark(after, ","), let rest = continuation(after: after - 1) {
                candidate.parts.append(
                    tokens(rest.item..<max(rest.item + 1, contents.end(from: rest.item, frame: rest.frame, verb: nil))))
            }
        }
        candidate.features = FeatureReader(view).features(
            of: candidate, verb: nil, reading: nil, source: source, inverted: false, cue: item)
        self.found.append(candidate)
        lastSource = source
    }

    /// "…" — Yvette Cooper, at the end of a paragraph.
    private mutating func signature(at item: Int) {
        guard item + 1 < view.count, view.isName(item + 1) || view.has(item + 1, [.title, .honorific]),
            let source = sources.source(after: item),
            view.count - source.items.upperBound < 8, !view.holdsFiniteVerb(source.items.upperBound..<view.count)
        else { return }
        var candidate = Candidate(
            sentence: view.index, frame: .colon, cue: view.items[item], source: nil, parts: [tokens((item - 1)..<item)])
        set(source, on: &candidate)
        candidate.features = FeatureReader(view).features(
            of: candidate, verb: nil, reading: nil, source: source, inverted: false, cue: item)
        found.append(candidate)
    }

    /// "Cooper: time to talk".
    private mutating func colon(at item: Int) {
        guard item + 1 < view.count, let phrase = view.nounPhrase(endingAt: item - 1),
            phrase.start == 0 || view.isQuotation(item + 1) && (found.isEmpty || view.isName(phrase.head))
        else { return }
        guard view.isQuotation(item + 1) || phrase.start == 0 && item <= 6 else { return }
        let source = SourceFinder.Source(items: phrase.start..<item, head: phrase.head)
        var candidate = Candidate(sentence: view.index, frame: .colon, cue: view.items[item], source: nil, parts: [])
        set(source, on: &candidate)
        let end = contents.end(from: item + 1, frame: view.isQuotation(item + 1) ? .quotation : .colon, verb: nil)
        candidate.parts = [tokens((item + 1)..<max(item + 2, end))]
        candidate.features = FeatureReader(view).features(
            of: candidate, verb: nil, reading: nil, source: source, inverted: false, cue: item)
        found.append(candidate)
    }

    // MARK: - Items to tokens

    private func set(_ source: SourceFinder.Source, on candidate: inout Candidate) {
        candidate.source = tokens(source.items)
        candidate.sourceHead = view.items[min(source.head, view.count - 1)]
    }

    private func tokens(_ items: Range<Int>) -> Range<Int> {
        let first = view.items[items.lowerBound]
        let last = view.passage.lastToken(ofItem: view.items[min(items.upperBound, view.count) - 1])
        return first..<(last + 1)
    }
}
