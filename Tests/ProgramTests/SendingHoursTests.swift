import Foundation
import LoopbackServer
import Model
import StorageSQLite
import Testing

/// Quiet hours, digests and bursts of the whole program, by the clock of the machine.
@Suite(.timeLimit(.minutes(5))) struct SendingHoursTests: BureauTests {
    let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    /// - Parameter sinks: Further ones.
    private func write(rule: String = Config.parleyRule, _ more: String = "", sinks: String = "") throws {
        try configure(rules: rule, sinks: Config.webhook("desk", desk.url) + sinks, more: more)
    }

    private func publish(_ count: Int, _ name: String = "Parley") {
        newsroom["/feed"] = (1...count).map { .init("\(name) \($0)", title: "\(name) \($0)", body: "A parley.") }
    }

    /// The time of day in UTC, so many minutes from now.
    private static func clock(_ minutes: Int) -> String {
        let minute = (Int(Date().timeIntervalSince1970) / 60 + minutes) % 1440
        return String(format: "%02d:%02d", minute / 60, minute % 60)
    }

    private static func quiet(from: Int, to: Int) -> String {
        #""alerting": {"quiet": {"from": "\#(clock(from))", "to": "\#(clock(to))", "zone": "UTC", "except": ["urgent"]}}"#
    }

    private func deliveries() async throws -> [[String: Any]] {
        let run = try await workplace.program.run("alerts", "--json", "--limit", "100")
        return try run.outputLines.flatMap { line in
            let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return event?["deliveries"] as? [[String: Any]] ?? []
        }
    }

    @Test func `alerts wait in quiet hours, are listed with the reason, and go out in the next run after them`()
        async throws
    {
        let rules = """
            {"name": "Parley", "topic": "parley"}, {"name": "Alarm", "topic": "alarm", "tags": ["urgent"]}
            """
        try write(rule: rules, Self.quiet(from: -60, to: 60))
        _ = try await workplace.program.run("run", "--all")
        newsroom["/feed"] = [.init("1", title: "Parley"), .init("2", title: "Alarm")]
        let run = try await workplace.program.run("run", "--all")
        #expect(run.status == 0)
        #expect(run.output + run.errors == "")
        #expect(desk.acceptedTitles == ["Alarm"])
        let listed = try await workplace.program.run("alerts", "--held")
        #expect(listed.output.contains(/desk: held by the quiet hours, to be sent in (5\d|60) min/))
        #expect(!listed.output.contains("Alarm"))
        #expect(try await workplace.program.run("alerts", "--failed").output == "")
        let held = try #require(try await deliveries().first { $0["held"] != nil })
        #expect(held["held"] as? String == "quiet")
        #expect(held["state"] as? String == "pending")
        #expect(held["nextAttempt"] as? String != nil)
        try write(rule: rules, Self.quiet(from: -60, to: -5))
        _ = try await workplace.program.run("run", "--all")
        #expect(desk.acceptedTitles == ["Alarm", "Parley"])
    }

    @Test func `a sink with digests gets one message, which names all of its alerts`() async throws {
        func digest(at minutes: Int) -> String {
            #""alerting": {"digest": {"at": ["\#(Self.clock(minutes))"], "sinks": ["desk"], "zone": "UTC"}}"#
        }
        try write(digest(at: 120), sinks: ", " + Config.fileSink)
        _ = try await workplace.program.run("run", "--all")
        publish(4)
        #expect(try await workplace.program.run("run", "--all").status == 0)
        #expect(desk.deliveries.isEmpty)
        #expect(workplace.fileAlerts.count == 4)
        #expect(try await workplace.program.run("alerts").output.contains("desk: held for the digest in "))
        // The alerts are two hours old by now.
        let store = try SQLiteStore.open(path: workplace.folder.appendingPathComponent("tipoff.sqlite").path)
        let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
        try await store.moveSchedule(of: [], by: .seconds(-7200), old: now + .seconds(1))
        try await store.close()
        try write(digest(at: -60), sinks: ", " + Config.fileSink)
        #expect(try await workplace.program.run("run").status == 0)
        let sent = try #require(desk.deliveries.first)
        #expect(desk.deliveries.count == 1)
        let event = try #require(try JSONSerialization.jsonObject(with: Data(sent.body)) as? [String: Any])
        #expect(event["type"] as? String == "alert.digest")
        let data = try #require(event["data"] as? [String: Any])
        #expect(data["id"] as? String == sent.id)
        let alerts = try #require(data["alerts"] as? [[String: Any]])
        #expect(Set(alerts.compactMap { $0["id"] as? String }) == Set(workplace.fileAlerts.map(\.id)))
        #expect(
            try await deliveries().filter { $0["sink"] as? String == "desk" }.allSatisfy {
                $0["state"] as? String == "delivered" && $0["digest"] as? String == sent.id
            })
    }

    @Test func `of a burst the rest is one message, also while the program stays up`() async throws {
        try write(rule: #"{"name": "Parley", "topic": "parley", "burst": {"max": 2, "per": "2s"}}"#)
        _ = try await workplace.program.run("run", "--all")
        publish(7)
        let watch = try workplace.program.start(["watch"])
        _ = await desk.server.requests(atLeast: 3)
        watch.kill(SIGTERM)
        #expect(try await watch.end().status == 0)
        #expect(desk.acceptedTitles.count == 2)
        let types = desk.deliveries.compactMap {
            (try? JSONSerialization.jsonObject(with: Data($0.body)) as? [String: Any])?["type"] as? String
        }
        #expect(types.filter { $0 == "alert.digest" }.count == 1)
        let all = try await deliveries()
        #expect(all.count == 7)
        #expect(all.allSatisfy { $0["state"] as? String == "delivered" })
        #expect(all.filter { $0["digest"] != nil }.count == 5)
    }

    @Test func `a sink that fails is told of to another`() async throws {
        try write(
            #""alerting": {"health": {"sinks": ["desk", "file"], "failures": 1}}"#, sinks: ", " + Config.fileSink)
        _ = try await workplace.program.run("run", "--all")
        publish(1)
        desk.answers { _ in .status(500) }
        #expect(try await workplace.program.run("run", "--all").status == 1)
        let lines = (workplace.read("Alerts/alerts.jsonl") ?? "").split(separator: "\n")
        let news = try lines.compactMap { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
            .first { $0["type"] as? String == "sink.failing" }
        let data = try #require(news?["data"] as? [String: Any])
        #expect((data["sink"] as? [String: Any])?["name"] as? String == "desk")
        #expect(!String(describing: data).contains("s3cr3t"))
        let listed = try await workplace.program.run("alerts", "--health")
        #expect(listed.output.contains("Sink failing\ndesk: "))
    }
}
