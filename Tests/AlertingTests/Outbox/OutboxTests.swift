import Alerting
import Model
import Storage
import Testing

@Suite(.timeLimit(.minutes(5))) struct OutboxTests {
    private let clock = ManualClock()
    private let table: DeliveryTable

    init() throws {
        table = try DeliveryTable()
    }

    private func outbox(_ sinks: [any Sink], retryFor: Duration = .seconds(3 * 86_400)) -> Outbox {
        let clock = clock
        return Outbox(store: table.store, sinks: sinks, retryFor: retryFor, clock: { clock.now }, jitter: { 0.5 })
    }

    private func events(_ count: Int) -> [AlertEvent] {
        (1...count).map { Samples.event($0) }
    }

    private func attempts(_ sink: String) async throws -> [Int] {
        try await table.deliveries(to: sink).map(\.attempts)
    }

    @Test func `delivers what is due, the oldest first, once`() async throws {
        let sink = ScriptedSink("desk") { _, _ in .delivered }
        try await table.add(events(50), to: ["desk", "elsewhere"])
        let outbox = outbox([sink])
        let summary = try await outbox.deliverDue()
        #expect(summary.delivered == 50)
        #expect(summary.isClean)
        #expect(sink.sent == events(50).map(\.data.id))
        #expect(try await outbox.deliverDue().delivered == 0)
        #expect(sink.sent.count == 50)
        #expect(try await table.deliveries(to: "elsewhere").allSatisfy { $0.state == .pending })
    }

    @Test func `lets a sink that hangs and one that fails delay none of another's alerts`() async throws {
        let gate = Gate()
        let done = Counter()
        let hanging = ScriptedSink("hangs", concurrency: 4) { _, _ in
            await gate.pass()
            return .failed(reason: "no answer")
        }
        let failing = ScriptedSink("fails", concurrency: 4) { _, _ in .failed(reason: "answered 500") }
        let working = ScriptedSink("works", concurrency: 4) { _, _ in
            done.add()
            return .delivered
        }
        try await table.add(events(500), to: ["hangs", "fails", "works"])
        let outbox = outbox([hanging, failing, working])
        async let running = outbox.run()
        await done.reached(500)
        // The failed sink's pause is over now, but this is the end of the pass.
        clock.advance(by: .seconds(10))
        outbox.finish()
        gate.open()
        let summary = try await running
        #expect(summary.delivered == 500)
        #expect(try await table.deliveries(to: "works").allSatisfy { $0.state == .delivered })
        // One alert each was enough to see that these two take nothing.
        #expect(hanging.sent.count == 1)
        #expect(failing.sent.count == 1)
        #expect(summary.retriedCount == 2)
        // Nothing is left under a lease: all of it is due with the next attempt.
        #expect(try await table.claimable("hangs", at: clock.now + .seconds(5)) == 500)
        #expect(try await table.claimable("fails", at: clock.now + .seconds(5)) == 500)
    }

    @Test func `does not try a failed sink again in the call, and gives the rest back without an attempt`() async throws
    {
        let sink = ScriptedSink("desk") { _, _ in .failed(reason: "answered 503") }
        try await table.add(events(100), to: ["desk"])
        let summary = try await outbox([sink]).deliverDue()
        #expect(sink.sent.count == 1)
        #expect(try await attempts("desk").reduce(0, +) == 1)
        #expect(summary.released == 15)
        let failure = try #require(summary.retried.first)
        #expect(failure.reason == "answered 503")
        #expect(failure.next == clock.now + .seconds(5))
        #expect(
            failure.description
                == "desk: answered 503; alr_01KAP2V0Q40000000000000001 is tried again at 2026-01-15T14:06:07Z")
        #expect(try await table.claimable("desk", at: clock.now + .seconds(5)) == 100)
    }

    @Test func `starts nothing more in the call after a failure, whatever else arrives meanwhile`() async throws {
        let table = table
        let sink = ScriptedSink("desk", concurrency: 2) { _, attempt in
            if attempt == 2 { return .failed(reason: "answered 500") }
            // The third is on its way together with the second, and arrives after that one's failure has been marked.
            while attempt == 3, (try? await table.deliveries(to: "desk").allSatisfy { $0.lastError == nil }) == true {
                await Task.yield()
            }
            return .delivered
        }
        try await table.add(events(10), to: ["desk"])
        let summary = try await outbox([sink]).deliverDue()
        #expect(summary.delivered == 2)
        #expect(summary.retriedCount == 1)
        #expect(sink.sent.count == 3)
    }

    @Test func `makes a dead letter at once of an alert that is refused, and sends the rest`() async throws {
        let poison = Samples.event(2).data.id
        let sink = ScriptedSink("desk") { event, _ in
            event.data.id == poison ? .refused(reason: "answered 400: too odd", isOfSink: false) : .delivered
        }
        try await table.add(events(10), to: ["desk"])
        let summary = try await outbox([sink]).deliverDue()
        #expect(summary.delivered == 9)
        #expect(summary.dead.map(\.alert) == [poison])
        #expect(summary.dead.first?.description.contains("is given up; `tipoff retry` sends it again") == true)
        #expect(
            try await table.deliveries(to: "desk").filter { $0.state == .dead }.map(\.lastError) == [
                "answered 400: too odd"
            ])
    }

    @Test func `asks a sink that is refused as a whole no more than once a call`() async throws {
        let sink = ScriptedSink("desk") { _, _ in .refused(reason: "answered 401: a wrong token", isOfSink: true) }
        try await table.add(events(100), to: ["desk"])
        let outbox = outbox([sink])
        #expect(try await outbox.deliverDue().deadCount == 1)
        #expect(try await outbox.deliverDue().deadCount == 0)
        #expect(sink.sent.count == 1)
        clock.advance(by: .seconds(300))
        #expect(try await outbox.deliverDue().deadCount == 1)
    }

    @Test func `tries a sink again when its time has come`() async throws {
        let sink = ScriptedSink("desk") { _, attempt in attempt == 1 ? .failed(reason: "answered 500") : .delivered }
        try await table.add(events(3), to: ["desk"])
        let outbox = outbox([sink])
        #expect(try await outbox.deliverDue().delivered == 0)
        clock.advance(by: .seconds(4))
        #expect(try await outbox.deliverDue().delivered == 0)
        clock.advance(by: .seconds(1))
        #expect(try await outbox.deliverDue().delivered == 3)
        #expect(try await attempts("desk").reduce(0, +) == 4)
    }

    @Test func `lets no alert that the receiver can't take stand in the way of the rest`() async throws {
        let poison = Samples.event(1).data.id
        let sink = ScriptedSink("desk") { event, _ in
            event.data.id == poison ? .failed(reason: "answered 400") : .delivered
        }
        try await table.add(events(10), to: ["desk"])
        let outbox = outbox([sink])
        _ = try await outbox.deliverDue()
        clock.advance(by: .seconds(5))
        #expect(try await outbox.deliverDue().delivered == 9)
        #expect(try await table.deliveries(to: "desk").first?.state == .pending)
    }

    @Test func `keeps everything for the sink back as long as its receiver asked`() async throws {
        let sink = ScriptedSink("desk") { _, attempt in
            attempt == 1 ? .failed(reason: "answered 429", retryAfter: .seconds(3600)) : .delivered
        }
        try await table.add(events(40), to: ["desk"])
        _ = try await outbox([sink]).deliverDue()
        #expect(try await table.deliveries(to: "desk").allSatisfy { $0.nextAttempt == clock.now + .seconds(3600) })
        // Another process, which has not seen the answer.
        #expect(try await outbox([sink]).deliverDue().delivered == 0)
        clock.advance(by: .seconds(3600))
        #expect(try await outbox([sink]).deliverDue().delivered == 40)
    }

    @Test func `makes a dead letter of what can't be delivered in time`() async throws {
        let sink = ScriptedSink("desk") { _, _ in .failed(reason: "answered 500") }
        try await table.add(events(1), to: ["desk"])
        let outbox = outbox([sink], retryFor: .seconds(400))
        var times: [Int64] = []
        var dead = 0
        for _ in 0..<1000 where dead == 0 {
            let summary = try await outbox.deliverDue()
            if summary.retriedCount > 0 { times.append((clock.now - Samples.now).milliseconds / 1000) }
            dead += summary.deadCount
            clock.advance(by: .seconds(1))
        }
        #expect(times == [0, 5])
        #expect(try await table.deliveries(to: "desk").map(\.state) == [.dead])
        #expect(try await attempts("desk") == [3])
    }

    @Test func `disables a sink whose receiver is gone, by its fingerprint, and says so`() async throws {
        let sink = ScriptedSink("desk", concurrency: 4) { _, attempt in
            attempt == 3 ? .gone(reason: "hooks.example.org answered 410, gone") : .delivered
        }
        try await table.add(events(60), to: ["desk"])
        let outbox = outbox([sink])
        let summary = try await outbox.deliverDue()
        #expect(summary.disabled.map(\.sink) == ["desk"])
        #expect(summary.disabled.first?.description.contains("hooks.example.org answered 410, gone") == true)
        #expect(!summary.isClean)
        let registration = SinkRegistration(name: "desk", fingerprint: sink.fingerprint)
        #expect(try await table.store.register(sinks: [registration]).map(\.name) == ["desk"])
        #expect(try await table.deliveries(to: "desk").allSatisfy { $0.state != .pending })
        let count = sink.sent.count
        try await table.add([Samples.event(99)], to: ["desk"])
        _ = try await outbox.deliverDue()
        #expect(sink.sent.count == count)
    }

    @Test func `sends one alert until the sink has taken one, then as many at once as it allows`() async throws {
        let gate = Gate()
        let entered = Counter()
        let sink = ScriptedSink("desk", concurrency: 3) { _, attempt in
            if attempt > 1 {
                entered.add()
                if attempt == 2 { await gate.pass() }
            }
            return .delivered
        }
        try await table.add(events(30), to: ["desk"])
        let outbox = outbox([sink])
        async let summary = outbox.deliverDue()
        // The second one hangs; the others of its batch go past it.
        await entered.reached(10)
        gate.open()
        #expect(try await summary.delivered == 30)
        #expect((2...3).contains(sink.peak))
        #expect(sink.sent.first == Samples.event(1).data.id)
    }

    @Test func `picks up what is committed while it runs, and ends after the last`() async throws {
        let done = Counter()
        let sink = ScriptedSink("desk") { _, _ in
            done.add()
            return .delivered
        }
        let outbox = outbox([sink])
        async let running = outbox.run()
        for number in 1...5 {
            try await table.add([Samples.event(number)], to: ["desk"])
            outbox.wake()
            await done.reached(number)
        }
        try await table.add([Samples.event(6)], to: ["desk"])
        outbox.finish()
        #expect(try await running.delivered == 6)
        #expect(sink.sent.count == 6)
    }

    @Test func `gives back what it holds when it is cancelled`() async throws {
        let entered = Counter()
        let gate = Gate()
        let sink = ScriptedSink("desk") { _, _ in
            entered.add()
            // Ends by cancellation alone.
            await gate.pass()
            return .failed(reason: "broken off")
        }
        try await table.add(events(30), to: ["desk"])
        let outbox = outbox([sink])
        let running = Task { try await outbox.run() }
        await entered.reached(1)
        running.cancel()
        let summary = try await running.value
        #expect(sink.sent.count == 1)
        #expect(summary.isClean)
        #expect(try await table.deliveries(to: "desk").allSatisfy { $0.state == .pending && $0.attempts == 0 })
        #expect(try await table.claimable("desk", at: clock.now) == 30)
    }

    @Test func `does not mark what has passed to another process`() async throws {
        let clock = clock
        let table = table
        let slow = ScriptedSink("desk") { _, _ in
            // The lease ends, and another process claims and delivers the alert.
            clock.advance(by: .seconds(600))
            let claims = try? await table.store.claimDeliveries(
                DeliveryClaimRequest(sinks: ["desk"], now: clock.now, lease: .seconds(60), limit: 1))
            if let claim = claims?.first { _ = try? await table.store.finish(claim, .delivered, at: clock.now) }
            return .failed(reason: "no answer")
        }
        try await table.add(events(1), to: ["desk"])
        let summary = try await outbox([slow]).deliverDue()
        #expect(summary.fenced == 1)
        #expect(summary.retriedCount == 0)
        #expect(try await table.deliveries(to: "desk").map(\.state) == [.delivered])
    }

    @Test func `sends after a crash what was claimed and not marked, under the same id`() async throws {
        try await table.add(events(3), to: ["desk"])
        // A process that sent the first alert and was killed before it could mark it.
        _ = try await table.store.claimDeliveries(
            DeliveryClaimRequest(sinks: ["desk"], now: clock.now, lease: .seconds(35), limit: 1))
        let sink = ScriptedSink("desk") { _, _ in .delivered }
        let outbox = outbox([sink])
        #expect(try await outbox.deliverDue().delivered == 2)
        clock.advance(by: .seconds(35))
        #expect(try await outbox.deliverDue().delivered == 1)
        #expect(Set(sink.sent) == Set(events(3).map(\.data.id)))
        #expect(sink.sent.count == 3)
    }

    @Test func `keeps reasons to one short line`() async throws {
        let sink = ScriptedSink("desk") { _, _ in .failed(reason: String(repeating: "long\nline\u{1b}[2J ", count: 100))
        }
        try await table.add(events(1), to: ["desk"])
        let reason = try #require(try await outbox([sink]).deliverDue().retried.first?.reason)
        #expect(reason.count <= 200)
        #expect(!reason.unicodeScalars.contains { $0.value < 0x20 })
    }
}
