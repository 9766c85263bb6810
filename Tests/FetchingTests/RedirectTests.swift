import LoopbackServer
import Model
import Testing

@testable import Fetching

@Suite(.timeLimit(.minutes(5))) struct RedirectTests {
    @Test(arguments: [301, 302, 303, 307, 308])
    func `follows and reports each hop`(status: Int) async throws {
        let server = try LoopbackServer { request in
            switch request.path {
            case "/dir/a": .redirect(status, to: "b?x=1#part")
            case "/dir/b":
                .redirect(status, to: "//127.0.0.1:\(request.header("Host")?.split(separator: ":").last ?? "")/c d")
            default: .ok("feed")
            }
        }
        let fetcher = try makeFetcher()
        let response = try await fetcher.fetch(FetchRequest(url: server.url("/dir/a")))
        #expect(server.requests.map(\.target) == ["/dir/a", "/dir/b?x=1", "/c%20d"])
        #expect(response.url == server.url("/c%20d"))
        #expect(response.redirects.map(\.status) == [status, status])
        #expect(response.redirects.map(\.to) == [server.url("/dir/b?x=1"), server.url("/c%20d")])
        #expect(server.requests.allSatisfy { $0.header("Referer") == nil && $0.header("Cookie") == nil })
        await fetcher.shutdown()
    }

    @Test func `gives the redirect itself where it is not to be followed`() async throws {
        let server = try LoopbackServer { _ in .redirect(302, to: "/b") }
        let fetcher = try makeFetcher()
        let response = try await fetcher.fetch(FetchRequest(url: server.url("/a"), followsRedirects: false))
        #expect(response.status == 302)
        #expect(response.headers["location"] == "/b")
        #expect(server.requests.count == 1)
        await fetcher.shutdown()
    }

    @Test(arguments: [
        ("/", FetchError.Code.redirect), ("file:///etc/passwd", .refused), ("ftp://127.0.0.1/x", .refused),
        ("gopher://127.0.0.1/x", .refused), ("data:text/xml,x", .redirect), ("http://", .redirect), ("", .redirect),
    ])
    func `ends with one clear error where a redirect leads nowhere`(location: String, code: FetchError.Code)
        async throws
    {
        let server = try LoopbackServer { _ in .redirect(301, to: location) }
        let fetcher = try makeFetcher()
        let error = try #require(await failure(fetcher, FetchRequest(url: server.url("/"))))
        #expect(error.code == code)
        #expect(error.message.hasPrefix("127.0.0.1: "))
        #expect(server.requests.count == 1)
        await fetcher.shutdown()
    }

    @Test func `gives up on a chain without end`() async throws {
        let server = try LoopbackServer { request in .redirect(302, to: request.target + "x") }
        let fetcher = try makeFetcher(redirectLimit: 3)
        let error = await failure(fetcher, FetchRequest(url: server.url("/")))
        #expect(error?.code == .redirect)
        #expect(server.requests.count == 4)
        await fetcher.shutdown()
    }

    @Test func `does not read the endless body of a redirect`() async throws {
        let server = try LoopbackServer { request in
            request.path == "/a"
                ? LoopbackResponse(
                    steps: [
                        .send(LoopbackResponse.head(302, [("Location", "/b")])),
                        .forever(Array(repeating: 65, count: 999)),
                    ], keepsAlive: false)
                : .ok("feed")
        }
        let fetcher = try makeFetcher()
        #expect(try await fetcher.fetch(FetchRequest(url: server.url("/a"))).body == Array("feed".utf8))
        await server.hangUps(atLeast: 1)
        await fetcher.shutdown()
    }

    @Test func `carries credentials and configured headers within the origin only, and not again on the way back`()
        async throws
    {
        let home = try LoopbackServer { request in
            request.path == "/same" ? .redirect(302, to: "/away") : .ok("home")
        }
        let homeURL = home.url("/back")
        let other = try LoopbackServer { _ in .redirect(302, to: homeURL) }
        let otherURL = other.url("/there").replacing("http://", with: "http://bob:evil@")
        let start = try LoopbackServer { request in
            switch request.path {
            case "/start": .redirect(307, to: "/away")
            case "/away": .redirect(307, to: otherURL)
            default: .ok("")
            }
        }
        let fetcher = try makeFetcher()
        let url = start.url("/start").replacing("http://", with: "http://ann:p%40ss@")
        _ = try await fetcher.fetch(FetchRequest(url: url, headers: [("X-Api-Key", "k"), ("Cookie", "c=1")]))
        for request in start.requests {
            #expect(request.header("Authorization") == "Basic YW5uOnBAc3M=")
            #expect(request.header("X-Api-Key") == "k")
            #expect(request.header("Cookie") == "c=1")
        }
        #expect(start.requests.count == 2)
        for request in other.requests + home.requests {
            #expect(
                Set(request.headers.map { $0.name.lowercased() }) == [
                    "host", "user-agent", "accept", "accept-encoding",
                ]
            )
        }
        #expect(other.requests.count == 1 && home.requests.count == 1)
        await fetcher.shutdown()
    }

    @Test func `stays stripped when a redirect comes back to the first origin`() async throws {
        let away = try LoopbackServer { request in .redirect(302, to: "\(request.path.dropFirst())") }
        let home = try LoopbackServer { request in
            request.path == "/end"
                ? .ok("") : .redirect(302, to: away.url("/http://\(request.header("Host") ?? "")/end"))
        }
        let fetcher = try makeFetcher()
        _ = try await fetcher.fetch(FetchRequest(url: home.url("/a"), headers: [("Authorization", "Bearer t")]))
        #expect(home.requests.map { $0.header("Authorization") } == ["Bearer t", nil])
        await fetcher.shutdown()
    }

    @Test func `turns a POST into a GET where HTTP says so, and hands its body to no other origin`() async throws {
        let other = try LoopbackServer { _ in .ok("") }
        let otherURL = other.url()
        let server = try LoopbackServer { request in
            switch request.path {
            case "/303": .redirect(303, to: "/end")
            case "/308": .redirect(308, to: "/end")
            case "/leave": .redirect(307, to: otherURL)
            default: .ok("")
            }
        }
        let fetcher = try makeFetcher()
        for path in ["/303", "/308"] {
            _ = try await fetcher.fetch(FetchRequest(url: server.url(path), method: .post([7])))
        }
        #expect(server.requests.map(\.method) == ["POST", "GET", "POST", "POST"])
        #expect(server.requests.map(\.body) == [[7], [], [7], [7]])
        let error = await failure(fetcher, FetchRequest(url: server.url("/leave"), method: .post([7])))
        #expect(error?.code == .redirect)
        #expect(other.connectionCount == 0)
        await fetcher.shutdown()
    }

    @Test(arguments: [
        ("https://example.org/a", "http://example.org/a"), ("http://example.org/a", "https://example.org/a"),
        ("https://example.org/a", "https://example.org:444/a"), ("https://example.org/a", "https://www.example.org/a"),
    ])
    func `counts scheme, host and port as the origin`(from: String, to: String) throws {
        let plan = try plan(after: to, from: from, address: "93.184.216.34")
        #expect(plan.user == nil)
        #expect(!plan.headers.contains(Array("X-Key: 1".utf8)))
    }

    @Test(arguments: [
        ("93.184.216.34", "http://example.org/b", false), ("93.184.216.34", "http://127.0.0.1/b", false),
        ("10.0.0.7", "http://example.org:8080/b", true), ("10.0.0.7", "http://169.254.169.254/", false),
    ])
    func `lets a redirect reach private addresses only on the host that was private already`(
        address: String, target: String, allowed: Bool
    ) throws {
        #expect(
            try plan(after: target, from: "http://example.org/a", address: address).allowsPrivateAddresses == allowed)
    }

    private func plan(after location: String, from url: String, address: String) throws -> TransferPlan {
        let request = FetchRequest(
            url: url.replacing("://", with: "://u:p@"), headers: [("X-Key", "1")])
        var chain = try HopChain(request, options: FetchOptions(userAgent: "Tipoff"))
        #expect(try chain.plan().user == "u")
        let answer = TransferResult(
            status: 302, headers: ResponseHeaders([("location", Array(location.utf8))]), body: [], isTruncated: false,
            address: address, start: .now, elapsed: .zero)
        #expect(try chain.follow(answer) == nil)
        return try chain.plan()
    }
}
