import Model
import Testing

@testable import Rules

@Suite struct RuleSetTests {
    @Test(arguments: [
        (["europe"], true), (["Example"], true), (["https://example.com/rss"], true), (["asia"], false),
        (["asia", "europe"], true), ([], true),
    ])
    func `keeps to the rule's feeds`(feeds: [String], matches: Bool) throws {
        var rule = Rule(topic: "talks")
        rule.feeds = feeds
        let label = FeedLabel(url: "https://example.com/rss", name: "Example", tags: ["europe", "news"])
        let rules = try RuleSet(rules: [rule])
        #expect(!rules.matches(.saying("talks"), from: label).isEmpty == matches)
        #expect(!rules.matches(.saying("talks"), from: nil).isEmpty == feeds.isEmpty)
    }

    /// In one set, after one another: what was met under one tag must tell nothing wrong under the next.
    @Test func `knows a language by whatever tag, and no inflections where it has no stemmer`() throws {
        let rules = try RuleSet(rules: [Rule("en", topic: "negotiation"), Rule("de", topic: "Verhandlung")])
        func matches(_ text: String, _ language: String) -> [String] {
            rules.matches(.saying(text, language: language), from: nil).map(\.rule)
        }
        for _ in 0..<2 {
            for tag in ["en", "en-US", "EN_gb", "En"] { #expect(matches("negotiating", tag) == ["en"], "\(tag)") }
            for tag in ["de", "de-AT", "DE"] { #expect(matches("Verhandlungen negotiating", tag) == ["de"], "\(tag)") }
            for tag in ["ja", "tlh", "english", "xx-en", "!"] {
                #expect(matches("negotiating Verhandlungen", tag).isEmpty, "\(tag)")
                #expect(matches("negotiation", tag) == ["en"], "\(tag)")
            }
        }
    }

    @Test func `leaves out rules that are not enabled, and keeps the order of the rest`() throws {
        var off = Rule("off", topic: "talks")
        off.enabled = false
        let rules = try RuleSet(rules: [
            Rule("b", topic: "Russia"), off, Rule("a", topic: "talks"), Rule("c", topic: "golf"),
        ])
        #expect(rules.matches(.saying("talks with Russia"), from: nil).map(\.rule) == ["b", "a"])
    }

    @Test func `knows nothing of the items before`() throws {
        let rules = try RuleSet(rules: [
            Rule("a", topic: "x1 y1"), Rule("b", topic: "x1 NOT y1"), Rule("c", topic: "title:x1"),
        ])
        let items: [(Item, [String])] = [
            (.saying("x1 y1"), ["a"]), (.saying("x1"), ["b"]), (.saying("y1"), []),
            (.saying("z", title: "x1"), ["b", "c"]),
            (.saying("x1", language: "de"), ["b"]), (.saying("x1 y1", language: "uk"), ["a"]), (.saying(""), []),
        ]
        for _ in 0..<3 {
            for (item, expected) in items { #expect(rules.matches(item).map(\.rule) == expected) }
        }
    }

    @Test func `is used by several tasks at a time`() async throws {
        let rules = try RuleSet(rules: (0..<200).map { Rule("\($0)", topic: "w\($0 % 40) NEAR/3 v\($0 % 7)") })
        let items = (0..<60).map { number in
            Item.saying((0..<80).map { "w\(($0 * number) % 40) v\($0 % 7)" }.joined(separator: " "))
        }
        let expected = items.map { rules.matches($0) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { items.map { rules.matches($0) } == expected } }
            for try await isSame in group { #expect(isSame) }
        }
    }

    @Test func `matches texts of a hundred thousand distinct words`() throws {
        let text = (0..<100_000).map { "w\($0)" }.joined(separator: " ")
        let rules = try RuleSet(rules: [
            Rule(topic: "\"w99998 w99999\" NOT w100000"), Rule("p", topic: "ATLEAST/9000(w*)"),
        ])
        for _ in 0..<3 { #expect(rules.matches(.saying(text)).map(\.rule) == ["rule", "p"]) }
    }

    @Test func `says all mistakes at once, and whose they are`() throws {
        let error = #expect(throws: RuleSetError.self) {
            try RuleSet(
                rules: [
                    Rule(topic: "a ("), Rule(topic: "fine"), Rule(), Rule(speakers: ["*", "…"]), Rule(topic: "@x"),
                ],
                terms: ["x": "b )", "y": "@y"])
        }
        #expect(
            error?.mistakes.map(\.subject) == [
                .term("x"), .term("y"), .rule(0), .rule(2), .speakers(rule: 3, index: 1), .rule(4),
            ])
        #expect(error?.mistakes.map(\.column) == [3, 1, 4, 1, 1, 1])
    }

    @Test func `passes warnings on`() throws {
        let rules = try RuleSet(rules: [Rule(topic: "fine"), Rule(topic: "x y OR z")], terms: ["t": "the"])
        #expect(rules.warnings.map(\.subject) == [.term("t"), .rule(1)])
    }

    @Test(arguments: [
        ("talk", "Talks, talk", [0..<5, 7..<11]), ("\"peace talks\"", "é peace talks", [2..<13]),
        ("talks OR \"peace talks\"", "peace talks", [0..<11]), ("a1 NEAR/0 b1", "a1 b1 x a1", [0..<2, 3..<5]),
        ("(a1 b1) OR c1", "a1 c1", [3..<5]), ("a1 NOT b1", "a1", [0..<2]), ("ATLEAST/2(a1)", "a1 a1", [0..<2, 3..<5]),
        ("a1 OR NOT b1 c1", "c1 🙂 a1", [0..<2, 5..<7]), ("Zelensky", "🙂 Zelensky’s", [2..<12]),
    ])
    func `highlights what matched, in scalars`(topic: String, text: String, ranges: [Range<Int>]) throws {
        let found = try RuleSet(rules: [Rule(topic: topic)]).matches(.saying(text), from: nil)
        #expect(
            found.first?.highlights
                == ranges.map { Highlight(field: .content, start: $0.lowerBound, end: $0.upperBound) })
    }

    @Test func `sorts highlights by field`() throws {
        let found = try RuleSet(rules: [Rule(topic: "x1 author:ann")])
        var item = Item.saying("x1", title: "a x1")
        item.authors = [FeedPerson(name: "Bo"), FeedPerson(name: "Ann")]
        #expect(
            found.matches(item, from: nil).first?.highlights == [
                Highlight(field: .title, start: 2, end: 4), Highlight(field: .content, start: 0, end: 2),
                Highlight(field: .author, start: 3, end: 6),
            ])
    }

    @Test func `explains match and miss`() throws {
        let rules = try RuleSet(rules: [
            Rule("hit", topic: "talk NEAR/2 Russia"), Rule("miss", topic: "talk AND (golf OR chess)"),
        ])
        let explained = rules.explain(.saying("Talks with Russia"), from: nil)
        #expect(explained.map(\.matched) == [true, false])
        let hit = try #require(explained[0].because.first)
        #expect(hit.part == "topic: talk NEAR/2 Russia")
        #expect(hit.found == ["Talks", "Russia"])
        let miss = try #require(explained[1].because.first?.parts)
        #expect(miss.map(\.part) == ["talk", "golf OR chess"])
        #expect(miss.map(\.matched) == [true, false])
        #expect(miss[0].found == ["Talks"] && miss[1].found.isEmpty)
    }

    @Test func `explains why a statement was not enough`() throws {
        var rule = Rule(topic: "talk", speakers: ["Giorgia Meloni"])
        rule.feeds = ["asia"]
        let statements = try SpeakerTests.statements()
        let rules = try RuleSet(rules: [rule])
        let explained = rules.explain(.saying(SpeakerTests.text), from: FeedLabel(url: "u", tags: ["europe"])) {
            _, _, _ in
            statements
        }
        #expect(explained[0].matched == false)
        #expect(
            explained[0].because.map(\.part) == [
                "feeds: asia", "topic: talk", "speakers: Giorgia Meloni", "scope: statement",
            ])
        #expect(explained[0].because.map(\.matched) == [false, true, true, false])
    }

    @Test func `stays linear over very many paragraphs and statements`() throws {
        let text = String(repeating: "\"Yes\" said x1 of talks.\n\n", count: 5000)
        let statements = (0..<5000).map { number in
            var statement = Statement(
                kind: .direct, quote: Statement.Quote(text: "Yes", start: number * 25 + 1, end: number * 25 + 4),
                confidence: 1)
            statement.field = .content
            return statement
        }
        let rules = try RuleSet(rules: [
            Rule("a", topic: "talks golf", scope: .paragraph),
            Rule("b", topic: "talks NEAR/2 \"x1 of\"", scope: .paragraph),
            Rule("c", topic: "talks", speakers: ["*"]),
        ])
        let found = rules.matches(.saying(text + "golf"), from: nil) { _, _, _ in statements }
        #expect(found.map(\.rule) == ["b", "c"])
        #expect(found.map(\.highlights.count) == [10_000, 5000])
    }
}
