import Model
import Rules
import Testing

/// Whole items, statements read from their texts: who is meant by a name is told by the text.
@Suite struct SpokenItemTests {
    @Test(arguments: [
        ("Foreign Secretary Yvette Cooper visited Kyiv. \"We will talk to Russia,\" Cooper said.", true),
        ("\"We will talk to Russia,\" Yvette Cooper said.", true),
        ("John Cooper sells cars. \"We will talk to Russia,\" Cooper said.", false),
        ("\"We will talk to Russia,\" John Cooper said.", false),
        ("\"We will talk to Russia,\" Cooper said.", false),
        ("Yvette Cooper listened. \"We will talk to Russia,\" Giorgia Meloni said.", false),
        ("Yvette Cooper spoke of golf. \"It rains,\" Cooper said.", false),
    ])
    func `matches what Yvette Cooper says of talks, and no other Cooper`(text: String, matches: Bool) throws {
        var rule = Rule(topic: "talks NEAR/5 Russia", speakers: ["Yvette Cooper"])
        rule.minConfidence = 0
        let found = try RuleSet(rules: [rule]).matches(.saying(text), from: nil)
        #expect(!found.isEmpty == matches)
    }

    @Test(arguments: [
        ("Zelenskyy", "\"We will talk to Russia,\" Zelenskyy said.", true),
        ("title", "\"We will talk to Russia,\" the Ukrainian president said.", true),
        ("other", "\"We will talk to Russia,\" the French president said.", false),
    ])
    func `knows people of the watch list by alias and title`(name: String, text: String, matches: Bool) throws {
        let person = WatchedPerson(
            name: "Volodymyr Zelensky", aliases: ["Zelenskyy", "Зеленський"], titles: ["Ukrainian President"])
        var rule = Rule(topic: "talks", speakers: ["Volodymyr Zelensky"])
        rule.minConfidence = 0
        let found = try RuleSet(rules: [rule], people: [person]).matches(.saying(text), from: nil)
        #expect(!found.isEmpty == matches)
        if matches { #expect(found.first?.statements.first?.speaker?.name == "Volodymyr Zelensky") }
    }

    @Test func `keeps the statement with its field, and highlights the topic in it`() throws {
        var rule = Rule(
            topic: "(talks OR dialogue OR negotiat*) NEAR/15 (Kremlin OR Putin OR Russia)",
            speakers: ["Yvette Cooper", "Giorgia Meloni"])
        rule.minConfidence = 0
        let item = Item.saying("\"We will talk,\" Giorgia Meloni said of Russia.", title: "Meloni on talks with Russia")
        let match = try #require(try RuleSet(rules: [rule]).matches(item, from: nil).first)
        #expect(match.statements.map(\.field) == [.content])
        #expect(match.highlights.map(\.start) == [9, 39])
    }
}
