import Dispatch
import Fetching
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct ConcurrencyTests {
    @Test func `has 64 in flight at a time`() async throws {
        let count = 64
        let all = DispatchGroup()
        for _ in 0..<count { all.enter() }
        let server = try LoopbackServer { request in
            all.leave()
            // Answers only once every request is here: with fewer in flight than asked, nobody would get an answer.
            return all.wait(timeout: .now() + 30) == .success ? .ok(request.path) : .close
        }
        let fetcher = try makeFetcher(concurrency: count)
        let bodies = try await withThrowingTaskGroup { group in
            for number in 0..<count {
                group.addTask {
                    try await fetcher.fetch(FetchRequest(url: server.url("/\(number)"), pacing: .none)).body
                }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(bodies.count == count)
        await fetcher.shutdown()
    }

    @Test func `keeps the spacing between starts to one host`() async throws {
        let spacing = Duration.milliseconds(80)
        let server = try LoopbackServer { _ in .ok("feed") }
        let fetcher = try makeFetcher(spacing: spacing)
        let before = ContinuousClock.now
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try await fetcher.fetch(FetchRequest(url: server.url())) } }
            try await group.waitForAll()
        }
        // A start comes before its arrival, and the first start after `before`: so this holds however the threads are scheduled.
        for (number, request) in server.requests.enumerated() {
            #expect(before.duration(to: request.arrival) >= spacing * number)
        }
        await fetcher.shutdown()
    }

    @Test func `paces the hops of a redirect as well, without waiting for itself`() async throws {
        let spacing = Duration.milliseconds(80)
        let server = try LoopbackServer { request in
            request.path == "/a" ? .redirect(302, to: "/b") : .ok("feed")
        }
        let fetcher = try makeFetcher(concurrency: 1, perHost: 1, spacing: spacing)
        let before = ContinuousClock.now
        _ = try await fetcher.fetch(FetchRequest(url: server.url("/a")))
        #expect(before.duration(to: server.requests[1].arrival) >= spacing)
        await fetcher.shutdown()
    }

    @Test func `ends a cancelled fetch and closes its connection`() async throws {
        let server = try LoopbackServer { _ in .hang }
        let fetcher = try makeFetcher(timeout: .seconds(600))
        let task = Task { await failure(fetcher, FetchRequest(url: server.url())) }
        _ = await server.requests(atLeast: 1)
        task.cancel()
        #expect(await task.value?.code == .cancelled)
        await server.hangUps(atLeast: 1)
        await fetcher.shutdown()
    }

    @Test func `ends a cancelled fetch that still waits for its turn, and one that was cancelled before`() async throws
    {
        let server = try LoopbackServer { _ in .hang }
        let fetcher = try makeFetcher(perHost: 1, timeout: .seconds(600))
        let first = Task { await failure(fetcher, FetchRequest(url: server.url("/first"))) }
        _ = await server.requests(atLeast: 1)
        for _ in 0..<50 {
            let waiting = Task { await failure(fetcher, FetchRequest(url: server.url("/waiting"))) }
            waiting.cancel()
            #expect(await waiting.value?.code == .cancelled)
        }
        first.cancel()
        #expect(await first.value?.code == .cancelled)
        #expect(server.requests.count == 1)
        await fetcher.shutdown()
    }

    @Test func `survives cancellation at any moment`() async throws {
        let server = try LoopbackServer { request in request.order % 3 == 0 ? .hang : .ok("feed") }
        let fetcher = try makeFetcher(concurrency: 8, perHost: 8)
        await withTaskGroup { group in
            for number in 0..<200 {
                group.addTask {
                    let task = Task { await failure(fetcher, FetchRequest(url: server.url("/\(number)"))) }
                    if number % 2 == 0 { _ = await server.requests(atLeast: 1) }
                    task.cancel()
                    let code = await task.value?.code
                    #expect(code == nil || code == .cancelled)
                }
            }
        }
        await fetcher.shutdown()
    }

    @Test func `fails what is in flight when it shuts down, and all that comes later`() async throws {
        let server = try LoopbackServer { _ in .hang }
        let fetcher = try makeFetcher(perHost: 4, timeout: .seconds(600))
        let codes = await withTaskGroup { group in
            for _ in 0..<8 { group.addTask { await failure(fetcher, FetchRequest(url: server.url()))?.code } }
            _ = await server.requests(atLeast: 4)
            await fetcher.shutdown()
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == Array(repeating: .shutDown, count: 8))
        #expect(await failure(fetcher, FetchRequest(url: server.url()))?.code == .shutDown)
        await fetcher.shutdown()
        await server.hangUps(atLeast: 4)
    }

    @Test func `may be dropped without a shutdown`() async throws {
        let server = try LoopbackServer { _ in .ok("feed") }
        for _ in 0..<20 {
            let fetcher = try makeFetcher()
            #expect(try await fetcher.fetch(FetchRequest(url: server.url())).status == 200)
        }
    }
}
