internal import Text

/// Who wrote a text, and the lines that do but say so.
///
/// An author is no speaker: the name on such a line draws no quotation to it. Only where the text says "I" outside of quotation
/// marks are those the words of its author.
struct Byline: Sendable {
    /// Whom "I" means; nil where nobody says it, or where it can't be told who wrote the text.
    let author: String?
    /// Numbers of paragraphs.
    let lines: Set<Int>

    /// - Parameter fields: the authors that the feed gives.
    init(_ passage: Passage, authors fields: [String], watch: WatchedNames) {
        let language = passage.language
        let given = Authors(fields, language: language, watch: watch).names
        var finder = BylineFinder(passage, authors: given)
        finder.find()
        lines = finder.lines
        let authors = given.isEmpty ? Authors(finder.names, language: language, watch: watch).names : given
        guard authors.count == 1, let author = authors.first, Self.isInFirstPerson(passage) else {
            self.author = nil
            return
        }
        self.author = watch.name(of: author.split(separator: " ").map { Folding.fold($0.lowercased()) }) ?? author
    }

    /// True for a name that only says who wrote the text.
    func holds(_ run: NameRun, _ passage: Passage) -> Bool {
        !lines.isEmpty && lines.contains(Int(passage.tokens[run.tokens.lowerBound].paragraph))
    }

    /// True where a whole sentence outside of quotation marks says "I", and the text is no interview.
    ///
    /// A title alone, which often quotes without marks, doesn't count.
    private static func isInFirstPerson(_ passage: Passage) -> Bool {
        guard !passage.language.firstPerson.isEmpty else { return false }
        let says = passage.sentences.contains { sentence in
            guard let last = sentence.items.last, [0x2E, 0x21, 0x3F].contains(passage.tokens[last].symbol) else {
                return false
            }
            return sentence.items.contains { saysI(passage.tokens[$0], passage.language) }
        }
        return says && !isInterview(passage)
    }

    static func saysI(_ token: Token, _ language: Language) -> Bool {
        language.firstPerson.contains(token.lower) || token.forms.contains(.first)
    }

    /// Questions that are paragraphs of their own, or lines that open with who speaks: "Q:", "DOE:".
    private static func isInterview(_ passage: Passage) -> Bool {
        var questions = 0
        var labels = 0
        var paragraph = -1
        for (index, sentence) in passage.sentences.enumerated() {
            let isFirst = sentence.paragraph != paragraph
            let isLast =
                index + 1 == passage.sentences.count || passage.sentences[index + 1].paragraph != sentence.paragraph
            paragraph = sentence.paragraph
            if isFirst, label(of: sentence, passage) != nil { labels += 1 }
            if isFirst, isLast, let last = sentence.items.last, passage.tokens[last].isMark("?") {
                questions += 1
            }
        }
        return questions > 1 || labels > 1
    }

    /// The end of what names a speaker before a colon at the start of a sentence: "Doe: …".
    static func label(of sentence: Passage.Sentence, _ passage: Passage) -> Int? {
        guard let colon = sentence.items.prefix(6).firstIndex(where: { passage.tokens[$0].isMark(":") }), colon > 0,
            colon + 1 < sentence.items.count,
            sentence.items.prefix(colon).allSatisfy({
                passage.tokens[$0].kind == .word && passage.tokens[$0].isCapitalized
            })
        else { return nil }
        return colon
    }
}

/// Finds the lines of a text that name who wrote it.
private struct BylineFinder {
    /// Longer ones say more than that.
    private static let longest = 16

    private let passage: Passage
    private let authors: [[String]]
    private(set) var lines: Set<Int> = []
    /// The names behind "by", as they are written.
    private(set) var names: [String] = []

    init(_ passage: Passage, authors: [String]) {
        self.passage = passage
        self.authors = authors.map { $0.split(separator: " ").map { Folding.fold($0.lowercased()) } }
    }

    mutating func find() {
        var start = 0
        while start < passage.tokens.count {
            var end = start
            while end < passage.tokens.count, passage.tokens[end].paragraph == passage.tokens[start].paragraph {
                end += 1
            }
            if end - start <= Self.longest { read(start..<end) }
            start = end
        }
    }

    private mutating func read(_ line: Range<Int>) {
        guard !line.contains(where: { says($0) }) else { return }
        if let start = nameStart(line), let end = nameEnd(from: start, in: line) {
            lines.insert(Int(passage.tokens[line.lowerBound].paragraph))
            let last = passage.tokens[line.upperBound - 1]
            names.append(text(passage.tokens[start].start..<max(passage.tokens[end - 1].end, last.end)))
        } else if authors.contains(where: { isNamed($0, in: line) }) {
            lines.insert(Int(passage.tokens[line.lowerBound].paragraph))
        }
    }

    /// What a line that only names somebody doesn't hold: quotations, finite verbs, a colon behind a name.
    private func says(_ at: Int) -> Bool {
        let token = passage.tokens[at]
        if token.kind == .open || token.kind == .close || token.isMark("?") || token.isMark("!") { return true }
        if token.isMark(":") { return at > 0 && !isOpener(at - 1) }
        if token.isCapitalized { return false }
        return token.has([.be, .have, .do, .modal, .verb, .pronoun, .complementizer])
            && !token.has([.preposition, .determiner, .possessive, .conjunction])
            || token.verb >= 0 && !token.forms.isDisjoint(with: [.past, .third, .subjunctive]) && !isOpener(at)
    }

    private func isOpener(_ at: Int) -> Bool {
        let lower = passage.tokens[at].lower
        return passage.language.genreWords.contains(lower) || passage.language.bylineWords.contains(lower)
    }

    /// Behind "by", "opinion by", "text:"; nil for a line that doesn't open so.
    private func nameStart(_ line: Range<Int>) -> Int? {
        var at = line.lowerBound
        while at < line.upperBound, passage.tokens[at].kind == .mark { at += 1 }
        var opens = false
        var steps = 0
        while at < line.upperBound, steps < 4 {
            let token = passage.tokens[at]
            if passage.language.bylineWords.contains(token.lower) {
                opens = true
            } else if token.isMark(":"), steps > 0 {
                opens = true
            } else if !passage.language.genreWords.contains(token.lower) || opens {
                break
            }
            at += 1
            steps += 1
        }
        return opens && at < line.upperBound ? at : nil
    }

    /// The end of a first and a last name.
    private func nameEnd(from start: Int, in line: Range<Int>) -> Int? {
        var at = start
        while at < line.upperBound, passage.tokens[at].has([.title, .honorific, .role]),
            !passage.tokens[at].has(.firstName)
        {
            at += 1
        }
        let first = at
        while at < line.upperBound, at - first < 5 {
            let token = passage.tokens[at]
            guard token.kind == .word,
                token.isCapitalized && !token.has([.common, .time]) || token.has(.particle) && at > first
            else { break }
            at += 1
        }
        return at - first > 1 ? at : nil
    }

    private func isNamed(_ author: [String], in line: Range<Int>) -> Bool {
        guard let first = author.first else { return false }
        return line.contains { start in
            guard Folding.fold(passage.tokens[start].lower) == first, start + author.count <= line.upperBound else {
                return false
            }
            return author.indices.allSatisfy { Folding.fold(passage.tokens[start + $0].lower) == author[$0] }
        }
    }

    private func text(_ bytes: Range<Int>) -> String { String(decoding: passage.bytes[bytes], as: UTF8.self) }
}
