import Foundation
import LoopbackServer
import Testing

/// The parts of the program by themselves: `parse`, `quotes`, `match`, `check`.
@Suite(.timeLimit(.minutes(5))) struct PartsTests {
    private func objects(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `match prints a line for each match, in the order of the items, then of the rules`() async throws {
        let workplace = try Workplace(
            config: Config.text(
                feeds: ["https://news.example/feed"],
                rules: """
                    {"name": "Parley", "topic": "parley"}, {"name": "Ann", "speakers": ["Ann Marlow"], "topic": "parley"}
                    """))
        try workplace.write(
            """
            {"id": "1", "title": {"text": "No news"}}
            {"id": "2", "content": [{"text": "\\"The parley is over,\\" Ann Marlow said. Bob Finch left."}]}
            {"id": "3", "content": [{"text": "\\"The parley is over,\\" Bob Finch said of Ann Marlow."}]}
            """, to: "items.jsonl")
        let run = try await workplace.program.run("match", "items.jsonl")
        #expect(run.status == 0)
        let lines = try objects(run.output)
        #expect(
            lines.map { "\($0["item"] ?? "") \($0["rule"] ?? "")" } == ["2 Parley", "2 Ann", "3 Parley"])
        let statements = try #require(lines[1]["statements"] as? [[String: Any]])
        #expect(((statements.first?["speaker"] as? [String: Any])?["name"] as? String) == "Ann Marlow")

        let explained = try objects(try await workplace.program.run("match", "--explain", "items.jsonl").output)
        #expect(explained.count == 6)
        #expect(explained.map { $0["matched"] as? Bool } == [false, false, true, true, true, false])
        #expect(explained.allSatisfy { $0["because"] is [Any] })
    }

    @Test func `quotes reads a page as well as a text, and knows the config's people`() async throws {
        let workplace = try Workplace(
            config: #"{"people": {"Ann Marlow": {"titles": ["harbour minister"]}}, "feeds": [], "rules": []}"#)
        try workplace.write(
            "<p>The parley failed.</p><p>&ldquo;We go home,&rdquo; the harbour minister said.</p>", to: "page.html")
        let run = try await workplace.program.run("quotes", "--html", "--config", "feeds.json", "page.html")
        #expect(run.status == 0)
        let report = try #require(try objects(run.output).first)
        #expect((report["text"] as? String)?.contains("failed.\n\n“We go home,”") == true)
        let statement = try #require((report["statements"] as? [[String: Any]])?.first)
        #expect(statement["kind"] as? String == "direct")
        #expect((statement["speaker"] as? [String: Any])?["name"] as? String == "Ann Marlow")
    }

    @Test func `parse prints a feed from standard input, its links absolute`() async throws {
        let workplace = try Workplace()
        let feed = Newsroom.document([.init("1", title: "A &amp; B", link: "/a")])
        let run = try await workplace.program.run("parse", "--url", "https://news.example/feed.xml", "-", input: feed)
        #expect(run.status == 0)
        let item = try #require((try objects(run.output).first?["items"] as? [[String: Any]])?.first)
        #expect((item["title"] as? [String: Any])?["text"] as? String == "A & B")
        #expect(item["link"] as? String == "https://news.example/a")
    }

    @Test func `check fetches each feed once when asked to, and tells which fail`() async throws {
        let newsroom = try Newsroom()
        newsroom["/good"] = [.init("1")]
        let workplace = try Workplace(
            config: Config.text(feeds: [newsroom.url("/good"), newsroom.url("/missing")]))
        #expect(try await workplace.program.run("check").status == 0)
        #expect(newsroom.server.requests.isEmpty)
        let online = try await workplace.program.run("check", "--online")
        #expect(online.status == 1)
        #expect(online.errorLines.count == 1)
        #expect(online.errors.contains("404"))
        #expect(newsroom.server.requests.map(\.path).sorted() == ["/good", "/missing"])
        #expect(!workplace.exists("tipoff.sqlite"))
    }

    @Test func `check runs the rules' own tests`() async throws {
        let rule = #"{"name": "R", "topic": "parley", "tests": [{"title": "Parley", "match": false}]}"#
        let workplace = try Workplace(config: Config.text(feeds: ["https://news.example/feed"], rules: rule))
        let run = try await workplace.program.run("check")
        #expect(run.status == 78)
        #expect(run.errors.contains("rules[0].tests[0]"))
    }
}
