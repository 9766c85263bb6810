import Model
import Quotations
import Testing

/// Who wrote a text is no speaker, unless the text says "I".
@Suite struct BylineTests {
    /// A text, its authors as a feed gives them, and the name of who speaks first, or "nobody".
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let authors: [String]
        let speaker: String
        let language: String

        init(_ text: String, by authors: [String], _ speaker: String, _ language: String = "en") {
            self.text = text
            self.authors = authors
            self.speaker = speaker
            self.language = language
        }

        var testDescription: String { text }
    }

    private func speaker(_ of: Case) -> String? {
        QuotationReader().read(of.text, language: of.language, authors: of.authors).statements.first?.speaker?.name
    }

    @Test(arguments: [
        Case("By Jane Doe\n\nThe talks failed on Monday. \"We need proof,\" she said.", by: [], "nobody"),
        Case("By JANE DOE\n\nThe talks failed on Monday. \"We need proof,\" she said.", by: [], "nobody"),
        Case("Jane Doe\n\nThe talks failed on Monday. \"We need proof,\" she said.", by: ["Jane Doe"], "nobody"),
        Case("By Jane Doe, Political Editor\n\n\"We need proof,\" the political editor said.", by: [], "nobody"),
        Case("By Jane Doe\n\n\"We need proof of it before we sign anything.\"", by: ["Jane Doe"], "nobody"),
        Case("Opinion by Jane Doe\n\n\"We need proof of it before we sign anything.\"", by: [], "nobody"),
        Case("By Jane Doe\n\nOfficials met Jane. \"We need proof,\" Jane said.", by: [], "Jane"),
        Case("By John Smith\n\nPrime Minister Smith was in Paris. \"We need proof,\" Smith said.", by: [], "Smith"),
        Case(
            "By John Smith\n\nAdam Smith farms here. \"We need rain,\" Smith said.", by: ["John Smith"], "Adam Smith"),
        Case(
            "Yvette Cooper was in Paris. \"We need proof,\" she said.\n\nReporting by Jane Doe", by: ["Jane Doe"],
            "Yvette Cooper"),
        Case("Von Hanna Vogt\n\nDie Gespräche sind gescheitert. „Wir gehen“, sagte sie.", by: [], "nobody", "de"),
        Case("Par Anne Morel\n\nLe plan est mort. « Nous partons », a-t-elle dit.", by: [], "nobody", "fr"),
        Case("Di Anna Riva\n\nIl piano è morto. «Partiamo», ha detto lei.", by: [], "nobody", "it"),
        Case("Por Ana Mora\n\nEl plan ha muerto. «Nos vamos», dijo ella.", by: [], "nobody", "es"),
        Case("Автор: Анна Белова\n\nПлан мёртв. «Мы уходим», — сказала она.", by: [], "nobody", "ru"),
        Case("Autor: Anna Biała\n\nPlan upadł. „Odchodzimy” – powiedziała ona.", by: [], "nobody", "pl"),
    ])
    func `a byline draws no quotation`(of: Case) {
        #expect(speaker(of) ?? "nobody" == of.speaker)
    }

    @Test(arguments: [
        Case("\"We need proof,\" Jane Doe said on Monday.", by: ["Jane Doe"], "Jane Doe"),
        Case("By Jane Doe\n\n\"We need proof,\" Jane Doe said on Monday.", by: ["Jane Doe"], "Jane Doe"),
        Case("By Jane Doe\n\n\"We need proof,\" Doe said on Monday.", by: [], "Jane Doe"),
        Case("Jane Doe was in Paris on Monday. \"We need proof,\" she said.", by: ["Jane Doe"], "Jane Doe"),
        Case("Jane Doe: time to talk", by: ["Jane Doe"], "Jane Doe"),
    ])
    func `an author who is named by a cue speaks`(of: Case) {
        #expect(speaker(of) == of.speaker)
    }

    @Test(arguments: [
        Case("I believe that the talks will fail.", by: ["Jane Doe"], "Jane Doe"),
        Case("I think the talks have failed.", by: ["Jane Doe"], "Jane Doe"),
        Case("I've said that the talks would fail.", by: ["Jane Doe"], "Jane Doe"),
        Case("I'd argue that the talks never began.", by: ["Jane Doe"], "Jane Doe"),
        Case("I told the minister that his plan would fail.", by: ["Jane Doe"], "Jane Doe"),
        Case("\"The plan is dead,\" I told him.", by: ["Jane Doe"], "Jane Doe"),
        Case("By Jane Doe\n\nI think the talks have failed.", by: [], "Jane Doe"),
        Case("By Jane Doe\n\nI think the talks have failed.", by: ["The Morning Post"], "Jane Doe"),
        Case("I think the talks have failed.", by: ["By Jane Doe"], "Jane Doe"),
        Case("I think the talks have failed.", by: ["Doe, Jane"], "Jane Doe"),
        Case("I think the talks have failed.", by: ["Dr. Jane van Doe"], "Jane van Doe"),
        Case("I think the talks have failed.", by: ["Jane Doe, Reuters"], "Jane Doe"),
        Case("I think the talks have failed.", by: ["Jane Doe (Reuters)"], "Jane Doe"),
        Case("I think the talks have failed.", by: ["Jane Doe | The Times"], "Jane Doe"),
        Case("I think the talks have failed.", by: ["Jane Doe, Chief Economist"], "Jane Doe"),
        Case("I think the talks have failed.", by: ["Jane Doe", "Jane Doe"], "Jane Doe"),
        Case("Ich glaube, dass die Gespräche scheitern werden.", by: ["Hanna Vogt"], "Hanna Vogt", "de"),
        Case("Ich meine, die Gespräche sind gescheitert.", by: ["Hanna Vogt"], "Hanna Vogt", "de"),
        Case("Von Hanna Vogt\n\nIch finde, dass der Minister gehen muss.", by: [], "Hanna Vogt", "de"),
        Case("Je crois que les négociations ont échoué.", by: ["Anne Morel"], "Anne Morel", "fr"),
        Case("J'estime que le plan est mort.", by: ["Anne Morel"], "Anne Morel", "fr"),
        Case("Credo che i negoziati siano falliti.", by: ["Anna Riva"], "Anna Riva", "it"),
        Case("Io penso che il ministro debba partire.", by: ["Anna Riva"], "Anna Riva", "it"),
        Case("Creo que las negociaciones han fracasado.", by: ["Ana Mora"], "Ana Mora", "es"),
        Case("Yo digo que el ministro debe irse.", by: ["Ana Mora"], "Ana Mora", "es"),
        Case("Я считаю, что переговоры провалились.", by: ["Анна Белова"], "Анна Белова", "ru"),
        Case("Думаю, что министр уйдёт.", by: ["Анна Белова"], "Анна Белова", "ru"),
        Case("Я вважаю, що переговори провалилися.", by: ["Ганна Біла"], "Ганна Біла", "uk"),
        Case("Вірю, що міністр піде.", by: ["Ганна Біла"], "Ганна Біла", "uk"),
        Case("Uważam, że rozmowy się nie udały.", by: ["Anna Biała"], "Anna Biała", "pl"),
        Case("Ja myślę, że minister odejdzie.", by: ["Anna Biała"], "Anna Biała", "pl"),
        Case("Myslím, že ministr odejde.", by: ["Anna Bílá"], "Anna Bílá", "cs"),
    ])
    func `what a text says as I is its author's`(of: Case) throws {
        let report = QuotationReader().read(of.text, language: of.language, authors: of.authors)
        let statement = try #require(report.statements.first)
        #expect(statement.speaker?.name == of.speaker)
        #expect(statement.speaker?.kind == .person)
        #expect(statement.confidence >= 0.5)
    }

    @Test(arguments: [
        Case("I think the talks have failed.", by: [], ""),
        Case("I think the talks have failed.", by: ["Reuters Staff"], ""),
        Case("I think the talks have failed.", by: ["AFP"], ""),
        Case("I think the talks have failed.", by: ["Redaktion"], ""),
        Case("I think the talks have failed.", by: ["admin"], ""),
        Case("I think the talks have failed.", by: ["The New York Times"], ""),
        Case("I think the talks have failed.", by: ["Jane Doe", "John Roe"], ""),
        Case("I think the talks have failed.", by: ["Jane Doe and John Roe"], ""),
        Case("I think the talks have failed.", by: ["Jane Doe/John Roe"], ""),
        Case("I think the talks have failed.", by: ["Jane Doe; John Roe"], ""),
        Case("By Jane Doe and John Roe\n\nI think the talks have failed.", by: [], ""),
        Case("Ich denke, dass der Minister gehen muss.", by: ["Hanna Vogt und Jan Roth"], "", "de"),
        Case("Ich denke, dass der Minister gehen muss.", by: ["dpa"], "", "de"),
        Case("\"I believe that the talks will fail,\" the minister said.", by: ["Jane Doe"], ""),
        Case("The minister said: \"I think that we lost.\"", by: ["Jane Doe"], ""),
        Case("“I think that we lost.\n\n“I believe that we failed,” the minister said.", by: ["Jane Doe"], ""),
        Case("I asked him whether he would resign. \"Never,\" he said.", by: ["Jane Doe"], ""),
        Case("I met the minister. I asked him about it. \"We will fight on and on.\"", by: ["Jane Doe"], ""),
        Case("\"The dam is safe,\" he told me.", by: ["Jane Doe"], ""),
        Case("He claimed that I said the war was over.", by: ["Jane Doe"], ""),
        Case("What of the talks?\n\nI think they failed.\n\nWill you go?\n\nI say that I won't.", by: ["Jane Doe"], ""),
        Case("Q: What of the talks?\n\nA: I think they failed.", by: ["Jane Doe"], ""),
        Case("John Roe: I think the talks failed.", by: ["Jane Doe"], ""),
        Case("I thought I would die\n\nThe fire broke out at noon.", by: ["Jane Doe"], ""),
        Case("Ich habe ihn gefragt, ob er geht. „Nie“, sagte er.", by: ["Hanna Vogt"], "", "de"),
    ])
    func `nobody else's words are the author's`(of: Case) {
        let report = QuotationReader().read(of.text, language: of.language, authors: of.authors)
        for statement in report.statements {
            #expect(!of.authors.contains { $0.contains(statement.speaker?.name ?? "nobody") })
        }
    }

    @Test func `an author on the watch list has the name that is on it`() {
        let reader = QuotationReader(people: [WatchedPerson(name: "Volodymyr Zelensky", aliases: ["Zelenskyy"])])
        let report = reader.read("I believe that we will win.", language: "en", authors: ["Volodymyr Zelenskyy"])
        #expect(report.statements.map(\.speaker?.name) == ["Volodymyr Zelensky"])
    }
}
