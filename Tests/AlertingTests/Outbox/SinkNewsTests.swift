import Alerting
import Model
import Storage
import Testing

/// A sink that fails is news to the others.
@Suite(.timeLimit(.minutes(5))) struct SinkNewsTests {
    private let clock = ManualClock()
    private let table: DeliveryTable

    init() throws {
        table = try DeliveryTable()
    }

    private func outbox(_ sinks: [any Sink], telling names: [String]) async throws -> Outbox {
        let clock = clock
        _ = try await table.store.register(
            sinks: sinks.map { SinkRegistration(name: $0.name, fingerprint: $0.fingerprint) })
        let ids = Tally()
        return Outbox(
            store: table.store, sinks: sinks, retryFor: .seconds(3 * 86_400),
            news: SinkNotices(sinks: names, failures: 3) { "evt_\(ids.next())" }, clock: { clock.now }, jitter: { 0.5 })
    }

    @Test func `the others hear of it in the same call, once, and of its end; the sink itself of neither`() async throws
    {
        let isUp = Tally()
        let desk = ScriptedSink("desk") { _, _ in isUp.count > 0 ? .delivered : .failed(reason: "answered 503") }
        let chat = ScriptedSink("chat") { _, _ in .delivered }
        let outbox = try await outbox([desk, chat], telling: ["desk", "chat"])
        try await table.add([Samples.event(1)], to: ["desk"])
        for _ in 0..<8 {
            _ = try await outbox.deliverDue()
            clock.advance(by: .seconds(2000))
        }
        #expect(desk.sent.count >= 3)
        #expect(chat.healthEvents.map(\.type) == [.sinkFailing])
        let news = try #require(chat.healthEvents.first?.data.news)
        #expect(news.sink?.name == "desk")
        #expect(news.failures == 3)
        #expect(news.error == "answered 503")
        _ = isUp.next()
        clock.advance(by: .seconds(86_400))
        _ = try await outbox.deliverDue()
        #expect(chat.healthEvents.map(\.type) == [.sinkFailing, .sinkRecovered])
        #expect(desk.healthEvents.isEmpty)
    }

    @Test func `at the end of a pass too`() async throws {
        let desk = ScriptedSink("desk") { _, _ in .refused(reason: "answered 401: a wrong token", isOfSink: true) }
        let chat = ScriptedSink("chat") { _, _ in .delivered }
        let outbox = try await outbox([desk, chat], telling: ["chat"])
        try await table.add([Samples.event(1)], to: ["desk"])
        async let running = outbox.run()
        outbox.finish()
        #expect(try await running.deadCount == 1)
        #expect(chat.healthEvents.map(\.type) == [.sinkFailing])
    }

    @Test func `an alert that is wrong in itself says nothing of the sink`() async throws {
        let desk = ScriptedSink("desk") { _, _ in .refused(reason: "answered 400", isOfSink: false) }
        let chat = ScriptedSink("chat") { _, _ in .delivered }
        let outbox = try await outbox([desk, chat], telling: ["chat"])
        try await table.add((1...5).map { Samples.event($0) }, to: ["desk"])
        #expect(try await outbox.deliverDue().deadCount == 5)
        #expect(chat.healthEvents.isEmpty)
    }

    @Test func `a receiver that wants no more is news at once`() async throws {
        let desk = ScriptedSink("desk") { _, _ in .gone(reason: "hooks.example.org answered 410, gone") }
        let chat = ScriptedSink("chat") { _, _ in .delivered }
        let outbox = try await outbox([desk, chat], telling: ["desk", "chat"])
        try await table.add([Samples.event(1)], to: ["desk"])
        _ = try await outbox.deliverDue()
        #expect(chat.healthEvents.map(\.type) == [.sinkGone])
        #expect(chat.healthEvents.first?.data.news.error == "hooks.example.org answered 410, gone")
    }
}
