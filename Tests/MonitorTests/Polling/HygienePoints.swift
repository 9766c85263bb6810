import Configuration
import Fetching
import LoopbackServer
import Model
import Storage
import StorageSQLite
import Synchronization
import Testing

@testable import Monitor

/// What goes on the wire: points 42 to 50 of the checklist in docs/polling.md.
///
/// More of the same, of the fetcher alone, stands in FetchingTests (requests, redirects, limits, TLS) and of the whole program
/// in ProgramTests.
@Suite(.timeLimit(.minutes(5))) struct HygienePoints {
    private static let feed = Document.rss(["a"])

    @Test(arguments: [
        "/a//b/", "/a?x", "/a?", "/?", "/a?#part", "/a??", "/?q=a+b&q=%7E&=", "/Feed.XML;v=1", "/%D0%B0?a=b#part",
        "/feed",
    ])
    func `42: path and query go out as they stand in the config, and nothing else does`(path: String) async throws {
        let server = try ScoringServer { _, _ in .ok(Self.feed, headers: [("ETag", "\"1\"")]) }
        let reader = try Subscriber(server.clock, feeds: [server.url(path)])
        try await reader.live(for: day)
        #expect(Set(server.visits.map(\.request.target)) == [String(path.prefix { $0 != "#" })])
    }

    @Test func `42: an empty query is asked for through a proxy too, and after a redirect`() async throws {
        let server = try ScoringServer { request, _ in
            request.target.hasSuffix("/b?") ? .ok(Self.feed) : .redirect(302, to: "/b?")
        }
        let reader = try Subscriber(
            server.clock, feeds: ["http://news.example/a?"], fetch: "\"proxy\": \"\(server.url(""))\"")
        #expect(try await reader.pass().feedsRead == 1)
        #expect(server.visits.map(\.request.target) == ["http://news.example/a?", "http://news.example/b?"])
    }

    @Test func `43: no cookie is kept, no page is named as the one that sent us`() async throws {
        let server = try ScoringServer { request, _ in
            let cookies = [("Set-Cookie", "id=1; Path=/"), ("Set-Cookie", "b=2; Max-Age=99999999")]
            return request.path == "/feed"
                ? .status(302, headers: cookies + [("Location", "/next")]) : .ok(Self.feed, headers: cookies)
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day)
        let allowed: Set = ["host", "user-agent", "accept", "accept-encoding"]
        #expect(server.visits.allSatisfy { Set($0.request.headers.map { $0.name.lowercased() }) == allowed })
    }

    @Test func `44: the feed is asked for and nothing that it names`() async throws {
        let port = Port()
        let server = try ScoringServer { _, _ in
            let base = "http://127.0.0.1:\(port.value)"
            return .ok(
                Document.rss(
                    ["a"],
                    more: """
                        <image><url>\(base)/image.png</url><link>\(base)/</link><title>i</title></image>\
                        <atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="\(base)/2"/>\
                        <item><title>Story x</title><link>\(base)/x</link><enclosure url="\(base)/x.mp3" length="1" type="audio/mpeg"/></item>
                        """))
        }
        port.set(server.url("").split(separator: ":").last.flatMap { Int($0) } ?? 0)
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day)
        #expect(server.visits.count > 5)
        #expect(Set(server.visits.map(\.request.target)) == ["/feed"])
    }

    @Test func `45, 46, 47: one User-Agent, feed types first, and the same words each time`() async throws {
        let server = try ScoringServer { _, number in
            number % 3 == 2 ? .status(304) : .ok(Self.feed, headers: [("Vary", "Accept, Accept-Encoding, User-Agent")])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url(), server.url("/other")])
        try await reader.live(for: day * 2)
        let requests = server.visits.map(\.request)
        #expect(Set(requests.map { $0.header("User-Agent") }) == ["Tipoff/0.0 (+https://example.org/)"])
        let accept = try #require(requests.first?.header("Accept"))
        #expect(Set(requests.map { $0.header("Accept") }) == [accept])
        #expect(accept.hasPrefix("application/atom+xml, application/rss+xml") && accept.hasSuffix("*/*;q=0.1"))
        #expect(!accept.contains("html"))
        let encodings = try #require(requests.first?.header("Accept-Encoding"))
        #expect(Set(requests.map { $0.header("Accept-Encoding") }) == [encodings])
        #expect(encodings.contains("gzip"))
        #expect(requests.allSatisfy { $0.header("Accept-Language") == nil })
    }

    @Test func `48: one connection serves all requests of a pass to one host`() async throws {
        let server = try ScoringServer { _, _ in .ok(Self.feed) }
        let reader = try Subscriber(
            server.clock, feeds: (0..<20).map { server.url("/\($0)") }, fetch: "\"perHost\": 1")
        #expect(try await reader.pass().feedsRead == 20)
        #expect(server.connectionCount == 1)
    }

    @Test func `48: the config and a feed's history can hold a feed to HTTP/1.1`() throws {
        var record = FeedRecord(id: 1, url: "https://news.example/feed", due: Timestamp(seconds: 0))
        let now = Timestamp(seconds: 1_800_000_000)
        func isHTTP1(_ feeds: [String]) throws -> Bool {
            let reader = try Subscriber(TestClock(), feeds: feeds)
            let feed = try reader.configuration().feeds[0]
            guard case .remote(let request) = FeedQuestion(feed, record, hasHostLimits: false, at: now).source else {
                return false
            }
            return request.isHTTP1
        }
        #expect(try !isHTTP1([record.url]))
        #expect(try isHTTP1(["{\"url\": \"\(record.url)\", \"http\": \"1.1\"}"]))
        record.needsHTTP1 = true
        #expect(try isHTTP1([record.url]))
    }

    @Test func `49: one request at a time to one host, and a distance between their starts`() async throws {
        let running = Count()
        let server = try ScoringServer { _, _ in
            running.enter()
            defer { running.leave() }
            return .ok(Self.feed)
        }
        let reader = try Subscriber(
            server.clock, feeds: (0..<4).map { server.url("/\($0)") }, fetch: "\"perHost\": 1, \"spacing\": \"1s\"")
        let begin = ContinuousClock.now
        try await reader.pass()
        #expect(running.most == 1)
        // However late a request arrives, it was not sent before its turn.
        let arrivals = server.visits.map { begin.duration(to: $0.request.arrival) }
        #expect(arrivals.count == 4)
        for (turn, arrival) in arrivals.enumerated() { #expect(arrival >= .seconds(turn)) }
    }

    @Test func `49: the distance holds from one pass to the next, in another process too`() async throws {
        let server = try ScoringServer { _, _ in .ok(Self.feed) }
        let folder = try Folder()
        let begin = ContinuousClock.now
        for number in 0..<2 {
            let store = try SQLiteStore.open(path: folder.file)
            let reader = try Subscriber(
                server.clock, feeds: [server.url("/\(number)")], fetch: "\"spacing\": \"2s\"", store: store)
            try await reader.pass()
            try await store.close()
        }
        let arrivals = server.visits.map(\.request.arrival)
        #expect(arrivals.count == 2)
        // Stored in whole milliseconds.
        #expect(begin.duration(to: arrivals[1]) >= .milliseconds(1999))
    }

    @Test func `50: a name and a password stay with their origin, and out of what is said`() async throws {
        let elsewhere = try ScoringServer { _, _ in .status(500) }
        let target = elsewhere.url()
        let server = try ScoringServer { _, _ in .redirect(301, to: target) }
        let url = server.url().replacing("http://", with: "http://ann:p4ssword@")
        let reader = try Subscriber(server.clock, feeds: [url])
        try await reader.pass()
        #expect(server.visits.first?.request.header("Authorization")?.hasPrefix("Basic ") == true)
        #expect(elsewhere.visits.first?.request.header("Authorization") == nil)
        #expect(try await reader.record().lastError?.contains("p4ssword") == false)
        #expect(server.visits.allSatisfy { $0.request.header("User-Agent")?.contains("ann") == false })
    }

    private final class Port: Sendable {
        private let number = Mutex(0)
        var value: Int { number.withLock { $0 } }
        func set(_ value: Int) { number.withLock { $0 = value } }
    }

    /// How many are inside, and were at most.
    private final class Count: Sendable {
        private let numbers = Mutex((now: 0, most: 0))
        var most: Int { numbers.withLock { $0.most } }
        func enter() { numbers.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
        func leave() { numbers.withLock { $0.now -= 1 } }
    }
}
