import Model
import Quotations
import Testing

/// Every kind of quotation marks, told from apostrophes and from each other, and what they group into one statement.
@Suite struct MarkTests {
    /// A text, and the statements that it must give: the parts of each, and who speaks.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let language: String
        let statements: [(parts: [String], speaker: String?)]

        init(_ text: String, _ language: String, _ statements: [(parts: [String], speaker: String?)]) {
            self.text = text
            self.language = language
            self.statements = statements
        }

        /// One statement by Anna Berg.
        init(_ text: String, _ parts: [String], _ language: String = "en") {
            self.init(text, language, [(parts, "Anna Berg")])
        }

        var testDescription: String { text }

        func check() {
            let found = QuotationReader().read(text, language: language).statements
            let scalars = Array(text.unicodeScalars)
            var parts: [[String]] = []
            for statement in found {
                let quote = statement.quote
                let spans =
                    quote.parts.isEmpty ? [TextSpan(text: quote.text, start: quote.start, end: quote.end)] : quote.parts
                for span in spans {
                    #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == span.text)
                }
                parts.append(spans.map(\.text))
            }
            #expect(parts == statements.map(\.parts))
            #expect(found.map(\.speaker?.name) == statements.map(\.speaker))
            #expect(found.allSatisfy { $0.kind == .direct })
        }
    }

    @Test(arguments: [
        Case("“We will go home now,” Anna Berg said.", ["We will go home now"]),
        Case("\"We will go home now,\" Anna Berg said.", ["We will go home now"]),
        Case("''We will go home now,'' Anna Berg said.", ["We will go home now"]),
        Case("``We will go home now,'' Anna Berg said.", ["We will go home now"]),
        Case("‘‘We will go home now,’’ Anna Berg said.", ["We will go home now"]),
        Case("‘We will go home now,’ Anna Berg said.", ["We will go home now"]),
        Case("'We will go home now,' Anna Berg said.", ["We will go home now"]),
        Case("«We will go home now», Anna Berg said.", ["We will go home now"]),
        Case("« Nous rentrons », a dit Anna Berg.", ["Nous rentrons"], "fr"),
        Case("«\u{202F}Nous rentrons\u{202F}», a dit Anna Berg.", ["Nous rentrons"], "fr"),
        Case("‹We will go home now›, Anna Berg said.", ["We will go home now"]),
        Case("»Wir gehen jetzt heim«, sagte Anna Berg.", ["Wir gehen jetzt heim"], "de"),
        Case("›Wir gehen jetzt heim‹, sagte Anna Berg.", ["Wir gehen jetzt heim"], "de"),
        Case("„Wir gehen jetzt heim“, sagte Anna Berg.", ["Wir gehen jetzt heim"], "de"),
        Case("„Wir gehen jetzt heim”, sagte Anna Berg.", ["Wir gehen jetzt heim"], "de"),
        Case("„Wir gehen jetzt heim\", sagte Anna Berg.", ["Wir gehen jetzt heim"], "de"),
        Case("‚Wir gehen jetzt heim‘, sagte Anna Berg.", ["Wir gehen jetzt heim"], "de"),
        Case("Anna Berg sagte: „Wir gehen jetzt heim.“", ["Wir gehen jetzt heim."], "de"),
        Case("„Jdeme teď domů,“ řekla Anna Berg.", ["Jdeme teď domů"], "cs"),
        Case("»Jdeme teď domů,« řekla Anna Berg.", ["Jdeme teď domů"], "cs"),
        Case("„Idziemy do domu” – powiedziała Anna Berg.", ["Idziemy do domu"], "pl"),
        // Swedish and Finnish, both ways; Danish.
        Case("”We will go home now”, said Anna Berg.", ["We will go home now"]),
        Case("Anna Berg said: ”We will go home now.”", ["We will go home now."]),
        Case("»We will go home now», said Anna Berg.", ["We will go home now"]),
        Case("Anna Berg said: »We will go home now.»", ["We will go home now."]),
        Case("»We will go home now,« said Anna Berg.", ["We will go home now"]),
        Case("“우리는 지금 집에 간다,” Anna Berg said.", ["우리는 지금 집에 간다"]),
    ])
    func `finds what every kind of marks holds`(of: Case) { of.check() }

    @Test(arguments: [
        Case("'We can't go, it's the dogs' home,' Anna Berg said.", ["We can't go, it's the dogs' home"]),
        Case("‘We can’t go, it’s the dogs’ home,’ Anna Berg said.", ["We can’t go, it’s the dogs’ home"]),
        Case("'We loved the '90s, all of us,' Anna Berg said.", ["We loved the '90s, all of us"]),
        Case("The voters' choice isn't ours. \"It's the dogs' home,\" Anna Berg said.", ["It's the dogs' home"]),
        Case("The ’90s weren’t ours. “It’s the dogs’ home,” Anna Berg said.", ["It’s the dogs’ home"]),
        Case("« L'été n'est qu'un rêve », a dit Anna Berg.", ["L'été n'est qu'un rêve"], "fr"),
        Case("The voters' choice isn't the dogs' choice.", "en", []),
        Case("The voters’ choice isn’t the dogs’ choice.", "en", []),
    ])
    func `tells apostrophes from marks`(of: Case) { of.check() }

    @Test(arguments: [
        Case("「我々は家に帰る」と述べた。", "ja", [(["我々は家に帰る"], nil)]),
        Case("『我々は家に帰る』と述べた。", "ja", [(["我々は家に帰る"], nil)]),
        Case("彼は「我々は『家』に帰る。」と述べた。", "ja", [(["我々は『家』に帰る。"], nil)]),
        Case("｢我々は家に帰る｣と述べた。", "ja", [(["我々は家に帰る"], nil)]),
        Case("他说：“我们现在就回家。”", "zh", [(["我们现在就回家。"], nil)]),
        Case("他说“我们现在就回家”。", "zh", [(["我们现在就回家"], nil)]),
        Case("“我们现在就回家。”他说。", "zh", [(["我们现在就回家。"], nil)]),
        Case("他说\"我们现在就回家\"。", "zh", [(["我们现在就回家"], nil)]),
        Case("他说：‘我们现在就回家。’", "zh", [(["我们现在就回家。"], nil)]),
        Case("他说：「我們現在就回家。」", "zh", [(["我們現在就回家。"], nil)]),
        // Titles, and a word or two.
        Case("《我们现在就回家》是一部电影。", "zh", []),
        Case("他住在“小区”。", "zh", []),
    ])
    func `finds what stands in marks where no spaces part words`(of: Case) { of.check() }

    @Test(arguments: [
        Case("“He said ‘go home now’ and we went,” Anna Berg said.", ["He said ‘go home now’ and we went"]),
        Case("\"He said 'go home now' and we went,\" Anna Berg said.", ["He said 'go home now' and we went"]),
        Case("‘He said “go home now” and we went,’ Anna Berg said.", ["He said “go home now” and we went"]),
        Case("„Er sagte ‚geht heim‘ und wir gingen“, sagte Anna Berg.", ["Er sagte ‚geht heim‘ und wir gingen"], "de"),
        Case("»Er sagte ›geht heim‹ und wir gingen«, sagte Anna Berg.", ["Er sagte ›geht heim‹ und wir gingen"], "de"),
        Case("« Il a dit “rentrez” et voilà », a dit Anna Berg.", ["Il a dit “rentrez” et voilà"], "fr"),
    ])
    func `a quotation within a quotation is part of it`(of: Case) { of.check() }

    @Test(arguments: [
        Case("“We will,” Anna Berg said, “go home now.”", ["We will", "go home now."]),
        Case("“We will go,” Anna Berg said. “We will be back.”", ["We will go", "We will be back."]),
        Case("\"We will,\" Anna Berg said, \"go home now.\"", ["We will", "go home now."]),
        Case("'We will,' Anna Berg said, 'go home now.'", ["We will", "go home now."]),
        Case("»We will», said Anna Berg, »go home now.»", ["We will", "go home now."]),
        Case("”We will”, said Anna Berg, ”go home now.”", ["We will", "go home now."]),
        Case("„Wir gehen“, sagte Anna Berg, „jetzt heim.“", ["Wir gehen", "jetzt heim."], "de"),
        Case("»Wir gehen«, sagte Anna Berg. »Wir kommen wieder.«", ["Wir gehen", "Wir kommen wieder."], "de"),
        Case("« Nous partons », a dit Anna Berg. « Demain. »", ["Nous partons", "Demain."], "fr"),
        Case("«Oui, a dit Anna Berg, demain.»", ["Oui", "demain."], "fr"),
        Case("– Idziemy – powiedziała Anna Berg. – Wrócimy jutro.", ["Idziemy", "Wrócimy jutro."], "pl"),
    ])
    func `what an attribution interrupts is one statement`(of: Case) { of.check() }

    @Test(arguments: [
        Case(
            "“We will go home now,” Anna Berg said. “We are tired.\n\n“We will be back.”",
            ["We will go home now", "We are tired.", "We will be back."]),
        Case(
            "“We will go home now.\n\n“We will be back tomorrow,” Anna Berg said.",
            ["We will go home now.", "We will be back tomorrow"]),
        Case(
            "“We will go home.\n\n“We are very tired.\n\n“We will be back,” Anna Berg said.",
            ["We will go home.", "We are very tired.", "We will be back"]),
        Case(
            "\"We will go home now.\n\n\"We will be back tomorrow,\" Anna Berg said.",
            ["We will go home now.", "We will be back tomorrow"]),
        Case(
            "„Wir gehen jetzt heim.\n\n„Wir kommen morgen wieder“, sagte Anna Berg.",
            ["Wir gehen jetzt heim.", "Wir kommen morgen wieder"], "de"),
        Case(
            "Anna Berg said: «We are tired.\n\n«We will be back.»", ["We are tired.", "We will be back."]),
        // No mark opens the next paragraph, so that this one ends it.
        Case("Anna Berg said: “We will go home now.\n\nIt rained.", ["We will go home now."]),
        Case("Anna Berg said: \"We will go home now.\n\nIt rained.", ["We will go home now."]),
        Case("Anna Berg sagte: „Wir gehen jetzt heim.\n\nEs regnete.", ["Wir gehen jetzt heim."], "de"),
        // Another speaker.
        Case(
            "“We will go home now,” Anna Berg said.\n\n“We will stay,” Jonas Falk said.", "en",
            [(["We will go home now"], "Anna Berg"), (["We will stay"], "Jonas Falk")]),
    ])
    func `a quotation runs on over paragraphs, and an unclosed one ends with its own`(of: Case) { of.check() }
}
