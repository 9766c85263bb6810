import Alerting
import Configuration
import Fetching
import Model

// Deliveries, the end, and the alarm.
extension WatchLoop {
    /// After an order to stop: how long visits are waited for, and how long deliveries.
    private static let visitPatience = Duration.seconds(5)
    private static let deliveryPatience = Duration.seconds(8)
    /// The outbox is not woken more often for what is due: a sink that is busy finds it by itself.
    private static let wakeInterval = Duration.seconds(1)

    func startOutbox(in group: inout Group) {
        current.hasOutbox = true
        let (outbox, number, inbox) = (current.parts.outbox, current.number, inbox)
        group.addTask {
            do {
                _ = try await outbox.run { summary in
                    inbox.put(.delivered(DeliveryReport(generation: number, summary: summary)))
                }
                inbox.put(.delivered(DeliveryReport(generation: number, summary: nil)))
            } catch {
                inbox.put(.failed(error))
            }
        }
    }

    func take(_ delivery: DeliveryReport) async throws {
        if let summary = delivery.summary {
            observer.delivered(summary)
        } else if delivery.generation == current.number {
            current.hasOutbox = false
        } else if let index = retired.firstIndex(where: { $0.number == delivery.generation }) {
            retired[index].hasOutbox = false
        }
        nextDelivery = stopped == nil ? try await current.parts.outbox.nextDue().map(sinceBoot) : nil
        if let lastWake { nextDelivery = nextDelivery.map { max($0, lastWake + Self.wakeInterval) } }
    }

    func wakeOutbox() {
        lastWake = time.sinceBoot()
        nextDelivery = nil
        current.parts.outbox.wake()
    }

    func stop() {
        guard stopped == nil else { return }
        stopped = time.sinceBoot()
        nextDelivery = nil
    }

    func goOnStopping(in group: inout Group) async {
        guard let stopped else { return }
        let now = time.sinceBoot()
        if flights.isEmpty, uncommitted.isEmpty {
            for generation in [current] + retired { generation.parts.outbox.finish() }
        } else if now >= stopped + Self.visitPatience, !hasShutFetchers {
            hasShutFetchers = true
            for generation in [current] + retired { await generation.parts.fetcher.shutdown() }
        }
        if now >= stopped + Self.deliveryPatience { group.cancelAll() }
    }

    var hasEnded: Bool {
        stopped != nil && flights.isEmpty && uncommitted.isEmpty && brokenOff.isEmpty && !current.hasOutbox
            && retired.allSatisfy { !$0.hasOutbox }
    }

    func retireGenerations(in group: inout Group) {
        for generation in retired where generation.underWay == 0 && !generation.hasOutbox {
            let close = generation.parts.close
            group.addTask { await close() }
        }
        retired.removeAll { $0.underWay == 0 && !$0.hasOutbox }
    }

    /// Silent while a visit hangs beyond all its limits: whoever listens then knows that the program needs a restart.
    func beat() {
        let now = time.sinceBoot()
        guard let interval = observer.heartbeat, let due = nextBeat, due <= now else { return }
        nextBeat = now + interval
        let fetch = current.parts.configuration.fetch
        let patience = fetch.timeout * 2 + fetch.spacing + Self.lease
        guard flights.values.allSatisfy({ now - $0.began < patience }) else { return }
        observer.alive(
            WatchStatus(
                feeds: current.feedCount, underWay: flights.count, nextDue: nextLook.map { clock.start + $0 }))
    }

    func setAlarm() {
        let now = time.sinceBoot()
        var times = [nextBeat, nextDelivery, isPruning ? nil : nextPrune, network.end]
        if !uncommitted.isEmpty { times.append(firstUncommitted + Self.commitDelay) }
        if let stopped {
            times += [stopped + Self.visitPatience, stopped + Self.deliveryPatience].filter { $0 > now }
        } else {
            times.append(nextLook.map { max($0, (lastLook ?? .zero) + Self.breath) })
            if current.canStart, flights.count < current.parts.configuration.fetch.concurrency {
                times.append((lastClaim ?? .zero) + Self.breath)
            }
        }
        if let next = times.compactMap({ $0 }).min() { time.setAlarm(at: next) }
    }

    func sinceBoot(_ time: Timestamp) -> Duration {
        time - clock.start
    }
}
