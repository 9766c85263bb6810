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

    @Test(arguments: [
        LanguageCase(
            "Die Haltung der Partei bezeichnete er als „zutiefst verlogen“.", .direct, "zutiefst verlogen", "er"),
        LanguageCase(
            "Die Äußerungen der Richter bezeichnete Anna Berg als „Knaller aus Bonn“ und lachte.", .direct,
            "Knaller aus Bonn", "Anna Berg"),
        LanguageCase(
            "Er bezeichnete das Schreiben ferner als „Gemeinheit“ und kündigte an, er werde klagen.", .direct,
            "Gemeinheit", "Er"),
        LanguageCase(
            "Bürgermeister Hans Kurz spricht von einer „großen Resonanz“ und sieht dies als Ausdruck der Hilfe.",
            .direct, "großen Resonanz", "Hans Kurz"),
        LanguageCase("Die Forscher rechnen mit „sehr viel Regen“.", .direct, "sehr viel Regen", "Die Forscher"),
        LanguageCase("Der Forscher Hans Kurz riet zu „Ruhe und Geduld“.", .direct, "Ruhe und Geduld", "Hans Kurz"),
        LanguageCase(
            "Sie kritisierte das Vorgehen als „Provokation ohne Sinn“.", .direct, "Provokation ohne Sinn", "Sie"),
        LanguageCase(
            "„Es war wie ein Zug vor der Tür“, beschreibt ein Reporter das Ereignis.", .direct,
            "Es war wie ein Zug vor der Tür", "ein Reporter"),
        LanguageCase(
            "„Er ist eine eiserne Hand“, so charakterisierte ihn der Gewerkschafter Hans Kurz.", .direct,
            "Er ist eine eiserne Hand", "Hans Kurz"),
        LanguageCase(
            "Mit den Worten „Jetzt wird alles anders“ begrüßte er die Gäste.", .direct, "Jetzt wird alles anders", "er"),
        LanguageCase("„Guten Tag“, mit diesen Worten begrüßte er die Gäste.", .direct, "Guten Tag", "er"),
    ])
    func `finds what somebody is quoted to have called something`(of: LanguageCase) throws { try of.check("de") }

    @Test(arguments: [
        "Anna Berg spielt in der Serie „Das weite Feld“ eine Richterin.",
        "Die Mannschaft des Fährschiffes „Königin der Aske“ wurde gerettet.",
        "Er war zu Gast beim „2. Kongress der Müller“ in Bonn.",
        "Die Firma „Kurz & Söhne“ zieht nach Bonn.",
    ])
    func `a name in marks is nobody's words`(text: String) {
        #expect(QuotationReader().read(text, language: "de").statements.isEmpty)
    }

    @Test func `guesses the language`() {
        #expect(QuotationReader().read("Die Kanzlerin sagte, dass sie nicht nach Paris reisen werde.").language == "de")
    }
}
