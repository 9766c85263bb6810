import Model
import Storage
import Text

/// The way of alerts to one sink: claimed, sent, marked.
///
/// Never-tried alerts go first and then those tried least, the oldest first among equals, so that an alert that its receiver
/// can't digest does not stand in the way of the rest. A sink is sent one alert at a time until it has taken one, then as
/// many as it allows.
actor SinkLane {
    private static let batch = 16
    /// A sink that fails is tried again after this at the latest, with one alert, unless it asked for longer.
    private static let longestPause = Duration.seconds(300)
    /// What a lease has beyond the time of one send: for marking.
    private static let leaseMargin = Duration.seconds(15)

    private let sink: any Sink
    private let store: any Store
    private let schedule: RetrySchedule
    private let rules: SendingRules
    private let clock: @Sendable () -> Timestamp
    private let jitter: @Sendable () -> Double

    private var pausedUntil: Timestamp?
    private var failuresInARow = 0
    private var isProven = false
    private var hasBeenAskedToWait = false
    private var goneReason: String?
    private var isDraining = false

    init(
        sink: any Sink, store: any Store, schedule: RetrySchedule, rules: SendingRules,
        clock: @escaping @Sendable () -> Timestamp, jitter: @escaping @Sendable () -> Double
    ) {
        self.sink = sink
        self.store = store
        self.schedule = schedule
        self.rules = rules
        self.clock = clock
        self.jitter = jitter
    }

    /// Sends until nothing is due, or the sink has failed.
    ///
    /// - Parameter isLast: where it is, a sink that has failed is not tried once more.
    func drain(isLast: Bool = false) async throws -> DeliverySummary {
        var summary = DeliverySummary()
        if isLast, failuresInARow > 0 { return summary }
        isDraining = true
        defer { isDraining = false }
        while isOpen {
            let claims = try await claim()
            if claims.isEmpty { break }
            // A failure ends the call even where its pause is over by now, as it can be when sends take long.
            if try await !deliver(claims, &summary) { break }
        }
        return summary
    }

    /// When a `drain()` has something to send; nil where nothing is open, the sink wants no more, or one is under way.
    func nextDue() async throws -> Timestamp? {
        guard !isDraining, goneReason == nil, let due = try await store.nextDelivery(to: [sink.name]) else {
            return nil
        }
        return pausedUntil.map { max($0, due) } ?? due
    }

    func clockWasSet(by step: Duration) {
        pausedUntil = pausedUntil.map { $0 + step }
    }
}

extension SinkLane {
    private struct Sent: Sendable {
        let claim: DeliveryClaim
        let answer: SinkAnswer
    }

    private var lease: Duration { sink.timeLimit + Self.leaseMargin }

    private var isOpen: Bool {
        guard !Task.isCancelled, goneReason == nil else { return false }
        return pausedUntil.map { $0 <= clock() } ?? true
    }

    /// - Returns: whether the sink took all that it was sent.
    private func deliver(_ claims: [DeliveryClaim], _ summary: inout DeliverySummary) async throws -> Bool {
        let leaseEnd = clock() + lease
        // Stable: the store gives the oldest first.
        let queue = claims.enumerated().sorted { a, b in
            (a.element.delivery.attempts, a.offset) < (b.element.delivery.attempts, b.offset)
        }.map(\.element)
        let sink = sink
        var next = 0
        var marked = DeliverySummary()
        var isFine = true
        try await withThrowingTaskGroup(of: Sent.self) { group in
            var inFlight = 0
            repeat {
                while isFine, isOpen, next < queue.count, inFlight < (isProven ? sink.concurrency : 1),
                    // The first goes in any case, so that each claim gets somewhere.
                    next == 0 || clock() + sink.timeLimit < leaseEnd
                {
                    let claim = queue[next]
                    group.addTask {
                        Sent(claim: claim, answer: await sink.deliver(claim.event, answering: claim.first))
                    }
                    next += 1
                    inFlight += 1
                }
                guard let sent = try await group.next() else { break }
                inFlight -= 1
                isFine = isFine && sent.answer.letsOthersPass
                try await mark(sent, &marked)
            } while true
        }
        summary.add(marked)
        if let goneReason {
            // Last of all, since it makes dead letters of everything that is still open.
            try await disable(goneReason)
            summary.disabled.append(DeliverySummary.Disabled(sink: sink.name, reason: goneReason))
        } else {
            summary.released += try await release(queue[next...])
            if hasBeenAskedToWait { summary.released += try await holdBack() }
        }
        return isFine
    }

    private func mark(_ sent: Sent, _ summary: inout DeliverySummary) async throws {
        let now = clock()
        let delivery = sent.claim.delivery
        switch sent.answer {
        case .delivered: try await markDelivered(sent.claim, as: nil, &summary)
        case .deliveredAs(let name): try await markDelivered(sent.claim, as: name, &summary)
        case .failed where Task.isCancelled:
            // It was broken off by us: no fault of the sink's.
            _ = try await finish(sent.claim, .released(at: now))
            summary.released += 1
        case .failed(let reason, let retryAfter):
            let attempts = delivery.attempts + 1
            pause(attempts: attempts, retryAfter: retryAfter, now: now)
            let reason = Self.line(reason)
            let next = schedule.next(
                attempts: attempts, now: now, openSince: delivery.openSince, jitter: jitter(), retryAfter: retryAfter)
            let result = next.map { DeliveryResult.retry(at: $0, reason: reason) } ?? .dead(reason: reason)
            guard try await finish(sent.claim, result, .fails(reason: reason, isForGood: false)) else {
                summary.fenced += 1
                return
            }
            let failure = DeliverySummary.Failure(alert: delivery.alert, sink: sink.name, reason: reason, next: next)
            if next == nil { summary.addDead(failure) } else { summary.addRetry(failure) }
        case .refused(let reason, let isOfSink):
            if isOfSink { pause(attempts: delivery.attempts + 1, retryAfter: nil, now: now) }
            let reason = Self.line(reason)
            try await giveUp(
                sent.claim, reason, isOfSink ? .fails(reason: reason, isForGood: true) : nil, &summary)
        case .postponed(let wait):
            let until = now + wait
            pausedUntil = max(pausedUntil ?? until, until)
            _ = try await finish(sent.claim, .released(at: until))
            summary.released += 1
        case .gone(let reason):
            let reason = Self.line(reason)
            goneReason = reason
            try await giveUp(sent.claim, reason, nil, &summary)
        }
    }

    private func markDelivered(
        _ claim: DeliveryClaim, as name: String?, _ summary: inout DeliverySummary
    ) async throws {
        summary.takers.insert(sink.name)
        failuresInARow = 0
        isProven = true
        pausedUntil = nil
        if try await finish(claim, .delivered, .works, messageName: name) {
            summary.delivered += 1
        } else {
            summary.fenced += 1
        }
    }

    private func giveUp(
        _ claim: DeliveryClaim, _ reason: String, _ state: SinkReport.State?, _ summary: inout DeliverySummary
    ) async throws {
        guard try await finish(claim, .dead(reason: reason), state) else {
            summary.fenced += 1
            return
        }
        summary.addDead(
            DeliverySummary.Failure(alert: claim.delivery.alert, sink: sink.name, reason: reason, next: nil))
    }

    private func pause(attempts: Int, retryAfter: Duration?, now: Timestamp) {
        failuresInARow += 1
        isProven = false
        hasBeenAskedToWait = hasBeenAskedToWait || retryAfter != nil
        let usual = schedule.delay(attempts: max(attempts, failuresInARow), jitter: jitter())
        let until = now + max(min(usual, Self.longestPause), retryAfter ?? .zero)
        pausedUntil = max(pausedUntil ?? until, until)
    }

    /// Makes all else that is due wait as long as the receiver asked for, also where another process would send it.
    private func holdBack() async throws -> Int {
        hasBeenAskedToWait = false
        var count = 0
        while let pausedUntil, pausedUntil > clock() {
            let claims = try await claim()
            if claims.isEmpty { break }
            count += try await release(claims[...])
        }
        return count
    }

    /// Gives back what was not sent: until the sink's next attempt where it has failed, else for whoever comes.
    private func release(_ claims: ArraySlice<DeliveryClaim>) async throws -> Int {
        let now = clock()
        let time = pausedUntil.map { max($0, now) } ?? now
        for claim in claims {
            _ = try await finish(claim, .released(at: time))
        }
        return claims.count
    }

    private static func line(_ reason: String) -> String {
        TerminalText.safe(reason).collapsed.shortened(to: 200, mark: "…")
    }
}

// Calls of the store. They run in tasks of their own, since a cancelled one must still give back and mark what it holds, and a
// database refuses to work for a cancelled task.
extension SinkLane {
    private func claim() async throws -> [DeliveryClaim] {
        let now = clock()
        let request = DeliveryClaimRequest(
            sinks: [sink.name], now: now, lease: lease, limit: Self.batch,
            holds: rules.hours.holds(for: sink.name, at: now), digestID: { [rules] in rules.digestIDs.next(at: now) })
        let store = store
        return try await Task { try await store.claimDeliveries(request) }.value
    }

    /// - Parameters:
    ///   - state: what it shows of the sink as a whole; nil where nothing.
    ///   - messageName: what the receiver calls the message.
    private func finish(
        _ claim: DeliveryClaim, _ result: DeliveryResult, _ state: SinkReport.State? = nil, messageName: String? = nil
    ) async throws -> Bool {
        let now = clock()
        let store = store
        let notices = rules.news?.about(sink.name)
        let report = state.flatMap { state in notices.map { SinkReport(state, notices: $0) } }
        let attempt = DeliveryAttempt(claim: claim, result: result, report: report, messageName: messageName)
        return try await Task { try await store.finish([attempt], at: now) == [true] }.value
    }

    private func disable(_ reason: String) async throws {
        let now = clock()
        let store = store
        let sink = sink
        let notices = rules.news?.about(sink.name)
        try await Task {
            try await store.disableSink(
                sink.name, fingerprint: sink.fingerprint, reason: reason, notices: notices, at: now)
        }.value
    }
}
