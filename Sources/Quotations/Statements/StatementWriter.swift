internal import Model

/// Turns chosen candidates into statements with offsets in Unicode scalars.
struct StatementWriter {
    private let passage: Passage
    private let register: PersonRegister
    private let pronouns: PronounResolver
    private let watch: WatchedNames
    private let byline: Byline
    private let offsets: ScalarOffsets

    init(
        _ passage: Passage, _ register: PersonRegister, _ pronouns: PronounResolver, _ watch: WatchedNames,
        _ byline: Byline
    ) {
        self.byline = byline
        self.passage = passage
        self.register = register
        self.pronouns = pronouns
        self.watch = watch
        offsets = ScalarOffsets(passage.bytes)
    }

    func statement(_ candidate: Candidate) -> Statement? {
        let parts = candidate.parts.compactMap(content)
        guard let first = parts.first, let last = parts.last else { return nil }
        var quote = Statement.Quote(
            text: parts.map(\.text).joined(separator: " "), start: first.start, end: last.end,
            parts: parts.count > 1 ? parts : [])
        if parts.count > 1, parts.contains(where: { $0.start < quote.start }) {
            quote.start = parts.map(\.start).min() ?? quote.start
            quote.end = parts.map(\.end).max() ?? quote.end
        }
        let hasCue = candidate.cue >= 0 && passage.tokens[candidate.cue].kind == .word
        let kind = kind(candidate)
        // Whose words they are can't be told: as sure as the plain figure says.
        var confidence =
            candidate.source == nil && passage.language.hasFreeOrder && hasCue
            ? candidate.confidence : Calibration.confidence(candidate.confidence, kind: kind, hasCue: hasCue)
        if passage.language.capitalizesNouns { confidence = GermanConfidence.calibrated(confidence) }
        var statement = Statement(
            kind: kind, quote: quote, confidence: confidence * passage.language.confidenceFactor)
        if hasCue { statement.cue = span(ofToken: candidate.cue) }
        if saysI(candidate) {
            statement.speaker = ownSpeaker(candidate)
        } else if let source = candidate.source {
            let all = SpeakerReader(passage, register, pronouns, watch).speakers(source, head: candidate.sourceHead) {
                span($0)
            }
            statement.speaker = all.first
            statement.coSpeakers = Array(all.dropFirst())
        }
        return statement
    }

    private func saysI(_ candidate: Candidate) -> Bool {
        candidate.isOwn
            || candidate.source != nil
                && passage.language.firstPerson.contains(passage.tokens[candidate.sourceHead].lower)
    }

    /// Who says what "I" says; nil where that is nobody who is named.
    ///
    /// The author, where the text has one, but not of what "I" only asked, nor of what others say that "I" said. A quotation behind
    /// such a sentence is nobody's: "I asked him. “Never.”"
    private func ownSpeaker(_ candidate: Candidate) -> Speaker? {
        guard candidate.cue >= 0, candidate.frame != .follow, candidate.frame != .loose else { return nil }
        let mention = candidate.source.map { span($0) }
        let asks =
            candidate.frame == .question
            || passage.language.askingVerbs.contains { passage.tokens[candidate.cue].lower.hasPrefix($0) }
        guard let author = byline.author, !asks, !isLabelled(candidate),
            !candidate.features.contains(where: { $0.hasPrefix("inside ") })
        else { return mention.map { Speaker(mention: $0) } }
        return Speaker(mention: mention, name: author, kind: .person)
    }

    /// "Doe: I think …": hers who is named before the colon.
    private func isLabelled(_ candidate: Candidate) -> Bool {
        Byline.label(of: passage.sentences[candidate.sentence], passage) != nil
    }

    func people() -> [TextPerson] {
        register.people.map { person in
            TextPerson(
                name: person.watched ?? person.name, description: person.description,
                mentions: person.mentions.map { span($0) })
        }
    }

    /// A part of the content without the marks around it, and without the comma before its attribution.
    private func content(_ part: Range<Int>) -> TextSpan? {
        var low = part.lowerBound
        var high = part.upperBound
        while low < high, passage.tokens[low].kind == .mark, ![0x24, 0x28].contains(passage.tokens[low].symbol) {
            low += 1
        }
        func dropComma() {
            while high > low, passage.tokens[high - 1].isMark(",") || passage.tokens[high - 1].isMark(";") { high -= 1 }
        }
        dropComma()
        if low < high, passage.tokens[low].kind == .open, Int(passage.closing[low]) == high - 1 {
            low += 1
            high -= 1
            dropComma()
        }
        guard low < high else { return nil }
        return span(low..<high, opening: true)
    }

    private func kind(_ candidate: Candidate) -> Statement.Kind {
        var quoted = 0
        var plain = 0
        for part in candidate.parts {
            var inside = false
            for token in part {
                switch passage.tokens[token].kind {
                case .open: inside = true
                case .close: inside = false
                case .word, .number: if inside { quoted += 1 } else { plain += 1 }
                default: break
                }
            }
        }
        if quoted == 0 { return .indirect }
        return plain == 0 ? .direct : .mixed
    }

    private func span(ofToken token: Int) -> TextSpan { span(token..<(token + 1)) }

    private func span(_ tokens: Range<Int>, opening: Bool = false) -> TextSpan {
        var low = passage.tokens[tokens.lowerBound].start
        // Spanish opens what it asks and cries out; those marks belong to the words.
        while opening, low > 1, passage.bytes[low - 2] == 0xC2, [0xA1, 0xBF].contains(passage.bytes[low - 1]) {
            low -= 2
        }
        let high = passage.tokens[tokens.upperBound - 1].end
        return TextSpan(
            text: String(decoding: passage.bytes[low..<max(low, high)], as: UTF8.self),
            start: offsets.scalar(atByte: low),
            end: offsets.scalar(atByte: max(low, high)))
    }
}
