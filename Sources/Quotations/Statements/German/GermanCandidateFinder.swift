/// Finds all that may be a statement in one German sentence.
///
/// German tells by the places of its verbs what belongs to what: the finite verb stands second in a main clause, first where
/// the clause before it is its content, and last in a clause that hangs on another.
struct GermanCandidateFinder {
    let sentence: GermanSentence
    private let cues: GermanCueReader
    private let sources: GermanSourceFinder
    let contents: GermanContentFinder
    private var found: [Candidate] = []
    private var lastSource: GermanSentence.Phrase?
    var view: SentenceView { sentence.view }

    init(_ view: SentenceView) {
        sentence = GermanSentence(view)
        cues = GermanCueReader(sentence)
        sources = GermanSourceFinder(sentence)
        contents = GermanContentFinder(sentence)
    }

    /// Candidates in the order of their cues.
    mutating func candidates() -> [Candidate] {
        for item in 0 ..<| min(sentence.count, 400) {
            if view.isWord(item, "so"), attributes(item) {
                so(at: item)
            } else if view.isWord(item, "wonach") {
                relativeReport(at: item, from: item + 1)
            } else if view.isWord(item, "nach") || view.isWord(item, "laut"), view.isMark(item - 1, ","),
                ["denen", "welchem", "welchen", "der", "dem"].contains(
                    item + 1 < sentence.count ? view[item + 1].lower : ""),
                sentence.phrase(at: item + 1).map({ $0.items.count < 2 }) ?? true
            {
                relativeReport(at: item, from: item + 2)
            } else if view.isWord(item, "worten"), let opening = wordsOpening(at: item) {
                inWords(at: item, from: opening)
            } else if let phrase = according(item) {
                according(at: item, phrase)
            } else if view.has(item, .document) || Self.opinions.contains(view[item].lower), sentence.isNoun(item) {
                opinion(at: item)
            } else if let cue = cues.cue(at: item) {
                verb(cue)
            } else if view.isMark(item, ":"), item > 0, item < 40 {
                colon(at: item)
            }
        }
        return found
    }

    // MARK: - Verbs

    private mutating func verb(_ cue: GermanCue) {
        let isSaying = cue.verb.lemma.hasPrefix("heiß")
        if isSaying, ![cue.finite - 1, cue.finite + 1].contains(where: { view.isWord($0, "es") }) { return }
        var source: GermanSentence.Phrase?
        if isSaying {
            source = sources.place(around: cue.finite, clause: cue.clause)
        } else if cue.isPassive, cue.verb.lemma != "zitier" {
            source =
                sources.agent(in: cue.clause ..<| sentence.clauseEnd(cue.finite))
                ?? sources.place(around: cue.finite, clause: cue.clause).flatMap {
                    view.has($0.head, .document) ? $0 : nil
                }
        } else {
            source = sources.subject(
                of: cue.finite, clause: cue.clause, isSubordinate: cue.isSubordinate, last: cue.item)
            if source == nil, !cue.isSubordinate,
                view.has(cue.clause, .conjunction) || view.has(cue.clause - 1, .conjunction) || cue.clause == cue.finite
            {
                source = lastSource ?? sources.mainSubject(before: cue.clause - 1)
            }
            if source.map({ view.isWord($0.head, "es") || view.isWord($0.head, "man") }) ?? false { source = nil }
        }
        if cue.isSubordinate, view.isWord(cue.clause, "wie") || view.isWord(cue.clause, "Wie".lowercased()),
            holdsWhole(cue)
        {
            return add(
                cue, source, whole(around: cue.clause ..<| sentence.clauseEnd(max(cue.last, cue.finite))), .according)
        }
        if let source, !cue.isPassive { lastSource = source }
        let behind =
            source.map { $0.items.lowerBound > cue.finite ? $0.items.upperBound : cue.finite + 1 } ?? cue.finite + 1
        let right = contents.right(
            of: cue, from: cue.isSubordinate ? max(cue.last, cue.finite) + 1 : behind,
            subject: behind > cue.finite + 1 ? behind : nil)
        let opens =
            cue.finite == cue.clause && !cue.isSubordinate && cue.clause > 0
            && (view.isMark(cue.clause - 1, ",") || view.isMark(cue.clause - 1, "-")
                || view.isQuotation(cue.clause - 1))
            || attributesQuotation(cue)
        let isBefore = source.map { $0.items.upperBound <= cue.finite } ?? false
        if opens || cue.finite > 0 && view.isQuotation(cue.finite - 1) && !cue.isSubordinate, !isBefore,
            cue.verb.frames.contains(.quotation) || cue.verb.frames.contains(.clause) || attributesQuotation(cue),
            right.map({
                $0.frame == .clause || $0.frame == .quotation && !view.isMark($0.parts[0].lowerBound - 1, ":")
                    || $0.frame == .infinitive || $0.frame == .question
            }) ?? true,
            let left = contents.left(
                before: attributesQuotation(cue) && view.isWord(cue.finite - 1, "so") ? cue.finite - 1 : cue.finite,
                from: floor(cue.finite))
        {
            var parts = [left]
            if let rest = rest(behind: behind, isQuoted: view.isQuotation(left.upperBound - 1)) { parts.append(rest) }
            return add(cue, source, GermanContentFinder.Content(parts: parts, frame: .before), .before)
        }
        if let right { return add(cue, source, right, right.frame) }
        if source.map({ sources.isActor($0) }) ?? cue.isPassive, let predicate = contents.predicate(of: cue) {
            return add(cue, source, predicate, .object)
        }
        guard !isPointer(cue) else { return pointer(cue, source) }
        guard cue.verb.frames.contains(.object), let source, !cue.isPassive, sources.isActor(source),
            let object = contents.object(of: cue, from: behind),
            !cue.verb.frames.isSuperset(of: [.clause, .infinitive]) || cue.verb.frames.contains(.quotation)
                || object.parts.contains(where: { $0.contains { view.isQuotation($0) } })
        else { return }
        add(cue, source, object, .object)
    }

    /// "„…“, beschreibt ein Reporter das Ereignis", "„…“, so kommentierte er es": whatever the verb, right behind a quotation.
    private func attributesQuotation(_ cue: GermanCue) -> Bool {
        guard !cue.isSubordinate, !cue.isPassive else { return false }
        let start = view.isWord(cue.finite - 1, "so") ? cue.finite - 1 : cue.finite
        return view.isQuotation(start - 1)
            || (view.isMark(start - 1, ",") || view.isMark(start - 1, "-")) && view.isQuotation(start - 2)
    }

    /// "Das bestätigte die Polizei": what the sentence before said.
    private func isPointer(_ cue: GermanCue) -> Bool {
        cue.clause == 0 && cue.finite == 1 && ["das", "dies", "dieses"].contains(view[0].lower) && view.index > 0
            && cue.verb.frames.contains(.clause) && !cue.isNegated && !cue.isModal
    }

    private mutating func pointer(_ cue: GermanCue, _ source: GermanSentence.Phrase?) {
        let passage = view.passage
        let before = passage.sentences[view.index - 1]
        guard passage.sentences[view.index].paragraph == before.paragraph, let first = before.items.first,
            let last = before.items.last
        else { return }
        var candidate = Candidate(
            sentence: view.index, frame: .before, cue: view.items[cue.item], source: nil,
            parts: [first..<(passage.lastToken(ofItem: last) + 1)])
        if let source = sources.behind(cue.finite) ?? source {
            candidate.source = tokens(source.items)
            candidate.sourceHead = view.items[source.head]
        }
        candidate.features = ["pointer", "frame before"]
        found.append(candidate)
    }

    /// What goes on behind "…, sagte X, …".
    func rest(behind start: Int, isQuoted: Bool) -> Range<Int>? {
        let limit = sentence.limit
        var at = start
        while at < limit, !sentence.isBoundary(at), !view.isQuotation(at) { at += 1 }
        while at < limit, view.isMark(at, ","), !view.isQuotation(at + 1), at + 1 < limit {
            // An apposition, or a relative clause: over it.
            let end = sentence.clauseEnd(at + 1)
            let holdsVerb = ((at + 1) ..<| end).contains { sentence.isFinite($0) }
            if !isQuoted, holdsVerb, !sentence.isRelative(at + 1), !view.has(at + 1, [.subordinator, .conjunction]) {
                return (at + 1) ..<| limit
            }
            guard !holdsVerb || sentence.isRelative(at + 1), end < limit else { return nil }
            at = end
        }
        if view.isMark(at, ",") || view.isMark(at, ":") || view.isMark(at, "-") { at += 1 }
        guard at < limit, view.isQuotation(at) else { return nil }
        return at ..<| contents.end(from: at, frame: .quotation)
    }

    /// Where what is said can start: behind the statement before it.
    func floor(_ item: Int) -> Int {
        guard let last = found.last, last.cue >= 0, let cue = view.items.firstIndex(of: last.cue), cue < item,
            last.frame == .before || last.frame == .quotation
        else { return 0 }
        let end = max(last.end, last.source?.upperBound ?? 0)
        let next = view.items.firstIndex { $0 >= end } ?? 0
        return next < item ? next : 0
    }

    /// "Wie X mitteilte, …", "…, wie X mitteilte": a whole sentence around it.
    private func holdsWhole(_ cue: GermanCue) -> Bool {
        (cue.clause == 0 || view.isMark(cue.clause - 1, ",") || cue.clause == 1 || view.isMark(cue.clause - 1, "-"))
            && !cue.verb.frames.isDisjoint(with: [.clause, .quotation])
    }

    func whole(around inner: Range<Int>) -> GermanContentFinder.Content {
        let limit = sentence.limit
        var parts: [Range<Int>] = []
        var left = inner.lowerBound
        while left > 0, view[left - 1].kind == .mark { left -= 1 }
        if left > 1 { parts.append(0 ..<| left) }
        var right = inner.upperBound
        while right < limit, view[right].kind == .mark { right += 1 }
        if right < limit { parts.append(right ..<| contents.end(from: right, frame: .according)) }
        return GermanContentFinder.Content(parts: parts, frame: .according)
    }

    // MARK: - Nouns

    private static let opinions: Set<String> = [
        "ansicht", "meinung", "auffassung", "überzeugung", "vorwurf", "vorwürfe", "forderung", "behauptung", "these",
        "hoffnung", "befürchtung",
        "ankündigung", "kritik", "eindruck", "schluss", "ergebnis", "schlussfolgerung", "vermutung", "verdacht",
        "warnung", "drohung", "appell",
        "aufruf", "vorschlag", "zweifel", "versprechen", "begründung", "hinweis", "annahme", "einschätzung", "aussage",
    ]

    /// "ist der Ansicht, dass …", "der Vorwurf der Polizei, …".
    private mutating func opinion(at item: Int) {
        guard Self.opinions.contains(view[item].lower) else { return }
        let end = sentence.clauseEnd(item)
        let start = sentence.clauseStart(item)
        guard view.isMark(end, ","), end - item < 10, end + 1 < sentence.limit else { return }
        let next = end + 1
        var content: GermanContentFinder.Content?
        if view.has(next, .complementizer), next + 1 < sentence.limit {
            content = .init(parts: [(next + 1) ..<| contents.end(from: next + 1, frame: .that)], frame: .that)
        } else if sentence.endsInInfinitive(next ..<| sentence.clauseEnd(next)), !view.isWord(next, "um"),
            !sentence.isRelative(next)
        {
            content = .init(parts: [next ..<| sentence.clauseEnd(next)], frame: .infinitive, isMarked: false)
        } else if (next ..<| sentence.clauseEnd(next)).contains(where: { sentence.isSubjunctive($0) }),
            !sentence.isRelative(next)
        {
            content = .init(parts: [next ..<| contents.end(from: next, frame: .clause)], frame: .clause)
        }
        guard let content else { return }
        var source: GermanSentence.Phrase?
        if ["der", "des", "von", "vom", "eines", "einer"].contains(
            item + 1 < sentence.count ? view[item + 1].lower : ""),
            let owner = sentence.phrase(at: view.has(item + 1, .determiner) ? item + 1 : item + 2)
        {
            source = owner
        } else if let finite = (start ..<| end).first(where: { sentence.isFinite($0) }) {
            let isSubordinate = view.has(start, .subordinator) || sentence.isRelative(start)
            source = sources.subject(of: finite, clause: start, isSubordinate: isSubordinate, last: finite)
            if let found = source,
                found.items.contains(item) || view.has(found.head, .pronoun) && !sources.isActor(found)
            {
                source = nil
            }
        }
        if cues.cue(at: end - 1) != nil
            || found.last.map({
                $0.cue >= view.items[start]
                    && $0.parts.contains { $0.lowerBound <= view.items[next] && $0.upperBound > view.items[next] }
            }) ?? false
        {
            return
        }
        add(cueItem: item, source, content, content.frame, features: ["noun cue"])
    }

    /// "Berichte, wonach …".
    private mutating func relativeReport(at item: Int, from first: Int) {
        guard item > 1, view.isMark(item - 1, ","), first < sentence.limit else { return }
        let start = sentence.clauseStart(item - 2)
        var source: GermanSentence.Phrase?
        for at in start ..<| (item - 1) {
            if let phrase = sentence.phrase(at: at),
                phrase.items.upperBound == item - 1 || phrase.items.upperBound == item - 2
            {
                source = phrase
                break
            }
        }
        let end = sentence.clauseEnd(first)
        add(cueItem: item, source, .init(parts: [first ..<| end], frame: .that), .that, features: ["noun cue"])
    }

    /// Where "mit diesen Worten", "mit den Worten" starts that ends at an item.
    private func wordsOpening(at item: Int) -> Int? {
        item > 1 && view.isWord(item - 2, "mit")
            && ["den", "diesen", "folgenden"].contains(view[item - 1].lower) ? item - 2 : nil
    }

    /// "Mit den Worten „…“ grüßte er", "„…“, mit diesen Worten grüßte er", "Er grüßte mit den Worten: „…“".
    private mutating func inWords(at item: Int, from opening: Int) {
        var quotation = view.isMark(item + 1, ":") ? item + 2 : item + 1
        if !view.isQuotation(quotation) { quotation = view.isMark(opening - 1, ",") ? opening - 2 : opening - 1 }
        guard view.isQuotation(quotation) else { return }
        let start = sentence.clauseStart(opening)
        let end = sentence.clauseEnd(max(item, quotation))
        var source: GermanSentence.Phrase?
        if let finite = (start ..<| end).first(where: { sentence.isFinite($0) }) {
            let behind = sources.behind(finite)
            source = finite > item ? behind : sources.before(finite, clause: start) ?? behind
        }
        add(
            cueItem: item, source.flatMap { sources.isActor($0) ? $0 : nil },
            .init(parts: [quotation ..<| (quotation + 1)], frame: .quotation), .quotation, features: [])
    }

    // MARK: - Colons

    /// "Merkel: Zeit zu reden", "Er zeigte sich zufrieden: „…“".
    private mutating func colon(at item: Int) {
        let start = sentence.clauseStart(item - 1)
        let isQuoted = view.isQuotation(item + 1)
        guard item + 1 < sentence.count,
            !found.contains(where: { $0.parts.contains { $0.contains(view.items[item + 1]) } })
        else { return }
        if let phrase = sentence.phrase(at: start), phrase.items.upperBound == item, sources.isActor(phrase),
            isQuoted || start == 0 && view.register.person(atToken: view.items[phrase.head]) != nil
        {
            let end = contents.end(from: item + 1, frame: isQuoted ? .quotation : .colon)
            return add(
                cueItem: item, phrase, .init(parts: [(item + 1) ..<| end], frame: .colon), .colon,
                features: isQuoted ? [] : ["weak"])
        }
        guard isQuoted, view.passage.wordCount(ofQuotationAt: view.items[item + 1]) > 2 else { return }
        let source = sources.mainSubject(before: item)
        let end = contents.end(from: item + 1, frame: .quotation)
        add(cueItem: item, source, .init(parts: [(item + 1) ..<| end], frame: .colon), .colon, features: ["weak"])
    }

    // MARK: - Items to tokens

    private mutating func add(
        _ cue: GermanCue, _ source: GermanSentence.Phrase?, _ content: GermanContentFinder.Content, _ frame: Frame
    ) {
        var features: [String] = []
        if cue.isNegated { features.append("negated") }
        if cue.isModal { features.append("modal") }
        if cue.isPassive { features.append("voice passive") }
        if cue.isSubordinate, frame != .according { features.append("subordinate clause") }
        if !content.isMarked { features.append("unmarked") }
        if cue.verb.frames.isDisjoint(with: .quotation) { features.append("thought") }
        add(cueItem: cue.item, source, content, frame, features: features)
    }

    mutating func add(
        cueItem: Int, _ source: GermanSentence.Phrase?, _ content: GermanContentFinder.Content, _ frame: Frame,
        features: [String]
    ) {
        let parts = content.parts.filter { !$0.isEmpty && $0.upperBound <= sentence.count }
        guard !parts.isEmpty else { return }
        var candidate = Candidate(
            sentence: view.index, frame: frame, cue: view.items[cueItem], source: nil, parts: parts.map(tokens))
        if let source, source.items.upperBound <= sentence.count {
            candidate.source = tokens(source.items)
            candidate.sourceHead = view.items[source.head]
        }
        candidate.features = features + ["frame " + frame.rawValue]
        found.append(candidate)
    }

    private func tokens(_ items: Range<Int>) -> Range<Int> {
        view.items[items.lowerBound] ..<| (view.passage.lastToken(ofItem: view.items[items.upperBound - 1]) + 1)
    }
}
