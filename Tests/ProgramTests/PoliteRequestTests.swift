import Foundation
import LoopbackServer
import Testing

/// What the program asks of servers, seen from the server.
@Suite(.timeLimit(.minutes(5))) struct PoliteRequestTests {
    private func server(
        _ handler: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse
    ) throws -> (LoopbackServer, Workplace) {
        let server = try LoopbackServer(handler)
        return (server, try Workplace(config: Config.text(feeds: [server.url("/feed")])))
    }

    private static let feed = Newsroom.document([.init("1")])

    @Test func `both validators come back byte for byte, also after a restart`() async throws {
        let etag: [UInt8] = Array("W/\"a,b \\ -gzip ".utf8) + [0xE9, 0xFF] + Array("\"".utf8)
        let modified = "Thu, 32 Foo 2038 25:61:61 XYZ"
        let (server, workplace) = try server { request in
            guard request.bytes(of: "If-None-Match") == nil else { return .status(304) }
            let head =
                Array("HTTP/1.1 200 OK\r\nETag: ".utf8) + etag
                + Array("\r\nLast-Modified: \(modified)\r\nContent-Length: \(Self.feed.utf8.count)\r\n\r\n".utf8)
            return .raw(head + Array(Self.feed.utf8))
        }
        for _ in 0..<3 {
            let run = try await workplace.program.run("run", "--all")
            #expect(run.status == 0)
        }
        let requests = server.requests
        #expect(requests.count == 3)
        #expect(requests[0].bytes(of: "If-None-Match") == nil)
        #expect(requests[0].bytes(of: "If-Modified-Since") == nil)
        for request in requests.dropFirst() {
            #expect(request.bytes(of: "If-None-Match") == etag)
            #expect(request.bytes(of: "If-Modified-Since") == Array(modified.utf8))
        }
    }

    @Test func `an unreadable body leaves the validators of the last good one`() async throws {
        let answers = Shared([
            LoopbackResponse.ok(Self.feed, headers: [("ETag", "\"good\"")]),
            .ok("<html><body>Sorry</body></html>", headers: [("ETag", "\"bad\""), ("Content-Type", "text/html")]),
            .chunked([Array(Self.feed.utf8.prefix(80))], headers: [("ETag", "\"cut\"")], isComplete: false),
            .status(304),
        ])
        let (server, workplace) = try server { _ in answers.update { $0.removeFirst() } }
        var statuses: [Int32] = []
        for _ in 0..<4 { statuses.append(try await workplace.program.run("run", "--all").status) }
        #expect(statuses == [0, 1, 1, 0])
        #expect(server.requests.dropFirst().map { $0.header("If-None-Match") } == ["\"good\"", "\"good\"", "\"good\""])
    }

    @Test func `what is not due is not asked`() async throws {
        let server = try LoopbackServer { _ in .ok(Self.feed, headers: [("Cache-Control", "max-age=3600")]) }
        let workplace = try Workplace(config: Config.text(feeds: [server.url("/feed")]))
        for _ in 0..<3 { #expect(try await workplace.program.run("run").status == 0) }
        #expect(server.requests.count == 1)
        #expect(try await workplace.program.run("run", "--all").status == 0)
        #expect(server.requests.count == 2)
    }

    @Test(arguments: [429, 503, 200])
    func `Retry-After is obeyed on any status, with --all too`(status: Int) async throws {
        let (server, workplace) = try server { _ in
            .status(status, headers: [("Retry-After", "3600")], body: status == 200 ? Array(Self.feed.utf8) : [])
        }
        _ = try await workplace.program.run("run", "--all")
        let second = try await workplace.program.run("run", "--all")
        #expect(second.status == 0)
        #expect(server.requests.count == 1)
    }

    @Test func `a host that wants to be left alone is not asked by check and add either`() async throws {
        // The proxy stands for the host, since private hosts are not paused as a whole.
        let proxy = try LoopbackServer { _ in .status(429, headers: [("Retry-After", "3600")]) }
        let workplace = try Workplace(
            config: """
                {"feeds": ["http://news.example/feed"], "rules": [\(Config.parleyRule)], "sinks": {\(Config.fileSink)},
                 "fetch": {"proxy": "\(proxy.url(""))"}}
                """)
        #expect(try await workplace.program.run("run", "--all").status == 1)
        let check = try await workplace.program.run("check", "--online")
        #expect(check.status == 1)
        #expect(check.errors.contains("not asked, the host wants to be left alone for now"))
        let add = try await workplace.program.run("add", "http://news.example/other")
        #expect(add.status != 0 && add.errors.contains("left alone"))
        #expect(proxy.requests.count == 1)
    }

    @Test func `a feed that is gone is asked no more, with --all too`() async throws {
        let (server, workplace) = try server { _ in .status(410) }
        let first = try await workplace.program.run("run", "--all")
        #expect(first.status == 1)
        #expect(first.errors.contains("410"))
        #expect(try await workplace.program.run("run", "--all").status == 0)
        #expect(server.requests.count == 1)
    }

    @Test func `credentials and configured headers stay with the host that they were given for`() async throws {
        let elsewhere = try LoopbackServer { _ in .ok(Self.feed) }
        let target = elsewhere.url("/moved")
        let (server, workplace) = try server { _ in .redirect(302, to: target) }
        try workplace.write(
            """
            {"feeds": [{"url": "http://ann:p4ssword@127.0.0.1:\(server.port)/feed",
              "headers": {"X-Api-Key": "${KEY}", "Cookie": "session=1"}}],
             "rules": [\(Config.parleyRule)], "sinks": {\(Config.fileSink)}}
            """, to: "feeds.json")
        var program = workplace.program
        program.environment["KEY"] = "k3y-from-environment"
        #expect(try await program.run("run", "--all", "--verbose").status == 0)

        let asked = try #require(server.requests.first)
        #expect(asked.header("Authorization")?.hasPrefix("Basic ") == true)
        #expect(asked.header("X-Api-Key") == "k3y-from-environment")
        let moved = try #require(elsewhere.requests.first)
        let all = String(decoding: moved.head, as: UTF8.self)
        for secret in ["Authorization", "k3y-from", "Cookie", "p4ssword", "Referer"] {
            #expect(!all.contains(secret))
        }
    }

    @Test func `one User-Agent, no cookies, no guesses`() async throws {
        let (server, workplace) = try server { _ in .ok(Self.feed, headers: [("Set-Cookie", "a=b")]) }
        for _ in 0..<2 { _ = try await workplace.program.run("run", "--all") }
        #expect(server.requests.map(\.target) == ["/feed", "/feed"])
        #expect(Set(server.requests.map { $0.header("User-Agent") }).count == 1)
        #expect(server.requests[0].header("User-Agent")?.hasPrefix("Tipoff/") == true)
        #expect(server.requests.allSatisfy { $0.header("Cookie") == nil })
    }
}
