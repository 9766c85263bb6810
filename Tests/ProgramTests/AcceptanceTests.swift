import Foundation
import LoopbackServer
import Testing

/// What any alerting system must do, each said as what its receivers get: repeats, retries, batches, cold starts, reloads, timeouts and
/// silences.
@Suite(.timeLimit(.minutes(5))) struct AcceptanceTests: BureauTests {
    let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func publish(_ titles: String...) {
        newsroom["/feed"] = titles.map { .init($0, title: $0) } + newsroom["/feed"]
    }

    @Test func `repeat: a story that stays in its feed is told once, however often it is read`() async throws {
        try configure()
        _ = try await pass()
        publish("Parley 1")
        for number in 2...6 {
            #expect(try await pass().status == 0)
            publish("Parley \(number)")
        }
        #expect(try await pass().status == 0)
        #expect(desk.acceptedTitles == (1...6).map { "Parley \($0)" })
    }

    @Test func `retry: of two receivers the good one is told once, the bad one in the end, both under one id`()
        async throws
    {
        let tries = Shared(0)
        let bad = try Desk { _ in
            let number = tries.update { count in
                count += 1
                return count
            }
            return .status(number == 1 ? 500 : 204)
        }
        try configure(sinks: Config.webhook("good", desk.url) + ", " + Config.webhook("bad", bad.url))
        _ = try await pass()
        publish("Parley")
        let watch = try workplace.program.start(["watch"])
        // After five seconds, by the schedule.
        _ = await bad.server.requests(atLeast: 2)
        watch.kill(SIGTERM)
        #expect(try await watch.end(within: 30).status == 0)
        #expect(desk.acceptedTitles == ["Parley"])
        #expect(bad.acceptedTitles == ["Parley"])
        #expect(bad.deliveries.count == 2)
        #expect(Set((desk.deliveries + bad.deliveries).map(\.id)).count == 1)
    }

    @Test func `batching: what comes within the window is one message, and the next window has its own`() async throws {
        try configure(rules: #"{"name": "Parley", "topic": "parley", "burst": {"max": 1, "per": "2s"}}"#)
        _ = try await pass()
        let watch = try workplace.program.start(["watch"])
        publish("Parley 1", "Parley 2", "Parley 3")
        _ = await desk.server.requests(atLeast: 2)
        publish("Parley 4", "Parley 5", "Parley 6")
        _ = await desk.server.requests(atLeast: 4)
        watch.kill(SIGTERM)
        #expect(try await watch.end(within: 30).status == 0)
        let batches = desk.deliveries.map { Set(AlertTitles.of(Data($0.body))) }
        #expect(batches.map(\.count) == [1, 2, 1, 2])
        #expect(batches.reduce([]) { $0.union($1) } == Set((1...6).map { "Parley \($0)" }))
    }

    @Test func `cold start: nothing that was there before is told, by a new store or by the old one`() async throws {
        publish("Parley old")
        try configure()
        _ = try await pass()
        _ = try await pass()
        #expect(desk.deliveries.isEmpty)
        publish("Parley new")
        _ = try await pass()
        // The machine is gone, and all that was known with it.
        for name in ["tipoff.sqlite", "tipoff.sqlite-wal", "tipoff.sqlite-shm"] {
            try? FileManager.default.removeItem(at: workplace.folder.appendingPathComponent(name))
        }
        _ = try await pass()
        #expect(desk.acceptedTitles == ["Parley new"])
    }

    @Test func `reload: what waits when the config is read anew is told once, by the new one`() async throws {
        let rule = #"{"name": "Parley", "topic": "parley", "burst": {"max": 1, "per": "4s"}}"#
        try configure(rules: rule)
        _ = try await pass()
        publish("Parley 1", "Parley 2", "Parley 3")
        let watch = try workplace.program.start(["watch"])
        _ = await desk.server.requests(atLeast: 1)
        // Another address for the same sink, while two alerts wait for the end of the burst.
        let other = try Desk()
        try configure(rules: rule, sinks: Config.webhook("desk", other.url))
        watch.kill(SIGHUP)
        _ = await other.server.requests(atLeast: 1)
        watch.kill(SIGTERM)
        #expect(try await watch.end(within: 30).status == 0)
        let titles = (desk.deliveries + other.deliveries).flatMap { AlertTitles.of(Data($0.body)) }
        #expect(titles.sorted() == (1...3).map { "Parley \($0)" })
        #expect(desk.deliveries.count == 1)
    }

    @Test func `timeout: a receiver that is too slow is told again, under the same id`() async throws {
        try configure(sinks: Config.webhook("desk", desk.url, more: #", "timeout": "1s""#))
        _ = try await pass()
        publish("Parley")
        desk.answers { _ in .hang }
        let run = try await pass()
        #expect(run.status == 1)
        #expect(run.errors.contains("desk: "), "\(run.errors)")
        desk.answers { _ in .status(204) }
        let watch = try workplace.program.start(["watch"])
        _ = await desk.server.requests(atLeast: 2)
        watch.kill(SIGTERM)
        #expect(try await watch.end(within: 30).status == 0)
        #expect(desk.acceptedTitles == ["Parley"])
        #expect(Set(desk.deliveries.map(\.id)).count == 1)
    }

    @Test func `silence: nothing is told while it lasts, all of it when it is taken back`() async throws {
        let minute = Int(Date().timeIntervalSince1970) / 60
        func clock(_ minutes: Int) -> String {
            let time = (minute + minutes) % 1440
            return String(format: "%02d:%02d", time / 60, time % 60)
        }
        let quiet = #""alerting": {"quiet": {"from": "\#(clock(1380))", "to": "\#(clock(120))", "zone": "UTC"}}"#
        try configure(more: quiet)
        _ = try await pass()
        publish("Parley 1", "Parley 2")
        #expect(try await pass().status == 0)
        let watch = try workplace.program.start(["watch"])
        publish("Parley 3")
        // By now all three have been found, and a second look has been had.
        let asked = newsroom.server.requests.count
        _ = await newsroom.server.requests(atLeast: asked + 3)
        #expect(desk.deliveries.isEmpty)
        try configure()
        watch.kill(SIGHUP)
        _ = await desk.server.requests(atLeast: 3)
        watch.kill(SIGTERM)
        #expect(try await watch.end(within: 30).status == 0)
        #expect(desk.acceptedTitles.sorted() == (1...3).map { "Parley \($0)" })
    }
}

/// The titles of all stories that an event tells of: one alert's, or those of a digest.
enum AlertTitles {
    static func of(_ json: Data) -> [String] {
        entries(json).map(\.title)
    }

    /// With the id of each alert.
    static func entries(_ json: Data) -> [(id: String, title: String)] {
        guard
            let event = try? JSONSerialization.jsonObject(with: json) as? [String: Any],
            let data = event["data"] as? [String: Any]
        else { return [] }
        let alerts = event["type"] as? String == "alert.digest" ? data["alerts"] as? [[String: Any]] ?? [] : [data]
        return alerts.compactMap { alert in
            guard let id = alert["id"] as? String, let item = alert["item"] as? [String: Any] else { return nil }
            return (id, item["title"] as? String ?? "")
        }
    }
}
