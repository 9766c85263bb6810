import Alerting
import Fetching
import LoopbackServer
import Model
import Templates
import Testing

@Suite(.timeLimit(.minutes(5))) struct WebhookSinkTests {
    private let clock = ManualClock()
    private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    /// A server with these answers in turn, the last one again and again, and a sink that posts to it.
    private func withSink(
        _ answers: [LoopbackResponse], secrets: [String] = [], headers: [(name: String, value: String)] = [],
        timeout: Duration = .seconds(20), path: String = "/hook",
        _ body: (WebhookSink, LoopbackServer) async throws -> Void
    ) async throws {
        let server = try LoopbackServer { request in answers[min(request.order, answers.count - 1)] }
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let clock = clock
        let sink = try WebhookSink(
            name: "desk", url: server.url(path), secrets: try secrets.map { try WebhookSecret(parsing: $0) },
            headers: headers, timeout: timeout, fetcher: fetcher, clock: { clock.now })
        do {
            try await body(sink, server)
        } catch {
            await fetcher.shutdown()
            throw error
        }
        await fetcher.shutdown()
        server.stop()
    }

    @Test func `posts the event as JSON with the headers of Standard Webhooks`() async throws {
        try await withSink([.status(204)], headers: [("X-Desk", "press")]) { sink, server in
            #expect(await sink.send(Samples.event()) == .delivered)
            let request = try #require(server.requests.first)
            #expect(request.method == "POST")
            #expect(request.target == "/hook")
            #expect(request.body == (try AlertEncoding.json(Samples.event())))
            #expect(request.header("content-type") == "application/json")
            #expect(request.header("webhook-id") == Samples.event().data.id)
            #expect(request.header("webhook-timestamp") == "1768485962")
            #expect(request.header("webhook-signature") == nil)
            #expect(request.header("x-desk") == "press")
            #expect(server.requests.count == 1)
        }
    }

    @Test func `signs the very bytes it sends, with every secret`() async throws {
        let other = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"
        try await withSink([.ok("")], secrets: [secret, other]) { sink, server in
            _ = await sink.send(Samples.event(1, title: "Зеленський: “так” \u{202e} </script>"))
            let request = try #require(server.requests.first)
            for text in [secret, other] {
                try StandardWebhooks.verify(
                    id: request.header("webhook-id"), timestamp: request.header("webhook-timestamp"),
                    signature: request.header("webhook-signature"), body: request.body,
                    secrets: [try WebhookSecret(parsing: text)], now: clock.now)
            }
        }
    }

    @Test func `keeps the id over retries and takes a new time and signature`() async throws {
        try await withSink([.status(500), .ok("")], secrets: [secret]) { sink, server in
            #expect(await sink.send(Samples.event()) == .failed(reason: "127.0.0.1:\(server.port) answered 500"))
            clock.advance(by: .seconds(5))
            #expect(await sink.send(Samples.event()) == .delivered)
            let requests = server.requests
            #expect(Set(requests.map { $0.header("webhook-id") }).count == 1)
            #expect(requests.map { $0.header("webhook-timestamp") } == ["1768485962", "1768485967"])
            #expect(Set(requests.map { $0.header("webhook-signature") }).count == 2)
            #expect(requests.allSatisfy { $0.body == requests.first?.body })
        }
    }

    @Test(arguments: [200, 201, 202, 204, 299])
    func `counts every 2xx as delivered`(status: Int) async throws {
        try await withSink([.status(status)]) { sink, _ in
            #expect(await sink.send(Samples.event()) == .delivered)
        }
    }

    @Test(arguments: [400, 401, 403, 404, 408, 413, 422, 429, 500, 502, 503, 504])
    func `counts every other answer as a failure`(status: Int) async throws {
        try await withSink([.status(status)]) { sink, server in
            #expect(await sink.send(Samples.event()) == .failed(reason: "127.0.0.1:\(server.port) answered \(status)"))
        }
    }

    @Test func `takes 410 for the end`() async throws {
        try await withSink([.status(410)]) { sink, server in
            #expect(await sink.send(Samples.event()) == .gone(reason: "127.0.0.1:\(server.port) answered 410, gone"))
        }
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func `follows no redirect`(status: Int) async throws {
        let target = try LoopbackServer { _ in .ok("") }
        try await withSink([.redirect(status, to: target.url("/elsewhere"))]) { sink, server in
            let answer = await sink.send(Samples.event())
            guard case .failed(let reason, nil) = answer else { return #expect(Bool(false), "\(answer)") }
            #expect(reason.contains("answered \(status), a redirect"))
            #expect(server.requests.count == 1)
        }
        #expect(target.connectionCount == 0)
        target.stop()
    }

    @Test(arguments: [
        (429, [("Retry-After", "120")], 120_000), (503, [("Retry-After", "1.5")], 1500),
        (500, [("Retry-After", "7")], 7000),
        (
            429, [("Date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("Retry-After", "Sun, 06 Nov 1994 08:50:37 GMT")], 60_000
        ),
    ])
    func `hands on how long the receiver asks to wait`(
        status: Int, headers: [(String, String)], milliseconds: Int
    ) async throws {
        try await withSink([.status(status, headers: headers)]) { sink, server in
            #expect(
                await sink.send(Samples.event())
                    == .failed(
                        reason: "127.0.0.1:\(server.port) answered \(status)", retryAfter: .milliseconds(milliseconds)))
        }
    }

    @Test func `gives up on a receiver that does not answer in time`() async throws {
        try await withSink([.hang], timeout: .milliseconds(300)) { sink, server in
            #expect(sink.timeLimit == .milliseconds(300))
            #expect(await failure(sink)?.contains("127.0.0.1") == true)
            #expect(server.requests.count == 1)
        }
    }

    @Test func `fails where the receiver hangs up or does not speak HTTP`() async throws {
        try await withSink([.close]) { sink, _ in #expect(await failure(sink) != nil) }
        try await withSink([.raw("no http at all\r\n\r\n")]) { sink, _ in #expect(await failure(sink) != nil) }
    }

    @Test func `reads no endless answer to its end`() async throws {
        let chunk = [UInt8](repeating: 0x61, count: 16_384)
        try await withSink([.endless(chunk)]) { sink, server in
            #expect(await sink.send(Samples.event()) == .delivered)
            // The server would send for ever: it stops only because we hung up.
            await server.hangUps(atLeast: 1)
        }
        let failing = LoopbackResponse(
            steps: [.send(LoopbackResponse.head(500, [])), .forever(chunk)], keepsAlive: false)
        try await withSink([failing]) { sink, server in
            #expect(await failure(sink)?.hasSuffix("answered 500") == true)
            await server.hangUps(atLeast: 1)
        }
    }

    @Test func `tells host and status and nothing else of the address`() async throws {
        for answer in [LoopbackResponse.status(500), .close, .hang, .redirect(302, to: "/SECRET"), .raw("SECRET")] {
            try await withSink([answer], timeout: .milliseconds(300), path: "/services/SECRET?token=SECRET#SECRET") {
                sink, _ in
                let reason = try #require(await failure(sink))
                #expect(reason.contains("127.0.0.1"))
                #expect(!reason.contains("SECRET") && !reason.contains("services"))
                #expect(!sink.fingerprint.contains("SECRET"))
            }
        }
    }

    @Test(arguments: [
        ("X-Bad", "a\r\nX-Injected: 1"), ("X-Bad", "nul\u{0}"), ("X Bad", "a"), ("X-Bad:", "a"), ("", "a"),
        ("Ünicode", "a"),
        ("webhook-id", "forged"), ("Content-Length", "5"), ("Host", "elsewhere"),
    ])
    func `refuses a header that can't be sent, and tells no value`(name: String, value: String) async throws {
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let error = #expect(throws: HeaderError.self) {
            try WebhookSink(
                name: "desk", url: "http://127.0.0.1/", headers: [(name, value)], fetcher: fetcher,
                clock: { Samples.now })
        }
        #expect(error?.description.contains("Injected") == false)
        await fetcher.shutdown()
    }

    private func failure(_ sink: WebhookSink) async -> String? {
        guard case .failed(let reason, _) = await sink.send(Samples.event()) else { return nil }
        return reason
    }

    @Test func `posts and signs what a template makes`() async throws {
        let server = try LoopbackServer { _ in .ok("") }
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let secrets = [try WebhookSecret(parsing: secret)]
        let sink = try WebhookSink(
            name: "desk", url: server.url("/hook"), secrets: secrets,
            template: { event, escaping in
                event.alert.map { "{\"text\": \"\(escaping($0.data.item.title ?? ""))\"}" }
            },
            fetcher: fetcher,
            clock: { Samples.now })
        #expect(await sink.send(Samples.event(1, title: "a \"quote\"")) == .delivered)
        let request = try #require(server.requests.first)
        #expect(request.body == Array(#"{"text": "a \"quote\""}"#.utf8))
        try StandardWebhooks.verify(
            id: request.header("webhook-id"), timestamp: request.header("webhook-timestamp"),
            signature: request.header("webhook-signature"), body: request.body, secrets: secrets, now: Samples.now)
        await fetcher.shutdown()
        server.stop()
    }
}
