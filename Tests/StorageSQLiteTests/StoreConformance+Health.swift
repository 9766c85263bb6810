import Model
import Storage
import Testing

/// A health event of one feed.
func notice(
    _ id: String, _ kind: HealthEvent.Kind = .failing, feed: String = feedURL, at time: Timestamp = noon,
    to sinks: [String] = ["hook"], hold: Duration = .seconds(300)
) -> HealthDraft {
    var news = HealthNews(feed: Alert.Source(title: "News", url: feed))
    news.since = time
    news.error = "no answer"
    let event = HealthEvent(type: kind, timestamp: time, data: HealthReport(id: id, news: news))
    return HealthDraft(event: event, sinks: sinks, hold: hold)
}

extension Store {
    /// Claims the feed and commits a failure of it, with what is to be told of that.
    @discardableResult
    func fail(
        _ notices: [HealthDraft], of url: String = feedURL, health: FeedHealth? = nil, at now: Timestamp = noon
    ) async throws -> CommitResult {
        var outcome = FeedOutcome(
            claim: try await claim(url, at: now),
            result: .failed(status: 503, message: "busy", kind: .refused), due: now)
        outcome.notices = notices
        outcome.health = health
        return try #require(try await commit([outcome], at: now).first)
    }

    func healthEvents() async throws -> [HealthRecord] {
        try await healthEvents(AlertQuery())
    }
}

extension StoreConformance {
    static let health = [
        ConformanceCase("a health event is kept with the failure that raised it, and is no alert") { place in
            let store = try await place.open()
            let failing = notice("evt_1")
            try await store.fail([failing])
            let record = try #require(try await store.healthEvents().first)
            #expect(record.event == failing.event)
            #expect(record.deliveries.map(\.sink) == ["hook"])
            #expect(try await store.alerts(AlertQuery()).isEmpty)
            try await store.raise([draft("alr_1")])
            #expect(try await store.alerts(AlertQuery()).map(\.event.data.id) == ["alr_1"])
            #expect(try await store.healthEvents().map(\.event.data.id) == ["evt_1"])
        },
        ConformanceCase("it waits its time, or until it is let go, and is claimed beside alerts") { place in
            let store = try await place.open()
            try await store.fail([notice("evt_1")])
            try await store.raise([draft("alr_1")])
            #expect(try await store.due().map(\.event.id) == ["alr_1"])
            #expect(try await store.due(at: minutes(4)).isEmpty)
            try await store.releaseHeldNotices(at: minutes(4))
            let claim = try #require(try await store.due(at: minutes(4)).first)
            #expect(claim.event.id == "evt_1" && claim.event.type == "feed.failing")
            #expect(try await store.finish(claim, .retry(at: minutes(9), reason: "500"), at: minutes(4)))
            try await store.releaseHeldNotices(at: minutes(5))
            #expect(try await store.due(at: minutes(5)).map(\.event.id) == ["alr_1"])
            let again = try #require(try await store.due(at: minutes(9)).first)
            #expect(try await store.finish(again, .delivered, at: minutes(9)))
            #expect(try await store.healthEvents().first?.deliveries.map(\.state) == [.delivered])
        },
        ConformanceCase("while it waits, further feeds of the same kind join it, and no others") { place in
            let store = try await place.open()
            let urls = (1...5).map { "https://news.example/\($0)" }
            for url in urls { try await store.fail([notice("evt_\(url.last ?? "0")", feed: url)], of: url) }
            try await store.fail([notice("evt_6", .gone)])
            try await store.fail([notice("evt_7", to: ["hook", "other"])])
            let events = try await store.healthEvents().map(\.event)
            #expect(events.map(\.data.id) == ["evt_7", "evt_6", "evt_1"])
            #expect(events.last?.data.all.map(\.feed?.url) == urls)
        },
        ConformanceCase("what is on its way or was sent is joined by nobody") { place in
            let store = try await place.open()
            try await store.fail([notice("evt_1", hold: .zero)])
            let claim = try #require(try await store.due().first)
            try await store.fail([notice("evt_2")])
            _ = try await store.finish(claim, .delivered, at: noon)
            try await store.fail([notice("evt_3")], at: minutes(1))
            let events = try await store.healthEvents().map(\.event)
            #expect(events.map(\.data.id) == ["evt_2", "evt_1"])
            #expect(events.first?.data.also.count == 1)
        },
        ConformanceCase("what was told is remembered with the feed, and not where the claim was lost") { place in
            let store = try await place.open()
            var health = FeedHealth()
            health.failing = noon
            health.soundBodies = 2
            try await store.fail([], health: health)
            #expect(try await store.feed().health == health)
            let old = try await store.claim(at: minutes(1))
            let new = try await store.claim(at: minutes(10))
            #expect(new.token > old.token)
            var outcome = FeedOutcome(
                claim: old, result: .failed(status: nil, message: "x", kind: .unreachable), due: noon)
            outcome.notices = [notice("evt_1")]
            outcome.health = FeedHealth()
            #expect(try await store.commit([outcome], at: minutes(11)).first?.isFenced == true)
            #expect(try await store.healthEvents().isEmpty)
            #expect(try await store.feed().health == health)
        },
        ConformanceCase("a feed that was not asked after all tells nothing") { place in
            let store = try await place.open()
            var outcome = FeedOutcome(claim: try await store.claim(), result: .postponed, due: noon)
            outcome.notices = [notice("evt_1")]
            outcome.health = FeedHealth()
            _ = try await store.commit([outcome], at: noon)
            #expect(try await store.healthEvents().isEmpty)
            #expect(try await store.feed().health == nil)
        },
        ConformanceCase("a health event that was given up is sent again as an alert is") { place in
            let store = try await place.open()
            try await store.fail([notice("evt_1", hold: .zero)])
            let claim = try #require(try await store.due().first)
            _ = try await store.finish(claim, .dead(reason: "gone"), at: noon)
            #expect(try await store.healthEvents(AlertQuery(hasFailed: true)).count == 1)
            #expect(try await store.retryDeadLetters(DeadLetterSelection(alerts: ["evt_1"]), at: minutes(1)) == 1)
            #expect(try await store.due(at: minutes(1)).map(\.event.id) == ["evt_1"])
        },
    ]

}
