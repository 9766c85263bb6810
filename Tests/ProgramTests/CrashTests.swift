import Foundation
import LoopbackServer
import Testing

/// kill -9 at random points: no alert is lost, and none goes out under two ids.
@Suite(.timeLimit(.minutes(10))) struct CrashTests {
    @Test func `whatever is killed when, every story arrives and keeps its id`() async throws {
        let newsroom = try Newsroom()
        let desk = try Desk()
        let paths = (0..<8).map { "/feed\($0)" }
        for path in paths { newsroom[path] = [] }
        let workplace = try Workplace(
            config: Config.text(
                feeds: paths.map(newsroom.url), sinks: "\(Config.webhook("desk", desk.url)), \(Config.fileSink)"))
        #expect(try await workplace.program.run("run", "--all").status == 0)

        var published: Set<String> = []
        var killed = 0
        for round in 0..<25 {
            for path in paths {
                let title = "Parley \(round)\(path)"
                published.insert(title)
                newsroom[path] =
                    [.init(title, title: title, link: "https://news.example\(path)/\(round)")] + newsroom[path]
            }
            let running = try workplace.program.start(["run", "--all"])
            // From before the store is open to the last delivery: a whole pass takes some 200 ms here.
            try await Task.sleep(for: .milliseconds(Int.random(in: 1...200)))
            running.kill()
            killed += try await running.end().signal == SIGKILL ? 1 : 0
        }
        #expect(killed > 0)
        for _ in 0..<5 { _ = try await workplace.program.run("run", "--all") }

        #expect(Set(desk.acceptedTitles) == published)
        #expect(Set(workplace.fileAlerts.map(\.title)) == published)
        var ids: [String: Set<String>] = [:]
        for delivery in desk.deliveries {
            let alert = try #require(AlertLine(Data(delivery.body)))
            ids[alert.title, default: []].insert(alert.id)
        }
        for alert in workplace.fileAlerts {
            ids[alert.title, default: []].insert(alert.id)
        }
        #expect(ids.allSatisfy { $0.value.count == 1 })
    }

    @Test func `two passes at once: the second says so at once and changes nothing`() async throws {
        let gate = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { _ in
            _ = gate.wait(timeout: .now() + 240)
            return .ok(Newsroom.document([]))
        }
        let workplace = try Workplace(
            config: Config.text(feeds: [server.url("/feed")]).replacing("\"10s\"", with: "\"1h\""))
        let first = try workplace.program.start(["run"])
        _ = await server.requests(atLeast: 1)
        let second = try await workplace.program.run("run", "--all", limit: 30)
        #expect(second.status == 75)
        #expect(second.errorLines.count == 1)
        // The first is still at it: only now is its feed answered.
        gate.signal()
        #expect(try await first.end().status == 0)
        #expect(server.requests.count == 1)
    }
}
