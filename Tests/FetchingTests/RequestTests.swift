import Fetching
import LoopbackServer
import Model
import Testing

@Suite(.timeLimit(.minutes(5))) struct RequestTests {
    @Test func `asks as a feed reader and says no more than that`() async throws {
        let server = try LoopbackServer { _ in .ok("feed", headers: [("Set-Cookie", "track=1")]) }
        let fetcher = try makeFetcher()
        for _ in 0..<2 { _ = try await fetcher.fetch(FetchRequest(url: server.url("/a/?q=%7e&x#part"))) }
        for request in server.requests {
            #expect(request.method == "GET")
            #expect(request.target == "/a/?q=%7e&x")
            #expect(
                Set(request.headers.map { $0.name.lowercased() }) == [
                    "host", "user-agent", "accept", "accept-encoding",
                ]
            )
            #expect(request.header("User-Agent") == "Tipoff/0.0 (+https://example.org/)")
            #expect(request.header("Accept")?.hasPrefix("application/atom+xml") == true)
            #expect(request.header("Accept")?.hasSuffix("*/*;q=0.1") == true)
            #expect(request.header("Accept-Encoding")?.contains("gzip") == true)
        }
        #expect(server.requests[0].head == server.requests[1].head)
        #expect(server.connectionCount == 1)
        await fetcher.shutdown()
    }

    private static let hasIPv6 = (try? LoopbackServer(on: .v6) { _ in .ok("") }) != nil

    @Test(.enabled(if: hasIPv6, "needs the loopback address of IPv6"))
    func `asks over IPv6 as over IPv4, with validators too, and not for a URL of the network`() async throws {
        let server = try LoopbackServer(on: .v6) { request in
            request.header("If-None-Match") == "\"1\"" ? .status(304) : .ok("feed", headers: [("ETag", "\"1\"")])
        }
        let fetcher = try makeFetcher()
        var request = FetchRequest(url: server.url("/feed"))
        let first = try await fetcher.fetch(request)
        #expect(first.status == 200 && first.url == server.url("/feed"))
        request.validators = first.validators
        #expect(try await fetcher.fetch(request).status == 304)
        #expect(server.requests.map { $0.header("Host") } == Array(repeating: "[::1]:\(server.port)", count: 2))
        #expect(server.connectionCount == 1)
        let error = await failure(fetcher, FetchRequest(url: server.url("/feed"), source: .network))
        #expect(error?.code == .refused)
        await fetcher.shutdown()
    }

    @Test func `posts a body as it is`() async throws {
        let server = try LoopbackServer { _ in .status(202) }
        let fetcher = try makeFetcher()
        let body = (0..<1_500_000).map { UInt8(truncatingIfNeeded: $0) }
        let response = try await fetcher.fetch(
            FetchRequest(url: server.url("/hook"), method: .post(body), headers: [("X-Empty", ""), ("X-Id", "7")]))
        #expect(response.status == 202)
        let request = try #require(server.requests.first)
        #expect(request.method == "POST")
        #expect(request.body == body)
        #expect(request.header("Expect") == nil)
        #expect(request.header("Content-Type") == nil)
        #expect(request.header("X-Id") == "7")
        #expect(request.header("X-Empty") == "")
        await fetcher.shutdown()
    }

    @Test(arguments: [
        ("X-A", "one\r\nX-Evil: two"), ("X-A", "nul\0"), ("X-A", "esc\u{1b}"), ("X A", "space"), ("X-A:", "colon"),
        ("", "no name"), ("Content-Length", "5"), ("transfer-encoding", "chunked"),
    ])
    func `refuses headers that would break the request before anything is sent`(name: String, value: String)
        async throws
    {
        let server = try LoopbackServer { _ in .ok("feed") }
        let fetcher = try makeFetcher()
        let error = await failure(fetcher, FetchRequest(url: server.url(), headers: [(name, value)]))
        #expect(error?.code == .invalidHeader)
        #expect(server.connectionCount == 0)
        await fetcher.shutdown()
    }

    @Test func `refuses stored validators with line breaks`() async throws {
        let server = try LoopbackServer { _ in .ok("feed") }
        let fetcher = try makeFetcher()
        let validators = Validators(url: server.url(), etag: Array("\"a\"\r\nX-Evil: 1".utf8), lastModified: nil)
        let error = await failure(fetcher, FetchRequest(url: server.url(), validators: validators))
        #expect(error?.code == .invalidHeader)
        #expect(server.connectionCount == 0)
        await fetcher.shutdown()
    }

    @Test(arguments: [
        "", "example.org/feed", "http://", "http://exa mple.org/", "http://example.org/\r\nX: y", "http://a:99999/",
        "http://[::1/", "file:///etc/passwd", "ftp://example.org/feed", "gopher://example.org/", "javascript:alert(1)",
    ])
    func `refuses what is not an http URL`(url: String) async throws {
        let fetcher = try makeFetcher()
        let error = try #require(await failure(fetcher, FetchRequest(url: url)))
        #expect(error.code == .invalidURL || error.code == .refused)
        #expect(!error.message.contains("\n"))
        await fetcher.shutdown()
    }

    @Test(arguments: ["Tip\r\nX: y", "", "\u{7f}"])
    func `refuses a user agent that is a second header`(userAgent: String) {
        #expect(throws: FetchError.self) { try FetchOptions(userAgent: userAgent) }
    }

    @Test func `names the host and no secrets in an error`() async throws {
        let server = try LoopbackServer { _ in .ok("") }
        server.stop()
        let fetcher = try makeFetcher()
        let url = "http://ann:hunter2@127.0.0.1:\(server.port)/feed?token=s3cret#x"
        let error = try #require(await failure(fetcher, FetchRequest(url: url)))
        #expect(error.code == .noConnection)
        #expect(error.message == "127.0.0.1: no connection to port \(server.port)")
        #expect(error.url == "http://127.0.0.1:\(server.port)/feed")
        await fetcher.shutdown()
    }

    @Test func `ignores the proxies of the environment`() async {
        await #expect(processExitsWith: .success) {
            for name in ["http_proxy", "all_proxy", "ALL_PROXY"] { setEnvironment(name, "http://127.0.0.1:1") }
            let server = try LoopbackServer { _ in .ok("feed") }
            let fetcher = try makeFetcher()
            let response = try await fetcher.fetch(FetchRequest(url: server.url()))
            #expect(response.status == 200)
            await fetcher.shutdown()
        }
    }

    @Test func `uses the proxy that is configured, and asks it for nothing private`() async throws {
        let proxy = try LoopbackServer { _ in .ok("by proxy") }
        let fetcher = try makeFetcher(proxy: proxy.url())
        let response = try await fetcher.fetch(FetchRequest(url: "http://feeds.invalid/a", source: .network))
        #expect(response.body == Array("by proxy".utf8))
        #expect(proxy.requests[0].target == "http://feeds.invalid/a")
        for host in ["127.0.0.1", "localhost", "[::1]", "2130706433"] {
            let error = await failure(fetcher, FetchRequest(url: "http://\(host)/", source: .network))
            #expect(error?.code == .refused)
        }
        #expect(proxy.requests.count == 1)
        await fetcher.shutdown()
    }
}
