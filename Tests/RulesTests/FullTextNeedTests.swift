import Model
import Testing

@testable import Rules

/// Which items' pages are worth a fetch.
@Suite struct FullTextNeedTests {
    private func item(title: String = "Council meets", summary: String = "The council has met.") -> Item {
        var item = Item()
        item.title = FeedText(title)
        item.summary = FeedText(summary)
        item.link = "https://herald.example/1"
        return item
    }

    private func needs(_ topic: String?, speakers: [String] = [], _ change: (inout Rule) -> Void = { _ in }) throws
        -> Bool
    {
        var rule = Rule(name: "r")
        rule.topic = topic
        rule.speakers = speakers
        change(&rule)
        return try RuleSet(rules: [rule]).couldUseFullText(
            item(), from: FeedLabel(url: "https://herald.example/feed", tags: ["sea"]))
    }

    @Test(arguments: [
        ("quay", true), ("title:council", false), ("title:quay", false), ("summary:quay OR link:x", false),
        ("category:sea", false),
        ("author:marlow", false), ("content:quay", true), ("title:council AND quay", true),
        ("title:quay AND harbour", false),
        ("title:quay OR harbour", true), ("harbour NOT title:council", false), ("harbour NOT title:quay", true),
        ("title:council NOT quay", true), ("quay NEAR/3 harbour", true), ("ATLEAST/2(quay)", true),
        ("title:\"council meets\" quay", true),
    ])
    func `a topic asks for the page where its content could decide`(topic: String, asks: Bool) throws {
        #expect(try needs(topic) == asks)
    }

    @Test func `a rule on speakers always asks, unless the rest of the item rules it out`() throws {
        #expect(try needs(nil, speakers: ["Ann Marlow"]))
        #expect(try needs("quay", speakers: ["*"]))
        #expect(try !needs("title:quay", speakers: ["*"]) { $0.scope = .item })
    }

    @Test func `a rule that is off, or for other feeds, asks for nothing`() throws {
        #expect(try !needs("quay") { $0.enabled = false })
        #expect(try !needs("quay") { $0.feeds = ["land"] })
        #expect(try needs("quay") { $0.feeds = ["sea"] })
    }
}
