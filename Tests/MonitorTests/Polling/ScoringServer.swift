import LoopbackServer
import Model
import Synchronization

/// A publisher who counts: what it is asked, when by the clock of the test, and with which validators.
///
/// It stands for hosts of the internet too: a subscriber that has it as its proxy asks it for `http://any.host/…`.
final class ScoringServer: Sendable {
    struct Visit: Sendable {
        let request: LoopbackRequest
        let time: Timestamp

        var etag: String? { request.header("If-None-Match") }
        var modified: String? { request.header("If-Modified-Since") }
        var isConditional: Bool { etag != nil || modified != nil }
    }

    /// The answer to a request; `number` says how often the same target was asked for before.
    typealias Script = @Sendable (_ request: LoopbackRequest, _ number: Int) -> LoopbackResponse

    let clock: TestClock
    private let server: LoopbackServer
    private let desk: Desk

    init(clock: TestClock = TestClock(), _ script: @escaping Script) throws {
        let desk = Desk(clock: clock, script: script)
        self.clock = clock
        self.desk = desk
        server = try LoopbackServer { desk.answer($0) }
    }

    /// From now on it answers so.
    func answers(_ script: @escaping Script) { desk.state.withLock { $0.script = script } }

    func url(_ path: String = "/feed") -> String { server.url(path) }

    var connectionCount: Int { server.connectionCount }
    var visits: [Visit] { desk.state.withLock { $0.visits } }

    /// Of one target: a path, or a whole URL where the server is a proxy.
    func visits(to target: String) -> [Visit] { visits.filter { $0.request.target == target } }

    /// The times between visits, in order.
    var gaps: [Duration] { zip(visits, visits.dropFirst()).map { $1.time - $0.time } }

    private final class Desk: Sendable {
        struct State {
            var visits: [Visit] = []
            var script: Script
        }

        let clock: TestClock
        let state: Mutex<State>

        init(clock: TestClock, script: @escaping Script) {
            self.clock = clock
            state = Mutex(State(script: script))
        }

        func answer(_ request: LoopbackRequest) -> LoopbackResponse {
            let (script, number) = state.withLock { state in
                let number = state.visits.count { $0.request.target == request.target }
                state.visits.append(Visit(request: request, time: clock.now))
                return (state.script, number)
            }
            return script(request, number)
        }
    }
}

/// Time as the test tells it.
final class TestClock: Sendable {
    private let time: Mutex<Timestamp>

    /// 2027-01-15T08:00:00Z, a Friday.
    init(_ start: Timestamp = Timestamp(seconds: 1_800_000_000)) { time = Mutex(start) }

    var now: Timestamp { time.withLock { $0 } }

    func set(_ time: Timestamp) { self.time.withLock { $0 = time } }
}
