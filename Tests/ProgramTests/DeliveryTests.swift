import Foundation
import LoopbackServer
import Testing

/// Alerts on their way to receivers of every temper.
@Suite(.timeLimit(.minutes(5))) struct DeliveryTests: BureauTests {
    let bureau: Bureau

    init() throws {
        bureau = try Bureau()
        try configure(sinks: "\(Config.webhook("desk", desk.url)), \(Config.fileSink)")
    }

    private func publish(_ titles: String...) {
        newsroom["/feed"] = titles.map { .init($0, title: $0, body: "A parley.") }
    }

    @Test func `a webhook carries the signed alert, once`() async throws {
        try workplace.write(
            Config.text(
                feeds: [newsroom.url("/feed")],
                sinks: Config.webhook("desk", desk.url, more: #", "secret": "${SECRET}", "headers": {"X-Desk": "7"}"#)),
            to: "feeds.json")
        var program = workplace.program
        program.environment["SECRET"] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        _ = try await program.run("run", "--all")
        publish("Parley")
        let run = try await program.run("run", "--all")
        _ = try await program.run("run", "--all")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(desk.acceptedTitles == ["Parley"])
        let delivery = try #require(desk.deliveries.first)
        #expect(delivery.id.hasPrefix("alr_"))
        #expect(delivery.signature?.hasPrefix("v1,") == true)
        #expect(Int(delivery.timestamp ?? "") != nil)
        #expect(AlertLine(Data(delivery.body))?.id == delivery.id)
        #expect(desk.server.requests.first?.header("X-Desk") == "7")
    }

    @Test func `a receiver that fails gets the alert later, under the same id`() async throws {
        _ = try await workplace.program.run("run", "--all")
        publish("Parley")
        desk.answers { _ in .status(500, headers: [("Retry-After", "1")]) }
        let failed = try await workplace.program.run("run", "--all")
        #expect(failed.status == 1)
        #expect(failed.errorLines.count == 1)
        #expect(failed.errors.contains("desk"))
        #expect(!failed.errors.contains("s3cr3t-token"))
        #expect(workplace.fileAlerts.map(\.title) == ["Parley"])

        desk.answers { _ in .status(200) }
        try await untilDelivered(1)
        #expect(desk.acceptedTitles == ["Parley"])
        #expect(Set(desk.deliveries.map(\.id)).count == 1)
        #expect(workplace.fileAlerts.count == 1)
    }

    /// Passes, until the desk has accepted so many alerts: the retry schedule runs on the wall clock.
    private func untilDelivered(_ count: Int) async throws {
        while desk.acceptedIDs.count < count {
            _ = try await workplace.program.run("run")
            try await Task.sleep(for: .milliseconds(250))
        }
    }

    @Test(arguments: [301, 302, 307, 308])
    func `a redirect is a failure and is not followed`(status: Int) async throws {
        let elsewhere = try LoopbackServer { _ in .status(200) }
        let target = elsewhere.url("/")
        _ = try await workplace.program.run("run", "--all")
        publish("Parley")
        desk.answers { _ in .redirect(status, to: target) }
        #expect(try await workplace.program.run("run", "--all").status == 1)
        #expect(elsewhere.requests.isEmpty)
        #expect(desk.acceptedIDs.isEmpty)
    }

    @Test func `410 disables the sink, says so, and retry enables it again`() async throws {
        _ = try await workplace.program.run("run", "--all")
        publish("Parley 1")
        desk.answers { _ in .status(410) }
        let disabled = try await workplace.program.run("run", "--all")
        #expect(disabled.status == 1)
        #expect(disabled.errors.contains("desk"))
        publish("Parley 2", "Parley 1")
        _ = try await workplace.program.run("run", "--all")
        #expect(desk.deliveries.count == 1)
        #expect(workplace.fileAlerts.map(\.title) == ["Parley 1", "Parley 2"])

        desk.answers { _ in .status(204) }
        let retried = try await workplace.program.run("retry")
        #expect(retried.status == 0)
        #expect(Set(desk.acceptedTitles) == ["Parley 1", "Parley 2"])
    }

    @Test func `after retryFor an alert is a dead letter, and retry sends it`() async throws {
        try workplace.write(
            Config.text(
                feeds: [newsroom.url("/feed")], sinks: Config.webhook("desk", desk.url),
                more: #""alerting": {"retryFor": "1s"}"#), to: "feeds.json")
        _ = try await workplace.program.run("run", "--all")
        publish("Parley")
        desk.answers { _ in .status(500) }
        #expect(try await workplace.program.run("run", "--all").status == 1)
        let failed = try await workplace.program.run("alerts", "--failed")
        #expect(failed.output.contains("given up"))
        desk.answers { _ in .status(204) }
        _ = try await workplace.program.run("run", "--all")
        #expect(desk.acceptedIDs.isEmpty)
        #expect(try await workplace.program.run("retry").status == 0)
        #expect(desk.acceptedTitles == ["Parley"])
        #expect(try await workplace.program.run("alerts", "--failed").output == "")
    }

    @Test func `two programs that write one file never mix their lines`() async throws {
        let shared = try Workplace()
        let path = shared.folder.appendingPathComponent("both.jsonl").path
        newsroom["/feed"] = (0..<60).map {
            .init("\($0)", title: "Parley \($0)", body: String(repeating: "word ", count: 800))
        }
        let both = try (0..<2).map { _ in
            try Workplace(
                config: """
                    {"feeds": [{"url": "\(newsroom.url("/feed"))", "backfill": true}], "rules": [\(Config.parleyRule)],
                     "sinks": {"file": {"type": "file", "path": "\(path)"}}}
                    """)
        }
        let running = try both.map { try $0.program.start(["run"]) }
        for program in running { #expect(try await program.end().status == 0) }
        let lines = try #require(shared.read("both.jsonl")).split(separator: "\n")
        #expect(lines.count == 120)
        #expect(lines.allSatisfy { AlertLine(Data($0.utf8)) != nil })
    }

    @Test func `a receiver that hangs holds up neither the others nor the pass`() async throws {
        let other = try Desk()
        desk.answers { _ in .hang }
        try workplace.write(
            Config.text(
                feeds: [newsroom.url("/feed")],
                sinks: [
                    Config.webhook("desk", desk.url, more: #", "timeout": "2s""#), Config.webhook("other", other.url),
                    Config.fileSink,
                ].joined(separator: ", ")), to: "feeds.json")
        _ = try await workplace.program.run("run", "--all")
        newsroom["/feed"] = (1...20).map { .init("\($0)", title: "Parley \($0)") }
        let run = try await workplace.program.run("run", "--all", limit: 30)
        #expect(run.status == 1)
        #expect(other.acceptedIDs.count == 20)
        #expect(workplace.fileAlerts.count == 20)
        // Twenty time limits one after the other would have passed this test's own limit; one try was made.
        #expect(desk.deliveries.count == 1)
    }
}
