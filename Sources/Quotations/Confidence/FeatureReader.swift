internal import Model

/// What tells statements from other sentences: the features whose weights `ConfidenceModel` holds.
struct FeatureReader {
    private let view: SentenceView

    init(_ view: SentenceView) {
        self.view = view
    }

    func features(
        of candidate: Candidate, verb: CueVerb?, reading: CueReader.Reading?, source: SourceFinder.Source?,
        inverted: Bool, cue: Int
    ) -> [String] {
        var result: [String] = []
        let frame = candidate.frame.rawValue
        // The weights know English verbs: another language's stand with the plainest of theirs.
        let lemma =
            (view.passage.language.tag == "en"
                ? verb?.lemma
                : verb.map { _ in [.object, .preposition, .infinitive].contains(candidate.frame) ? "announce" : "say" })
            ?? (candidate.frame == .colon ? ":" : "according")
        result.append("frame " + frame)
        result.append(lemma)
        result.append(lemma + " " + frame)
        if let verb {
            if verb.frames.contains(.quotation) { result.append("speech " + frame) }
            if verb.frames.contains(.clause), !verb.frames.contains(.quotation) { result.append("thought " + frame) }
        }
        if let reading {
            result.append("voice " + reading.voice.rawValue)
            if verb?.frames.contains(.quotation) == true { result.append("speech voice " + reading.voice.rawValue) }
            if reading.isNegated { result.append("negated") }
            if reading.voice == .passive || reading.voice == .reduced {
                result.append(source == nil ? "no agent" : "agent")
            }
        }
        let subject = sourceClass(source)
        result.append("source " + subject)
        if verb?.frames.contains(.quotation) != true { result.append("source " + subject + " thought") }
        if source?.shared == true { result.append("shared source") }
        if inverted { result.append("inverted") }
        var words = 0
        var quoted = 0
        for part in candidate.parts {
            var inQuotation = false
            for token in part {
                switch view.passage.tokens[token].kind {
                case .open: inQuotation = true
                case .close: inQuotation = false
                case .word, .number:
                    words += 1
                    if inQuotation { quoted += 1 }
                default: break
                }
            }
        }
        let size = words < 3 ? "1" : words < 5 ? "3" : words < 8 ? "5" : words < 14 ? "8" : words < 25 ? "14" : "25"
        result.append("words " + size)
        result.append("words " + size + " " + frame)
        let share =
            quoted == 0
            ? "none" : quoted == words ? "all" : quoted * 2 > words ? "much" : quoted > 2 ? "some" : "little"
        result.append("quoted " + share)
        result.append("quoted " + share + " " + frame)
        if candidate.parts.count > 1 { result.append("two parts") }
        if view.passage.sentences[view.index].isHeadline { result.append("headline") }
        if view.has(0, .subordinator), candidate.frame != .before { result.append("subordinate sentence") }
        if cue > 0, subordinator(before: cue) { result.append("subordinate clause") }
        return result
    }

    func sourceClass(_ source: SourceFinder.Source?) -> String {
        guard let source else { return "missing" }
        if source.isRelative { return "relative" }
        let head = source.head
        let token = view[head]
        if token.has([.masculine, .feminine]), !token.has(.possessive) || source.items.count == 1 { return "he" }
        if token.has(.plural) { return "they" }
        if token.has(.dialogue) { return "dialogue" }
        if view.isWord(head, "it") || view.isWord(head, "this") || view.isWord(head, "that")
            || view.isWord(head, "there")
        {
            return view[head].lower
        }
        if let run = view.register.run(atToken: view.items[head]) {
            switch run.kind {
            case .person: return "person"
            case .organization: return "organization"
            case .place: return "place"
            case .group: return "group"
            case .document: return "document"
            case nil: return run.person == nil ? "name" : "person"
            }
        }
        if token.has(.document) { return "document" }
        if token.has(.role) { return "role" }
        if token.has(.group) { return "group" }
        if token.has(.organization) { return "organization" }
        if token.kind == .open { return "quotation" }
        if token.lower.hasSuffix("s") { return "plural noun" }
        return "noun"
    }

    private func subordinator(before item: Int) -> Bool {
        var at = item - 1
        while at >= 0, item - at < 8, view[at].kind != .mark {
            if view.has(at, .subordinator),
                !view.has(at, .preposition) || view.isWord(at, "after") || view.isWord(at, "before")
                    || view.isWord(at, "since")
            {
                return true
            }
            at -= 1
        }
        return false
    }
}
