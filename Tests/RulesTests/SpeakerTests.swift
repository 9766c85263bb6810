import Model
import Testing

@testable import Quotations
@testable import Rules

/// Statements are made by hand here, so that what rules do with them is tested and not how they are read.
@Suite struct SpeakerTests {
    static func statement(
        _ quote: String, in text: String, by name: String?, mention: String? = nil, description: String? = nil,
        kind: Statement.Kind = .direct, confidence: Double = 0.9
    ) throws -> Statement {
        let span = try #require(Self.span(quote, in: text))
        var statement = Statement(
            kind: kind, quote: Statement.Quote(text: quote, start: span.start, end: span.end), confidence: confidence)
        let words = mention ?? name ?? ""
        if name != nil || mention != nil {
            statement.speaker = Speaker(
                mention: Self.span(words, in: text), name: name, description: description, kind: .person)
        }
        statement.field = .content
        return statement
    }

    static func span(_ part: String, in text: String) -> TextSpan? {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(part.unicodeScalars)
        guard !wanted.isEmpty, scalars.count >= wanted.count else { return nil }
        for start in 0...scalars.count - wanted.count
        where scalars[start..<start + wanted.count].elementsEqual(wanted) {
            return TextSpan(text: part, start: start, end: start + wanted.count)
        }
        return nil
    }

    static let text = """
        "We will talk," Giorgia Meloni said of Russia. "It rains," Yvette Cooper said, while John Cooper said peace \
        was near. Cooper left.

        Nobody spoke of golf.
        """

    static func statements() throws -> [Statement] {
        [
            try statement("We will talk,", in: text, by: "Giorgia Meloni"),
            try statement("It rains,", in: text, by: "Yvette Cooper"),
            try statement("peace was near", in: text, by: "John Cooper", kind: .indirect, confidence: 0.6),
        ]
    }

    private func match(_ rule: Rule, people: [WatchedPerson] = []) throws -> Match? {
        let statements = try Self.statements()
        return try RuleSet(rules: [rule], people: people)
            .matches(.saying(Self.text), from: nil) { _, _, _ in statements }.first
    }

    @Test(
        arguments: [
            (["Giorgia Meloni"], nil, ["Giorgia Meloni"]), (["giorgia meloni"], nil, ["Giorgia Meloni"]),
            (["Yvette Cooper"], nil, ["Yvette Cooper"]), (["John Cooper"], nil, ["John Cooper"]), (["Cooper"], nil, []),
            (["Jane Cooper"], nil, []), (["*"], nil, ["Giorgia Meloni", "Yvette Cooper", "John Cooper"]),
            (["Giorgia Meloni", "Yvette Cooper"], "(talks OR dialogue) NEAR/15 Russia", ["Giorgia Meloni"]),
            (["Yvette Cooper"], "talk", []), (["*"], "peace", ["John Cooper"]),
            (["Yvette Cooper"], "rains", ["Yvette Cooper"]),
            (["Yvette Cooper"], "peace", []), (["Giorgia Meloni"], "golf", []),
            (["Yvette Cooper"], "NOT peace rains", ["Yvette Cooper"]),
        ] as [([String], String?, [String])])
    func `asks who says it, and about what`(speakers: [String], topic: String?, by: [String]) throws {
        let match = try match(Rule(topic: topic, speakers: speakers))
        #expect(match?.statements.compactMap { $0.speaker?.name } ?? [] == by)
    }

    @Test(arguments: [
        (Rule.Scope.statement, "golf", false), (.paragraph, "golf", false), (.item, "golf", true),
        (.statement, "left", false), (.paragraph, "left", true), (.statement, "title:news", true),
        (.paragraph, "news", false), (.item, "news", true), (.item, "tennis", false),
    ])
    func `looks for the topic within the scope`(scope: Rule.Scope, topic: String, matches: Bool) throws {
        let statements = try Self.statements()
        let rules = try RuleSet(rules: [Rule(topic: topic, speakers: ["Giorgia Meloni"], scope: scope)])
        let found = rules.matches(.saying(Self.text, title: "News"), from: nil) { _, _, _ in statements }
        #expect(!found.isEmpty == matches)
    }

    @Test func `looks within one paragraph, or any statement, where a rule names nobody`() throws {
        let statements = try Self.statements()
        func count(_ topic: String, _ scope: Rule.Scope) throws -> Int {
            let rules = try RuleSet(rules: [Rule(topic: topic, scope: scope)])
            return rules.matches(.saying(Self.text), from: nil) { _, _, _ in statements }.count
        }
        #expect(try count("Russia golf", .paragraph) == 0)
        #expect(try count("Russia left", .paragraph) == 1)
        #expect(try count("Russia golf", .item) == 1)
        #expect(try count("Russia", .statement) == 1)
        #expect(try count("golf", .statement) == 0)
    }

    @Test(arguments: [
        ([Statement.Kind.direct], 0.5, ["Yvette Cooper"]), ([.indirect], 0.5, ["John Cooper"]), ([.mixed], 0.5, []),
        ([], 0.5, ["Yvette Cooper", "John Cooper"]), ([.direct, .indirect], 0.7, ["Yvette Cooper"]),
    ])
    func `asks for kinds and confidence`(kinds: [Statement.Kind], confidence: Double, by: [String]) throws {
        var rule = Rule(speakers: ["Yvette Cooper", "John Cooper"])
        rule.kinds = kinds
        rule.minConfidence = confidence
        #expect(try match(rule)?.statements.compactMap { $0.speaker?.name } ?? [] == by)
    }

    @Test(
        arguments: [
            // the text's name, its description, the rule's speaker, whether they are one
            ("Volodymyr Zelensky", nil, "Volodymyr Zelensky", true), ("Zelenskyy", nil, "Volodymyr Zelensky", true),
            ("Зеленський", nil, "Volodymyr Zelensky", true), ("Zelenskyy", nil, "zelenskyy", true),
            ("Zelensky", nil, "Volodymyr Zelensky", true), ("Selenskyj", nil, "Volodymyr Zelensky", true),
            ("Володимир Зеленський", nil, "Volodymyr Zelensky", true), ("Зеленська", nil, "Volodymyr Zelensky", false),
            ("Владимира Зеленского", nil, "Volodymyr Zelensky", true),
            ("Сергей Лавров", nil, "Sergei Lavrov", true), ("Sergej Lawrow", nil, "Sergei Lavrov", true),
            ("Анна Лаврова", nil, "Sergei Lavrov", false), ("Lawrow", nil, "Sergei Lavrov", false),
            ("Джорджія Мелоні", nil, "Karol Nawrocki", false), ("Erdoğan", nil, "Erdogan", true),
            ("John Weber", nil, "John Veber", false), ("Jon Cooper", nil, "John Cooper", false),
            ("Cooper", nil, "Yvette Cooper", false), ("Cooper", "Foreign Secretary", "Yvette Cooper", true),
            ("Cooper", "the UK foreign secretary", "Yvette Cooper", true), ("Cooper", "singer", "Yvette Cooper", false),
            ("Olena Zelensky", "Ukrainian President", "Volodymyr Zelensky", false),
            ("Donald J. Trump", nil, "Donald Trump", true),
            ("Donald Trump", nil, "Donald John Trump", true), ("Donald Trump Jr.", nil, "Donald Trump", false),
            ("Donald K. Trump", nil, "Donald J. Trump", false), ("Donald J. Trump", nil, "Donald John Trump", true),
            ("Trump", nil, "Donald Trump", false), ("Emmanuel Macron", nil, "Emmanuél Macron", true),
            ("The Kremlin", nil, "Kremlin", true),
        ] as [(String, String?, String, Bool)])
    func `knows a person by name, alias and title only`(
        name: String, description: String?, speaker: String, matches: Bool
    ) throws {
        let watched = WatchedPerson(
            name: "Volodymyr Zelensky", aliases: ["Zelenskyy"], titles: ["Ukrainian President"])
        let cooper = WatchedPerson(name: "Yvette Cooper", titles: ["Foreign Secretary"])
        let names = PersonNames(RuleSpeakers.person(named: speaker, in: [watched, cooper]))
        #expect(names.names(Speaker(mention: nil, name: name, description: description)) == matches)
    }

    @Test(arguments: [
        ("Volodymyr Zelensky", "сказав зеленський"), ("Volodymyr Zelensky", "sagte selenskyj"),
        ("Sergei Lavrov", "заявил лавров"), ("Sergei Lavrov", "словам лаврова"), ("Sergei Lavrov", "sagte lawrow"),
        ("Сергей Лавров", "said lavrov"), ("Giorgia Meloni", "сказала мелони"), ("Recep Erdoğan", "said erdogan"),
        ("Boris Yeltsin", "sagte jelzin"), ("Борис Ельцин", "said yeltsin"),
    ])
    func `has a beginning for every spelling`(name: String, folded: String) {
        let beginnings = PersonNames(WatchedPerson(name: name)).beginnings
        #expect(folded.split(separator: " ").contains { word in beginnings.contains { word.hasPrefix($0) } })
        #expect(beginnings.count < 200)
    }

    @Test func `knows a person whom the text calls by title alone`() {
        let names = PersonNames(
            WatchedPerson(name: "Volodymyr Zelensky", titles: ["Ukrainian President"]))
        func mention(_ text: String) -> Speaker { Speaker(mention: TextSpan(text: text, start: 0, end: 1)) }
        #expect(names.names(mention("the Ukrainian president")))
        #expect(!names.names(mention("the president")))
        #expect(!names.names(Speaker(mention: nil)))
    }

    @Test func `counts those who are named together`() throws {
        var statement = try Self.statement("peace was near", in: Self.text, by: "John Cooper")
        statement.coSpeakers = [Speaker(mention: nil, name: "Yvette Cooper")]
        let rules = try RuleSet(rules: [Rule(speakers: ["Yvette Cooper"])])
        let found = rules.matches(.saying(Self.text), from: nil) { [statement] _, _, _ in [statement] }
        #expect(found.first?.statements == [statement])
    }

    @Test func `numbers the statements that a match keeps anew`() throws {
        var statements = try Self.statements()
        statements[1].inside = 2
        statements[0].inside = 1
        let rules = try RuleSet(rules: [
            Rule(speakers: ["Yvette Cooper", "John Cooper"]), Rule("b", speakers: ["Giorgia Meloni"]),
        ])
        let found = rules.matches(.saying(Self.text), from: nil) { [statements] _, _, _ in statements }
        #expect(found.map { $0.statements.map(\.inside) } == [[1, nil], [nil]])
    }

    @Test(
        arguments: [
            ("Yvette Cooper", "golf", false), ("Keir Starmer", nil, false), ("Yvette Cooper", "tennis", false),
            ("Yvette Cooper", nil, true), ("*", "peace", true), ("*", "tennis", false),
        ] as [(String, String?, Bool)])
    func `reads statements only where a rule could need them`(speaker: String, topic: String?, reads: Bool) throws {
        let rules = try RuleSet(rules: [Rule(topic: topic.map { "\($0) NOT xyzzy" }, speakers: [speaker])])
        var count = 0
        let text = Self.text.replacing("golf", with: "chess")
        _ = rules.matches(.saying(text), from: nil) { _, _, _ in
            count += 1
            return []
        }
        #expect((count == 1) == reads)
        #expect(count <= 1)
    }

    @Test func `finds the contract's own example`() throws {
        let text = "\"We will talk,\" Giorgia Meloni said of Russia."
        let statement = try Self.statement("We will talk,", in: text, by: "Giorgia Meloni")
        let rule = Rule(
            topic: "(talks OR dialogue OR negotiat*) NEAR/15 (Kremlin OR Putin OR Russia)",
            speakers: ["Yvette Cooper", "Giorgia Meloni"])
        let found = try RuleSet(rules: [rule]).matches(.saying(text), from: nil) { _, _, _ in [statement] }
        #expect(
            found.first?.highlights == [
                Highlight(field: .content, start: 9, end: 13), Highlight(field: .content, start: 39, end: 45),
            ])
        #expect(found.first?.statements == [statement])
    }
}
