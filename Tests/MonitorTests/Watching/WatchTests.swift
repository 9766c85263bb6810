import Alerting
import Configuration
import Fetching
import Model
import Storage
import StorageSQLite
import Testing

@testable import Monitor

/// A watch over feeds in files, with clocks that the test moves.
@Suite(.timeLimit(.minutes(2))) struct WatchTests {
    private let time = ManualTime()
    private let observer = CountingObserver()
    private let feeds: FeedFolder
    private let store: any Store

    init() throws {
        feeds = try FeedFolder(["a", "b", "c"])
        store = try SQLiteStore.inMemory()
    }

    private func parts(every: Duration = .seconds(3600), of names: [String] = ["a", "b", "c"]) throws -> WatchParts {
        let configuration = try feeds.configuration(names, every: every)
        let outbox = Outbox(
            store: store, sinks: [], retryFor: .seconds(3600), clock: { [time] in time.timeOfDay() })
        return WatchParts(
            configuration: configuration, fetcher: try Fetcher(FetchOptions(userAgent: "test")), outbox: outbox,
            close: { [observer] in observer.closed() })
    }

    /// Runs a watch beside `body`, and stops it then.
    private func watching(
        _ parts: WatchParts, _ body: (AsyncStream<WatchOrder>.Continuation) async throws -> Void
    ) async throws {
        let (orders, desk) = AsyncStream.makeStream(of: WatchOrder.self)
        let watch = Watch(store: store, observer: observer, time: time)
        async let end: Void = watch.run(parts, orders: orders)
        try await body(desk)
        desk.yield(.stop)
        try await end
    }

    /// Waits until each of the feeds has been visited so often, and the watch sleeps.
    private func settled(_ visits: [String: Int]) async {
        await observer.until { $0.visits == visits }
        await time.asleep(for: .seconds(1))
    }

    @Test func `each feed is visited when it comes due, and nothing is done in between`() async throws {
        try await watching(try parts()) { _ in
            await settled(once)
            for _ in 0..<3 {
                time.pass(.seconds(1100))
                await time.asleep(for: .seconds(100))
            }
            #expect(observer.visits == once)
            // A twentieth of the wait may be added for each feed.
            time.pass(.seconds(600))
            await settled(twice)
        }
        #expect(observer.visits == twice)
        #expect(observer.closings == 1)
    }

    @Test func `a laptop that slept for a night asks each feed once`() async throws {
        try await watching(try parts()) { _ in
            await settled(once)
            time.pass(.seconds(9 * 3600))
            await settled(twice)
            time.pass(.seconds(60))
            await time.asleep(for: .seconds(1000))
        }
        #expect(observer.visits == twice)
    }

    @Test(arguments: [86_400, -86_400, 3600, -3600, 40 * 365 * 86_400])
    func `when the clock is set, no feed is asked early and none is forgotten`(seconds: Int) async throws {
        try await watching(try parts()) { _ in
            await settled(once)
            time.set(by: .seconds(seconds))
            await observer.until { $0.steps == [.seconds(seconds)] }
            time.pass(.seconds(3000))
            await time.asleep(for: .seconds(100))
            #expect(observer.visits == once)
            time.pass(.seconds(900))
            await settled(twice)
        }
        #expect(observer.visits == twice)
    }

    @Test func `set to and fro, the clock changes nothing in the end`() async throws {
        try await watching(try parts()) { _ in
            await settled(once)
            for (count, step) in [86_400, -2 * 86_400, 86_400].enumerated() {
                time.set(by: .seconds(step))
                await observer.until { $0.steps.count > count }
            }
            time.pass(.seconds(3000))
            await time.asleep(for: .seconds(100))
            #expect(observer.visits == once)
            time.pass(.seconds(900))
            await settled(twice)
        }
    }

    @Test func `feeds that an earlier process asked are not forgotten where the clock is set back`() async throws {
        try await watching(try parts()) { _ in await settled(once) }
        observer.reset()
        try await watching(try parts()) { _ in
            await observer.until { $0.feedCounts == [3] }
            time.set(by: .seconds(-86_400))
            await observer.until { $0.steps.count == 1 }
            time.pass(.seconds(3900))
            await settled(once)
        }
    }

    @Test func `with another config, only its feeds are asked, the new ones at once`() async throws {
        try await watching(try parts(of: ["a", "b"])) { desk in
            await settled(["a": 1, "b": 1])
            desk.yield(.reload(try parts(of: ["b", "c"])))
            await settled(once)
            #expect(observer.feedCounts == [2, 2])
            time.pass(.seconds(3900))
            await settled(["a": 1, "b": 2, "c": 2])
        }
        #expect(observer.closings == 2)
    }

    @Test func `who wants to hear that it is alive hears it as often as asked`() async throws {
        observer.wantsHeartbeat(every: .seconds(60))
        try await watching(try parts()) { _ in
            await settled(once)
            await observer.until { $0.heartbeats == 1 }
            for count in 2..<10 {
                time.pass(.seconds(59))
                await time.asleep(for: .milliseconds(500))
                time.pass(.seconds(1))
                await observer.until { $0.heartbeats == count }
            }
        }
        #expect(observer.heartbeats == 9)
    }

    @Test func `what was stopped goes on with the next watch as if nothing had been`() async throws {
        for _ in 0..<3 {
            try await watching(try parts()) { _ in
                await settled(once)
            }
            time.pass(.seconds(300))
        }
        #expect(observer.visits == once)
    }
}

private let once = ["a": 1, "b": 1, "c": 1]
private let twice = ["a": 2, "b": 2, "c": 2]
