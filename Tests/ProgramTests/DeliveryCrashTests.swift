import Foundation
import LoopbackServer
import Testing

/// kill -9 at chosen points of a delivery's way: what each receiver has in the end, and under which ids.
///
/// `make soak ROUNDS=1000` takes more rounds than a test run has time for.
@Suite(.timeLimit(.minutes(180))) struct DeliveryCrashTests {
    /// Where the program is killed. The servers do it, so that the points are exact: what has not been answered can't be marked.
    enum Point: String, CaseIterable {
        /// The feed has been asked for and not answered: nothing is committed.
        case asked
        /// The feed has been answered, and the store is written: what is new is being committed, or just was, or what was sent beside it
        /// is being marked.
        case committing
        /// A delivery is claimed and on its way; the receiver has not taken it.
        case claimed
        /// The receiver has taken it and not answered: it is sent, and not marked.
        case sent
        /// It is answered at the same moment: marked or not.
        case answered
        /// It is answered, and the store is written: it is being marked, or just was.
        case marking

        /// At which time of coming there the program may be killed, in every round: a pass asks for the feed once, and sends each of the
        /// round's three stories by itself, of which one must be left to keep it busy until it is killed.
        fileprivate var times: Int {
            switch self {
            case .asked, .committing: 1
            case .claimed, .sent: 3
            case .answered, .marking: 2
            }
        }
    }

    static let rounds = ProcessInfo.processInfo.environment["TIPOFF_SOAK_ROUNDS"].flatMap(Int.init) ?? 18

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
        var kills: [Point: Int] = [:]
        for round in 0..<Self.rounds {
            let single = (1...3).map { "Parley \(round).\($0)" }
            let titles = single + (1...4).map { "Truce \(round).\($0)" }
            published.formUnion(titles)
            newsroom.publish(titles)
            let point = Point.allCases[round % Point.allCases.count]
            let time = 1 + round / Point.allCases.count % point.times
            killer.arm(point, at: time, of: Set(single), writesTo: workplace.folder)
            let running = try workplace.program.start(["run", "--all"])
            killer.target(running)
            let signal = try await running.end().signal
            let isKilled = killer.disarm() && signal == SIGKILL
            #expect(isKilled, "round \(round): it did not come to \(point) \(time)")
            kills[point, default: 0] += isKilled ? 1 : 0
        }
        // Bursts end, and what was left over comes.
        while try await workplace.program.run("alerts", "--held", "--limit", "1").output != "" {
            _ = try await workplace.program.run("run", "--all")
        }
        for _ in 0..<3 { _ = try await workplace.program.run("run", "--all") }

        #expect(kills.values.reduce(0, +) == Self.rounds)
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
            let points = Point.allCases.map { "\($0) \(kills[$0] ?? 0)" }.joined(separator: ", ")
            let arrived = Set(taken.map(\.title)).intersection(published).count
            let idCount = Set(taken.map(\.id)).count
            print(
                """
                soak: \(Self.rounds) rounds, \(kills.values.reduce(0, +)) killed (\(points))
                soak: \(published.count) matches, \(arrived) arrived, under \(idCount) ids; \(taken.count - arrived) taken again under the same id
                """)
        }
    }
}

/// Kills a program when it has come to a point.
private final class Killer: Sendable {
    private struct State {
        var point: DeliveryCrashTests.Point?
        var left = 0
        var stories: Set<String> = []
        var folder: URL?
        var pid: pid_t?
        var isOver = false
        var hasStruck = false
    }

    private let state = Shared(State())

    /// - Parameters:
    ///   - time: How often it is to come there.
    ///   - stories: Titles; a delivery without one of these does not count. What earlier rounds left over is sent first, and a kill at that
    ///     would keep the round's own stories from ever being committed.
    ///   - folder: Where its store is.
    func arm(_ point: DeliveryCrashTests.Point, at time: Int, of stories: Set<String>, writesTo folder: URL) {
        state.update { $0 = State(point: point, left: time, stories: stories, folder: folder) }
    }

    /// - Returns: whether it was killed.
    func disarm() -> Bool {
        state.update { state in
            defer { state = State() }
            return state.hasStruck
        }
    }

    func target(_ program: RunningProgram) {
        let hasStruck = state.update { state in
            state.pid = program.pid
            return state.hasStruck
        }
        if hasStruck { program.kill() }
    }

    /// It has come to the point and is not to get further: nobody answers it from here on.
    var isOver: Bool { state.value.isOver }

    /// Whether it is to be killed for having come here.
    ///
    /// - Parameter titles: Of what it sends; nil at the feed.
    func stops(at point: DeliveryCrashTests.Point, with titles: [String]? = nil) -> Bool {
        state.update { state in
            guard state.point == point, !state.isOver else { return false }
            if let titles, state.stories.isDisjoint(with: titles) { return false }
            state.left -= 1
            state.isOver = state.left == 0
            return state.isOver
        }
    }

    func strike() {
        let pid = state.update { state in
            state.hasStruck = true
            return state.pid
        }
        if let pid { _ = Glibc.kill(-pid, SIGKILL) }
    }

    /// Strikes as soon as its store is written.
    func strikeAtWrite() {
        guard let folder = state.value.folder else { return }
        WriteWatch.next(writeTo: "tipoff.sqlite-wal", in: folder) { [self] in strike() }
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
            if killer.stops(at: .asked) {
                killer.strike()
                return .hang
            }
            if killer.stops(at: .committing) { killer.strikeAtWrite() }
            return .ok(Newsroom.document(stories.value))
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
            if killer.isOver { return .hang }
            let entries = AlertTitles.entries(Data(request.body))
            let titles = entries.map(\.title)
            if killer.stops(at: .claimed, with: titles) {
                killer.strike()
                return .hang
            }
            log.update { $0 += entries }
            if let id = request.header("webhook-id"), id.hasPrefix("dig_") {
                folded.update { $0.append(Digest(id: id, members: Set(entries.map(\.id)))) }
            }
            if killer.stops(at: .sent, with: titles) {
                killer.strike()
                return .hang
            }
            // Struck by another thread, while the answer is on its way.
            if killer.stops(at: .answered, with: titles) { Thread.detachNewThread { killer.strike() } }
            if killer.stops(at: .marking, with: titles) { killer.strikeAtWrite() }
            return .status(204)
        }
    }

    var url: String { server.url("/hook") }
    var taken: [(id: String, title: String)] { log.value }
    var digests: [Digest] { folded.value }
}
