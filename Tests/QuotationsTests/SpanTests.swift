import Model
import Quotations
import Testing

/// What holds for every text whatever: spans lie in it, say what stands there, and nothing takes for ever.
@Suite struct SpanTests {
    private static let pieces = [
        "\"", "“", "”", "‘", "’", "'", "''", "«", "»", "„", "(", ")", ",", ".", ":", ";", "—", "?", "\n\n", " ",
        "Yvette Cooper", "she", "said",
        "told", "according to", "that", "the", "Mr.", "é", "Зеленський", "👩‍👩‍👧", "says", "who", "and", "on Monday", "U.S.",
        "@tipoff", "$5", "#", "Die Kanzlerin", "mit", "teilte", "laut", "nach Angaben", "zufolge", "so", "wie", "sei",
        "zu gehen", "war bekannt", "«", "—",
        "сказал", "a déclaré", "dit-il", "według",
        "'s", "a plan", "to", "sagte", "dass", "\u{0}", "\u{301}",
        "By Jane Doe\n\n", "I think", "I've", "credo che", "‚", "‹", "›", "「", "」", "｢", "我们", "。", "，", "\n\n“",
    ]

    @Test(arguments: 0..<300)
    func `every span of a random text says what stands at its offsets`(seed: Int) {
        var random = Shuffle(seed: UInt64(seed))
        var text = ""
        for _ in 0..<(5 + seed % 60) {
            text += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
            if random.next() % 3 > 0 { text += " " }
        }
        expectConsistent(
            text, language: ["de", "en", "fr", "de", "es", "ru", "en", "uk", "de", "pl", "it", "cs"][seed % 12])
    }

    @Test func `every truncation of a text gives spans within it`() {
        let text = """
            Foreign Secretary Yvette Cooper, 56, said the plan would “cost lives”. “We’ll see,” she told CNN’s Jake Tapper — “and then

            “we’ll act,” according to ‘The Daily’. Café owner Zoë Müller: "It's 'fine'."
            """
        let scalars = Array(text.unicodeScalars)
        for length in 0...scalars.count {
            expectConsistent(String(String.UnicodeScalarView(scalars.prefix(length))), language: "en")
        }
    }

    /// No larger, since tests that compute hold up those that wait; how long 1 MB takes is in Benchmarks.
    @Test(arguments: [
        "\"", "“", "Cooper ", "said ", "\"a\" ", "she said that ", "(", ", who ", "a, ", "Mr. ", "\n\"a",
        "sagte, dass ", "sagte der Minister der Partei ", "sagte, der Minister sagte, ", "laut Polizei ",
        "„a“, so Merkel, ", "\n“a", "s’ a ‘", "‚a ", "「我", "我“", "By Jane Doe\n", "I think ",
    ])
    func `hostile text ends, with no more statements than it has words`(piece: String) {
        let text = String(repeating: piece, count: 50_000 / piece.utf8.count)
        let report = QuotationReader().read(
            text, language: piece.contains("sagte") || piece.contains("laut") || piece.contains("so ") ? "de" : "en")
        #expect(report.statements.count <= text.utf8.count)
    }

    @Test func `a quotation over very many paragraphs is one statement`() {
        let count = 40_000
        let text = String(repeating: "“We go.\n", count: count) + "“We stay,” Anna Berg said."
        let statements = QuotationReader().read(text, language: "en").statements
        #expect(statements.map(\.quote.parts.count) == [count + 1])
    }

    private func expectConsistent(_ text: String, language: String) {
        let report = QuotationReader().read(text, language: language, authors: ["Jane Doe"])
        let scalars = Array(text.unicodeScalars)
        func expect(_ span: TextSpan?) {
            guard let span else { return }
            guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else {
                Issue.record("\(span) lies outside of \(text.debugDescription)")
                return
            }
            #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == span.text)
        }
        for statement in report.statements {
            let quote = statement.quote
            expect(quote.parts.isEmpty ? TextSpan(text: quote.text, start: quote.start, end: quote.end) : nil)
            for part in quote.parts { expect(part) }
            if !quote.parts.isEmpty {
                #expect(quote.text == quote.parts.map(\.text).joined(separator: " "))
                #expect(quote.start == quote.parts.map(\.start).min())
                #expect(quote.end == quote.parts.map(\.end).max())
            }
            expect(statement.cue)
            for speaker in [statement.speaker].compactMap(\.self) + statement.coSpeakers { expect(speaker.mention) }
            #expect((0...1).contains(statement.confidence))
        }
        for person in report.people {
            for mention in person.mentions { expect(mention) }
        }
    }
}

/// A small generator with a seed, so that every run tries the same texts.
private struct Shuffle {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
