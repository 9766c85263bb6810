import Foundation
import LoopbackServer
import Testing

/// kill -9 at chosen points of a delivery's way: what each receiver has in the end, and under which ids.
///
/// `make soak ROUNDS=1000` takes more rounds than a test run has time for.
@Suite(.timeLimit(.minutes(180))) struct DeliveryCrashTests {
    /// Where the program is killed. The receiver does it, so that the points are exact: what has not been answered can't be marked.
    enum Point: CaseIterable {
        /// The feed has been asked for and not answered: nothing is committed.
        case asked
        /// A delivery is claimed and on its way; the receiver has not taken it.
        case claimed
        /// The receiver has taken it and not answered: it is sent, and not marked.
        case sent
        /// It is answered at the same moment: marked or not.
        case answered
    }

    static let rounds = ProcessInfo.processInfo.environment["TIPOFF_SOAK_ROUNDS"].flatMap(Int.init) ?? 16

    @Test func `every match arrives, and what arrives twice has one id`() async throws {
        let killer = Killer()
        let newsroom = try KilledNewsroom(killer)
        let desk = try KilledDesk(killer)
        let rules = """
            {"name": "Parley", "topic": "parley"},
            {"name": "Truce", "topic": "truce", "burst": {"max": 1, "per": "1s"}}
            """
        let workplace = try Workplace(
            config: Config.text(
                feeds: [newsroom.server.url("/feed")], rules: rules,
                sinks: "\(Config.webhook("desk", desk.url)), \(Config.fileSink)"))
        #expect(try await workplace.program.run("run", "--all").status == 0)

        var published: Set<String> = []
        var killed = 0
        for round in 0..<Self.rounds {
            let titles = (1...3).map { "Parley \(round).\($0)" } + (1...4).map { "Truce \(round).\($0)" }
            published.formUnion(titles)
            newsroom.publish(titles)
            // The first delivery of a round, or one in its midst.
            killer.arm(Point.allCases[round % Point.allCases.count], at: 1 + round / Point.allCases.count % 3)
            let running = try workplace.program.start(["run", "--all"])
            killer.target(running)
            killed += try await running.end().signal == SIGKILL ? 1 : 0
            killer.disarm()
        }
        // Bursts end, and what was left over comes.
        while try await workplace.program.run("alerts", "--held", "--limit", "1").output != "" {
            _ = try await workplace.program.run("run", "--all")
        }
        for _ in 0..<3 { _ = try await workplace.program.run("run", "--all") }

        #expect(killed > Self.rounds / 2)
        let taken = desk.taken
        #expect(Set(taken.map(\.title)) == published)
        let ids = Dictionary(grouping: taken, by: \.title).mapValues { Set($0.map(\.id)) }
        #expect(ids.allSatisfy { $0.value.count == 1 })
        // A digest that was sent twice is one, too.
        let digests = Dictionary(grouping: desk.digests, by: \.members).mapValues { Set($0.map(\.id)) }
        #expect(digests.allSatisfy { $0.value.count == 1 })
        let lines = (workplace.read("Alerts/alerts.jsonl") ?? "").split(separator: "\n")
        #expect(Set(lines.flatMap { AlertTitles.of(Data($0.utf8)) }) == published)
        if Self.rounds > 100 {
            let twice = taken.count - published.count
            print("soak: \(Self.rounds) rounds, \(killed) killed, \(published.count) matches, \(twice) taken twice")
        }
    }
}

/// Kills a program when it has come to a point.
private final class Killer: Sendable {
    private struct State {
        var point: DeliveryCrashTests.Point?
        var left = 0
        var pid: pid_t?
        var isDue = false
    }

    private let state = Shared(State())

    /// - Parameter count: How often it is to come there.
    func arm(_ point: DeliveryCrashTests.Point, at count: Int) {
        state.update { $0 = State(point: point, left: count) }
    }

    func disarm() {
        state.update { $0 = State() }
    }

    func target(_ program: RunningProgram) {
        let isDue = state.update { state in
            state.pid = program.pid
            return state.isDue
        }
        if isDue { program.kill() }
    }

    /// Whether the program was killed for having come here.
    func strikes(_ point: DeliveryCrashTests.Point) -> Bool {
        let (strikes, pid) = state.update { state -> (Bool, pid_t?) in
            guard state.point == point else { return (false, nil) }
            state.left -= 1
            guard state.left == 0 else { return (false, nil) }
            state.isDue = true
            return (true, state.pid)
        }
        if let pid { _ = Glibc.kill(-pid, SIGKILL) }
        return strikes
    }
}

/// A feed whose reader may be killed while it waits.
private final class KilledNewsroom: Sendable {
    let server: LoopbackServer
    private let stories: Shared<[Newsroom.Story]>

    init(_ killer: Killer) throws {
        let stories = Shared<[Newsroom.Story]>([])
        self.stories = stories
        server = try LoopbackServer { _ in
            killer.strikes(.asked) ? .hang : .ok(Newsroom.document(stories.value))
        }
    }

    /// Puts stories at the head of the feed, which keeps the newest thousand.
    func publish(_ titles: [String]) {
        stories.update { stories in
            stories = Array(
                (titles.map { Newsroom.Story($0, title: $0, link: "https://news.example/\($0.hashValue)") } + stories)
                    .prefix(1000))
        }
    }
}

/// A receiver whose sender may be killed at each step.
private final class KilledDesk: Sendable {
    struct Digest: Sendable {
        let id: String
        let members: Set<String>
    }

    let server: LoopbackServer
    private let log: Shared<[(id: String, title: String)]>
    private let folded: Shared<[Digest]>

    init(_ killer: Killer) throws {
        let log = Shared<[(id: String, title: String)]>([])
        let folded = Shared<[Digest]>([])
        self.log = log
        self.folded = folded
        server = try LoopbackServer { request in
            if killer.strikes(.claimed) { return .hang }
            let entries = AlertTitles.entries(Data(request.body))
            log.update { $0 += entries }
            if let id = request.header("webhook-id"), id.hasPrefix("dig_") {
                folded.update { $0.append(Digest(id: id, members: Set(entries.map(\.id)))) }
            }
            if killer.strikes(.sent) { return .hang }
            // Struck by another thread, while the answer is on its way.
            Thread.detachNewThread { _ = killer.strikes(.answered) }
            return .status(204)
        }
    }

    var url: String { server.url("/hook") }
    var taken: [(id: String, title: String)] { log.value }
    var digests: [Digest] { folded.value }
}
