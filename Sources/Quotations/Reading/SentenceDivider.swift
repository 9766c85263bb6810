/// Divides tokens into the writer's own sentences: a quotation never ends one, unless what follows it begins anew.
struct SentenceDivider {
    let tokens: [Token]
    let closing: [Int32]
    let language: Language

    func sentences() -> [Passage.Sentence] {
        var result: [Passage.Sentence] = []
        var items: [Int] = []
        var at = 0
        func finish() {
            guard let first = items.first else { return }
            result.append(
                Passage.Sentence(items: items, paragraph: Int(tokens[first].paragraph), isHeadline: isHeadline(items)))
            items = []
        }
        while at < tokens.count {
            if let first = items.first, tokens[first].paragraph != tokens[at].paragraph { finish() }
            items.append(at)
            let next: Int
            if closing[at] >= 0 {
                next = Int(closing[at]) + 1
                if ends(afterQuotation: at, next: next) { finish() }
            } else {
                next = at + 1
                if ends(after: at, next: next) { finish() }
            }
            at = next
        }
        finish()
        return result
    }

    private func ends(after at: Int, next: Int) -> Bool {
        guard next < tokens.count, tokens[next].paragraph == tokens[at].paragraph else { return true }
        let token = tokens[at]
        if token.kind == .mark {
            guard token.symbol == 0x2E || token.symbol == 0x21 || token.symbol == 0x3F else { return false }
            let follower = tokens[next]
            if follower.kind == .open { return true }
            if follower.kind == .mark { return follower.symbol == 0x28 || follower.symbol == 0x2D && false }
            return follower.isCapitalized || follower.kind == .number
        }
        // An abbreviation ends a sentence where a word follows that starts them.
        if token.kind == .word, token.lower.hasSuffix("."), !token.has([.honorific, .title]) {
            let follower = tokens[next]
            return follower.isCapitalized
                && follower.has([.determiner, .pronoun, .possessive, .conjunction, .subordinator])
        }
        return false
    }

    private func ends(afterQuotation open: Int, next: Int) -> Bool {
        guard next < tokens.count, tokens[next].paragraph == tokens[open].paragraph else { return true }
        let close = Int(closing[open])
        guard close > open + 1, tokens[close - 1].kind == .mark else { return false }
        let symbol = tokens[close - 1].symbol
        guard symbol == 0x2E || symbol == 0x21 || symbol == 0x3F else { return false }
        let follower = tokens[next]
        if follower.kind == .open { return true }
        if follower.kind == .mark { return false }
        guard follower.isCapitalized || follower.kind == .number else { return false }
        if follower.has([.pronoun, .determiner, .possessive]) { return true }
        return !isAttribution(from: next, strict: symbol == 0x2E)
    }

    /// "Cooper said", "Mr. Cooper, 34, said": a name and a verb of saying, and then little else.
    private func isAttribution(from start: Int, strict: Bool) -> Bool {
        var at = start
        let limit = min(tokens.count, start + 9)
        while at < limit, tokens[at].paragraph == tokens[start].paragraph {
            let token = tokens[at]
            if token.kind == .open || token.isMark(".") || token.isMark(":") { return false }
            if token.verb >= 0, at > start, language.verbs[Int(token.verb)].frames.contains(.quotation),
                !token.forms.isDisjoint(with: [.past, .third])
            {
                let next = at + 1
                guard next < tokens.count, tokens[next].paragraph == token.paragraph else { return true }
                if tokens[next].isMark(".") { return true }
                if strict { return false }
                return !tokens[next].has(.complementizer) && !tokens[next].isMark(":") && tokens[next].kind != .open
            }
            if token.has([.relative, .be, .have, .do, .modal]) { return false }
            at += 1
        }
        return false
    }

    private func isHeadline(_ items: [Int]) -> Bool {
        if let first = items.first, tokens[first].kind == .open, items.count > 2 { return false }
        var long = 0
        var capital = 0
        for item in items where tokens[item].kind == .word && tokens[item].lower.utf8.count > 3 {
            long += 1
            if tokens[item].isCapitalized { capital += 1 }
        }
        return !language.capitalizesNouns && long >= 4 && capital * 10 >= long * 8
    }
}
