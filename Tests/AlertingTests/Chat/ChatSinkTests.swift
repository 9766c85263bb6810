import Alerting
import Fetching
import LoopbackServer
import Model
import Testing

@Suite(.timeLimit(.minutes(5))) struct ChatSinkTests {
    private let clock = ManualClock()

    private func answer<Service: ChatService>(
        _ response: LoopbackResponse, _ service: (String) -> Service
    ) async throws -> (answer: SinkAnswer, requests: [LoopbackRequest]) {
        let server = try LoopbackServer { _ in response }
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let clock = clock
        let sink = ChatSink(
            name: "chat", service: service(server.url("")), timeout: .seconds(20), fetcher: fetcher,
            clock: { clock.now })
        let answer = await sink.send(Samples.event())
        await fetcher.shutdown()
        let requests = server.requests
        server.stop()
        return (answer, requests)
    }

    private func slack(_ url: String) -> Slack { Slack(url: url + "/services/T0/B0/secret") }
    private func telegram(_ url: String) -> Telegram { Telegram(token: "1:secret", chat: "5", api: url) }

    @Test func `knows Slack's answers`() async throws {
        #expect(try await answer(.ok("ok"), slack).answer == .delivered)
        for words in ["invalid_payload", "no_text", "msg_blocks_too_long"] {
            let (answer, _) = try await answer(.ok(words), slack)
            guard case .refused(let reason, isOfSink: false) = answer else {
                Issue.record("\(words): \(answer)")
                continue
            }
            #expect(reason.contains("answered 200 (\(words))"))
        }
        guard
            case .refused(let reason, isOfSink: true) = try await answer(
                .status(404, body: Array("no_service".utf8)), slack
            ).answer
        else {
            Issue.record("a webhook that is gone is no refusal")
            return
        }
        #expect(reason.contains("404 (no_service): the webhook was removed"))
        #expect(!reason.contains("secret"))
    }

    @Test func `knows Telegram's answers`() async throws {
        #expect(
            try await answer(.ok(#"{"ok":true,"result":{"message_id":17}}"#), telegram).answer == .deliveredAs("17"))
        #expect(try await answer(.ok(#"{"ok":true,"result":{"message_id":"$x"}}"#), telegram).answer == .delivered)
        guard
            case .refused(let reason, _) = try await answer(
                .ok(#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#), telegram
            ).answer
        else {
            Issue.record("ok: false is delivered")
            return
        }
        #expect(reason.contains("chat not found"))
        let limited =
            #"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":35}}"#
        guard case .failed(_, let wait) = try await answer(.status(429, body: Array(limited.utf8)), telegram).answer
        else {
            Issue.record("429 is no failure")
            return
        }
        #expect(wait == .seconds(35))
        let moved =
            #"{"ok":false,"error_code":400,"description":"group chat was upgraded","parameters":{"migrate_to_chat_id":-1009}}"#
        guard case .refused(let advice, _) = try await answer(.status(400, body: Array(moved.utf8)), telegram).answer
        else {
            Issue.record("400 is no refusal")
            return
        }
        #expect(advice.contains("its new id is -1009"))
        #expect(!advice.contains("secret"))
    }

    @Test func `knows what Matrix calls a message`() async throws {
        func matrix(_ url: String) -> Matrix { Matrix(server: url, room: "!r:example.org", token: "t") }
        #expect(try await answer(.ok(#"{"event_id":"$a_b-c"}"#), matrix).answer == .deliveredAs("$a_b-c"))
        for name in ["a", "$" + String(repeating: "a", count: 255)] {
            #expect(try await answer(.ok(#"{"event_id":"\#(name)"}"#), matrix).answer == .delivered)
        }
    }

    @Test func `waits as long as each service asks`() async throws {
        let discord = #"{"message":"You are being rate limited.","retry_after":1.337,"global":false}"#
        let matrix = #"{"errcode":"M_LIMIT_EXCEEDED","error":"Too many requests","retry_after_ms":2500}"#
        func wait(_ answer: SinkAnswer) -> Duration? {
            if case .failed(_, let wait) = answer { wait } else { nil }
        }
        #expect(
            wait(
                try await answer(.status(429, body: Array(discord.utf8))) { Discord(url: $0 + "/api/webhooks/1/x") }
                    .answer)
                == .milliseconds(1_337))
        #expect(
            wait(
                try await answer(.status(429, body: Array(matrix.utf8))) {
                    Matrix(server: $0, room: "!r:example.org", token: "t")
                }.answer) == .milliseconds(2_500))
        #expect(wait(try await answer(.status(429, headers: [("Retry-After", "30")]), slack).answer) == .seconds(30))
    }

    @Test func `takes Teams at its word when it says that a message failed`() async throws {
        func teams(_ url: String) -> Teams { Teams(url: url + "/workflows/x?sig=secret") }
        #expect(try await answer(.status(202), teams).answer == .delivered)
        #expect(try await answer(.ok("1"), teams).answer == .delivered)
        let text = "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error"
        guard case .refused(let reason, _) = try await answer(.ok("\(text) 413 with ContextId x"), teams).answer else {
            Issue.record("413 in the text is delivered")
            return
        }
        #expect(reason.contains("failed with error"))
        guard case .failed = try await answer(.ok("\(text) 429 with ContextId x"), teams).answer else {
            Issue.record("429 in the text is delivered")
            return
        }
    }

    @Test(arguments: [(400, false), (401, true), (403, true), (404, true), (413, false), (422, false)])
    func `gives up at once what will never be taken`(status: Int, isOfSink: Bool) async throws {
        for (answer, requests) in [
            try await answer(.status(status)) { Mattermost(url: $0 + "/hooks/x") },
            try await answer(.status(status)) { Ntfy(url: $0 + "/alerts") },
            try await answer(.status(status)) { GoogleChat(url: $0 + "/v1/spaces/x?key=k") },
        ] {
            guard case .refused(let reason, let whole) = answer else {
                Issue.record("\(status): \(answer)")
                continue
            }
            #expect(reason.contains("answered \(status): "))
            #expect(whole == isOfSink)
            #expect(requests.count == 1)
        }
    }

    @Test(arguments: [408, 409, 425, 429, 500, 502, 503, 504])
    func `tries the rest again`(status: Int) async throws {
        guard case .failed = try await answer(.status(status), slack).answer else {
            Issue.record("\(status) is no failure")
            return
        }
    }

    @Test func `reads no more than 64 KiB of an answer that never ends`() async throws {
        let (answer, _) = try await answer(.endless(Array(repeating: 0x78, count: 65_536))) {
            Mattermost(url: $0 + "/hooks/x")
        }
        #expect(answer == .delivered)
    }

    @Test func `follows no redirect`() async throws {
        let (answer, requests) = try await answer(.redirect(307, to: "http://127.0.0.1:1/"), slack)
        guard case .failed(let reason, _) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(reason.contains("redirect"))
        #expect(requests.count == 1)
    }
}
