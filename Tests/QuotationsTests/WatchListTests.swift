import Model
import Quotations
import Testing

/// The watch list's spellings and titles: who speaks, who is only spoken about, and who has but the surname.
@Suite struct WatchListTests {
    private let reader = QuotationReader(people: [
        WatchedPerson(name: "Volodymyr Zelensky", aliases: ["Zelenskyy"], titles: ["Ukrainian President"]),
        WatchedPerson(name: "Sergei Lavrov", titles: ["Russian Foreign Minister"]),
        WatchedPerson(name: "Recep Tayyip Erdogan"),
        WatchedPerson(name: "Yvette Cooper", titles: ["UK foreign secretary"]),
        WatchedPerson(name: "Giorgia Meloni", titles: ["Italian Prime Minister"]),
    ])

    private func name(_ text: String) -> String? {
        reader.read(text, language: "en").statements.first { $0.kind == .direct }?.speaker?.name
    }

    @Test(arguments: [
        ("\"We will talk,\" Zelenskyy said.", "Volodymyr Zelensky"),
        ("\"We will talk,\" Zelensky said.", "Volodymyr Zelensky"),
        ("\"We will talk,\" Zelenskiy said.", "Volodymyr Zelensky"),
        ("\"We will talk,\" Selenskyj said.", "Volodymyr Zelensky"),
        ("\"We will talk,\" Volodymyr Zelenskyy said.", "Volodymyr Zelensky"),
        ("\"We will talk,\" Vladimir Zelensky said.", "Volodymyr Zelensky"),
        ("\"We will talk,\" Wolodymyr Selenskyj said.", "Volodymyr Zelensky"),
        ("\"We will talk,\" the Ukrainian president said.", "Volodymyr Zelensky"),
        ("\"We will talk,\" said UKRAINIAN PRESIDENT Volodymyr Zelensky.", "Volodymyr Zelensky"),
        ("Volodymyr Zelenskyy was in Kyiv. \"We will talk,\" Zelenskyy said.", "Volodymyr Zelensky"),
        ("Volodymyr Zelenskyy was in Kyiv. \"We will talk,\" Zelensky said.", "Volodymyr Zelensky"),
        ("Volodymyr Zelenskyy was in Kyiv. \"We will talk,\" he said.", "Volodymyr Zelensky"),
        ("\"No deal,\" Sergej Lawrow said.", "Sergei Lavrov"),
        ("\"No deal,\" Sergey Lavrov said.", "Sergei Lavrov"),
        ("\"No deal,\" Sergueï Lavrov said.", "Sergei Lavrov"),
        ("\"No deal,\" the Russian foreign minister said.", "Sergei Lavrov"),
        ("\"No deal,\" Russian Foreign Minister Lavrov said.", "Sergei Lavrov"),
        ("\"No deal,\" Recep Tayyip Erdoğan said.", "Recep Tayyip Erdogan"),
        ("\"No deal,\" Recep Erdoğan said.", "Recep Tayyip Erdogan"),
        ("\"No deal,\" YVETTE COOPER said.", "Yvette Cooper"),
    ])
    func `knows who speaks in any spelling`(text: String, expected: String) {
        #expect(name(text) == expected)
    }

    @Test(arguments: [
        "\"We will talk,\" Olena Zelenska said.",
        "\"We will talk,\" Olena Zelensky said.",
        "\"We will talk,\" John Smith said of Volodymyr Zelensky.",
        "\"Zelensky will talk,\" John Smith said.",
        "John Smith told Sergei Lavrov: \"No deal.\"",
        "\"No deal,\" Lavrov said.",
        "\"No deal,\" Anna Lavrova said.",
        "\"No deal,\" Jane Cooper said.",
        "\"No deal,\" Cooper said.",
        "\"No deal,\" the president said.",
        "\"No deal,\" Bilal Erdoğan said.",
    ])
    func `never takes another for one who is listed`(text: String) {
        let known = ["Volodymyr Zelensky", "Sergei Lavrov", "Recep Tayyip Erdogan", "Yvette Cooper"]
        #expect(name(text).map { known.contains($0) } ?? false == false)
    }

    @Test(arguments: [
        ("«Ми будемо говорити», — сказав Володимир Зеленський.", "uk"),
        ("«Мы будем говорить», — сказал Владимир Зеленский.", "ru"),
        ("„Wir werden reden“, sagte Wolodymyr Selenskyj.", "de"),
        ("«Nous parlerons», a déclaré Volodymyr Zelensky.", "fr"),
        ("– Będziemy rozmawiać – powiedział Wołodymyr Zełenski.", "pl"),
    ])
    func `knows one person in every script and language`(text: String, language: String) {
        let statements = reader.read(text, language: language).statements
        #expect(statements.first?.speaker?.name == "Volodymyr Zelensky")
    }
}

/// "the Italian premier": whom the text itself has described so.
@Suite struct DescriptionTests {
    @Test(arguments: [
        (
            "Giorgia Meloni, the Italian premier, was in Rome. \"We will talk,\" the Italian premier said.",
            "Giorgia Meloni"
        ),
        (
            "Giorgia Meloni, the Italian prime minister, was in Rome. \"We will talk,\" the premier said.",
            "Giorgia Meloni"
        ),
        (
            "French President Emmanuel Macron was in Rome. \"We will talk,\" the French president said.",
            "Emmanuel Macron"
        ),
        (
            "French president Emmanuel Macron was in Rome. \"We will talk,\" the French President said.",
            "Emmanuel Macron"
        ),
        (
            "The French president, Emmanuel Macron, was in Rome. \"We will talk,\" the president said.",
            "Emmanuel Macron"
        ),
        (
            "French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni. \"We agree,\" the Italian prime minister said.",
            "Giorgia Meloni"
        ),
        (
            "French President Emmanuel Macron met Polish President Karol Nawrocki. \"We agree,\" the Polish president said.",
            "Karol Nawrocki"
        ),
    ])
    func `names whom a description means`(text: String, expected: String) {
        let direct = QuotationReader().read(text, language: "en").statements.first { $0.kind == .direct }
        #expect(direct?.speaker?.name == expected)
    }

    @Test(arguments: [
        "French President Emmanuel Macron met Polish President Karol Nawrocki. \"We agree,\" the president said.",
        "French President Emmanuel Macron met Karol Nawrocki. \"We agree,\" the Polish president said.",
        "Giorgia Meloni was in Rome. \"We agree,\" the Italian premier said.",
    ])
    func `names nobody where a description means several, or none`(text: String) {
        let direct = QuotationReader().read(text, language: "en").statements.first { $0.kind == .direct }
        #expect(direct?.speaker != nil && direct?.speaker?.name == nil)
    }

    @Test func `gives a first name the surname that it shares`() throws {
        let text = "\"We will stay,\" said James and Anna Meehan."
        let statement = try #require(QuotationReader().read(text, language: "en").statements.first)
        let all = [statement.speaker].compactMap { $0 } + statement.coSpeakers
        #expect(all.map(\.name) == ["James Meehan", "Anna Meehan"])
    }
}
