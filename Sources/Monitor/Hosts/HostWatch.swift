import Fetching
import Model
import Storage
import Synchronization

/// What is known of hosts while visits go on side by side: loaded at the start of a pass, stored with its outcomes, and heard by
/// the fetcher at once.
final class HostWatch: Sendable {
    private struct State {
        var book: HostBook
        var changes: [String: HostRecord] = [:]
        /// False where no host has anything to say, as usual.
        var hasRecords = false
    }

    private let fetcher: Fetcher
    private let clock: @Sendable () -> Timestamp
    private let state = Mutex(State(book: HostBook([], registrableDomain: PublicSuffix.registrableDomain)))

    init(fetcher: Fetcher, clock: @escaping @Sendable () -> Timestamp) {
        self.fetcher = fetcher
        self.clock = clock
    }

    /// Takes over what earlier passes and other processes have left.
    func load(_ records: [HostRecord]) async {
        let now = clock()
        state.withLock { state in
            state.book = HostBook(records, registrableDomain: PublicSuffix.registrableDomain)
            state.hasRecords = !records.isEmpty
        }
        await fetcher.heed(records, at: now)
    }

    /// Until when the host of a URL is paused, and whether it is known to limit its askers.
    func standing(of url: String, at now: Timestamp) -> (pause: Timestamp?, hasLimited: Bool) {
        guard state.withLock({ $0.hasRecords }), let host = FetchedHost(of: url) else { return (nil, false) }
        return state.withLock { ($0.book.pause(of: host.name, at: now), $0.book.hasLimited(host.name)) }
    }

    /// Takes down what an answer says of its host as a whole.
    ///
    /// - Returns: until when the host is paused, if it is.
    func hear(_ answer: PollSchedule.Answer, from response: FetchResponse, at now: Timestamp) async -> Timestamp? {
        guard answer.isLimited || answer.pause?.reason == .rateLimit, !response.isPrivate,
            let host = FetchedHost(of: response.url)
        else { return nil }
        let until = answer.pause.map { now + $0.length }
        let changed: [HostRecord] = state.withLock { state in
            let changed =
                if answer.isLimited {
                    state.book.limit(host.name, until: until, at: now)
                } else {
                    state.book.rest(host.name, until: until ?? now)
                }
            for record in changed { state.changes[record.name] = record }
            state.hasRecords = true
            return changed
        }
        for record in changed {
            if let end = record.pausedUntil, end > now { await fetcher.pause(record.name, for: end - now) }
        }
        return changed.first?.pausedUntil
    }

    /// Says that the time of day was set.
    func clockWasSet(by step: Duration) {
        state.withLock { $0.book.clockWasSet(by: step) }
    }

    /// What is to be stored of hosts since the last call.
    func takeChanges() async -> [HostRecord] {
        let starts = await fetcher.recentStarts()
        let now = clock()
        var changes = state.withLock { state in
            defer { state.changes = [:] }
            return state.changes
        }
        for (host, ago) in starts {
            changes[host, default: HostRecord(name: host)].lastStart = now - ago
        }
        return Array(changes.values)
    }
}
