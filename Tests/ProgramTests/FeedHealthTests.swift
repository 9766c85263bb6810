import Foundation
import LoopbackServer
import Testing

/// News of the feeds themselves, from a server that fails to the sink that tells a person.
@Suite(.timeLimit(.minutes(5))) struct FeedHealthTests {
    /// A server whose feeds a test breaks and mends.
    private final class Publisher: Sendable {
        let server: LoopbackServer
        private let answer: Shared<@Sendable (LoopbackRequest) -> LoopbackResponse>

        init(_ answer: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse = { _ in Publisher.news }) throws {
            let current = Shared(answer)
            self.answer = current
            server = try LoopbackServer { current.value($0) }
        }

        static let news = LoopbackResponse.ok(
            Newsroom.document([.init("1", title: "Old")]), headers: [("Content-Type", "application/rss+xml")])

        func answers(_ response: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse) {
            answer.update { $0 = response }
        }
    }

    private struct Event {
        let type: String
        let data: [String: Any]

        init?(_ json: some Sequence<UInt8>) {
            guard let object = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
                let type = object["type"] as? String, type.hasPrefix("feed."),
                let data = object["data"] as? [String: Any]
            else { return nil }
            self.type = type
            self.data = data
        }

        var feed: String? { (data["feed"] as? [String: Any])?["url"] as? String }
        var count: Int { 1 + ((data["also"] as? [Any])?.count ?? 0) }
    }

    private static func config(_ urls: [String], sinks: String, health: String) -> String {
        Config.text(
            feeds: urls, rules: #"{"name": "All", "topic": "bridge OR old OR new OR moment", "sinks": ["file"]}"#,
            sinks: "\(Config.fileSink), \(sinks)", more: "\"alerting\": {\"health\": \(health)}")
    }

    private static let atOnce = #"{"sinks": ["out"], "failures": 2, "for": "0s"}"#
    private static let out = #""out": {"type": "stdout"}"#

    @Test func `a feed that fails is told once, its recovery once, and standard output is silent else`() async throws {
        let publisher = try Publisher()
        let workplace = try Workplace(
            config: Self.config([publisher.server.url("/feed")], sinks: Self.out, health: Self.atOnce))
        func pass() async throws -> String { try await workplace.program.run("run", "--all").output }
        #expect(try await pass() == "")
        publisher.answers { _ in .status(503) }
        #expect(try await pass() == "")
        let told = try await pass()
        #expect(told.contains("Feed failing\nNewsroom: the server answered 503; 2 tries since"))
        #expect(try await pass() == "")
        publisher.answers { _ in Publisher.news }
        #expect(try await pass().contains("Feed recovered\nNewsroom: it can be read again"))
        #expect(try await pass() == "")
        let list = try await workplace.program.run("alerts", "--health", "--json")
        #expect(list.outputLines.compactMap { Event($0.utf8)?.type } == ["feed.recovered", "feed.failing"])
        #expect(try await workplace.program.run("alerts").output == "")
    }

    @Test func `many feeds that fail at once are one message, and it waits for a receiver that is down`() async throws {
        let publisher = try Publisher()
        let desk = try Desk { _ in .status(500) }
        let urls = (1...150).map { publisher.server.url("/\($0)") }
        let workplace = try Workplace(
            config: Self.config(
                urls, sinks: Config.webhook("desk", desk.url),
                health: #"{"sinks": ["desk"], "failures": 1, "for": "0s"}"#))
        _ = try await workplace.program.run("run", "--all")
        publisher.answers { _ in .status(404) }
        let run = try await workplace.program.run("run", "--all")
        #expect(run.status == 1)
        let events = desk.deliveries.compactMap { Event($0.body) }
        #expect(events.map(\.type) == ["feed.failing"])
        #expect(events.first?.count == 150)
        #expect(try await workplace.program.run("alerts", "--failed").output.contains("150 feeds failing"))

        desk.answers { _ in .status(204) }
        let id = try #require(events.first?.data["id"] as? String)
        #expect(id.hasPrefix("evt_"))
        for _ in 0..<100 where desk.acceptedIDs.isEmpty {
            _ = try await workplace.program.run("run")
            try await Task.sleep(for: .milliseconds(200))
        }
        #expect(desk.acceptedIDs == [id])
    }

    @Test func `a bridge's error is no news, alerts nobody, and counts as a failure`() async throws {
        let publisher = try Publisher()
        let workplace = try Workplace(
            config: Self.config([publisher.server.url("/feed")], sinks: Self.out, health: Self.atOnce))
        _ = try await workplace.program.run("run", "--all")
        let error = LoopbackResponse.ok(
            Newsroom.document([.init("e", title: "Bridge returned error 500! (20345)")]),
            headers: [("Content-Type", "application/rss+xml")])
        publisher.answers { _ in error }
        let run = try await workplace.program.run("run", "--all")
        #expect(run.status == 1)
        #expect(run.errors.contains("Bridge returned error 500"))
        #expect(try await workplace.program.run("run", "--all").output.contains("Feed failing"))
        #expect(workplace.fileAlerts.isEmpty)
        let feeds = try await workplace.program.run("feeds", "--json")
        #expect(feeds.output.contains("\"items\":1,"))

        let mixed = LoopbackResponse.ok(
            Newsroom.document([.init("e2", title: "Bridge returned error 404! (20346)"), .init("2", title: "New")]),
            headers: [("Content-Type", "application/rss+xml")])
        publisher.answers { _ in mixed }
        #expect(try await workplace.program.run("run", "--all").status == 0)
        #expect(workplace.fileAlerts.map(\.title) == ["New"])
    }

    @Test func `a challenge page is told as such`() async throws {
        let page = """
            <!DOCTYPE html><html><head><title>Just a moment...</title></head><body>
            <script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>
            """
        let publisher = try Publisher { _ in .ok(page, headers: [("Content-Type", "text/html")]) }
        let workplace = try Workplace(
            config: Self.config([publisher.server.url("/feed")], sinks: Self.out, health: Self.atOnce))
        _ = try await workplace.program.run("run", "--all")
        let told = try await workplace.program.run("run", "--all").output
        #expect(told.contains("Feed failing"))
        #expect(told.contains("a challenge page of Cloudflare"))
        #expect(workplace.fileAlerts.isEmpty)
    }

    @Test func `a feed that breaks is told in a file as JSON, and shown as degraded`() async throws {
        let publisher = try Publisher()
        let workplace = try Workplace(
            config: Self.config(
                [publisher.server.url("/feed")], sinks: #""news": {"type": "file", "path": "news.jsonl"}"#,
                health: #"{"sinks": ["news"]}"#))
        for _ in 0..<3 { _ = try await workplace.program.run("run", "--all") }
        let broken = Newsroom.document([.init("1", title: "Old & cold")])
        publisher.answers { _ in .ok(broken, headers: [("Content-Type", "application/rss+xml")]) }
        for _ in 0..<3 { _ = try await workplace.program.run("run", "--all") }
        let events = (workplace.read("news.jsonl") ?? "").split(separator: "\n").compactMap { Event($0.utf8) }
        #expect(events.map(\.type) == ["feed.degraded"])
        #expect(events.first?.feed == publisher.server.url("/feed"))
        #expect(try await workplace.program.run("feeds").output.contains("degraded"))
    }

    @Test func `a dry run tells what would be told, and remembers nothing`() async throws {
        let publisher = try Publisher { _ in .status(503) }
        let workplace = try Workplace(
            config: Self.config(
                [publisher.server.url("/feed")], sinks: Self.out,
                health: #"{"sinks": ["out"], "failures": 1, "for": "0s"}"#))
        for _ in 0..<2 {
            let rehearsal = try await workplace.program.run("run", "--all", "--dry-run")
            #expect(rehearsal.output.contains("Feed failing"))
            #expect(rehearsal.output.contains("would go to out"))
        }
        #expect(try await workplace.program.run("run", "--all").output.contains("Feed failing"))
    }

    @Test func `without alerting.health nobody is told`() async throws {
        let publisher = try Publisher { _ in .status(503) }
        let workplace = try Workplace(
            config: Config.text(feeds: [publisher.server.url("/feed")], sinks: Self.out))
        for _ in 0..<4 { #expect(try await workplace.program.run("run", "--all").output == "") }
        #expect(try await workplace.program.run("alerts", "--health").output == "")
    }
}
