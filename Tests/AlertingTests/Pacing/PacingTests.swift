import Alerting
import Fetching
import LoopbackServer
import Model
import Storage
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct PacingTests {
    /// Time that goes on only when somebody sleeps.
    final class SleepClock: Sendable {
        private let elapsed = Mutex(Duration.zero)

        var time: Duration { elapsed.withLock { $0 } }
        func sleep(_ duration: Duration) { elapsed.withLock { $0 += duration } }
    }

    /// A service's limit as it counts itself: so many at once, then one every interval; 429 for the rest.
    final class RateLimit: Sendable {
        private let state: Mutex<(tokens: Double, last: Duration, refused: Int)>
        private let burst: Double
        private let interval: Duration
        private let clock: SleepClock

        init(burst: Int, interval: Duration, clock: SleepClock) {
            self.burst = Double(burst)
            self.interval = interval
            self.clock = clock
            state = Mutex((Double(burst), .zero, 0))
        }

        var refused: Int { state.withLock { $0.refused } }

        func answer(_ ok: LoopbackResponse) -> LoopbackResponse {
            state.withLock { state in
                let now = clock.time
                state.tokens = min(burst, state.tokens + (now - state.last) / interval)
                state.last = now
                guard state.tokens >= 1 else {
                    state.refused += 1
                    return .status(429, headers: [("Retry-After", "1")])
                }
                state.tokens -= 1
                return ok
            }
        }
    }

    private func refused<Service: ChatService>(
        burst: Int, interval: Duration, ok: LoopbackResponse = .ok("ok"), _ service: (String) -> Service
    ) async throws -> (refused: Int, delivered: Int) {
        let clock = SleepClock()
        let limit = RateLimit(burst: burst, interval: interval, clock: clock)
        let server = try LoopbackServer { _ in limit.answer(ok) }
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let service = service(server.url(""))
        let pacer = Pacer(
            service.pace, patience: .seconds(100_000), time: { clock.time }, sleep: { clock.sleep($0) })
        let table = try DeliveryTable()
        try await table.add((1...500).map { Samples.event($0) }, to: ["chat"])
        let sink = ChatSink(name: "chat", service: service, pacer: pacer, fetcher: fetcher, clock: { Samples.now })
        let outbox = Outbox(store: table.store, sinks: [sink], retryFor: .seconds(86_400), clock: { Samples.now })
        let summary = try await outbox.deliverDue()
        await fetcher.shutdown()
        server.stop()
        return (limit.refused, summary.delivered)
    }

    @Test func `sends 500 alerts at each service's pace without one refusal`() async throws {
        let slack = try await refused(burst: 1, interval: .seconds(1)) { Slack(url: $0 + "/services/T/B/x") }
        #expect(slack == (0, 500))
        // 30 a minute, and five within two seconds.
        let discord = try await refused(burst: 5, interval: .seconds(2)) { Discord(url: $0 + "/api/webhooks/1/x") }
        #expect(discord == (0, 500))
        let ok = LoopbackResponse.ok(#"{"ok":true}"#)
        let group = try await refused(burst: 20, interval: .seconds(3), ok: ok) {
            Telegram(token: "1:A", chat: "-1", api: $0)
        }
        #expect(group == (0, 500))
        let google = try await refused(burst: 1, interval: .seconds(1)) { GoogleChat(url: $0 + "/v1/spaces/x") }
        #expect(google == (0, 500))
        let ntfy = try await refused(burst: 60, interval: .seconds(5)) { Ntfy(url: $0 + "/alerts") }
        #expect(ntfy == (0, 500))
    }

    @Test func `gives back what would have to wait too long, uncounted, and goes on later`() async throws {
        let clock = SleepClock()
        let server = try LoopbackServer { _ in .ok("ok") }
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let service = Slack(url: server.url("/services/T/B/x"))
        let time = ManualClock()
        let table = try DeliveryTable()
        try await table.add((1...100).map { Samples.event($0) }, to: ["chat"])
        let pacer = Pacer(service.pace, patience: .seconds(20), time: { clock.time }, sleep: { clock.sleep($0) })
        let sink = ChatSink(name: "chat", service: service, pacer: pacer, fetcher: fetcher, clock: { time.now })
        let outbox = Outbox(store: table.store, sinks: [sink], retryFor: .seconds(86_400), clock: { time.now })
        let first = try await outbox.deliverDue()
        #expect(first.isClean)
        #expect(first.delivered == 21)
        #expect(try await table.deliveries(to: "chat").allSatisfy { $0.attempts <= 1 && $0.lastError == nil })
        clock.sleep(.seconds(5))
        time.advance(by: .seconds(5))
        #expect(try await outbox.deliverDue().delivered == 21)
        await fetcher.shutdown()
        server.stop()
    }

    @Test func `rests as long as Discord says beforehand`() async throws {
        let clock = SleepClock()
        let times = Mutex<[Duration]>([])
        let server = try LoopbackServer { _ in
            times.withLock { $0.append(clock.time) }
            return .ok("{}", headers: [("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "4.5")])
        }
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let service = Discord(url: server.url("/api/webhooks/1/x"))
        let pacer = Pacer(service.pace, time: { clock.time }, sleep: { clock.sleep($0) })
        let sink = ChatSink(name: "chat", service: service, pacer: pacer, fetcher: fetcher, clock: { Samples.now })
        for number in 1...3 { #expect(await sink.send(Samples.event(number)) == .delivered) }
        #expect(times.withLock { $0 } == [.zero, .milliseconds(4_500), .seconds(9)])
        await fetcher.shutdown()
        server.stop()
    }
}
