import Foundation
import LoopbackServer
import Model
import Storage
import StorageSQLite
import Testing

@testable import Monitor

/// Errors and backing off: points 27 to 36 of the checklist in docs/polling.md.
@Suite(.timeLimit(.minutes(5))) struct ErrorPoints {
    private static let feed = Document.rss(["a"])

    /// A first success, and then this answer for ever.
    private static func then(_ answer: @escaping @Sendable () -> LoopbackResponse) -> ScoringServer.Script {
        { _, number in number == 0 ? .ok(feed, headers: [("ETag", "\"1\"")]) : answer() }
    }

    @Test(arguments: [429, 503], [-1, 0, 1, 2])
    func `27: Retry-After is obeyed in all its forms, over restarts, by the server's own clock`(status: Int, form: Int)
        async throws
    {
        let clock = TestClock()
        let server = try ScoringServer(
            clock: clock,
            Self.then {
                // The server's clock is two days ahead.
                let date = clock.now + day * 2
                let until = form < 0 ? "36000" : Document.httpDate(date + hour * 10, form)
                return .status(status, headers: [("Date", Document.httpDate(date)), ("Retry-After", until)])
            })
        let reader = try Subscriber(clock, feeds: ["{\"url\": \"\(server.url())\", \"every\": \"1s\"}"])
        try await reader.pass()
        try await reader.pass(after: minute)
        let asked = clock.now
        for _ in 0..<59 { try await reader.pass(after: minute * 10, all: true) }
        #expect(server.visits.count == 2)
        try await reader.pass(after: minute * 12, all: true)
        #expect(server.visits.count == 3)
        #expect(server.visits[2].time - asked >= hour * 10)
    }

    @Test(arguments: [200, 301, 304, 403, 404, 410, 500])
    func `28: Retry-After is obeyed on any status, up to a week`(status: Int) async throws {
        let server = try ScoringServer { request, number in
            let headers = [("Retry-After", "\(6 * 86_400)"), ("ETag", "\"1\"")]
            if status == 301, request.path == "/feed" {
                return .status(301, headers: headers + [("Location", "/new")])
            }
            let answer = status == 301 ? 200 : status
            return answer == 304 && number == 0
                ? .ok(Self.feed, headers: [("ETag", "\"1\"")])
                : .status(
                    answer, headers: status == 301 ? [] : headers, body: answer == 200 ? Array(Self.feed.utf8) : [])
        }
        let reader = try Subscriber(server.clock, feeds: ["{\"url\": \"\(server.url())\", \"every\": \"1s\"}"])
        try await reader.pass()
        if status == 304 { try await reader.pass(after: minute) }
        let count = server.visits.count
        for _ in 0..<6 { try await reader.pass(after: hour * 23, all: true) }
        #expect(server.visits.count == count)
        try await reader.pass(after: hour * 7, all: true)
        #expect(server.visits.count > count)
    }

    private static let resets: [(headers: [(String, String)], least: Duration)] = [
        ([("X-RateLimit-Reset", "7200")], hour * 2),
        ([("X-RateLimit-Remaining", "0.0"), ("X-RateLimit-Reset", "7200.5")], hour * 2),
        ([("RateLimit-Reset", "7200")], hour * 2),
        ([("RateLimit", "limit=10, remaining=0, reset=7200")], hour * 2),
        ([("RateLimit", "\"minute\";r=5;t=60, \"hour\";r=0;t=7200")], hour * 2),
        ([("X-RateLimit-Reset", "EPOCH")], hour * 2),
        ([("Retry-After", "10800"), ("X-RateLimit-Reset", "7200")], hour * 3),
        ([("Retry-After", "junk")], minute * 15),
        ([], minute * 15),
    ]

    @Test(arguments: resets)
    func `29: without Retry-After the rate limit's reset counts, and without that an exponential wait`(
        headers: [(String, String)], least: Duration
    ) async throws {
        let clock = TestClock()
        let server = try ScoringServer(
            clock: clock,
            Self.then {
                .status(429, headers: headers.map { ($0.0, $0.1 == "EPOCH" ? "\(clock.now.seconds + 7200)" : $0.1) })
            })
        let reader = try Subscriber(clock, feeds: ["{\"url\": \"\(server.url())\", \"every\": \"15m\"}"])
        try await reader.live(for: day * 3)
        let gaps = server.gaps.dropFirst()
        #expect(gaps.allSatisfy { $0 >= least })
        #expect(zip(gaps, gaps.dropFirst()).allSatisfy { $0 <= $1 + minute * 5 }, "each wait is longer, up to a day")
        #expect((gaps.last ?? .zero) >= hour * 12 && (gaps.last ?? .zero) <= day + hour)
    }

    @Test func `29: a 403 without requests left is a rate limit, and any other is none`() async throws {
        for (left, kind) in [("0", FailureKind.limited), ("5", .refused)] {
            let server = try ScoringServer(
                Self.then { .status(403, headers: [("X-RateLimit-Remaining", left), ("X-RateLimit-Reset", "7200")]) })
            let reader = try Subscriber(server.clock, feeds: ["{\"url\": \"\(server.url())\", \"every\": \"15m\"}"])
            try await reader.pass()
            try await reader.pass(after: hour)
            #expect(try await reader.record().failureKind == kind)
            #expect((try await reader.record().stretch > 1) == (kind == .limited))
        }
    }

    @Test func `30: a 429 puts off all that is asked of its host, over restarts, and nothing of another host`()
        async throws
    {
        let server = try ScoringServer { request, _ in
            request.target.hasSuffix("/1") && request.target.contains("busy")
                ? .status(429, headers: [("Retry-After", "7200")]) : .ok(Self.feed)
        }
        let urls = (1...5).map { "http://busy.example.com/\($0)" } + ["http://calm.example.org/1"]
        let proxy = "\"proxy\": \"\(server.url(""))\", \"perHost\": 1"
        let reader = try Subscriber(server.clock, feeds: urls, fetch: proxy)
        let report = try await reader.pass()
        #expect(report.feedsFailed == 1 && report.feedsPostponed == 4 && report.feedsRead == 1)
        #expect(server.visits.map(\.request.target).sorted() == [urls[0], urls[5]])
        // Also of feeds that are new, and when all are asked for.
        let later = try reader.restarted(feeds: urls + ["http://busy.example.com/new"], fetch: proxy)
        try await later.pass(after: hour, all: true)
        #expect(server.visits(to: "http://busy.example.com/new").isEmpty)
        #expect(server.visits(to: urls[5]).count == 2)
        #expect(try await reader.record(urls[2]).failures == 0)
        server.answers { _, _ in .ok(Self.feed) }
        try await later.pass(after: hour + minute, all: true)
        #expect(server.visits(to: "http://busy.example.com/new").count == 1)
        #expect(server.visits(to: urls[2]).count == 1)
    }

    @Test func `30: a second host of one registrable domain pauses the domain`() async throws {
        let server = try ScoringServer { request, _ in
            request.target.contains("tumblelog.co.uk")
                ? .status(429, headers: [("Retry-After", "7200")]) : .ok(Self.feed)
        }
        let blogs = ["a", "b", "c"].map { "http://\($0).tumblelog.co.uk/rss" }
        let proxy = "\"proxy\": \"\(server.url(""))\", \"concurrency\": 1"
        let reader = try Subscriber(server.clock, feeds: blogs + ["http://d.other.co.uk/rss"], fetch: proxy)
        let report = try await reader.pass()
        #expect(report.feedsFailed == 2 && report.feedsPostponed == 1 && report.feedsRead == 1)
        #expect(server.visits(to: blogs[2]).isEmpty)
    }

    @Test(arguments: [(503, "http://one.example.com"), (500, "http://one.example.com"), (429, "")])
    func `30: a 503 puts off one URL alone, and so does a 429 of a private host`(status: Int, host: String) async throws
    {
        let server = try ScoringServer { request, _ in
            request.target.hasSuffix("/1") ? .status(status, headers: [("Retry-After", "7200")]) : .ok(Self.feed)
        }
        let urls = (1...3).map { host.isEmpty ? server.url("/\($0)") : "\(host)/\($0)" }
        let fetch = "\"concurrency\": 1" + (host.isEmpty ? "" : ", \"proxy\": \"\(server.url(""))\"")
        let report = try await Subscriber(server.clock, feeds: urls, fetch: fetch).pass()
        #expect(report.feedsFailed == 1 && report.feedsRead == 2)
    }

    @Test func `31: after a 429 the interval is twice as long, and comes back slowly`() async throws {
        let server = try ScoringServer { _, number in
            number == 3 ? .status(429, headers: [("Retry-After", "60")]) : .ok(Self.feed)
        }
        let reader = try Subscriber(server.clock, feeds: ["{\"url\": \"\(server.url())\", \"every\": \"30m\"}"])
        try await reader.live(for: day * 3)
        let gaps = Array(server.gaps)
        #expect(gaps[..<3].allSatisfy { $0 < minute * 33 })
        #expect(gaps[4] > minute * 54)
        #expect(gaps[8] > minute * 44)
        #expect(zip(gaps[4...], gaps[5...]).allSatisfy { $0 >= $1 })
        #expect(try #require(gaps.last) < minute * 33)
        #expect(try await reader.record().interval?.reason == .every)
    }

    @Test(arguments: [401, 403, 404, 500, 502, 503])
    func `32: a feed that fails is asked ever less, down to once a day, and never given up`(status: Int) async throws {
        let server = try ScoringServer(Self.then { .status(status) })
        let reader = try Subscriber(server.clock, feeds: ["{\"url\": \"\(server.url())\", \"every\": \"15m\"}"])
        try await reader.live(for: day * 60)
        #expect(zip(server.gaps, server.gaps.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(server.gaps.suffix(40).allSatisfy { $0 >= day && $0 <= day + hour })
        let record = try await reader.record()
        #expect(record.failures == server.visits.count - 1 && record.failingSince != nil)
        #expect(record.failureKind == .refused && record.interval?.reason == .backoff)
        server.answers { _, _ in .status(304) }
        try await reader.live(for: day * 2)
        #expect(try await reader.record().failures == 0)
    }

    @Test func `32: no name, no connection and no answer are failures like any other`() async throws {
        let server = try ScoringServer { _, _ in .hang }
        let urls = ["http://127.0.0.1:1/feed", server.url(), "http://no.such.host.invalid/feed"]
        let reader = try Subscriber(server.clock, feeds: urls, fetch: "\"timeout\": \"1s\"")
        #expect(try await reader.pass().feedsFailed == 3)
        for url in urls {
            let record = try await reader.record(url)
            #expect(record.failureKind == .unreachable && record.failures == 1 && record.lastError != nil)
        }
    }

    @Test(arguments: ["no.such.proxy.invalid:1", "127.0.0.1:1"])
    func `32: a network that is down here counts against no feed`(proxy: String) async throws {
        let server = try ScoringServer { _, _ in .ok(Self.feed) }
        let urls = (1...4).map { "http://host\($0).example.com/feed" }
        let reader = try Subscriber(server.clock, feeds: urls, fetch: "\"proxy\": \"\(server.url(""))\"")
        try await reader.pass()
        let cut = try reader.restarted(feeds: urls, fetch: "\"proxy\": \"http://\(proxy)\"")
        let report = try await cut.pass(after: day)
        #expect(report.feedsOffline == 4 && report.feedsFailed == 0 && !report.allWell)
        for url in urls {
            let record = try await cut.record(url)
            #expect(record.failures == 0 && record.lastError == nil && record.interval?.reason == .offline)
            #expect(record.due - server.clock.now <= minute * 15)
        }
        #expect(try await reader.pass(after: minute * 16).feedsRead == 4)
    }

    @Test func `32: one host that falls silent while others answer is that host's failure`() async throws {
        let server = try ScoringServer { _, _ in .ok(Self.feed) }
        let urls = ["http://127.0.0.1:1/feed", server.url(), "http://no.such.host.invalid/feed"]
        let reader = try Subscriber(server.clock, feeds: urls)
        let report = try await reader.pass()
        #expect(report.feedsOffline == 0 && report.feedsFailed == 2 && report.feedsRead == 1)
    }

    @Test func `33: a 410 counts when it is seen again a day later, and then the feed is asked no more`() async throws {
        let server = try ScoringServer(Self.then { .status(410) })
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 30)
        #expect(server.visits.count == 3)
        #expect(server.gaps[1] >= day && server.gaps[1] < day + hour)
        #expect(try await reader.record().gone != nil)
        let slip = try ScoringServer { _, number in number == 1 ? .status(410) : .ok(Self.feed) }
        let other = try Subscriber(slip.clock, feeds: [slip.url()])
        try await other.live(for: day * 5)
        #expect(try await other.record().gone == nil)
        #expect(slip.visits.count > 5)
    }

    @Test func `34: a 404 of half a year is no 410`() async throws {
        let server = try ScoringServer(Self.then { .status(404) })
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 180)
        #expect(try await reader.record().gone == nil)
        #expect(server.visits.last.map { server.clock.now - $0.time < day * 2 } == true)
    }

    private static let masks: [(String, LoopbackResponse, FailureKind)] = [
        ("a page", .ok("<!doctype html><html><head></head><body>Sign in</body></html>"), .blocked),
        ("nothing", .ok(""), .blocked),
        (
            "a challenge",
            .status(
                403, headers: [("cf-mitigated", "challenge"), ("Content-Type", "text/html")], body: Array("<html>".utf8)
            ),
            .blocked
        ),
        ("another document", .ok("<opml version=\"2.0\"/>"), .unreadable),
    ]

    @Test(arguments: masks)
    func `35: a page in the feed's place is "blocked" and keeps the validators`(
        what: String, answer: LoopbackResponse, kind: FailureKind
    ) async throws {
        let server = try ScoringServer(Self.then { answer })
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 2)
        let record = try await reader.record()
        #expect(record.failureKind == kind, "\(what)")
        #expect(record.validators?.etag == Array("\"1\"".utf8))
        #expect(zip(server.gaps, server.gaps.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test(arguments: [200, 204, 304, 400, 404, 405, 416, 429, 500, 503])
    func `36: one GET for each feed that is due, whatever the answer`(status: Int) async throws {
        let server = try ScoringServer { _, _ in .status(status) }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.pass()
        #expect(server.visits.count == 1)
        #expect(server.visits[0].request.method == "GET")
        #expect(server.visits[0].request.header("Range") == nil)
        try await reader.live(for: day * 2)
        #expect(server.visits.allSatisfy { $0.request.method == "GET" && $0.request.header("Range") == nil })
    }
}
