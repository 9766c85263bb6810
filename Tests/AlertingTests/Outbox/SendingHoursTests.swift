import Alerting
import Model
import Storage
import Testing

/// Quiet hours and digests, from the config's words to what the sinks get.
@Suite(.timeLimit(.minutes(5))) struct SendingHoursTests {
    private let clock = ManualClock()
    private let table: DeliveryTable

    init() throws {
        table = try DeliveryTable()
    }

    private func outbox(_ sinks: [any Sink], _ hours: SendingHours) -> Outbox {
        let clock = clock
        return Outbox(
            store: table.store, sinks: sinks, retryFor: .seconds(3 * 86_400), hours: hours, clock: { clock.now },
            jitter: { 0.5 })
    }

    private func digests(_ times: String..., to sinks: Set<String> = ["mail"]) throws -> SendingHours {
        SendingHours(
            digest: DigestTimes(minutes: times.map(Times.minute), clock: try WallClock("Europe/Kyiv")),
            digestSinks: sinks)
    }

    private func quiet(_ from: String, _ to: String) throws -> SendingHours {
        SendingHours(
            quiet: QuietHours(
                from: Times.minute(from), to: Times.minute(to), clock: try WallClock("Europe/Kyiv")),
            exceptTags: ["urgent"])
    }

    /// The clock at a time in UTC.
    private func at(_ time: String) {
        clock.advance(by: Times.utc(time) - clock.now)
    }

    private func add(_ numbers: ClosedRange<Int>, to sinks: String..., tags: [String] = []) async throws {
        let now = clock.now
        let events = numbers.map { number in
            var event = Samples.event(number)
            event.timestamp = now
            event.data.rule.tags = tags
            return event
        }
        try await table.add(events, to: sinks, at: now)
    }

    private func ids(_ numbers: ClosedRange<Int>) -> [String] { numbers.map { Samples.event($0).data.id } }

    @Test func `a night's alerts wait for the morning, and the urgent one does not`() async throws {
        let sink = ScriptedSink("desk") { _, _ in .delivered }
        let outbox = outbox([sink], try quiet("22:00", "06:30"))
        at("2026-03-28T20:30")
        try await add(1...3, to: "desk")
        try await add(4...4, to: "desk", tags: ["urgent"])
        #expect(try await outbox.deliverDue().delivered == 1)
        #expect(sink.sent == ids(4...4))
        // The night in which the clocks are set forward.
        #expect(try await outbox.nextDue() == Times.utc("2026-03-29T03:30"))
        at("2026-03-29T03:29")
        #expect(try await outbox.deliverDue().delivered == 0)
        at("2026-03-29T03:30")
        #expect(try await outbox.deliverDue().delivered == 3)
        #expect(sink.sent == ids(4...4) + ids(1...3))
    }

    @Test func `a day's alerts are one message at its time, and those of other sinks go out as they come`() async throws
    {
        let mail = ScriptedSink("mail") { _, _ in .delivered }
        let desk = ScriptedSink("desk") { _, _ in .delivered }
        let outbox = outbox([mail, desk], try digests("08:00", "17:00"))
        at("2026-01-15T07:00")
        try await add(1...5, to: "mail", "desk")
        #expect(try await outbox.deliverDue().delivered == 5)
        #expect(desk.sent == ids(1...5))
        #expect(try await outbox.nextDue() == Times.utc("2026-01-15T15:00"))
        at("2026-01-15T15:00")
        #expect(try await outbox.deliverDue().delivered == 1)
        #expect(mail.sent.isEmpty)
        #expect(mail.digests.map { $0.data.alerts.map(\.alert.id) } == [ids(1...5)])
        #expect(mail.digests.first?.data.id.hasPrefix("dig_") == true)
        #expect(try await outbox.nextDue() == nil)
    }

    @Test func `two runs in the hour that exists twice send one digest`() async throws {
        let mail = ScriptedSink("mail") { _, _ in .delivered }
        at("2026-10-24T20:00")
        try await add(1...2, to: "mail")
        // 03:35 in Kyiv, and 03:35 once more; each run is a process of its own.
        at("2026-10-25T00:35")
        _ = try await outbox([mail], try digests("03:30")).deliverDue()
        #expect(mail.digests.count == 1)
        try await add(3...3, to: "mail")
        at("2026-10-25T01:35")
        _ = try await outbox([mail], try digests("03:30")).deliverDue()
        #expect(mail.digests.count == 1)
        at("2026-10-26T01:30")
        _ = try await outbox([mail], try digests("03:30")).deliverDue()
        #expect(mail.digests.map { $0.data.alerts.count } == [2, 1])
    }

    @Test func `a digest whose time does not exist is sent when the clocks are set over it`() async throws {
        let mail = ScriptedSink("mail") { _, _ in .delivered }
        let outbox = outbox([mail], try digests("03:30"))
        at("2026-03-28T20:00")
        try await add(1...2, to: "mail")
        _ = try await outbox.deliverDue()
        #expect(try await outbox.nextDue() == Times.utc("2026-03-29T01:00"))
        at("2026-03-29T01:00")
        _ = try await outbox.deliverDue()
        #expect(mail.digests.count == 1)
    }

    @Test func `a run that comes late sends one digest for all the times that it has missed`() async throws {
        let mail = ScriptedSink("mail") { _, _ in .delivered }
        at("2026-01-15T07:00")
        try await add(1...3, to: "mail")
        at("2026-01-18T04:00")
        _ = try await outbox([mail], try digests("08:00", "17:00")).deliverDue()
        #expect(mail.digests.map { $0.data.alerts.count } == [3])
    }

    @Test func `with another time zone, what waits goes by its clocks`() async throws {
        let mail = ScriptedSink("mail") { _, _ in .delivered }
        at("2026-01-15T07:00")
        try await add(1...3, to: "mail")
        _ = try await outbox([mail], try digests("17:00")).deliverDue()
        let west = SendingHours(
            digest: DigestTimes(minutes: [Times.minute("17:00")], clock: try WallClock("America/New_York")),
            digestSinks: ["mail"])
        let outbox = outbox([mail], west)
        _ = try await outbox.deliverDue()
        #expect(try await outbox.nextDue() == Times.utc("2026-01-15T22:00"))
        at("2026-01-15T15:00")
        #expect(try await outbox.deliverDue().delivered == 0)
        at("2026-01-15T22:00")
        #expect(try await outbox.deliverDue().delivered == 1)
    }

    @Test func `a digest that was sent and not marked is sent again under its id`() async throws {
        at("2026-01-15T07:00")
        try await add(1...3, to: "mail")
        at("2026-01-15T15:00")
        let clock = clock
        let table = table
        let mail = ScriptedSink(
            "mail",
            digests: { _ in
                // While it is on its way its lease ends; what comes of it is marked by nobody.
                clock.advance(by: .seconds(600))
                _ = try? await table.store.claimDeliveries(
                    DeliveryClaimRequest(sinks: ["mail"], now: clock.now, lease: .seconds(35), limit: 1))
                return .delivered
            }
        ) { _, _ in .delivered }
        let hours = try digests("08:00", "17:00")
        #expect(try await outbox([mail], hours).deliverDue().fenced == 1)
        clock.advance(by: .seconds(35))
        let next = ScriptedSink("mail") { _, _ in .delivered }
        #expect(try await outbox([next], hours).deliverDue().delivered == 1)
        #expect(next.digests.map(\.data.id) == mail.digests.map(\.data.id))
        #expect(next.digests.first?.data.alerts == mail.digests.first?.data.alerts)
        #expect(try await table.deliveries(to: "mail").allSatisfy { $0.state == .delivered })
    }

    @Test func `a digest that fails is tried again by the schedule of any delivery`() async throws {
        at("2026-01-15T07:00")
        try await add(1...3, to: "mail")
        at("2026-01-15T15:00")
        let count = Tally()
        let mail = ScriptedSink(
            "mail", digests: { _ in count.next() == 1 ? .failed(reason: "answered 503") : .delivered }
        ) { _, _ in .delivered }
        let outbox = outbox([mail], try digests("17:00"))
        #expect(try await outbox.deliverDue().retriedCount == 1)
        #expect(try await table.deliveries(to: "mail").map(\.attempts) == [1, 1, 1])
        clock.advance(by: .seconds(5))
        #expect(try await outbox.deliverDue().delivered == 1)
        #expect(mail.digests.count == 2)
        #expect(Set(mail.digests.map(\.data.id)).count == 1)
    }
}
