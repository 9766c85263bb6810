import Foundation
import LoopbackServer
import Testing

/// Sinks as the whole program has them.
@Suite(.timeLimit(.minutes(5))) struct SinkCommandTests {
    @Test func `a test alert says that it is one, and the receiver's answer is printed`() async throws {
        let server = try LoopbackServer { _ in .ok("ok") }
        let workplace = try Workplace(
            config: Config.text(
                feeds: [], sinks: #""chat": {"type": "slack", "url": "\#(server.url("/services/s3cr3t"))"}"#))
        let run = try await workplace.program.run("test-sink", "chat")
        #expect(run.status == 0)
        #expect(run.output == "HTTP 200\nok\n")
        #expect(run.errors == "tipoff: chat: taken\n")
        let body = String(decoding: try #require(server.requests.first).body, as: UTF8.self)
        #expect(body.contains("This is a test of the sink chat"))
        #expect(body.contains("Test, no alert"))
        #expect(!workplace.exists("tipoff.sqlite"))
    }

    @Test func `a receiver that refuses is told with what can be done`() async throws {
        let server = try LoopbackServer { _ in .status(404, body: Array("no_service".utf8)) }
        let workplace = try Workplace(
            config: Config.text(
                feeds: [], sinks: #""chat": {"type": "slack", "url": "\#(server.url("/services/s3cr3t"))"}"#))
        let run = try await workplace.program.run("test-sink", "chat")
        #expect(run.status == 1)
        #expect(run.output == "HTTP 404\nno_service\n")
        #expect(run.errors.contains("answered 404 (no_service): the webhook was removed"))
        #expect(!run.errors.contains("s3cr3t"))
        let other = try await workplace.program.run("test-sink", "caht")
        #expect(other.status == 64)
        #expect(other.errors == "tipoff: there is no sink \"caht\" in the config; it has chat\n")
    }

    @Test func `makes secrets that a config takes`() async throws {
        let workplace = try Workplace()
        let secret = try await workplace.program.run("secret", "new").outputLines
        let keys = try await workplace.program.run("secret", "new", "--ed25519").outputLines
        #expect(secret.count == 1)
        #expect(keys.count == 2)
        #expect(keys.last?.hasPrefix("whpk_") == true)
        let secrets = (secret + keys.prefix(1)).map { "\"\($0)\"" }.joined(separator: ", ")
        try workplace.write(
            Config.text(
                feeds: [],
                sinks: Config.webhook("desk", "https://desk.example.org/", more: #", "secret": [\#(secrets)]"#)),
            to: "feeds.json")
        #expect(try await workplace.program.run("check").status == 0)
    }

    @Test func `a template makes what a burst left over, too`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let desk = try Desk()
        let template =
            #"{\"text\": \"{{title}}\", \"titles\": [{{#alerts}}\"{{title}}\"{{^last()}}, {{/last()}}{{/alerts}}]}"#
        let workplace = try Workplace(
            config: Config.text(
                feeds: [newsroom.url("/feed")],
                rules: #"{"name": "Parley", "topic": "parley", "burst": {"max": 1, "per": "1s"}}"#,
                sinks: Config.webhook("desk", desk.url, more: ", \"template\": \"\(template)\"")))
        #expect(try await workplace.program.run("check").status == 0)
        #expect(try await workplace.program.run("run", "--all").status == 0)
        newsroom["/feed"] = (1...3).map { .init("\($0)", title: "A \"parley\" \($0)") }
        #expect(try await workplace.program.run("run", "--all").status == 0)
        while try await workplace.program.run("alerts", "--held").output != "" {
            #expect(try await workplace.program.run("run", "--all").status == 0)
        }
        let bodies = try desk.deliveries.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.body)) as? [String: Any])
        }
        #expect(bodies.map { ($0["titles"] as? [String])?.count } == [1, 2])
        #expect(bodies.last?["text"] as? String == "Parley: 2 more alerts")
        let titles = bodies.flatMap { $0["titles"] as? [String] ?? [] }
        #expect(Set(titles) == Set((1...3).map { "A \"parley\" \($0)" }))
    }

    @Test func `an alert goes to a program, a page, a feed and a template at once`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let sinks = #"""
            "bell": {"type": "command", "run": ["sh", "-c", "cat > bell.json"]},
            "page": {"type": "file", "path": "Alerts/alerts.html"},
            "feed": {"type": "file", "path": "Alerts/alerts.atom"},
            "out": {"type": "stdout", "template": "short.mustache"}
            """#
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/feed")], sinks: sinks))
        try workplace.write("{{rule.name}} | {{title}}\n", to: "Alerts/Templates/short.mustache")
        #expect(try await workplace.program.run("run", "--all").status == 0)
        newsroom["/feed"] = [.init("1", title: "A parley &amp; more", body: "A parley.")]
        let run = try await workplace.program.run("run", "--all")
        #expect(run.status == 0)
        #expect(run.output == "Parley | A parley & more\n")
        #expect(AlertLine(Data((workplace.read("bell.json") ?? "").utf8))?.title == "A parley & more")
        #expect(workplace.read("Alerts/alerts.html")?.contains("<mark>parley</mark> &amp; more</a>") == true)
        let parsed = try await workplace.program.run("parse", "Alerts/alerts.atom")
        #expect(parsed.status == 0)
        #expect(parsed.output.contains("\"format\":\"atom10\""))
        #expect(parsed.output.contains("A parley & more"))
        #expect(parsed.output.contains("\"problems\":[]"))
    }
}
