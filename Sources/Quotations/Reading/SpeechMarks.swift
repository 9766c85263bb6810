/// Sets marks where a language leaves them out: around speech behind a dash, and around an attribution between two marks.
///
/// The marks that it sets are empty tokens; linear in the tokens.
struct SpeechMarks {
    let language: Language

    func marked(_ tokens: [Token], _ quotations: [QuotationSpan]) -> ([Token], [QuotationSpan]) {
        guard language.marksSpeechByDash || language.attributesInside else { return (tokens, quotations) }
        var marking = Marking(tokens: [], quotations: quotations)
        marking.tokens.reserveCapacity(tokens.count)
        var start = 0
        while start < tokens.count {
            var end = start
            while end < tokens.count, tokens[end].paragraph == tokens[start].paragraph { end += 1 }
            let paragraph = tokens[start..<end]
            if language.marksSpeechByDash, tokens[start].isMark("-"), end - start > 2 {
                markDialogue(paragraph, &marking)
            } else if language.attributesInside {
                markInside(paragraph, &marking)
            } else {
                marking.tokens += paragraph
            }
            start = end
        }
        return (marking.tokens, marking.quotations)
    }

    private struct Marking {
        var tokens: [Token]
        var quotations: [QuotationSpan]

        mutating func open(at place: Int, _ paragraph: Int32) {
            quotations.append(QuotationSpan(open: place..<place, close: place..<place, paragraph: Int(paragraph)))
            add(.open, place, paragraph)
        }

        mutating func close(at place: Int, _ paragraph: Int32) {
            quotations[quotations.count - 1].close = place..<place
            add(.close, place, paragraph)
        }

        private mutating func add(_ kind: Token.Kind, _ place: Int, _ paragraph: Int32) {
            tokens.append(
                Token(
                    kind: kind, start: place, end: place, lower: "", symbol: 0, isCapitalized: false,
                    isUppercase: false,
                    paragraph: paragraph, quotation: Int32(quotations.count - 1)))
        }
    }

    /// "– Yes, – he said. – Tomorrow."
    private func markDialogue(_ paragraph: ArraySlice<Token>, _ marking: inout Marking) {
        guard let first = paragraph.first else { return }
        let number = first.paragraph
        marking.tokens.append(first)
        var isOpen = false
        var speaks = true
        for at in paragraph.indices.dropFirst() {
            let token = paragraph[at]
            if token.kind == .open || token.kind == .close { continue }
            if token.isMark("-") {
                if isOpen, isAttribution(paragraph, from: at + 1) {
                    // The comma before the dash belongs to neither.
                    let comma = marking.tokens.last.flatMap { $0.isMark(",") ? $0 : nil }
                    if comma != nil { marking.tokens.removeLast() }
                    marking.close(at: marking.tokens.last?.end ?? token.start, number)
                    if let comma { marking.tokens.append(comma) }
                    isOpen = false
                    speaks = false
                } else if !isOpen {
                    speaks = true
                    marking.tokens.append(token)
                    continue
                }
            }
            if speaks, !isOpen, token.kind != .mark {
                marking.open(at: token.start, number)
                isOpen = true
            }
            marking.tokens.append(token)
        }
        if isOpen, let last = marking.tokens.last { marking.close(at: last.end, number) }
    }

    /// "«Oui, a dit Paul, demain.»"
    private func markInside(_ paragraph: ArraySlice<Token>, _ marking: inout Marking) {
        var dropsClose = false
        var isInside = false
        var resumesAt = -1
        for at in paragraph.indices {
            let token = paragraph[at]
            if token.kind == .open {
                isInside = true
                dropsClose = false
                resumesAt = -1
            }
            if token.kind == .close {
                isInside = false
                if dropsClose { continue }
            }
            if isInside, resumesAt < 0, token.isMark(",") || token.isMark("-"),
                let end = attributionEnd(paragraph, from: at + 1)
            {
                marking.close(at: token.start, token.paragraph)
                marking.tokens.append(token)
                resumesAt = end
                dropsClose = true
                continue
            }
            marking.tokens.append(token)
            if at == resumesAt {
                resumesAt = -1
                if at + 1 < paragraph.endIndex, paragraph[at + 1].kind == .word {
                    marking.open(at: token.end, token.paragraph)
                    dropsClose = false
                }
            }
        }
    }

    /// A verb of saying within a few words, no mark before it.
    private func isAttribution(_ tokens: ArraySlice<Token>, from start: Int) -> Bool {
        for at in start..<min(tokens.endIndex, start + 5) {
            if tokens[at].kind == .mark { return false }
            if isSpeech(tokens[at]) { return true }
        }
        return false
    }

    /// The mark that ends ", a déclaré Paul Durand,"; nil where no attribution stands there.
    private func attributionEnd(_ tokens: ArraySlice<Token>, from start: Int) -> Int? {
        var at = start
        if at < tokens.endIndex, tokens[at].isMark("-") { at += 1 }
        while at < tokens.endIndex, at - start < 5,
            tokens[at].has([.have, .be, .object]) || tokens[at].has(.pronoun) && at > start
        { at += 1 }
        guard at < tokens.endIndex, isSpeech(tokens[at]),
            tokens[at].forms.contains(.past) || at > start || next(tokens, at)
        else { return nil }
        for end in at..<min(tokens.endIndex, at + 14) {
            if tokens[end].isMark(",") || tokens[end].isMark(".") || tokens[end].isMark(";") || tokens[end].isMark("-")
            {
                return end + 1 < tokens.endIndex && tokens[end + 1].isMark("-") ? end + 1 : end
            }
            if tokens[end].kind == .close { return end }
            if tokens[end].has(.complementizer) || tokens[end].isMark(":") || tokens[end].kind == .open { return nil }
        }
        return nil
    }

    /// Its subject follows: a name, a pronoun, an article.
    private func next(_ tokens: ArraySlice<Token>, _ verb: Int) -> Bool {
        guard verb + 1 < tokens.endIndex else { return false }
        let token = tokens[verb + 1]
        return token.isCapitalized || token.has([.masculine, .feminine, .determiner])
    }

    private func isSpeech(_ token: Token) -> Bool {
        token.verb >= 0 && language.verbs[Int(token.verb)].frames.contains(.quotation)
            && !token.forms.isDisjoint(with: [.past, .third, .participle])
    }
}
