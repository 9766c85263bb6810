import Fetching
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct LimitTests {
    @Test func `decodes brotli`() async throws {
        // One raw block (RFC 7932 §9.2) that holds the text as it is.
        let text = "parley behind brotli"
        let brotli: [UInt8] = [0x8f, 0x09, 0x80] + Array(text.utf8) + [0x03]
        let server = try LoopbackServer { _ in .ok(brotli, headers: [("Content-Encoding", "br")]) }
        let fetcher = try makeFetcher()
        #expect(try await fetcher.fetch(FetchRequest(url: server.url())).body == Array(text.utf8))
        await fetcher.shutdown()
    }

    @Test func `decodes gzip, and counts what it decodes to`() async throws {
        let gzip: [UInt8] = [
            0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xb3, 0x29, 0x2a, 0x2e, 0xb6, 0x2b,
            0xc8, 0x49, 0xcc, 0xcc, 0xb3, 0xd1, 0x07, 0x31, 0x01, 0xcc, 0x8c, 0x64, 0x70, 0x10, 0x00, 0x00,
            0x00,
        ]
        let server = try LoopbackServer { _ in .ok(gzip, headers: [("Content-Encoding", "gzip")]) }
        let fetcher = try makeFetcher()
        #expect(try await fetcher.fetch(FetchRequest(url: server.url())).body == Array("<rss>plain</rss>".utf8))
        #expect(await failure(fetcher, FetchRequest(url: server.url(), maxBytes: 15))?.code == .tooLarge)
        #expect(try await fetcher.fetch(FetchRequest(url: server.url(), maxBytes: 16)).body.count == 16)
        await fetcher.shutdown()
    }

    @Test(
        arguments: [
            ("identity", [], Array(repeating: 65, count: 4096)), ("gzip", Bombs.gzipStart, Bombs.gzipPiece),
            ("zstd", Bombs.zstdStart, Bombs.zstdPiece),
        ] as [(String, [UInt8], [UInt8])])
    func `stops an endless body at the limit and closes the connection`(
        coding: String, start: [UInt8], piece: [UInt8]
    ) async throws {
        let many = Array(repeating: piece, count: 64).flatMap { $0 }
        let server = try LoopbackServer { _ in
            LoopbackResponse(
                steps: [.send(LoopbackResponse.head(200, [("Content-Encoding", coding)]) + start), .forever(many)],
                keepsAlive: false)
        }
        let fetcher = try makeFetcher(maxBytes: 5_000_000)
        #expect(await failure(fetcher, FetchRequest(url: server.url()))?.code == .tooLarge)
        await server.hangUps(atLeast: 1)
        let cut = try await fetcher.fetch(FetchRequest(url: server.url(), bodyOverflow: .truncate, maxBytes: 70_001))
        #expect(cut.status == 200 && cut.isTruncated && cut.body.count == 70_001)
        await server.hangUps(atLeast: 2)
        await fetcher.shutdown()
    }

    @Test func `tells the status of an error page however long it is`() async throws {
        let server = try LoopbackServer { _ in
            LoopbackResponse(
                steps: [.send(LoopbackResponse.head(503, [("Retry-After", "60")])), .forever([65, 66, 67])],
                keepsAlive: false)
        }
        let fetcher = try makeFetcher()
        let response = try await fetcher.fetch(FetchRequest(url: server.url()))
        #expect(response.status == 503 && response.headers["retry-after"] == "60")
        await fetcher.shutdown()
    }

    @Test(arguments: BrokenAnswer.all)
    func `takes a broken answer for an error`(answer: BrokenAnswer) async throws {
        let server = try LoopbackServer { _ in .raw(answer.text) }
        let fetcher = try makeFetcher()
        let error = try #require(await failure(fetcher, FetchRequest(url: server.url())))
        #expect(error.code == answer.code, "\(error) \(error.curlCode ?? 0)")
        await fetcher.shutdown()
    }

    @Test(arguments: [
        LoopbackResponse.hang, .slow(Array("HTTP/1.1 200 OK\r\n".utf8), every: .milliseconds(100)),
        LoopbackResponse(
            steps: [
                .send(LoopbackResponse.head(200, [])),
                .drip(Array(repeating: 65, count: 1000), every: .milliseconds(100)),
            ], keepsAlive: false),
    ])
    func `ends a slow answer at the time limit`(answer: LoopbackResponse) async throws {
        let server = try LoopbackServer { _ in answer }
        let fetcher = try makeFetcher()
        let error = await failure(fetcher, FetchRequest(url: server.url(), timeout: .milliseconds(300)))
        #expect(error?.code == .timeout)
        #expect(error?.message.hasPrefix("127.0.0.1: no ") == true)
        #expect(error?.message.hasSuffix("answer within 300 ms") == true)
        await server.hangUps(atLeast: 1)
        await fetcher.shutdown()
    }

    @Test func `counts one time limit over all redirects`() async throws {
        let server = try LoopbackServer { request in
            .redirect(302, to: request.target + "x").delayed(by: .milliseconds(150))
        }
        let fetcher = try makeFetcher(redirectLimit: 1000)
        let error = await failure(fetcher, FetchRequest(url: server.url("/"), timeout: .milliseconds(400)))
        #expect(error?.code == .timeout)
        #expect(server.requests.count <= 3)
        await fetcher.shutdown()
    }
}

struct BrokenAnswer: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let code: FetchError.Code

    static let all = [
        make("short of its length", .truncated, "Content-Length: 100\r\nETag: \"x\"\r\n\r\nshort"),
        make("without its last chunk", .truncated, "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"),
        make("with chunks that are none", .badAnswer, "Transfer-Encoding: chunked\r\n\r\nnonsense\r\n"),
        make("with gzip that is none", .badAnswer, "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!"),
        make("with one giant header", .tooLarge, "X: \(String(repeating: "x", count: 150_000))\r\n\r\n"),
        make(
            "with 400 KB of headers", .tooLarge,
            "\(String(repeating: "X: \(String(repeating: "x", count: 1000))\r\n", count: 400))\r\n"),
        BrokenAnswer(testDescription: "not HTTP", text: "not http at all\r\n\r\n", code: .badAnswer),
        BrokenAnswer(testDescription: "nothing", text: "", code: .badAnswer),
    ]

    private static func make(_ name: String, _ code: FetchError.Code, _ rest: String) -> BrokenAnswer {
        BrokenAnswer(testDescription: name, text: "HTTP/1.1 200 OK\r\n" + rest, code: code)
    }
}
