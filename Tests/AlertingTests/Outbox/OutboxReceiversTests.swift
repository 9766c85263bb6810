import Alerting
import Fetching
import Foundation
import LoopbackServer
import Model
import Testing

@Suite(.timeLimit(.minutes(5))) struct OutboxReceiversTests {
    @Test func `delivers to a webhook and a file while other receivers hang and fail`() async throws {
        let hanging = try LoopbackServer { _ in .hang }
        let failing = try LoopbackServer { _ in .status(500) }
        let working = try LoopbackServer { _ in .status(204) }
        let path = NSTemporaryDirectory() + "tipoff-\(UUID().uuidString).jsonl"
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let clock = ManualClock()
        let table = try DeliveryTable()
        let events = (1...100).map { Samples.event($0) }
        try await table.add(events, to: ["hangs", "fails", "works", "file"])

        var sinks: [any Sink] = [FileSink(name: "file", path: path, timeLimit: .seconds(60))]
        for (name, server, timeout) in [
            ("hangs", hanging, Duration.milliseconds(200)), ("fails", failing, .seconds(30)),
            ("works", working, .seconds(30)),
        ] {
            sinks.append(
                try WebhookSink(
                    name: name, url: server.url("/\(name)"), timeout: timeout, fetcher: fetcher, clock: { clock.now }))
        }
        let outbox = Outbox(
            store: table.store, sinks: sinks, retryFor: .seconds(86_400), clock: { clock.now }, jitter: { 0.5 })
        let summary = try await outbox.deliverDue()

        #expect(summary.delivered == 200)
        #expect(Set(summary.retried.map(\.sink)) == ["hangs", "fails"])
        #expect(hanging.requests.count == 1)
        #expect(failing.requests.count == 1)
        #expect(Set(working.requests.compactMap { $0.header("webhook-id") }) == Set(events.map(\.data.id)))
        #expect(working.requests.count == 100)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let written = try lines.map { try JSONDecoder().decode(AlertEvent.self, from: Data($0.utf8)) }
        #expect(written == events)
        try FileManager.default.removeItem(atPath: path)
        await fetcher.shutdown()
        for server in [hanging, failing, working] { server.stop() }
    }
}
