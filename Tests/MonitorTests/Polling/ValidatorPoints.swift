import Configuration
import Fetching
import Foundation
import LoopbackServer
import Model
import Storage
import StorageSQLite
import Testing

@testable import Monitor

/// Validators: points 1 to 14 of the checklist in docs/polling.md.
@Suite(.timeLimit(.minutes(5))) struct ValidatorPoints {
    private static let feed = Document.rss(["a"])
    private static let dates = (1...9).map { "Mon, 0\($0) Jan 2027 00:00:00 GMT" }

    /// 200 to those who have another ETag, 304 to those who have this one.
    private static func keeping(_ etag: String, _ body: String = feed) -> ScoringServer.Script {
        { request, _ in
            request.header("If-None-Match") == etag
                ? .status(304, headers: [("ETag", etag)]) : .ok(body, headers: [("ETag", etag)])
        }
    }

    @Test func `1: one unconditional request ever, while the server keeps sending validators`() async throws {
        let server = try ScoringServer(Self.keeping("\"1\""))
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 7)
        #expect(server.visits.count > 7)
        #expect(server.visits.map(\.isConditional) == [false] + Array(repeating: true, count: server.visits.count - 1))
    }

    @Test(arguments: [
        ("\"plain\"", "Mon, 04 Jan 2027 00:00:00 GMT"), ("W/\"weak, with comma\"", "yesterday"),
        ("\"abc-gzip\"", "Tue, 19 Jan 2038 03:14:07 GMT"),
        ("unquoted \\ and \"quotes\"", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("\"caf\u{e9}\"", "Mon, 32 Foo 2027 25:61:61 XYZ"),
        ("  \"spaces around\"  ", "Mon,  04  Jan  2027  00:00:00  GMT"),
    ])
    func `2: both validators come back byte for byte, whatever they are`(etag: String, modified: String) async throws {
        let server = try ScoringServer { _, number in
            number == 0 ? .ok(Self.feed, headers: [("ETag", etag), ("Last-Modified", modified)]) : .status(304)
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: hour * 3)
        #expect(server.visits.count > 1)
        for visit in server.visits.dropFirst() {
            #expect(visit.etag == etag.trimmingCharacters(in: .whitespaces))
            #expect(visit.modified == modified)
        }
    }

    @Test func `3: only what the server sent goes back, and what a 200 lacks is forgotten`() async throws {
        let server = try ScoringServer { _, number in
            .ok(
                Self.feed,
                headers: [[("ETag", "\"1\"")], [("Last-Modified", Self.dates[0])], [], [("ETag", "\"2\"")]][
                    min(number, 3)])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        for _ in 0..<5 { try await reader.pass(after: day) }
        #expect(server.visits.map(\.etag) == [nil, "\"1\"", nil, nil, "\"2\""])
        #expect(server.visits.map(\.modified) == [nil, nil, Self.dates[0], nil, nil])
    }

    @Test func `4: an ETag that changes under the same date is taken over, and the other way round`() async throws {
        let sent = [("\"1\"", Self.dates[0]), ("\"2\"", Self.dates[0]), ("\"2\"", Self.dates[1])]
        let server = try ScoringServer { _, number in
            let (etag, modified) = sent[min(number, 2)]
            return .ok(Document.rss(["\(number)"]), headers: [("ETag", etag), ("Last-Modified", modified)])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        for _ in 0..<4 { try await reader.pass(after: day) }
        #expect(server.visits.dropFirst().map(\.etag) == ["\"1\"", "\"2\"", "\"2\""])
        #expect(server.visits.dropFirst().map(\.modified) == [Self.dates[0], Self.dates[0], Self.dates[1]])
    }

    @Test func `5: the same bytes with new validators bring the new validators`() async throws {
        let server = try ScoringServer { _, number in
            .ok(Self.feed, headers: [("ETag", "\"\(number)\""), ("Last-Modified", Self.dates[number])])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        for _ in 0..<4 { try await reader.pass(after: day) }
        #expect(server.visits.map(\.etag) == [nil, "\"0\"", "\"1\"", "\"2\""])
        #expect(server.visits.map(\.modified) == [nil, Self.dates[0], Self.dates[1], Self.dates[2]])
    }

    @Test func `6: what a 304 carries replaces what is stored, its freshness too`() async throws {
        let server = try ScoringServer { _, number in
            switch number {
            case 0: .ok(Self.feed, headers: [("ETag", "\"1\""), ("Last-Modified", Self.dates[0])])
            case 1: .status(304, headers: [("ETag", "\"2\"")])
            case 2: .status(304, headers: [("Last-Modified", Self.dates[1]), ("Cache-Control", "max-age=28800")])
            default: .status(304)
            }
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        for _ in 0..<4 { try await reader.pass(after: day) }
        #expect(server.visits.dropFirst().map(\.etag) == ["\"1\"", "\"2\"", "\"2\""])
        #expect(server.visits.dropFirst().map(\.modified) == [Self.dates[0], Self.dates[0], Self.dates[1]])
        let fresh = try ScoringServer { _, number in
            number == 0
                ? .ok(Self.feed, headers: [("ETag", "\"1\"")])
                : .status(304, headers: [("Cache-Control", "max-age=28800")])
        }
        let other = try Subscriber(fresh.clock, feeds: [fresh.url()])
        try await other.live(for: day)
        #expect(fresh.gaps.dropFirst().allSatisfy { $0 >= hour * 8 })
    }

    @Test func `7: a bare 304 keeps the stored validators`() async throws {
        let server = try ScoringServer { _, number in
            number == 0
                ? .ok(Self.feed, headers: [("ETag", "\"1\""), ("Last-Modified", Self.dates[0])]) : .status(304)
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 3)
        #expect(server.visits.dropFirst().allSatisfy { $0.etag == "\"1\"" && $0.modified == Self.dates[0] })
    }

    @Test func `8: a 304 is a success`() async throws {
        let server = try ScoringServer { _, number in
            switch number {
            case 0: .ok(Self.feed, headers: [("ETag", "\"1\"")])
            case 1, 2: .status(500)
            default: .status(304)
            }
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        for _ in 0..<3 { try await reader.pass(after: day * 2) }
        #expect(try await reader.record().failures == 2)
        let report = try await reader.pass(after: day * 2)
        #expect(report.allWell && report.feedsUnchanged == 1)
        let record = try await reader.record()
        #expect(record.failures == 0 && record.failingSince == nil && record.lastError == nil)
        #expect(record.lastChecked == server.clock.now && record.lastSuccess == server.clock.now)
    }

    @Test func `9: who says 304 for ever is asked for the whole feed once, after two weeks, and then half as often`()
        async throws
    {
        let server = try ScoringServer { request, number in
            if number > 0, request.header("If-None-Match") != nil { return .status(304) }
            return .ok(Document.rss(number == 0 ? ["a"] : ["a", "b"]), headers: [("ETag", "\"1\"")])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        let start = server.clock.now
        try await reader.live(for: day * 60)
        let whole = server.visits.filter { !$0.isConditional }.map { $0.time - start }
        // The second brought something new, so that the wait begins anew: the third and the fourth did not.
        #expect(whole.count == 4)
        #expect(whole[1] >= day * 14 && whole[1] < day * 16)
        #expect(whole[2] - whole[1] >= day * 14 && whole[2] - whole[1] < day * 16)
        #expect(whole[3] - whole[2] >= day * 14)
        #expect(reader.alerts == ["Story b"])
    }

    @Test func `9: a server that limits its askers is never asked for the whole feed again`() async throws {
        let server = try ScoringServer { request, number in
            if number == 1 { return .status(429, headers: [("Retry-After", "60")]) }
            return number > 1 ? .status(304) : .ok(Self.feed, headers: [("ETag", "\"1\"")])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 40)
        #expect(server.visits.filter { !$0.isConditional }.count == 1)
    }

    @Test func `9: a 304 to a first request is a failure, and the next one is unconditional again`() async throws {
        let server = try ScoringServer { _, number in
            number < 2 ? .status(304) : .ok(Self.feed, headers: [("ETag", "\"1\"")])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        #expect(try await reader.pass().feedsFailed == 1)
        #expect(try await reader.record().lastError?.contains("304") == true)
        try await reader.live(for: day)
        #expect(server.visits.prefix(3).map(\.isConditional) == [false, false, false])
        #expect(try await reader.record().isKnown)
    }

    private static let unreadable: [(String, LoopbackResponse)] = [
        ("a length that is not kept", .raw("HTTP/1.1 200 OK\r\nETag: \"bad\"\r\nContent-Length: 9999\r\n\r\n" + feed)),
        ("no last chunk", .chunked([Array(feed.utf8)], headers: [("ETag", "\"bad\"")], isComplete: false)),
        ("cut in the middle", .ok(String(feed.prefix(feed.count - 40)), headers: [("ETag", "\"bad\"")])),
        (
            "broken gzip",
            .ok([0x1F, 0x8B, 8, 0, 1, 2, 3], headers: [("ETag", "\"bad\""), ("Content-Encoding", "gzip")])
        ),
        ("a page", .ok("<!doctype html><html><body>Hello</body></html>", headers: [("ETag", "\"bad\"")])),
        ("another document", .ok("<opml version=\"2.0\"/>", headers: [("ETag", "\"bad\"")])),
        ("nothing", .ok("", headers: [("ETag", "\"bad\"")])),
        ("too much", .ok(String(repeating: " ", count: 1_000_001) + feed, headers: [("ETag", "\"bad\"")])),
        ("an error with validators", .status(500, headers: [("ETag", "\"bad\"")])),
        ("another success", .status(204, headers: [("ETag", "\"bad\"")])),
    ]

    @Test(arguments: unreadable)
    func `10: what was not read leaves no validators`(what: String, answer: LoopbackResponse) async throws {
        let server = try ScoringServer { _, number in
            number == 1 ? answer : .ok(Self.feed, headers: [("ETag", "\"good\"")])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()], fetch: "\"maxBytes\": \"1MB\"")
        for _ in 0..<3 { try await reader.pass(after: day * 2) }
        #expect(server.visits.map(\.etag) == [nil, "\"good\"", "\"good\""], "\(what)")
    }

    @Test func `11: a server that answers 200 again and again raises nothing twice`() async throws {
        let server = try ScoringServer { request, number in
            if request.header("If-None-Match") == nil, request.header("If-Modified-Since") != nil {
                return .status(304)
            }
            return .ok(
                Document.rss(number == 0 ? ["a"] : ["b", "a"]),
                headers: [("ETag", "\"1\""), ("Last-Modified", Self.dates[0])])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        try await reader.live(for: day * 3)
        #expect(server.visits.count > 3)
        #expect(reader.alerts == ["Story b"])
    }

    @Test(arguments: [
        ("both", "\"1\"", dates[0]), ("etag", "\"1\"", nil), ("lastModified", nil, dates[0]), ("none", nil, nil),
    ])
    func `11: a feed's validators can be chosen`(choice: String, etag: String?, modified: String?) async throws {
        let server = try ScoringServer { _, _ in
            .ok(Self.feed, headers: [("ETag", "\"1\""), ("Last-Modified", Self.dates[0])])
        }
        let reader = try Subscriber(
            server.clock, feeds: ["{\"url\": \"\(server.url())\", \"validators\": \"\(choice)\"}"])
        for _ in 0..<2 { try await reader.pass(after: day) }
        #expect(server.visits.map(\.etag) == [nil, etag])
        #expect(server.visits.map(\.modified) == [nil, modified])
    }

    @Test func `12: validators go to the URL that they came from, and to no other`() async throws {
        let server = try ScoringServer { request, _ in
            request.path == "/feed"
                ? .redirect(302, to: "/final") : .ok(Self.feed, headers: [("ETag", "\"\(request.path)\"")])
        }
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        for _ in 0..<3 { try await reader.pass(after: day) }
        #expect(server.visits(to: "/feed").allSatisfy { !$0.isConditional })
        #expect(server.visits(to: "/final").map(\.etag) == [nil, "\"/final\"", "\"/final\""])
        try await reader.restarted(feeds: [server.url("/other")]).pass()
        #expect(server.visits(to: "/other").map(\.etag) == [nil])
    }

    @Test func `13: a forced pass and a new start stay conditional`() async throws {
        let server = try ScoringServer(Self.keeping("\"1\""))
        let folder = try Folder()
        for number in 0..<3 {
            let store = try SQLiteStore.open(path: folder.file)
            let reader = try Subscriber(server.clock, feeds: [server.url()], store: store)
            try await reader.pass(after: .seconds(1), all: number > 0)
            try await store.close()
        }
        #expect(server.visits.map(\.etag) == [nil, "\"1\"", "\"1\""])
    }

    @Test func `14: a visit that is not committed leaves neither validators nor items`() async throws {
        let server = try ScoringServer(Self.keeping("\"1\""))
        let reader = try Subscriber(server.clock, feeds: [server.url()])
        let store = reader.store
        let records = try await store.register(
            [FeedRegistration(url: server.url(), firstDue: server.clock.now)], at: server.clock.now)
        let claim = try #require(
            try await store.claimFeeds(
                FeedClaimRequest(feeds: records.map(\.id), now: server.clock.now, lease: .seconds(300))
            ).first)
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff"))
        let visits = FeedVisits(
            configuration: try reader.configuration(), store: store, fetcher: fetcher, bytesAtHand: BytesAtHand(),
            clock: { server.clock.now })
        _ = try await visits.visit(claim)
        await fetcher.shutdown()
        // The process is killed here: its lease is void for the next.
        try await store.lockRun().release()
        try await reader.pass()
        #expect(server.visits.map(\.isConditional) == [false, false])
        let record = try await reader.record()
        #expect(record.itemCount == 1 && record.validators != nil)
    }
}

/// A folder that is gone with the test.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-polling-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var file: String { url.appendingPathComponent("tipoff.sqlite").path }
}
