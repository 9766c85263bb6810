import Fetching
import Glibc
import Model
import Storage

/// Two thousand feeds and a month of what happens to them, the same for every policy that is tried on it.
struct World {
    /// One publisher's feed.
    struct Feed {
        let number: Int
        let host: Int
        /// When its items come, from before the month on; ascending.
        let items: [Timestamp]
        let hasDates: Bool
        let hasValidators: Bool
        let headers: [(String, String)]
        let rhythm: FeedRhythm
        let outages: [Outage]
        let move: Move?

        var url: String { "https://\(host).example/\(number)" }
        var target: String { "https://\(host).example/moved/\(number)" }

        var isGone: Bool { outages.last.map { $0.time.upperBound == World.end } ?? false }

        /// Whether its server asks for waits of hours, in which items may come and go.
        var asksForPatience: Bool {
            let lifetime = Freshness.lifetime(of: ResponseHeaders(headers.map { ($0.0, Array($0.1.utf8)) })) ?? .zero
            return max(lifetime, rhythm.ttl ?? .zero) >= World.hour * 3 || rhythm.skipHours != 0 || rhythm.skipDays != 0
        }

        /// What came before this is to be heard of: a day before the month ends, or before the feed does.
        var lastDue: Timestamp { ((isGone ? outages.last?.time.lowerBound : nil) ?? World.end) - .seconds(86_400) }
    }

    /// A time in which the feed answers with a status instead of itself.
    struct Outage {
        let time: Range<Timestamp>
        let status: Int
    }

    /// A time in which the feed stands at another address, to which its own leads.
    struct Move {
        let time: Range<Timestamp>
        /// 301 for good, 302 for a while.
        let status: Int
        /// Of the feed's own address when it leads there no more; nil where the feed has come back to it.
        let statusAfter: Int?
    }

    enum Kind {
        case plain
        /// At most one request in an hour for each feed, else 429 with a day's `Retry-After`.
        case strict
        /// So many requests in an hour over all its feeds, else 429 with `Retry-After`.
        case limited(perHour: Int)
        /// One request a minute over all its feeds; it says when the next is free.
        case metered
    }

    /// Of the machine that polls: nothing is heard of anybody.
    let offline: [Range<Timestamp>]
    let feeds: [Feed]
    let hosts: [Kind]

    /// 2027-01-01T00:00:00Z.
    static let start = Timestamp(seconds: 1_798_761_600)
    static let length = Duration.seconds(30 * 86_400)
    static let end = start + length
    static let hour = Duration.seconds(3600)

    init(feeds count: Int, seed: UInt64) {
        var random = Random(seed)
        var hosts: [Kind] = []
        var hostOf: [Int] = []
        while hostOf.count < count {
            // Most hosts have one feed, some have dozens.
            let size = random.unit() < 0.85 ? 1 : Int(2 + random.unit() * random.unit() * 40)
            let kind: Kind =
                switch random.unit() {
                case ..<0.03: .strict
                case ..<0.05: .limited(perHour: max(4, size / 2))
                case ..<0.06: .metered
                default: .plain
                }
            hosts.append(kind)
            hostOf += Array(repeating: hosts.count - 1, count: min(size, count - hostOf.count))
        }
        self.hosts = hosts
        feeds = hostOf.enumerated().map { number, host in
            Self.feed(
                number, host: host, isStrict: { if case .strict = hosts[host] { true } else { false } }(), &random)
        }
        offline = [3.3, 17.8].map { day in
            let begin = Self.start + .milliseconds(Int64(day * 86_400_000))
            return begin..<(begin + Self.hour * 3)
        }
    }

    private static func feed(_ number: Int, host: Int, isStrict: Bool, _ random: inout Random) -> Feed {
        // From every ten minutes to every two months, as many of each order of magnitude.
        let gap = 600 * exp2(random.unit() * 13.1)
        var headers: [(String, String)] = isStrict ? [("Cache-Control", "max-age=3600")] : []
        var rhythm = FeedRhythm()
        if !isStrict {
            switch random.unit() {
            case ..<0.20:
                headers = [("Cache-Control", "max-age=\([300, 600, 900, 1800, 3600][Int(random.unit() * 5)])")]
            case ..<0.24: headers = [("Cache-Control", "max-age=\([21_600, 86_400, 604_800][Int(random.unit() * 3)])")]
            case ..<0.34: headers = [("Cache-Control", "no-cache")]
            default: break
            }
            switch random.unit() {
            case ..<0.25: rhythm.updatePeriod = hour
            case ..<0.33: rhythm.ttl = .seconds(60 * Int64([15, 30, 60, 60, 180][Int(random.unit() * 5)]))
            case ..<0.36: rhythm.skipHours = 0b111_1110
            case ..<0.37: rhythm.skipDays = 0b100_0001
            default: break
            }
        }
        return Feed(
            number: number, host: host, items: items(gap, &random), hasDates: random.unit() < 0.9,
            hasValidators: random.unit() < 0.85, headers: headers, rhythm: rhythm, outages: outages(&random),
            move: move(&random))
    }

    /// At random, more by day than by night, and one in seven as a burst of three.
    private static func items(_ gap: Double, _ random: inout Random) -> [Timestamp] {
        let night = Int64(random.unit() * 24)
        var items: [Timestamp] = []
        // Twenty items of history at least.
        var time = start - .milliseconds(Int64(min(gap * 40, 400 * 86_400) * 1000))
        while time < end {
            time = time + .milliseconds(Int64(-0.7 * gap * 1000 * log(1 - random.unit())))
            // Of eight hours of night four items in five are left out.
            let isNight = (time.seconds / 3600 + night) % 24 < 8
            if isNight && random.unit() < 0.8 { continue }
            items.append(time)
            if random.unit() < 1.0 / 7 { items += [time + .seconds(20), time + .seconds(45)] }
        }
        return items.sorted().filter { $0 < end }
    }

    private static func outages(_ random: inout Random) -> [Outage] {
        func moment() -> Timestamp { start + .milliseconds(Int64(random.unit() * 30 * 86_400_000)) }
        switch random.unit() {
        case ..<0.02:
            let begin = moment()
            return [Outage(time: begin..<end, status: 404)]
        case ..<0.03:
            let begin = moment()
            return [Outage(time: begin..<end, status: 410)]
        case ..<0.10:
            // From an hour to four days.
            let begin = moment()
            let length = Duration.milliseconds(Int64(3_600_000 * exp2(random.unit() * 6.6)))
            return [Outage(time: begin..<(begin + length), status: [404, 500, 503][Int(random.unit() * 3)])]
        default:
            return []
        }
    }
}

extension World {
    /// Whether an item is to be heard of: whoever asks all the time sees it, a day before the month or its feed ends.
    func isDue(_ index: Int, of feed: Feed) -> Bool {
        let item = feed.items[index]
        guard item >= Self.start, item < feed.lastDue else { return false }
        let next = index + Publishers.window
        let isShown = item..<(next < feed.items.count ? feed.items[next] : Self.end)
        var time = isShown.lowerBound
        // The feed is seen between the times in which it is not, which may overlap.
        while let cover = (feed.outages.map(\.time) + offline).first(where: { $0.contains(time) }) {
            time = cover.upperBound
        }
        return isShown.contains(time)
    }

    /// One feed in twenty moves for good, and of every second such the old address ends some days later, from two to
    /// twenty; one in fifty stands elsewhere for some hours or days.
    private static func move(_ random: inout Random) -> Move? {
        func time(_ days: Double) -> Duration { .milliseconds(Int64(days * 86_400_000)) }
        let begin = start + time(random.unit() * 20)
        switch random.unit() {
        case ..<0.025:
            return Move(time: begin..<end, status: 301, statusAfter: nil)
        case ..<0.05:
            let status = random.unit() < 0.5 ? 404 : 410
            return Move(time: begin..<(begin + time(2 + random.unit() * 18)), status: 301, statusAfter: status)
        case ..<0.07:
            return Move(time: begin..<(begin + time(0.2 + random.unit() * 6)), status: 302, statusAfter: nil)
        default:
            return nil
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers everywhere.
struct Random {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// From 0 up to and without 1.
    mutating func unit() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
    }
}
