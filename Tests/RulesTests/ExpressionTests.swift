import Model
import Testing

@testable import Rules

/// Regular expressions in topics.
@Suite struct ExpressionTests {
    @Test(arguments: [
        ("/sanction(s|ed)/", "They sanctioned it.", true), ("/sanction(s|ed)/", "They Sanctioned it.", false),
        ("/sanction(s|ed)/i", "They SANCTIONED it.", true), ("/\\bcis\\b/", "precis", false),
        ("/\\$\\d+ million/", "It cost $12 million.", true), ("/^talks/i", "Talks began.", true),
        ("/^began/", "Talks\nbegan.", false), ("/^began/m", "Talks\nbegan.", true),
        ("/talks.began/", "talks\nbegan", false),
        ("/talks.began/s", "talks\nbegan", true), ("/\\/x/", "a /x", true), ("/київ/i", "КИЇВ", true),
        ("/a1/ -b1", "a1 b1", false), ("/a1/ -b1", "a1", true), ("b1 OR /a1/", "a1", true),
        ("b1 NOT /a.1/", "b1 a-1", false),
        ("title:/a1/", "a1", false), ("content:/a1/", "a1", true), ("a1 /b.*c/", "a1 bc", true),
        ("/“[^”]+”/", "“x”", true),
    ])
    func `matches as the expression says`(topic: String, text: String, matches: Bool) throws {
        #expect(try RuleSet.matches(topic, .saying(text)) == matches)
    }

    @Test func `highlights what it matched, in scalars`() throws {
        let found = try RuleSet(rules: [Rule(topic: "/ö+|x\\b/ plan")]).matches(.saying("🙂 öö plan x", title: "an ö"))
        #expect(
            found.first?.highlights == [
                Highlight(field: .title, start: 3, end: 4), Highlight(field: .content, start: 2, end: 4),
                Highlight(field: .content, start: 5, end: 9), Highlight(field: .content, start: 10, end: 11),
            ])
    }

    @Test(arguments: [
        ("/golf.*talks/s", false), ("/talks.*golf/i", true), ("/^talks/i", false), ("/^Golf/", true),
        ("/\\(golf\\)$/", true),
        ("/stops\\.$/", false),
    ])
    func `keeps to the paragraph where the rule asks that`(topic: String, matches: Bool) throws {
        let rules = try RuleSet(rules: [Rule(topic: topic, scope: .paragraph)])
        let text = "Golf is on. It stops.\n\nTalks on (golf)"
        #expect(!rules.matches(.saying(text)).isEmpty == matches)
    }

    @Test func `takes linear time for what makes others try all alternatives`() throws {
        let text = String(repeating: "a", count: 50_000)
        let rules = try RuleSet(rules: [Rule(topic: "/(a|aa)+$b/"), Rule("hit", topic: "/(a*)*b|a$/")])
        #expect(rules.matches(.saying(text)).map(\.rule) == ["hit"])
    }

    @Test func `names and counts slow ones`() throws {
        let clock = ExpressionClock(limit: .zero)
        let index = ItemIndex(Vocabulary())
        index.read(ItemText(.saying("a b a")), language: "en")
        let expression = try RegularExpression("a", flags: "i")
        #expect(clock.occurs(expression, index, 2, 0..<5))
        #expect(clock.spans(of: expression, index, 2, 0..<5).map(\.start) == [0, 4])
        #expect(clock.all.map(\.expression) == ["/a/i"])
        #expect(clock.all.map(\.count) == [2])
        #expect(try RuleSet(rules: [Rule(topic: "a")]).slowExpressions.isEmpty)
    }
}
