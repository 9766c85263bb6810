import Fetching
import Model
import Storage

/// The servers of a world while one policy asks them: they answer, and take down what was asked against their will.
struct Publishers {
    struct Answer {
        /// Nil: nothing was heard.
        var status: Int?
        var headers = ResponseHeaders()
        /// Of the redirect on the way, if there was one.
        var redirect: Int?
        /// The newest items, ascending; of a 200 alone.
        var items: ArraySlice<Timestamp> = []
    }

    private struct State {
        var asked = Timestamp(milliseconds: .min / 2)
        var freshUntil = Timestamp(milliseconds: .min / 2)
        var notBefore = Timestamp(milliseconds: .min / 2)
        /// How many of the items the client has, by the validator that it holds.
        var seen = -1
        /// Whether the validator is of the address that the feed has moved to.
        var isOfTarget = false
    }

    private struct HostState {
        var requests: [Timestamp] = []
        var notBefore = Timestamp(milliseconds: .min / 2)
    }

    let world: World
    private var states: [State]
    private var hosts: [HostState]
    private(set) var requests = 0
    private(set) var notModified = 0
    /// Requests at addresses that feeds have left.
    private(set) var detours = 0
    /// Requests before the end of a freshness, a `Retry-After`, a `ttl`, in an hour or on a day to skip.
    private(set) var trespasses: [String: Int] = [:]

    /// Items that a feed shows.
    static let window = 20

    init(_ world: World) {
        self.world = world
        states = Array(repeating: State(), count: world.feeds.count)
        hosts = Array(repeating: HostState(), count: world.hosts.count)
    }

    /// The answer to a request, and to the one that it leads on to.
    mutating func ask(_ number: Int, at now: Timestamp, isConditional: Bool, target isAtTarget: Bool) -> Answer {
        let feed = world.feeds[number]
        guard !world.offline.contains(where: { $0.contains(now) }) else { return Answer(status: nil) }
        requests += 1
        switch feed.stand(at: now) {
        case .own where isAtTarget:
            return Answer(status: 404)
        case .own,
            .target where isAtTarget:
            return answer(feed, at: now, isConditional: isConditional, isAtTarget: isAtTarget)
        case .target(let oldAnswers):
            detours += 1
            guard oldAnswers == 301 || oldAnswers == 302 else { return Answer(status: oldAnswers) }
            requests += 1
            var answer = answer(feed, at: now, isConditional: isConditional, isAtTarget: true)
            answer.redirect = oldAnswers
            return answer
        }
    }

    private mutating func answer(
        _ feed: World.Feed, at now: Timestamp, isConditional: Bool, isAtTarget: Bool
    ) -> Answer {
        let number = feed.number
        judge(feed, at: now)
        states[number].asked = now
        if let outage = feed.outages.first(where: { $0.time.contains(now) }) { return Answer(status: outage.status) }
        if let refusal = refusal(feed, at: now) {
            states[number].notBefore = now + refusal.wait
            hosts[feed.host].notBefore = max(hosts[feed.host].notBefore, now + refusal.wait)
            return Answer(status: 429, headers: refusal.headers)
        }
        var headers = ResponseHeaders(feed.headers.map { ($0.0, Array($0.1.utf8)) })
        if case .metered = world.hosts[feed.host] {
            headers = ResponseHeaders(
                headers.fields + [
                    ("X-RateLimit-Remaining", Array("0.0".utf8)), ("X-RateLimit-Reset", Array("60".utf8)),
                ])
        }
        states[number].freshUntil = now + (Freshness.lifetime(of: headers) ?? .zero)
        let count = feed.items.partition(before: now)
        if isConditional, feed.hasValidators, states[number].seen == count, states[number].isOfTarget == isAtTarget {
            notModified += 1
            return Answer(status: 304, headers: headers)
        }
        states[number].seen = count
        states[number].isOfTarget = isAtTarget
        return Answer(status: 200, headers: headers, items: feed.items[max(0, count - Self.window)..<count])
    }

    private mutating func judge(_ feed: World.Feed, at now: Timestamp) {
        let state = states[feed.number]
        func trespass(_ what: String) { trespasses[what, default: 0] += 1 }
        if now < state.freshUntil - .seconds(1), feed.outages.allSatisfy({ !$0.time.contains(now) }) {
            // Who caps a lifetime at a day does what every client does.
            if now - state.asked < .seconds(86_000) { trespass("fresh") }
        }
        if now < state.notBefore || now < hosts[feed.host].notBefore { trespass("Retry-After") }
        if let ttl = feed.rhythm.ttl, now - state.asked < ttl - .seconds(1), state.seen >= 0 { trespass("ttl") }
        let hour = now.seconds / 3600
        if state.seen >= 0,
            feed.rhythm.skipHours >> UInt32(hour % 24) & 1 == 1
                || feed.rhythm.skipDays >> UInt8((hour / 24 + 4) % 7) & 1 == 1
        {
            trespass("skip")
        }
    }

    private mutating func refusal(_ feed: World.Feed, at now: Timestamp) -> (wait: Duration, headers: ResponseHeaders)?
    {
        func headers(_ name: String, _ value: Int) -> ResponseHeaders {
            ResponseHeaders([(name, Array("\(value)".utf8))])
        }
        let state = hosts[feed.host]
        switch world.hosts[feed.host] {
        case .plain:
            return nil
        case .strict:
            let last = lastAsked[feed.number] ?? Timestamp(milliseconds: .min / 2)
            lastAsked[feed.number] = now
            return now - last < .seconds(3595) ? (.seconds(86_400), headers("Retry-After", 86_400)) : nil
        case .limited(let perHour):
            let recent = state.requests.filter { now - $0 < World.hour }
            hosts[feed.host].requests = recent + [now]
            return recent.count >= perHour ? (World.hour, headers("Retry-After", 3600)) : nil
        case .metered:
            let isSoon = state.requests.last.map { now - $0 < .seconds(59) } ?? false
            hosts[feed.host].requests = [now]
            return isSoon ? (.seconds(60), headers("X-RateLimit-Reset", 60)) : nil
        }
    }

    private var lastAsked: [Int: Timestamp] = [:]
}

extension World.Feed {
    /// Where the feed is; where it has moved, with what its own address answers.
    enum Stand {
        case own
        case target(Int)
    }

    func stand(at now: Timestamp) -> Stand {
        guard let move, now >= move.time.lowerBound else { return .own }
        if move.time.contains(now) { return .target(move.status) }
        return move.statusAfter.map { .target($0) } ?? .own
    }
}

extension [Timestamp] {
    /// How many of an ascending list came before a moment or at it. O(log n)
    func partition(before time: Timestamp) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
