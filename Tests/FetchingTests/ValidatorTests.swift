import Fetching
import LoopbackServer
import Model
import Testing

@Suite(.timeLimit(.minutes(5))) struct ValidatorTests {
    @Test(arguments: [
        Array("W/\"a, b-gzip\"".utf8), Array("no quotes at all".utf8), [0x22, 0xe9, 0xff, 0x80, 0x22],
    ])
    func `returns both validators byte for byte`(etag: [UInt8]) async throws {
        let date = "Tue, 19 Jan 2038 03:14:07 of nowhere"
        let server = try LoopbackServer { request in
            guard request.bytes(of: "If-None-Match") == nil else { return .status(304) }
            return LoopbackResponse(
                steps: [
                    .send(
                        Array("HTTP/1.1 200 OK\r\nLast-Modified: \(date)\r\nContent-Length: 2\r\nETag: ".utf8) + etag
                            + Array("\r\n\r\nhi".utf8))
                ], keepsAlive: true)
        }
        let fetcher = try makeFetcher()
        let first = try await fetcher.fetch(FetchRequest(url: server.url("/feed")))
        let second = try await fetcher.fetch(FetchRequest(url: server.url("/feed"), validators: first.validators))
        #expect(second.status == 304)
        #expect(first.validators == Validators(url: server.url("/feed"), etag: etag, lastModified: Array(date.utf8)))
        #expect(server.requests[0].header("If-None-Match") == nil)
        #expect(server.requests[0].header("If-Modified-Since") == nil)
        #expect(server.requests[1].bytes(of: "If-None-Match") == etag)
        #expect(server.requests[1].header("If-Modified-Since") == date)
        await fetcher.shutdown()
    }

    @Test func `sends validators to no other URL, also after a redirect`() async throws {
        let server = try LoopbackServer { request in
            request.path == "/old" ? .redirect(301, to: "/new") : .ok("feed", headers: [("ETag", "\"new\"")])
        }
        let fetcher = try makeFetcher()
        let old = Validators(url: server.url("/old"), etag: Array("\"old\"".utf8), lastModified: nil)
        let response = try await fetcher.fetch(FetchRequest(url: server.url("/old"), validators: old))
        #expect(server.requests.map { $0.header("If-None-Match") } == ["\"old\"", nil])
        #expect(response.validators?.url == server.url("/new"))
        _ = try await fetcher.fetch(FetchRequest(url: server.url("/old"), validators: response.validators))
        #expect(server.requests.dropFirst(2).map { $0.header("If-None-Match") } == [nil, "\"new\""])
        _ = try await fetcher.fetch(FetchRequest(url: server.url("/new?page=2"), validators: response.validators))
        #expect(server.requests.last?.header("If-None-Match") == nil)
        await fetcher.shutdown()
    }

    @Test(arguments: [String(repeating: "x", count: 8193), "a\u{7f}b", "a\tb", ""])
    func `keeps no validator that is a load or holds controls`(etag: String) async throws {
        let server = try LoopbackServer { _ in .ok("feed", headers: [("ETag", etag)]) }
        let fetcher = try makeFetcher()
        let response = try await fetcher.fetch(FetchRequest(url: server.url()))
        #expect(response.validators == nil)
        await fetcher.shutdown()
    }

    @Test func `keeps the validators of a 304, and none of an error or a cut body`() async throws {
        let server = try LoopbackServer { request in
            .status(
                Int(request.path.dropFirst()) ?? 200, headers: [("ETag", "\"x\"")],
                body: request.path == "/304" ? [] : [1, 2, 3])
        }
        let fetcher = try makeFetcher()
        #expect(try await fetcher.fetch(FetchRequest(url: server.url("/304"))).validators != nil)
        #expect(try await fetcher.fetch(FetchRequest(url: server.url("/404"))).validators == nil)
        let cut = FetchRequest(url: server.url("/200"), bodyOverflow: .truncate, maxBytes: 2)
        let response = try await fetcher.fetch(cut)
        #expect(response.body == [1, 2])
        #expect(response.isTruncated)
        #expect(response.validators == nil)
        await fetcher.shutdown()
    }
}
