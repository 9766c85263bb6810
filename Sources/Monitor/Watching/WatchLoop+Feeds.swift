import Configuration
import Model
import Storage

// Feeds: looked for, claimed, visited, committed.
extension WatchLoop {
    /// Longer than any visit, and as long as a process that has hung may hold a feed up where others share the store.
    static let lease = Duration.seconds(300)
    /// Between two looks into the store, and two claims of a few feeds: what comes due in between is taken together.
    static let breath = Duration.milliseconds(250)
    /// What is worth a claim at once.
    private static let claimSize = 16
    /// Feeds that were due and could not be claimed are tried again after this.
    private static let refusalPause = Duration.seconds(15)
    static let commitDelay = Duration.seconds(1)
    static let pruneInterval = Duration.seconds(3600)

    func look() async throws {
        let now = time.sinceBoot()
        guard let nextLook, nextLook <= now, lastLook.map({ $0 + Self.breath <= now }) ?? true else { return }
        let agenda = try await store.agenda(of: current.feedIDs, at: clock.now())
        lastLook = now
        self.nextLook = agenda.next.map(sinceBoot)
        let underWay = Set(flights.values.map(\.claim.feed.id))
        for feed in agenda.due where !underWay.contains(feed) { current.enqueue(feed) }
    }

    func claim(in group: inout Group) async throws {
        let now = time.sinceBoot()
        let free = current.parts.configuration.fetch.concurrency - flights.count
        let isTime = lastClaim.map { $0 + Self.breath <= now } ?? true
        guard free > 0, current.canStart, !committer.bytesAtHand.areEnough, isTime || free >= Self.claimSize else {
            return
        }
        let (wanted, hosts) = current.next(free)
        let claims = try await store.claimFeeds(
            FeedClaimRequest(feeds: wanted, now: clock.now(), lease: Self.lease))
        lastClaim = now
        for claim in claims { visit(claim, host: hosts[claim.feed.id] ?? nil, in: &group) }
        if claims.count < wanted.count {
            let taken = Set(claims.map(\.feed.id))
            for feed in wanted where !taken.contains(feed) { current.wentHome(hosts[feed] ?? nil) }
            look(at: now + Self.refusalPause)
        }
    }

    func visit(_ claim: FeedClaim, host: String?, in group: inout Group) {
        flightCount += 1
        let flight = Flight(
            id: flightCount, claim: claim, host: host, generation: current.number, clock: clock,
            began: time.sinceBoot())
        flights[flight.id] = flight
        current.underWay += 1
        committer.bytesAtHand.expectOne()
        var visits = current.visits
        visits.clock = { [clock] in clock.now() }
        let (inbox, id) = (inbox, flight.id)
        group.addTask { [visits] in
            do {
                inbox.put(.visited(id, try await visits.visit(claim)))
            } catch is CancellationError {
                inbox.put(.brokenOff(id))
            } catch {
                inbox.put(.failed(error))
            }
        }
    }

    func land(_ id: Flight.ID) -> Flight? {
        guard let flight = flights.removeValue(forKey: id) else { return nil }
        if flight.generation == current.number {
            current.underWay -= 1
            current.wentHome(flight.host)
        } else if let index = retired.firstIndex(where: { $0.number == flight.generation }) {
            retired[index].underWay -= 1
        }
        return flight
    }

    func add(_ visits: [FeedVisit]) {
        if uncommitted.isEmpty { firstUncommitted = time.sinceBoot() }
        for visit in visits { uncommitted.add(visit) }
    }

    var isTimeToCommit: Bool {
        !uncommitted.isEmpty
            && (uncommitted.isFull || flights.isEmpty || firstUncommitted + Self.commitDelay <= time.sinceBoot())
    }

    func commit() async throws {
        let visits = uncommitted.take()
        var report = PassReport()
        var hosts: [HostRecord] = []
        for generation in [current] + retired { hosts += await generation.visits.hosts.takeChanges() }
        try await committer.commit(visits, hosts: hosts, at: clock.now(), into: &report)
        for outcome in visits.map(\.outcome) {
            visited.insert(outcome.claim.feed.id)
            look(at: sinceBoot(max(outcome.due, outcome.notBefore ?? outcome.due)))
        }
        let hasNotices = visits.contains { !$0.outcome.raisedNotices.isEmpty }
        if report.alertsRaised > 0 || hasNotices { wakeOutbox() }
    }

    func release() async throws {
        let claims = brokenOff
        brokenOff = []
        try await store.release(claims)
    }

    func look(at time: Duration) {
        nextLook = min(nextLook ?? time, time)
    }

    func prune(in group: inout Group) {
        isPruning = true
        nextPrune = time.sinceBoot() + Self.pruneInterval
        let (store, now, inbox) = (store, clock.now(), inbox)
        group.addTask {
            do {
                try await store.prune(Retention(), at: now)
                inbox.put(.pruned)
            } catch {
                inbox.put(.failed(error))
            }
        }
    }
}
