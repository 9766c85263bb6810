import LoopbackServer
import Model
import Storage
import Synchronization
import Testing

@testable import Monitor

/// Redirects: points 37 to 41 of the checklist in docs/polling.md.
@Suite(.timeLimit(.minutes(5))) struct RedirectPoints {
    private static func moved(
        _ status: Int = 301, to target: String = "/new", _ answer: LoopbackResponse = .ok(Document.rss(["a"]))
    ) -> ScoringServer.Script {
        { request, _ in request.path == "/feed" ? .redirect(status, to: target) : answer }
    }

    @Test(arguments: [301, 308])
    func `37: a permanent redirect is taken for good after a week of sightings, and followed without detour then`(
        status: Int
    )
        async throws
    {
        let server = try ScoringServer(Self.moved(status))
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 7 - hour * 2)
        #expect(try await reader.record().movedTo == nil)
        #expect(server.visits(to: "/feed").count == server.visits(to: "/new").count)
        try await reader.live(for: day * 2)
        #expect(try await reader.record().movedTo == server.url("/new"))
        let detours = server.visits(to: "/feed").count
        try await reader.live(for: day * 7)
        #expect(server.visits(to: "/feed").count == detours)
        #expect(try await reader.record().movedTo == server.url("/new"))
        // From time to time the old address is asked again.
        try await reader.live(for: day * 14)
        #expect(server.visits(to: "/feed").count > detours && server.visits(to: "/feed").count < detours + 4)
    }

    @Test func `37: five sightings are needed, and what is no feed or another feed is none`() async throws {
        let server = try ScoringServer(Self.moved())
        let rare = try Subscriber(server.clock, feeds: ["{\"url\": \"\(server.url())\", \"every\": \"4d\"}"])
        try await rare.live(for: day * 15)
        #expect(try await rare.record().movedTo == nil)
        try await rare.live(for: day * 5)
        #expect(try await rare.record().movedTo != nil)
        for (answer, what) in [
            (LoopbackResponse.ok("<html></html>"), "a page"), (.ok(Document.rss(["x", "y"])), "another feed"),
        ] {
            let other = try ScoringServer { request, number in
                if number == 0, request.path == "/feed" { return .ok(Document.rss(["a"])) }
                return Self.moved(301, to: "/new", answer)(request, number)
            }
            let reader = try Subscriber(other.clock, feeds: [other.url()])
            try await reader.pass()
            try await reader.live(for: day)
            let sightings = try await reader.record().move?.sightings ?? 0
            if what == "a page" {
                try await reader.live(for: day * 20)
                #expect(try await reader.record().movedTo == nil, "\(what)")
            } else {
                // The first answer of another feed is no sighting.
                #expect(sightings < other.visits(to: "/new").count)
            }
        }
    }

    @Test(arguments: [404, 410], [2, 20])
    func `37: where the old address ends, the feed is read where it went`(status: Int, days: Int) async throws {
        let items = Items(["a"])
        let server = try ScoringServer { request, _ in
            request.path == "/feed" ? .redirect(301, to: "/new") : .ok(Document.rss(items.all))
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * days)
        server.answers { request, _ in request.path == "/feed" ? .status(status) : .ok(Document.rss(items.all)) }
        items.add("b")
        try await reader.live(for: day * 20)
        items.add("c")
        try await reader.live(for: day * 20)
        #expect(reader.alerts == ["Story b", "Story c"])
        let record = try await reader.record()
        #expect(record.failures == 0 && record.movedTo == server.url("/new"))
    }

    @Test func `37: an address that ends and led to what is not this feed has failed`() async throws {
        let server = try ScoringServer(Self.moved())
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 2)
        server.answers { request, _ in request.path == "/feed" ? .status(404) : .ok(Document.rss(["x", "y"])) }
        try await reader.pass(after: day)
        #expect(try await reader.record().movedTo == nil)
    }

    @Test func `37: where the feed went, too many requests are heard as anywhere`() async throws {
        let server = try ScoringServer(Self.moved())
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 2)
        server.answers { request, _ in
            request.path == "/feed" ? .status(404) : .status(429, headers: [("Retry-After", "7200")])
        }
        try await reader.pass(after: day)
        let visits = server.visits(to: "/new").count
        try await reader.live(for: hour + minute * 59)
        #expect(server.visits(to: "/new").count == visits)
        try await reader.live(for: day)
        #expect(server.visits(to: "/new").count > visits)
    }

    @Test func `37: the step to https on one host is believed after a day`() {
        let start = Timestamp(seconds: 1_800_000_000)
        func move(_ target: String, _ sightings: Int, _ time: Duration) -> Bool {
            MoveReview.isDue(
                FeedMove(target: target, firstSeen: start, lastSeen: start + time, sightings: sightings),
                from: "http://news.example/feed")
        }
        #expect(move("https://news.example/feed", 2, day))
        #expect(!move("https://news.example/feed", 2, hour * 23))
        #expect(!move("https://news.example/feed", 1, day))
        #expect(!move("https://news.example/other", 2, day))
        #expect(!move("https://www.news.example/feed", 4, day * 30))
        #expect(move("https://www.news.example/feed", 5, day * 7))
    }

    @Test(arguments: [302, 303, 307])
    func `38: a temporary redirect is followed and never kept`(status: Int) async throws {
        let server = try ScoringServer(Self.moved(status))
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 30)
        #expect(try await reader.record().move == nil)
        #expect(server.visits(to: "/feed").count == server.visits(to: "/new").count)
    }

    @Test func `38: of a mixed chain only the permanent beginning counts`() async throws {
        let server = try ScoringServer { request, _ in
            switch request.path {
            case "/feed": .redirect(301, to: "/b")
            case "/b": .redirect(302, to: "/c")
            case "/c": .redirect(301, to: "/d")
            default: .ok(Document.rss(["a"]))
            }
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 10)
        #expect(try await reader.record().movedTo == server.url("/b"))
    }

    @Test func `39: feeds of many hosts that move to one host at once are not believed`() async throws {
        let server = try ScoringServer { request, _ in
            request.target.contains("portal.example")
                ? .ok(Document.rss(["a"])) : .redirect(301, to: "http://portal.example/feed")
        }
        let urls = (1...4).map { "http://news\($0).example.com/feed" }
        let proxy = "\"proxy\": \"\(server.url(""))\""
        let reader = try Subscriber(server.clock, feeds: urls, fetch: proxy)
        try await reader.live(for: day * 20)
        for url in urls {
            let record = try await reader.record(url)
            #expect(record.movedTo == nil && (record.move?.sightings ?? 0) > 20)
        }
        // One publisher who moves many feeds is no portal.
        let site = try ScoringServer { request, _ in
            request.target.contains("new.example.net")
                ? .ok(Document.rss(["a"]))
                : .redirect(301, to: request.target.replacing("old.example.com", with: "new.example.net"))
        }
        let moved = (1...4).map { "http://old.example.com/\($0)" }
        let other = try Subscriber(site.clock, feeds: moved, fetch: "\"proxy\": \"\(site.url(""))\"")
        try await other.live(for: day * 10)
        #expect(try await other.record(moved[2]).movedTo == "http://new.example.net/3")
    }

    @Test(arguments: [
        ("/feed", "circle"), ("", "without saying where"), ("ftp://127.0.0.1/feed", "only http and https"),
        ("file:///etc/passwd", "only http and https"), ("/more", "more than 10 redirects"), ("http://", "URL"),
    ])
    func `40: a redirect that leads nowhere is one clear error`(location: String, words: String) async throws {
        let server = try ScoringServer { request, _ in
            .redirect(301, to: location == "/more" ? request.target + "x" : location)
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        #expect(try await reader.pass().feedsFailed == 1)
        #expect(server.visits.count <= 11)
        let error = try #require(try await reader.record().lastError)
        #expect(error.contains(words) && error.hasPrefix("127.0.0.1: ") && !error.contains("\n"), "\(error)")
    }

    @Test(arguments: ["new#part", "//127.0.0.1:PORT/new", "/new#part"])
    func `40: relative addresses, without a scheme and with a fragment, are followed`(location: String) async throws {
        let server = try ScoringServer { request, _ in
            let port = request.header("Host")?.split(separator: ":").last.map(String.init) ?? ""
            return request.path == "/feed"
                ? .redirect(302, to: location.replacing("PORT", with: port)) : .ok(Document.rss(["a"]))
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        #expect(try await reader.pass().feedsRead == 1)
        #expect(server.visits.map(\.request.target) == ["/feed", "/new"])
    }

    @Test func `41: the config that follows a move raises nothing old and misses nothing new`() async throws {
        let items = Items(["a", "b"])
        let server = try ScoringServer { request, _ in
            request.path == "/feed"
                ? .redirect(301, to: "/new")
                : .ok(Document.rss(items.all), headers: [("ETag", "\"\(items.all.count)\"")])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 9)
        let target = try #require(try await reader.record().movedTo)
        items.add("c")
        let edited = try reader.restarted(feeds: [target])
        try await edited.live(for: day)
        #expect(edited.alerts == ["Story c"])
        #expect(server.visits.last?.etag != nil)
    }

    private final class Items: Sendable {
        private let list: Mutex<[String]>
        init(_ ids: [String]) { list = Mutex(ids) }
        var all: [String] { list.withLock { $0 } }
        func add(_ id: String) { list.withLock { $0.insert(id, at: 0) } }
    }
}
