import Foundation
import LoopbackServer
import Testing

/// Who wrote an item is no speaker, unless the item says "I".
@Suite(.timeLimit(.minutes(5))) struct BylineTests {
    private static let report = "The parley was broken off. \"We were read a list of demands,\" the mediator said."
    private static let column = "The parley was broken off. I believe that the river belongs to both towns."

    private static func story(_ id: String, _ body: String, by author: String?) -> Newsroom.Story {
        var story = Newsroom.Story(id, title: "Story \(id)", body: body)
        story.author = author
        return story
    }

    @Test func `a rule on a speaker fires on her column and is silent on her report, in run and in backtest`()
        async throws
    {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let workplace = try Workplace(
            config: Config.text(
                feeds: [newsroom.url("/feed")], rules: #"{"name": "Cooper", "speakers": ["Elaine Cooper"]}"#))
        #expect(try await workplace.program.run("run", "--all").status == 0)
        newsroom["/feed"] = [
            Self.story("report", Self.report, by: "Elaine Cooper"),
            Self.story("column", Self.column, by: "Elaine Cooper"),
            Self.story("two", Self.column, by: "Elaine Cooper and Jon Marsh"),
            Self.story("other", Self.column, by: "Jon Marsh"),
            Self.story("desk", Self.column, by: "Aske Valley News"),
        ]
        #expect(try await workplace.program.run("run", "--all").status == 0)
        let alerts = try (workplace.read("Alerts/alerts.jsonl") ?? "").split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        let data = try #require(alerts.first?["data"] as? [String: Any])
        #expect(alerts.count == 1)
        #expect((data["item"] as? [String: Any])?["title"] as? String == "Story column")
        let statement = try #require((data["statements"] as? [[String: Any]])?.first)
        #expect(statement["speaker"] as? String == "Elaine Cooper")
        #expect(statement["quote"] as? String == "the river belongs to both towns")
        let backtest = try await workplace.program.run("backtest")
        #expect(backtest.output.contains("Story column"))
        #expect(!backtest.output.contains("Story report"))
    }

    @Test func `the author of an Atom feed has written its entries`() async throws {
        let workplace = try Workplace(
            config: Config.text(feeds: [], rules: #"{"name": "Cooper", "speakers": ["Elaine Cooper"]}"#))
        try workplace.write(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>River notes</title><id>urn:x:notes</id>
            <updated>2026-11-20T08:00:00Z</updated><author><name>Elaine Cooper</name></author>
            <entry><title>On the parley</title><id>urn:x:1</id><updated>2026-11-20T08:00:00Z</updated>
            <content type="text">\(Self.column)</content></entry></feed>
            """, to: "notes.atom")
        let test = try await workplace.program.run("test", "Cooper", "notes.atom")
        #expect(test.status == 0 && test.output.contains("the river belongs to both towns"))
    }
}
