/// Who may start when: `perHost` in flight and `spacing` between starts for one host, `concurrency` over all.
///
/// A value without a clock or a thread of its own: it is told the time and says who may go and when to ask again. First come, first
/// served, except that a host which must wait lets others pass.
struct HostGate: Sendable {
    typealias Instant = ContinuousClock.Instant

    private struct Host {
        var inFlight = 0
        var nextStart: Instant?
    }

    private struct Waiter {
        var id: UInt64
        /// Nil where only the overall limit counts.
        var host: String?
    }

    private let concurrency: Int
    private let perHost: Int
    private let spacing: Duration
    private var waiting: [Waiter] = []
    private var running: [UInt64: String?] = [:]
    private var hosts: [String: Host] = [:]
    /// Until when; a name with a dot before it stands for all hosts below that domain, itself included.
    private var paused: [String: Instant] = [:]
    private var pruneAt = 1024

    init(concurrency: Int, perHost: Int, spacing: Duration) {
        self.concurrency = concurrency
        self.perHost = perHost
        self.spacing = spacing
    }

    mutating func enter(_ id: UInt64, host: String?) {
        waiting.append(Waiter(id: id, host: host))
    }

    /// From now on nothing is to be asked of the host until then; starts nothing by itself afterwards.
    ///
    /// - Returns: Those that waited for it, whose turn does not come.
    mutating func pause(_ name: String, until end: Instant) -> [UInt64] {
        paused[name] = max(paused[name] ?? end, end)
        return waiting.filter { $0.host.map { isPaused($0, now: .now) } ?? false }.map(\.id)
    }

    func isPaused(_ host: String, now: Instant) -> Bool {
        !paused.isEmpty
            && paused.contains { name, end in
                end > now && (name == host || (name.hasPrefix(".") && ".\(host)".hasSuffix(name)))
            }
    }

    /// A start that another process made.
    mutating func remember(start: Instant, of host: String) {
        let next = start + spacing
        hosts[host, default: Host()].nextStart = max(hosts[host]?.nextStart ?? next, next)
    }

    /// The last start of each host that others must keep their distance from still.
    func recentStarts(now: Instant) -> [String: Instant] {
        guard spacing > .zero else { return [:] }
        return hosts.compactMapValues { host in host.nextStart.flatMap { $0 > now ? $0 - spacing : nil } }
    }

    /// Takes it out, whether it waits or runs.
    mutating func leave(_ id: UInt64) {
        guard let host = running.removeValue(forKey: id) else {
            waiting.removeAll { $0.id == id }
            return
        }
        if let host { hosts[host]?.inFlight -= 1 }
    }

    /// Those who start now, and when the next of the others could for time's sake alone. O(waiting)
    mutating func admit(now: Instant) -> (admitted: [UInt64], next: Instant?) {
        var admitted: [UInt64] = []
        var next: Instant?
        var kept: [Waiter] = []
        for (index, waiter) in waiting.enumerated() {
            guard running.count < concurrency else {
                kept += waiting[index...]
                break
            }
            if let name = waiter.host {
                var host = hosts[name] ?? Host()
                if host.inFlight >= perHost {
                    kept.append(waiter)
                    continue
                }
                if let start = host.nextStart, start > now {
                    next = min(next ?? start, start)
                    kept.append(waiter)
                    continue
                }
                host.inFlight += 1
                host.nextStart = now + spacing
                hosts[name] = host
            }
            running.updateValue(waiter.host, forKey: waiter.id)
            admitted.append(waiter.id)
        }
        waiting = kept
        prune(now: now)
        return (admitted, next)
    }

    /// Forgets hosts that have no bearing on anybody any more, so that a daemon does not grow with all it has ever met.
    private mutating func prune(now: Instant) {
        guard hosts.count >= pruneAt else { return }
        hosts = hosts.filter { $0.value.inFlight > 0 || ($0.value.nextStart ?? now) > now }
        pruneAt = max(1024, hosts.count * 2)
        paused = paused.filter { $0.value > now }
    }
}
