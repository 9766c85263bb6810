import Model
import Rules
import Testing

/// What an author is told of a part that found nothing, and of one that did.
@Suite struct ExplanationTests {
    private static let text =
        "The talks in Geneva go on. Negotiators from the US met them; later the Élysée spoke of Russia."

    @Test(arguments: [
        ("talks NEAR/3 Russia", "at least 15 words between"), ("talks NEAR/s Russia", "never in one sentence"),
        ("Russia BEFORE/20 talks", "only the other way round"), ("ATLEAST/3(the)", "occurs 3 times"),
        ("ATLEAST/2(Geneva)", "occurs once"), ("Genevan", "the text has “Geneva”, which geneva* finds"),
        ("{Us}", "the text has “US”"), ("\"Geneva talks\"", "its words occur, but not one after the other"),
        ("\"Geneva accord\"", "no “accord”"), ("title:Geneva", "stands in content, not in title"),
        ("Muster", "stands in author, write author:… to look there"),
    ])
    func `notes`(topic: String, note: String) throws {
        var item = Item.saying(Self.text, title: "News")
        item.authors = [FeedPerson(name: "Anna Muster")]
        let explained = try RuleSet(rules: [Rule(topic: topic)]).explain(item)
        var part = try #require(explained.first?.because.first)
        // A field's part is told by what stands in it.
        if part.note == nil, let inner = part.parts?.first { part = inner }
        #expect(part.note == note)
    }

    @Test func `names what excluded the item`() throws {
        let explained = try RuleSet(rules: [Rule(topic: "talks NOT (golf OR Geneva)")]).explain(.saying(Self.text))
        #expect(explained.first?.matched == false)
        #expect(explained.first?.because.first?.parts?.last?.note == "excluded by “Geneva”")
    }

    @Test func `tells where each part found its words`() throws {
        let explained = try RuleSet(rules: [Rule(topic: "(talk OR golf) AND /g.n/i")]).explain(.saying(Self.text))
        let part = try #require(explained.first?.because.first)
        #expect(part.part == "topic: (talk OR golf) AND /g.n/i")
        #expect(part.parts?[0].found == ["talks"])
        #expect(part.parts?[0].places == [Highlight(field: .content, start: 4, end: 9)])
        #expect(part.parts?[0].parts?.map(\.matched) == [true, false])
        #expect(part.parts?[1].found == ["Gen"])
    }

    @Test func `explains one item after the other`() throws {
        let rules = try RuleSet(rules: [Rule(topic: "talks"), Rule("b", topic: "golf")])
        #expect(rules.explain(.saying("talks")).map(\.matched) == [true, false])
        #expect(rules.explain(.saying("golf")).map(\.matched) == [false, true])
        #expect(rules.explain(.saying("")).map(\.matched) == [false, false])
    }
}
