import Alerting
import Configuration
import Fetching
import Model
import Storage

/// The loop of a watch: what is under way, what waits, and what is to be done when.
///
/// Used by one task. Its own times are those of a clock that nobody can set; the schedule in the store is in time of day, and moves
/// along when that is set, so that no feed is asked early and none is forgotten.
final class WatchLoop {
    typealias Group = ThrowingDiscardingTaskGroup<any Error>

    /// A visit under way.
    struct Flight: Identifiable {
        let id: Int
        let claim: FeedClaim
        let host: String?
        let generation: Int
        /// By which the visit reckons.
        let clock: SteadyClock
        let began: Duration
    }

    let store: any Store
    let observer: any WatchObserver
    let time: any TimeSource
    let inbox: Inbox<WatchReport>
    let committer: VisitCommitter

    var clock: SteadyClock
    var current: WatchGeneration
    /// Those of earlier configs that still have something under way.
    var retired: [WatchGeneration] = []

    var flights: [Flight.ID: Flight] = [:]
    var flightCount = 0
    var uncommitted = VisitGroup()
    var network = NetworkWatch()
    var firstUncommitted = Duration.zero
    var brokenOff: [FeedClaim] = []
    /// Feeds that this process has scheduled.
    var visited: Set<FeedRecord.ID> = []

    var nextLook: Duration? = .zero
    var lastLook: Duration?
    var lastClaim: Duration?
    var nextDelivery: Duration?
    var lastWake: Duration?
    var nextBeat: Duration?
    var nextPrune: Duration
    var isPruning = false
    var stopped: Duration?
    var hasShutFetchers = false

    init(
        _ parts: WatchParts, store: any Store, observer: any WatchObserver, time: any TimeSource,
        inbox: Inbox<WatchReport>
    ) {
        self.store = store
        self.observer = observer
        self.time = time
        self.inbox = inbox
        committer = VisitCommitter(store: store, observer: observer)
        clock = SteadyClock(time)
        current = WatchGeneration(number: 0, parts, store: store, bytesAtHand: committer.bytesAtHand, time: time)
        nextBeat = observer.heartbeat.map { _ in .zero }
        nextPrune = time.sinceBoot() + Self.pruneInterval
    }

    /// Returns when it was told to stop and nothing is under way any more.
    func run(in group: inout Group) async throws {
        try await begin(in: &group)
        try await turn(in: &group)
        for await _ in inbox.bell {
            for report in inbox.takeAll() { try await take(report, in: &group) }
            try await turn(in: &group)
            if hasEnded { break }
        }
        for generation in [current] + retired { await generation.parts.close() }
    }
}

// What the loop does in one turn.
extension WatchLoop {
    private func turn(in group: inout Group) async throws {
        try await adjustClock()
        if network.isOver(at: time.sinceBoot()) || (stopped != nil && flights.isEmpty) {
            add(network.finish(at: clock.now()))
        }
        if isTimeToCommit { try await commit() }
        if !brokenOff.isEmpty { try await release() }
        if stopped == nil {
            try await look()
            try await claim(in: &group)
        } else {
            await goOnStopping(in: &group)
        }
        let now = time.sinceBoot()
        if let due = nextDelivery, due <= now { wakeOutbox() }
        if now >= nextPrune, !isPruning, stopped == nil { prune(in: &group) }
        retireGenerations(in: &group)
        beat()
        setAlarm()
    }

    private func take(_ report: WatchReport, in group: inout Group) async throws {
        switch report {
        case .bell: break
        case .order(.stop): stop()
        case .order(.reload(let parts)): try await reload(parts, in: &group)
        case .visited(let id, let visit):
            guard let flight = land(id) else { break }
            add(network.admit(visit.moved(by: clock.start - flight.clock.start), at: time.sinceBoot()))
        case .brokenOff(let id):
            if let flight = land(id) { brokenOff.append(flight.claim) }
        case .delivered(let delivery): try await take(delivery)
        case .pruned: isPruning = false
        case .failed(let error): throw error
        }
    }

    private func begin(in group: inout Group) async throws {
        try await current.register(in: store, at: clock.now())
        startOutbox(in: &group)
        nextLook = .zero
        lastLook = nil
        observer.watching(feeds: current.feedCount)
    }

    /// The old parts go on with what they have begun; all else is the new ones' from here on.
    private func reload(_ parts: WatchParts, in group: inout Group) async throws {
        guard stopped == nil else { return await parts.close() }
        current.parts.outbox.finish()
        retired.append(current)
        current = WatchGeneration(
            number: current.number + 1, parts, store: store, bytesAtHand: committer.bytesAtHand, time: time)
        try await begin(in: &group)
    }

    /// When the time of day is set, what was to be done in an hour is still to be done in an hour.
    private func adjustClock() async throws {
        guard let step = clock.adjust() else { return }
        // Set forward, the clock may have been wrong from the start (a small computer without one of its own): then what earlier
        // processes have scheduled is right as it is, and at worst a feed is asked once too early. Set back, all moves along.
        let feeds = step < .zero ? Set(current.feedIDs) : visited
        try await store.moveSchedule(
            of: Array(feeds.union(flights.values.map(\.claim.feed.id))), by: step, old: clock.now() - step)
        nextLook = .zero
        // What waits for a time of the day may be due by the new one, or not for long.
        if stopped == nil { nextDelivery = time.sinceBoot() }
        for generation in [current] + retired {
            generation.visits.hosts.clockWasSet(by: step)
            await generation.parts.outbox.clockWasSet(by: step)
        }
        observer.clockWasSet(by: step)
    }
}
