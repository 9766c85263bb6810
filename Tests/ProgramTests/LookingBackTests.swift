import Foundation
import LoopbackServer
import Testing

/// What came in, looked at again: `items`, `backtest`, and `test` on texts of one's own.
@Suite(.timeLimit(.minutes(5))) struct LookingBackTests {
    private static let stories: [Newsroom.Story] = [
        .init("1", title: "Parley at the harbour", body: "The harbours were quiet."),
        .init("2", title: "Ferries", body: "A parley is not what they want."),
        .init("3", title: "Weather", body: "Rain."),
    ]

    /// A store that has seen the stories, as a feed's first fetch.
    private func workplace(rules: String = Config.parleyRule) async throws -> Workplace {
        let newsroom = try Newsroom()
        newsroom["/feed"] = Self.stories
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/feed")], rules: rules))
        #expect(try await workplace.program.run("run").status == 0)
        return workplace
    }

    private func objects(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `items lists what came in, and its lines are what match reads`() async throws {
        let workplace = try await workplace()
        let items = try await workplace.program.run("items", "--json")
        #expect(items.status == 0)
        #expect(try objects(items.output).compactMap { $0["id"] as? String } == ["3", "2", "1"])
        #expect(try objects(items.output).allSatisfy { $0["firstSeen"] is String && $0["feed"] is String })
        let matched = try await workplace.program.run("match", "-", input: items.output)
        #expect(try objects(matched.output).compactMap { $0["item"] as? String } == ["2", "1"])
        #expect(try await workplace.program.run("items", "--limit", "1").output.contains("Weather"))
    }

    @Test(arguments: [
        ("harbour", ["1"]), ("parley AND NOT ferry", ["1"]), ("title:parley", ["1"]), ("want", ["2"]),
        ("parl* NEAR/3 harbour", ["1"]), ("snow", []), ("@weather", ["3"]),
    ])
    func `items --search finds by the language of topics`(topic: String, ids: [String]) async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = Self.stories
        let workplace = try Workplace(
            config: Config.text(
                feeds: [newsroom.url("/feed")], more: #""terms": {"weather": "rain OR sunshine"}"#))
        #expect(try await workplace.program.run("run").status == 0)
        let found = try await workplace.program.run("items", "--search", topic, "--json")
        #expect(found.status == 0)
        #expect(try objects(found.output).compactMap { $0["id"] as? String } == ids)
    }

    @Test func `items --search finds what came in after the first search, and edits`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = Self.stories
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/feed")]))
        #expect(try await workplace.program.run("run").status == 0)
        #expect(try await workplace.program.run("items", "--search", "snow").output.isEmpty)
        newsroom["/feed"] = [.init("4", title: "Snow"), .init("3", title: "Weather", body: "Snow, not rain.")]
        #expect(try await workplace.program.run("run", "--all").status == 0)
        let found = try await workplace.program.run("items", "--search", "snow", "--json")
        #expect(try objects(found.output).compactMap { $0["id"] as? String } == ["4", "3"])
    }

    @Test func `backtest counts what a rule would have alerted on, and what a change would`() async throws {
        let workplace = try await workplace()
        let all = try objects(try await workplace.program.run("backtest", "--json").output)
        #expect(all.map { $0["alerts"] as? Int } == [2])
        let days = try #require(all.first?["days"] as? [[String: Any]])
        #expect(days.count == 8)
        #expect(days.compactMap { $0["alerts"] as? Int }.reduce(0, +) == 2)
        let config = try #require(workplace.read("feeds.json"))
        try workplace.write(
            config.replacing(Config.parleyRule, with: #"{"name": "Parley", "topic": "title:parley OR rain"}"#),
            to: "new.json")
        let change = try await workplace.program.run(
            "backtest", "Parley", "--config", "new.json", "--against", "feeds.json", "--json")
        let against = try #require(try objects(change.output).first?["against"] as? [String: Any])
        #expect(against["gained"] as? Int == 1)
        #expect(against["lost"] as? Int == 1)
        let text = try await workplace.program.run("backtest", "--config", "new.json", "--against", "feeds.json")
        #expect(text.output.contains("Parley: 2 alerts, 2 before; 1 gained, 1 lost"))
        #expect(text.output.contains("█"))
        #expect(text.output.contains("the store reaches back no further than"))
    }

    @Test func `backtest counts a story once, however many feeds have it`() async throws {
        let newsroom = try Newsroom()
        newsroom["/a"] = [.init("1", title: "Parley", link: "https://news.example/parley")]
        newsroom["/b"] = [.init("x", title: "The parley", link: "https://news.example/parley?utm_source=b")]
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/a"), newsroom.url("/b")]))
        #expect(try await workplace.program.run("run").status == 0)
        #expect(
            try objects(try await workplace.program.run("backtest", "--json").output).map { $0["alerts"] as? Int } == [
                1
            ])
    }

    @Test func `backtest takes copies for one story by their words, as run does`() async throws {
        let report = """
            The parley on the river Aske was broken off on Tuesday after nine hours, the mediators said. Foreign minister Elaine \
            Cooper left the hall in Arden without a word to the 40 reporters who had waited since dawn.
            """
        let other = """
            Hopes for a parley this year are fading. Diplomats in Arden spoke of a long night, of cold soup and of two delegations \
            that had not so much as shaken hands by the time the lights went out.
            """
        let newsroom = try Newsroom()
        let feeds = ["/a", "/b", "/c"]
        for path in feeds { newsroom[path] = [] }
        let workplace = try Workplace(config: Config.text(feeds: feeds.map(newsroom.url)))
        #expect(try await workplace.program.run("run").status == 0)
        newsroom["/a"] = [.init("1", title: "Parley broken off", body: report, link: "https://one.example/1")]
        newsroom["/b"] = [
            .init("x", title: "Cooper walks out", body: report + " It rained.", link: "https://two.example/2")
        ]
        newsroom["/c"] = [.init("y", title: "A long night", body: other, link: "https://three.example/3")]
        #expect(try await workplace.program.run("run", "--all").status == 0)
        let alerted = workplace.fileAlerts.map(\.title)
        let line = try #require(try objects(try await workplace.program.run("backtest", "--json").output).first)
        #expect(alerted.count == 2 && line["alerts"] as? Int == 2)
        let samples = (line["samples"] as? [[String: Any]])?.compactMap { $0["data"] as? [String: Any] }
        #expect(
            Set(samples?.compactMap { ($0["item"] as? [String: Any])?["title"] as? String } ?? []) == Set(alerted))
    }

    @Test func `test shows the rule as a tree, for match and miss`() async throws {
        let workplace = try Workplace(
            config: Config.text(feeds: [], rules: #"{"name": "Parley", "topic": "parley AND harbour"}"#))
        try workplace.write("A parley at the harbours.", to: "hit.txt")
        try workplace.write("A parley in the hills.", to: "miss.txt")
        let run = try await workplace.program.run("test", "Parley", "hit.txt", "miss.txt")
        #expect(run.status == 0)
        #expect(run.output.contains("✓ harbour: “harbours”"))
        #expect(run.output.contains("A *parley* at the *harbours*."))
        #expect(run.output.contains("✗ harbour\n"))
        let json = try objects(
            try await workplace.program.run("test", "Parley", "--json", "hit.txt", "miss.txt").output)
        #expect(json.map { $0["matched"] as? Bool } == [true, false])
    }

    @Test func `test reads a feed and a page from the network, and needs no config for a topic`() async throws {
        let server = try LoopbackServer { request in
            switch request.path {
            case "/feed": .ok(Newsroom.document(Self.stories), headers: [("Content-Type", "application/rss+xml")])
            case "/page":
                .ok("<html><body><p>The parley, they say.</p></body></html>", headers: [("Content-Type", "text/html")])
            default: .status(404)
            }
        }
        let workplace = try Workplace()
        let run = try await workplace.program.run(
            "test", "--topic", "parley", "--matches", "--json", server.url("/feed"), server.url("/page"))
        #expect(run.status == 0)
        #expect(try objects(run.output).count == 3)
        #expect(try await workplace.program.run("test", "--topic", "parley", server.url("/none")).status == 69)
    }

    @Test(arguments: [
        (["test", "Parly", "x.txt"], 64, "did you mean \"Parley\"?"), (["test", "Parley", "x.txt"], 66, "x.txt"),
        (["test", "--topic", "a(", "x.txt"], 64, "column 3"), (["test", "Parley"], 64, "name a rule"),
        (["items", "--search", "NOT a"], 64, "column 1"), (["items", "--feed", "nowhere"], 64, "nowhere"),
        (["backtest", "Parly"], 64, "did you mean \"Parley\"?"), (["items", "--limit", "0"], 64, "--limit"),
    ])
    func `says what is wrong with a command line`(arguments: [String], status: Int32, words: String) async throws {
        let workplace = try Workplace(config: Config.text(feeds: []))
        let run = try await workplace.program.run(arguments)
        #expect(run.status == status)
        #expect(run.errors.contains(words))
        #expect(run.output.isEmpty)
    }
}
