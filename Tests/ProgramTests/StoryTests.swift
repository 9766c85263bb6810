import Foundation
import LoopbackServer
import Testing

/// One alert a story, told by its words; and what an edit adds to it.
@Suite(.timeLimit(.minutes(5))) struct StoryTests {
    private static let report = """
        The parley on the river Aske was broken off on Tuesday after nine hours, the mediators said. Foreign minister Elaine Cooper left \
        the hall in Arden without a word to the 40 reporters who had waited since dawn. The two sides are to meet again on 14 May.
        """
    private let newsroom: Newsroom

    init() throws {
        newsroom = try Newsroom()
    }

    private func story(_ id: String, _ title: String, _ body: String) -> Newsroom.Story {
        .init(id, title: title, body: body, link: "https://site-\(id).example/\(id)")
    }

    private func lines(of workplace: Workplace) throws -> [[String: Any]] {
        try (workplace.read("Alerts/alerts.jsonl") ?? "").split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `a copy under another headline and address is told to the file alone, on a later line`() async throws {
        let desk = try Desk()
        let workplace = try Workplace(
            config: Config.text(
                feeds: ["/a", "/b"].map(newsroom.url), sinks: "\(Config.fileSink), \(Config.webhook("desk", desk.url))",
                more: #""defaults": {"sinks": ["file", "desk"]},"#))
        for path in ["/a", "/b"] { newsroom[path] = [] }
        func pass() async throws { #expect(try await workplace.program.run("run", "--all").status == 0) }
        try await pass()
        newsroom["/a"] = [story("a", "Parley on the Aske broken off", Self.report)]
        try await pass()
        newsroom["/b"] = [story("b", "Cooper walks out after nine hours", String(Self.report.prefix(180)) + "…")]
        try await pass()
        try await pass()
        let lines = try lines(of: workplace)
        #expect(lines.map { $0["type"] as? String } == ["alert.matched", "alert.updated"])
        let data = lines.compactMap { $0["data"] as? [String: Any] }
        #expect(Set(data.compactMap { $0["id"] as? String }).count == 1)
        #expect((data.last?["alsoIn"] as? [Any])?.count == 1)
        #expect(desk.acceptedTitles == ["Parley on the Aske broken off"])
        #expect(try await workplace.program.run("alerts").output.contains("also in Newsroom"))
    }

    @Test func `a later line that the file did not take is listed as failed, and sent again`() async throws {
        let workplace = try Workplace(
            config: Config.text(feeds: ["/a", "/b"].map(newsroom.url), more: #""alerting": {"retryFor": "1s"}"#))
        for path in ["/a", "/b"] { newsroom[path] = [] }
        #expect(try await workplace.program.run("run", "--all").status == 0)
        newsroom["/a"] = [story("a", "Parley on the Aske broken off", Self.report)]
        #expect(try await workplace.program.run("run", "--all").status == 0)
        let file = workplace.folder.appendingPathComponent("Alerts/alerts.jsonl")
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
        newsroom["/b"] = [story("b", "Cooper walks out after nine hours", String(Self.report.prefix(180)) + "…")]
        #expect(try await workplace.program.run("run", "--all").status == 1)

        let failed = try await workplace.program.run("alerts", "--failed")
        #expect(failed.output.contains("the line of what joined later, file: given up after 1 try"))
        let json = try await workplace.program.run("alerts", "--failed", "--json")
        #expect(json.outputLines.count == 1 && json.output.contains(#""type":"alert.updated""#))
        try FileManager.default.removeItem(at: file)
        #expect(try await workplace.program.run("retry").status == 0)
        #expect(try lines(of: workplace).map { $0["type"] as? String } == ["alert.updated"])
        #expect(try await workplace.program.run("alerts", "--failed").output.isEmpty)
    }

    @Test(arguments: [
        (
            #"{"type": "matrix", "server": "SERVER", "room": "!r:example.org", "token": "t"}"#,
            #"{"event_id": "$first"}"#,
            #""m.relates_to":{"m.in_reply_to":{"event_id":"$first"}}"#
        ),
        (
            #"{"type": "telegram", "token": "1:A", "chat": "5", "api": "SERVER"}"#,
            #"{"ok": true, "result": {"message_id": 41}}"#,
            #""reply_parameters":{"allow_sending_without_reply":true,"message_id":41}"#
        ),
    ])
    func `a chat shows below the first message what an edit added`(sink: String, answer: String, reply: String)
        async throws
    {
        let server = try LoopbackServer { _ in .ok(answer) }
        let rule =
            #"{"name": "Cooper", "speakers": ["Elaine Cooper"], "topic": "parley", "scope": "item", "onEdit": "newMatch"}"#
        let workplace = try Workplace(
            config: Config.text(
                feeds: [newsroom.url("/a")], rules: rule,
                sinks: "\"chat\": \(sink.replacing("SERVER", with: server.url("")))"))
        newsroom["/a"] = []
        #expect(try await workplace.program.run("run", "--all").status == 0)
        let first = Self.report + " \"We came to talk and were read a list of demands,\" Elaine Cooper said."
        for text in [
            first, first + " \"Not one of them had anything to do with the river,\" Cooper said in the evening.",
        ] {
            newsroom["/a"] = [story("a", "Parley broken off", text)]
            #expect(try await workplace.program.run("run", "--all").status == 0)
        }
        let bodies = server.requests.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(bodies.map { $0.contains(reply) } == [false, true])
    }

    @Test func `an edit that adds a quote alerts again, and follows the first alert`() async throws {
        let rule =
            #"{"name": "Cooper", "speakers": ["Elaine Cooper"], "topic": "parley", "scope": "item", "onEdit": "newMatch"}"#
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/a")], rules: rule))
        newsroom["/a"] = []
        func pass() async throws { #expect(try await workplace.program.run("run", "--all").status == 0) }
        try await pass()
        let first = Self.report + " \"We came to talk and were read a list of demands,\" Elaine Cooper said."
        let second = first + " \"Not one of them had anything to do with the river,\" Cooper said in the evening."
        for text in [first, first + " It rained.", second, second + " It rained."] {
            newsroom["/a"] = [story("a", "Parley broken off", text)]
            try await pass()
        }
        let data = try lines(of: workplace).compactMap { $0["data"] as? [String: Any] }
        #expect(data.count == 2)
        #expect(data.last?["follows"] as? String == data.first?["id"] as? String)
        #expect(data.last?["id"] as? String != data.first?["id"] as? String)
        let quotes = (data.last?["statements"] as? [[String: Any]])?.compactMap { $0["quote"] as? String }
        #expect(
            quotes == ["Not one of them had anything to do with the river,"]
                || quotes == ["Not one of them had anything to do with the river"])
        let after = (data.last?["changes"] as? [[String: Any]])?.compactMap { $0["after"] as? String }
        #expect(after?.contains { $0.contains("Not one of them") } == true)
        let shown = try await workplace.program.run("alerts")
        #expect(shown.output.contains("added in an edit"))
    }
}
