import Fetching
import Model

/// When to ask a feed again: a pure function of the config, the answer, the feed's history and the time.
///
/// The wait is the longest of what binds: `every` (or, where the config gives none, the feed's own rhythm), the answer's
/// freshness, the feed's `ttl`, and, after failures, the backoff. It is counted from the start of the request, with a
/// little added for each feed, always the same, so that feeds don't come due all at once and never too early.
struct PollSchedule: Sendable {
    static let shortest = Duration.seconds(15 * 60)
    static let longest = Duration.seconds(24 * 3600)
    /// What a server may ask for at most with `Retry-After`.
    static let longestRetryAfter = Duration.seconds(7 * 86_400)

    func next(
        url: String, every: Duration?, asked: Timestamp, answer: Answer, rhythm: Rhythm?, lastNewItem: Timestamp?,
        failures: Int
    ) -> Timestamp {
        let usual = every ?? adaptive(rhythm, lastNewItem: lastNewItem, at: asked)
        var wait = max(usual, min(answer.freshness ?? .zero, Self.longest), min(rhythm?.ttl ?? .zero, Self.longest))
        if failures > 0 {
            wait = max(wait, backoff(from: usual, failures: failures))
        }
        return asked + wait + jitter(url, on: wait)
    }

    /// Half the usual gap between the newest items, between the shortest and the longest wait; a feed without dates, or
    /// one answered by 304, is asked at a tenth of the time that it has been silent.
    private func adaptive(_ rhythm: Rhythm?, lastNewItem: Timestamp?, at now: Timestamp) -> Duration {
        let wait: Duration
        if let gap = rhythm?.usualGap {
            wait = gap / 2
        } else if let lastNewItem {
            wait = (now - lastNewItem) / 10
        } else {
            wait = .seconds(3600)
        }
        return min(max(wait, Self.shortest), Self.longest)
    }

    /// Doubles with each failure, never past the longest wait: a feed is never given up.
    private func backoff(from usual: Duration, failures: Int) -> Duration {
        let base = max(usual, .seconds(60))
        return min(base * (1 << min(failures - 1, 12)), max(Self.longest, usual))
    }

    /// Up to a twentieth of the wait and at most a minute, from the URL alone.
    private func jitter(_ url: String, on wait: Duration) -> Duration {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in url.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let most = min(wait.milliseconds / 20, 60_000)
        return .milliseconds(most > 0 ? Int64(hash % UInt64(most)) : 0)
    }
}
