import Model
import Quotations
import Testing

/// A sentence of our own, or two, and the first statement that it must give.
struct LanguageCase: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: Statement.Kind
    let quote: String
    /// The speaker's name, or where the text gives none the words that name the speaker.
    let speaker: String

    init(_ text: String, _ kind: Statement.Kind, _ quote: String, _ speaker: String) {
        self.text = text
        self.kind = kind
        self.quote = quote
        self.speaker = speaker
    }

    var testDescription: String { text }

    func check(_ language: String) throws {
        let statement = try #require(QuotationReader().read(text, language: language).statements.first)
        #expect(statement.kind == kind)
        #expect(statement.quote.text == quote)
        #expect(statement.speaker?.name ?? statement.speaker?.mention?.text == speaker)
        #expect(statement.confidence >= 0.5)
        let scalars = Array(text.unicodeScalars)
        for part in statement.quote.parts + [statement.cue, statement.speaker?.mention].compactMap({ $0 }) {
            #expect(String(String.UnicodeScalarView(scalars[part.start..<part.end])) == part.text)
        }
    }

    /// Nothing that a rule would alert on: no statement that is more likely right than wrong.
    static func checkSilence(of text: String, _ language: String) {
        #expect(QuotationReader().read(text, language: language).statements.allSatisfy { $0.confidence < 0.5 })
    }
}
