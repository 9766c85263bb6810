import Model
import Quotations
import Testing

/// Sentences of our own, each with the one statement that it must give first.
@Suite struct EnglishStatementTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let kind: Statement.Kind
        let quote: String
        let mention: String?
        let name: String?

        init(_ text: String, _ kind: Statement.Kind, _ quote: String, by mention: String?, _ name: String?) {
            self.text = text
            self.kind = kind
            self.quote = quote
            self.mention = mention
            self.name = name
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("\"We need proof,\" Yvette Cooper said.", .direct, "We need proof", by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "“We need proof,” said Yvette Cooper, who was in Kyiv.", .direct, "We need proof", by: "Yvette Cooper",
            "Yvette Cooper"),
        Case("''We need proof,'' Mrs. Cooper said.", .direct, "We need proof", by: "Mrs. Cooper", "Cooper"),
        Case(
            "\"We need proof!\" Yvette Cooper told reporters on Monday.", .direct, "We need proof!",
            by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "Yvette Cooper told CNN on Monday, \"We need proof.\"", .direct, "We need proof.", by: "Yvette Cooper",
            "Yvette Cooper"),
        Case("Yvette Cooper said: \"We need proof.\"", .direct, "We need proof.", by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "\"We need,\" Yvette Cooper said, \"more proof.\"", .direct, "We need more proof.", by: "Yvette Cooper",
            "Yvette Cooper"),
        Case(
            "\"We need proof,\" Yvette Cooper said. \"There is none.\"", .direct, "We need proof There is none.",
            by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "\"We need proof,\" beamed Mayor Lena Hoffmann.", .direct, "We need proof", by: "Mayor Lena Hoffmann",
            "Lena Hoffmann"),
        Case(
            "Yvette Cooper said the plan would “cost lives” this winter.", .mixed,
            "the plan would “cost lives” this winter", by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "Yvette Cooper said that the talks had failed.", .indirect, "the talks had failed", by: "Yvette Cooper",
            "Yvette Cooper"),
        Case(
            "Yvette Cooper, the foreign secretary, said the talks had failed.", .indirect, "the talks had failed",
            by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "The talks had failed, Yvette Cooper said on Monday.", .indirect, "The talks had failed",
            by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "The talks with Russia had failed before they began, according to Yvette Cooper.", .indirect,
            "The talks with Russia had failed before they began", by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "According to Yvette Cooper, the talks with Russia have failed before they began.", .indirect,
            "the talks with Russia have failed before they began",
            by: "Yvette Cooper", "Yvette Cooper"),
        Case(
            "Officials said the bridge was closed on Sunday.", .indirect, "the bridge was closed on Sunday",
            by: "Officials", nil),
        Case("A new poll shows that voters want talks.", .indirect, "voters want talks", by: "A new poll", nil),
    ])
    func `finds content, kind and speaker`(expected: Case) throws {
        let report = QuotationReader().read(expected.text, language: "en")
        let statement = try #require(report.statements.first)
        #expect(statement.kind == expected.kind)
        #expect(statement.quote.text == expected.quote)
        #expect(statement.speaker?.mention?.text == expected.mention)
        #expect(statement.speaker?.name == expected.name)
        #expect(report.statements.count == 1)
    }

    @Test(arguments: [
        "The bridge was closed on Sunday.",
        "The 'Nightly Show' returns on Friday.",
        "It's the voters' choice, and the dog's breakfast isn't ready.",
        "",
        "\"\"",
    ])
    func `finds nothing where nobody says anything`(text: String) {
        #expect(QuotationReader().read(text, language: "en").statements.isEmpty)
    }

    @Test func `gives the last name and the pronoun the full name of the text`() {
        let text = """
            Foreign Secretary Yvette Cooper met Emmanuel Macron in Paris. "We need proof," Cooper said.

            "There is none yet," she told reporters.
            """
        let report = QuotationReader().read(text, language: "en")
        #expect(report.statements.map { $0.speaker?.name } == ["Yvette Cooper", "Yvette Cooper"])
        #expect(report.statements.map { $0.speaker?.mention?.text } == ["Cooper", "she"])
        #expect(report.people.first { $0.name == "Yvette Cooper" }?.description == "Foreign Secretary")
    }

    @Test func `keeps two people of one last name apart by their honorifics`() {
        let text = """
            Hillary Marsh and her husband, Peter Marsh, spoke on Monday.

            "I will not run," Mrs. Marsh said.

            "She will," Mr. Marsh said.
            """
        let names = QuotationReader().read(text, language: "en").statements.filter { $0.kind == .direct }.map {
            $0.speaker?.name
        }
        #expect(names == ["Hillary Marsh", "Peter Marsh"])
    }

    @Test func `joins a quotation that runs on over paragraphs`() throws {
        let text = "“We need proof,” Yvette Cooper said. “There is none.\n\n“We will wait for it.”"
        let statements = QuotationReader().read(text, language: "en").statements
        #expect(statements.count == 1)
        #expect(
            try #require(statements.first).quote.parts.map(\.text) == [
                "We need proof", "There is none.", "We will wait for it.",
            ])
    }

    @Test func `names several who speak together`() throws {
        let statement = try #require(
            QuotationReader().read("\"We agree,\" Yvette Cooper and Emmanuel Macron said.", language: "en").statements
                .first)
        #expect(statement.speaker?.name == "Yvette Cooper")
        #expect(statement.coSpeakers.map(\.name) == ["Emmanuel Macron"])
    }
}

/// Statements inside statements.
@Suite struct ReportedStatementTests {
    @Test func `knows what is said in what a paper reports`() throws {
        let statements = QuotationReader().read(
            "Yvette Cooper said the talks with Russia had failed before they began, according to Politico.",
            language: "en"
        ).statements
        let inner = try #require(statements.first { $0.speaker?.name == "Yvette Cooper" })
        let outer = try #require(inner.inside)
        #expect(statements[outer].speaker?.name == "Politico")
        #expect(statements[outer].inside == nil)
        #expect(inner.quote.text == "the talks with Russia had failed before they began")
    }
}
