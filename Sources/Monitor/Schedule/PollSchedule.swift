import Model
import Storage

/// When to ask a feed again: a pure function of the config, the answer, the feed's history and the time.
///
/// The wait is the longest of what binds; of equal ones that of higher authority is named as the reason: the server's
/// `Retry-After` and rate limit, its freshness, the feed's `skipHours` and `skipDays`, its `ttl`, its `sy:updatePeriod`, and
/// below them all the config's `every` or, where the config gives none, the feed's own rhythm. After failures the backoff
/// binds too. It is counted from the start of the request, with a little added for each feed, always the same, so that feeds
/// don't come due all at once and never too early.
package struct PollSchedule: Sendable {
    package static let shortest = Duration.seconds(15 * 60)
    package static let longest = Duration.seconds(24 * 3600)
    /// For a feed of which nothing is known.
    package static let unknown = Duration.seconds(3600)
    /// What a server may ask for at most with `Retry-After`.
    package static let longestRetryAfter = Duration.seconds(7 * 86_400)

    /// Past so many failures in a row a feed may be gone: then it is asked once a day, whatever its rhythm was.
    private static let patientFailures = 24

    package init() {}

    package func plan(_ poll: Poll) -> Plan {
        let usual = usual(poll)
        var binding = usual
        func consider(_ wanted: Duration?, _ reason: PollInterval.Reason, atMost most: Duration = Self.longest) {
            guard let wanted, min(wanted, most) >= binding.length else { return }
            binding = PollInterval(
                length: min(wanted, most), reason: reason, wanted: wanted > most ? wanted : nil)
        }
        if poll.failures > 0 {
            let wait = backoff(from: usual.length, poll)
            consider(wait, .backoff, atMost: wait)
        }
        consider(hint(poll.rhythm), .updatePeriod)
        consider(poll.rhythm.ttl, .ttl)
        // The answer is fresh from when it was there, and the wait counts from when it was asked for.
        consider(
            poll.answer.freshness.map { $0 > .zero ? $0 + (poll.received - poll.asked) : .zero }, .freshness,
            atMost: Self.longest + max(.zero, poll.received - poll.asked))

        let jitter = jitter(poll.url, on: binding.length)
        var due = poll.asked + binding.length + jitter
        if let pause = poll.answer.pause {
            let until = poll.received + pause.length
            if until + jitter >= due {
                due = until + jitter
                binding = PollInterval(length: until - poll.asked, reason: pause.reason, wanted: pause.wanted)
            }
        }
        if let end = SkipTimes(poll.rhythm).end(at: due) {
            due = end + jitter
            binding = PollInterval(length: end - poll.asked, reason: .skip)
        }
        return Plan(due: due, notBefore: poll.answer.pause.map { poll.received + $0.length }, interval: binding)
    }
}

extension PollSchedule {
    /// `every`, else by the rhythm; lengthened while the server finds that too often.
    private func usual(_ poll: Poll) -> PollInterval {
        let plain: PollInterval =
            if let every = poll.every {
                PollInterval(length: every, reason: .every)
            } else {
                adaptive(poll.rhythm.usualGap, silence: poll.lastNewItem.map { poll.asked - $0 })
            }
        let stretched = plain.length * max(1, poll.stretch)
        guard poll.stretch > 1, stretched > plain.length else { return plain }
        return PollInterval(length: min(stretched, max(Self.longest, plain.length)), reason: .slowed)
    }

    /// The square root of the usual gap times the shortest wait: of all ways to spend so many requests on feeds of different
    /// rhythms, the one in which items wait least in sum (each feed costs 1/T requests, and its items wait T/2 at the rate
    /// 1/gap, so that T goes with the root of the gap). A feed that has been silent for longer than is usual is asked as one
    /// that brings something half as often as that.
    private func adaptive(_ usualGap: Duration?, silence: Duration?) -> PollInterval {
        let silence = max(.zero, silence ?? .zero) / 2
        let gap = max(usualGap ?? .zero, silence)
        let shortest = Double(Self.shortest.milliseconds)
        let root = (Double(gap.milliseconds) * shortest).squareRoot()
        let least = usualGap == nil ? Self.unknown : Self.shortest
        let wait = min(max(.milliseconds(Int64(root)), least), Self.longest)
        return PollInterval(length: wait, reason: usualGap == nil && wait == least ? .unknown : .rhythm)
    }

    /// What the feed says of its own period, unless what it does gives the lie to that: "daily" stands in the template of many
    /// a feed that brings something every ten minutes.
    private func hint(_ rhythm: FeedRhythm) -> Duration? {
        rhythm.updatePeriod.map { min($0, max(rhythm.usualGap ?? $0, Self.shortest)) }
    }

    /// Doubles with each failure, never past the longest wait: a feed is never given up. At first not past ten of its usual
    /// gaps either, since what a busy feed brings meanwhile may have left it again.
    private func backoff(from usual: Duration, _ poll: Poll) -> Duration {
        let base = max(usual, .seconds(60))
        var longest = Self.longest
        if let gap = poll.rhythm.usualGap, poll.failures <= Self.patientFailures {
            longest = min(longest, max(gap * 10, Self.unknown))
        }
        return min(base * (1 << min(poll.failures - 1, 12)), max(longest, usual))
    }

    /// Up to a twentieth of the wait and at most five minutes, from the URL alone.
    private func jitter(_ url: String, on wait: Duration) -> Duration {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in url.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        // FNV's low bits change little between URLs that end alike.
        hash ^= hash >> 32
        let most = min(wait.milliseconds / 20, 300_000)
        return .milliseconds(most * Int64(hash % 10_000) / 10_000)
    }
}
