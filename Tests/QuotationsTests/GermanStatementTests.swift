import Model
import Quotations
import Testing

/// German sentences of our own.
@Suite struct GermanStatementTests {
    @Test(arguments: [
        (
            "„Wir brauchen Beweise“, sagte Angela Merkel am Montag.", Statement.Kind.direct, "Wir brauchen Beweise",
            "Angela Merkel"
        ),
        ("Angela Merkel sagte: „Wir brauchen Beweise.“", .direct, "Wir brauchen Beweise.", "Angela Merkel"),
        (
            "Angela Merkel sagte, dass die Gespräche gescheitert seien.", .indirect, "die Gespräche gescheitert seien",
            "Angela Merkel"
        ),
        (
            "Angela Merkel erklärte, sie werde nach Kiew reisen.", .indirect, "sie werde nach Kiew reisen",
            "Angela Merkel"
        ),
    ])
    func `finds content, kind and speaker`(text: String, kind: Statement.Kind, quote: String, name: String) throws {
        let statement = try #require(QuotationReader().read(text).statements.first)
        #expect(statement.kind == kind)
        #expect(statement.quote.text == quote)
        #expect(statement.speaker?.name == name)
    }

    @Test func `guesses the language`() {
        #expect(QuotationReader().read("Die Kanzlerin sagte, dass sie nicht nach Paris reisen werde.").language == "de")
    }
}
