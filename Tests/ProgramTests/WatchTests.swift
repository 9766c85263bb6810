import Foundation
import LoopbackServer
import Testing

/// `tipoff watch`: a process that stays up, its signals, and what it tells a service manager.
@Suite(.timeLimit(.minutes(5))) struct WatchTests {
    private let newsroom: Newsroom
    private let desk: Desk
    private let workplace: Workplace
    private let manager: ServiceManager

    init() throws {
        newsroom = try Newsroom()
        newsroom["/feed"] = []
        desk = try Desk()
        workplace = try Workplace()
        manager = try ServiceManager(in: workplace.folder)
    }

    private func config(_ feeds: String..., rules: String = Config.parleyRule, more: String = "") throws {
        try workplace.write(
            Config.text(feeds: feeds, rules: rules, sinks: Config.webhook("desk", desk.url), more: more),
            to: "feeds.json")
    }

    /// Starts a watch, and returns when it says that it is ready.
    private func watch(_ arguments: String..., watchdog: Duration? = nil) async throws -> RunningProgram {
        var program = workplace.program
        program.environment = manager.environment(watchdog: watchdog)
        let running = try program.start(["watch"] + arguments)
        try await manager.hears("READY=1")
        return running
    }

    private func stop(_ running: RunningProgram) async throws -> Program.Run {
        running.kill(SIGTERM)
        return try await running.end(within: 30)
    }

    @Test func `a new story is alerted on without anyone's doing, once, and SIGTERM ends with status 0`() async throws {
        try config(newsroom.url("/feed"))
        let running = try await watch()
        _ = await newsroom.server.requests(atLeast: 2)
        newsroom["/feed"] = [.init("1", title: "Parley")]
        _ = await desk.server.requests(atLeast: 1)
        let asked = newsroom.server.requests.count
        _ = await newsroom.server.requests(atLeast: asked + 2)
        let run = try await stop(running)
        #expect(run.status == 0)
        #expect(run.output + run.errors == "")
        #expect(desk.acceptedTitles == ["Parley"])
    }

    @Test func `what kill -9 interrupts, the next watch brings to its end`() async throws {
        try config(newsroom.url("/feed"))
        let first = try await watch()
        _ = await newsroom.server.requests(atLeast: 2)
        desk.answers { _ in .hang }
        newsroom["/feed"] = [.init("1", title: "Parley")]
        _ = await desk.server.requests(atLeast: 1)
        first.kill()
        _ = try await first.end()
        desk.answers { _ in .status(204) }
        let second = try await watch()
        _ = await desk.server.requests(atLeast: 2)
        #expect(try await stop(second).status == 0)
        #expect(desk.acceptedTitles == ["Parley"])
        #expect(Set(desk.deliveries.map(\.id)).count == 1)
    }

    @Test func `SIGTERM lets the request that is under way end, and sends what it brings`() async throws {
        let gate = DispatchSemaphore(value: 0)
        let asked = Shared(0)
        let server = try LoopbackServer { _ in
            if asked.update({ count in
                count += 1
                return count
            }) > 1 {
                _ = gate.wait(timeout: .now() + 60)
            }
            return .ok(Newsroom.document(asked.value > 1 ? [.init("1", title: "Parley")] : []))
        }
        try config(server.url("/feed"))
        let running = try await watch()
        _ = await server.requests(atLeast: 2)
        running.kill(SIGTERM)
        try await manager.hears("STOPPING=1")
        gate.signal()
        #expect(try await running.end(within: 30).status == 0)
        #expect(desk.acceptedTitles == ["Parley"])
        #expect(server.requests.count == 2)
    }

    @Test func `SIGTERM gives back what does not end, and the next run asks for it at once`() async throws {
        let server = try LoopbackServer { _ in .hang }
        try workplace.write(
            Config.text(feeds: [server.url("/feed")]).replacing("\"10s\"", with: "\"60s\""), to: "feeds.json")
        let running = try await watch()
        _ = await server.requests(atLeast: 1)
        #expect(try await stop(running).status == 0)
        let feeds = try await workplace.program.run("feeds", "--json")
        #expect(feeds.output.contains("\"state\":\"new\""))
        let next = try workplace.program.start(["run"])
        #expect(await server.requests(atLeast: 2).count == 2)
        next.kill()
        _ = try await next.end()
    }

    @Test func `a second SIGTERM leaves at once`() async throws {
        let server = try LoopbackServer { _ in .hang }
        try config(server.url("/feed"))
        let running = try await watch()
        _ = await server.requests(atLeast: 1)
        // At once: the watch ends by itself after ten seconds.
        manager.onHearing("STOPPING=1") { running.kill(SIGTERM) }
        running.kill(SIGTERM)
        #expect(try await running.end(within: 30).signal == SIGTERM)
    }

    @Test func `SIGHUP swaps feeds, rules and sinks without a pause`() async throws {
        let other = try Desk()
        newsroom["/other"] = []
        try config(newsroom.url("/feed"))
        let running = try await watch("--verbose")
        _ = await newsroom.server.requests(atLeast: 1)
        try workplace.write(
            Config.text(
                feeds: [newsroom.url("/other")], rules: #"{"name": "Ferry", "topic": "ferry"}"#,
                sinks: Config.webhook("other", other.url)), to: "feeds.json")
        running.kill(SIGHUP)
        let reloading = try await manager.hears("RELOADING=1")
        #expect(reloading.contains("\nMONOTONIC_USEC="))
        try await manager.hears("READY=1")
        let path = "/other"
        // The second request tells that what the first brought is stored.
        while newsroom.server.requests.count(where: { $0.path == path }) < 2 {
            _ = await newsroom.server.requests(atLeast: newsroom.server.requests.count + 1)
        }
        let before = newsroom.server.requests.count { $0.path == "/feed" }
        newsroom[path] = [.init("1", title: "The ferry and the parley")]
        _ = await other.server.requests(atLeast: 1)
        #expect(try await stop(running).status == 0)
        #expect(other.acceptedTitles == ["The ferry and the parley"])
        #expect(desk.deliveries.isEmpty)
        // One may have been under way when the signal came.
        #expect(newsroom.server.requests.count { $0.path == "/feed" } <= before + 1)
    }

    @Test func `a config that is wrong is named, each mistake, and the old one goes on`() async throws {
        try config(newsroom.url("/feed"))
        let running = try await watch()
        _ = await newsroom.server.requests(atLeast: 2)
        try config(newsroom.url("/feed"), rules: #"{"name": "R", "topic": "parley (", "speekers": ["Ann"]}"#)
        running.kill(SIGHUP)
        try await manager.hears("RELOADING=1")
        #expect(try await manager.hears("READY=1").contains("the old one stays"))
        newsroom["/feed"] = [.init("1", title: "Parley")]
        _ = await desk.server.requests(atLeast: 1)
        try config(newsroom.url("/feed"), more: #""store": "another.sqlite""#)
        running.kill(SIGHUP)
        #expect(try await manager.hears("READY=1").contains("the old one stays"))
        let run = try await stop(running)
        #expect(run.status == 0)
        #expect(desk.acceptedTitles == ["Parley"])
        #expect(run.errors.contains("speakers"))
        #expect(run.errors.contains("rules[0].topic"))
        #expect(run.errors.contains("another one while it runs"))
        #expect(!workplace.exists("another.sqlite"))
    }

    @Test func `a run beside a watch leaves at once, and says why`() async throws {
        try config(newsroom.url("/feed"))
        let running = try await watch()
        for command in ["run", "watch"] {
            let beside = try await workplace.program.run(command, limit: 30)
            #expect(beside.status == 75)
            #expect(beside.errorLines.count == 1)
            #expect(beside.errors.contains("another run holds it (tipoff watch, process \(running.pid))"))
        }
        #expect(try await stop(running).status == 0)
    }

    @Test func `dead letters can be sent again beside a watch`() async throws {
        try config(newsroom.url("/feed"), more: #""alerting": {"retryFor": "1s"}"#)
        let running = try await watch()
        _ = await newsroom.server.requests(atLeast: 2)
        desk.answers { _ in .status(500) }
        newsroom["/feed"] = [.init("1", title: "Parley")]
        _ = await desk.server.requests(atLeast: 1)
        let asked = newsroom.server.requests.count
        _ = await newsroom.server.requests(atLeast: asked + 2)
        desk.answers { _ in .status(204) }
        #expect(try await workplace.program.run("retry").status == 0)
        #expect(desk.acceptedTitles == ["Parley"])
        let run = try await stop(running)
        #expect(run.status == 0)
        #expect(run.errorLines.count == 1)
    }

    @Test func `a feed that hangs holds no other up`() async throws {
        let slow = try LoopbackServer { _ in .hang }
        try config(slow.url("/1"), slow.url("/2"), newsroom.url("/feed"))
        let running = try await watch()
        _ = await slow.requests(atLeast: 2)
        _ = await newsroom.server.requests(atLeast: 2)
        newsroom["/feed"] = [.init("1", title: "Parley")]
        _ = await desk.server.requests(atLeast: 1)
        running.kill()
        _ = try await running.end()
        #expect(desk.acceptedTitles == ["Parley"])
    }

    @Test(arguments: [true, false])
    func `a service manager hears that it is ready, alive and stopping`(isAbstract: Bool) async throws {
        try config(newsroom.url("/feed"))
        let manager = try ServiceManager(isAbstract: isAbstract, in: workplace.folder)
        var program = workplace.program
        program.environment = manager.environment(watchdog: .seconds(1))
        let running = try program.start(["watch"])
        #expect(try await manager.hears("READY=1").contains("STATUS=Watching 1 feed"))
        for _ in 0..<3 { #expect(try await manager.hears("WATCHDOG=1").contains("\nSTATUS=")) }
        running.kill(SIGINT)
        try await manager.hears("STOPPING=1")
        #expect(try await running.end(within: 30).status == 0)
    }

    @Test func `a dashboard is not there yet`() async throws {
        try config(newsroom.url("/feed"))
        let run = try await workplace.program.run("watch", "--listen", "127.0.0.1:8080")
        #expect(run.status == 64)
        #expect(run.errorLines == ["tipoff: watch --listen: not available yet"])
    }
}
