import Model
import Storage
import Testing

private let night = DeliveryHolds(quietUntil: minutes(480), exceptTags: ["urgent"])

/// For a digest at noon and one three hours later.
private let noonDigest = DeliveryHolds(digest: .init(last: noon, next: minutes(180)))

extension Store {
    /// Claims under holds; digests are called `dig_1`, `dig_2` and so on from `first`.
    fileprivate func due(
        _ holds: DeliveryHolds, _ sinks: [String] = ["hook"], at now: Timestamp = noon, limit: Int = 1000,
        first: Int = 1
    ) async throws -> [DeliveryClaim] {
        let ids = Numbering(first)
        return try await claimDeliveries(
            DeliveryClaimRequest(sinks: sinks, now: now, lease: lease, limit: limit, holds: holds) {
                "dig_\(ids.next())"
            })
    }
}

/// Counts up; used by one claim at a time.
private final class Numbering: @unchecked Sendable {
    // Safe because a store calls it within one transaction.
    private var last: Int

    init(_ first: Int) {
        last = first - 1
    }

    func next() -> Int {
        last += 1
        return last
    }
}

private func tagged(_ id: String, rule: String = "Talks", tags: [String] = [], at time: Timestamp = noon) -> AlertDraft
{
    var alert = draft(id, rule: rule, at: time)
    alert.event.data.rule.tags = tags
    return alert
}

private func bursting(_ count: Int, max: Int, at time: Timestamp = noon, from first: Int = 1) -> [AlertDraft] {
    (first..<(first + count)).map { number in
        var alert = draft("alr_\(number)", at: time)
        alert.burst = Burst(max: max, per: .seconds(600))
        return alert
    }
}

extension DeliveryClaim {
    fileprivate var foldedIDs: [String]? { event.digest?.data.alerts.map(\.alert.id) }
}

extension StoreConformance {
    static let holds = quietHours + digests + bursts

    private static let quietHours = [
        ConformanceCase("what comes due in quiet hours waits for their end and says so; an urgent tag passes") {
            place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1"), tagged("alr_2", tags: ["urgent", "war"]), tagged("alr_3")])
            #expect(try await store.due(night, at: minutes(1)).map(\.event.id) == ["alr_2"])
            let held = try await store.delivery(of: "alr_1")
            #expect(held.hold == .quiet && held.nextAttempt == minutes(480) && held.attempts == 0)
            #expect(try await store.nextDelivery(to: ["hook"]) == noon + .seconds(60) + lease)
            #expect(try await store.due(night, at: minutes(479)).map(\.event.id) == ["alr_2"])
            let morning = try await store.due(DeliveryHolds(), at: minutes(480))
            #expect(morning.map(\.event.id) == ["alr_1", "alr_3"])
            #expect(morning.allSatisfy { $0.delivery.hold == nil })
        },
        ConformanceCase("the time for which a delivery is tried does not go by while it is held") { place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1")])
            #expect(try await store.due(night, at: minutes(10)).isEmpty)
            #expect(try await store.due(night, at: minutes(20)).isEmpty)
            #expect(try await store.delivery(of: "alr_1").openSince == minutes(470))
        },
        ConformanceCase("a delivery that failed before the quiet is tried again after it") { place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1")])
            let claim = try #require(try await store.due(DeliveryHolds()).first)
            #expect(try await store.finish(claim, .retry(at: minutes(5), reason: "503"), at: noon))
            #expect(try await store.due(night, at: minutes(5)).isEmpty)
            let held = try await store.delivery(of: "alr_1")
            #expect(held.hold == .quiet && held.attempts == 1 && held.lastError == "503")
            #expect(try await store.due(DeliveryHolds(), at: minutes(480)).count == 1)
        },
        ConformanceCase("with other hours, or none, what is held goes by those from the next claim on") { place in
            let (one, other) = (try await place.open(), try await place.open())
            try await one.raise([tagged("alr_1")])
            #expect(try await one.due(night, at: minutes(1)).isEmpty)
            var longer = night
            longer.quietUntil = minutes(600)
            #expect(try await other.due(longer, at: minutes(2)).isEmpty)
            #expect(try await other.delivery(of: "alr_1").nextAttempt == minutes(600))
            longer.exceptTags = []
            longer.quietUntil = minutes(30)
            #expect(try await other.due(longer, at: minutes(3)).isEmpty)
            #expect(try await other.delivery(of: "alr_1").nextAttempt == minutes(30))
            #expect(try await other.due(DeliveryHolds(), at: minutes(4)).map(\.event.id) == ["alr_1"])
        },
        ConformanceCase("news of feeds waits too, and what waits is listed alone where that is asked") { place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1"), tagged("alr_2", tags: ["urgent"])])
            let claim = try await store.claim(at: noon)
            var outcome = FeedOutcome(
                claim: claim, result: .failed(status: 500, message: "500", kind: .refused), due: noon)
            let report = HealthReport(id: "evt_1", news: HealthNews(feed: Alert.Source(url: feedURL)))
            outcome.notices = [
                HealthDraft(
                    event: HealthEvent(type: .failing, timestamp: noon, data: report), sinks: ["hook"], hold: .zero)
            ]
            _ = try await store.commit([outcome], at: noon)
            #expect(try await store.due(night, at: minutes(1)).map(\.event.id) == ["alr_2"])
            try await store.releaseHeldNotices(at: minutes(2))
            let event = try #require(try await store.healthEvents(AlertQuery()).first)
            #expect(event.deliveries.map(\.hold) == [.quiet])
            #expect(event.deliveries.map(\.nextAttempt) == [minutes(480)])
            var query = AlertQuery()
            query.isHeld = true
            #expect(try await store.alerts(query).map(\.event.data.id) == ["alr_1"])
        },
    ]

    private static let digests = [
        ConformanceCase("what was raised until a digest's time is one delivery, what came after it waits for the next")
        {
            place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1", at: minutes(-60)), tagged("alr_2", at: noon)], at: noon)
            try await store.raise([tagged("alr_3", at: minutes(1))], at: minutes(1))
            let claim = try #require(try await store.due(noonDigest, at: minutes(2)).first)
            #expect(claim.event.id == "dig_1" && claim.event.type == "alert.digest")
            #expect(claim.event.digest?.data.reason == .digest)
            #expect(claim.foldedIDs == ["alr_1", "alr_2"])
            #expect(claim.event.digest?.data.alerts.first?.timestamp == minutes(-60))
            let waiting = try await store.delivery(of: "alr_3")
            #expect(waiting.hold == .digest && waiting.nextAttempt == minutes(180) && waiting.digest == nil)
            #expect(try await store.delivery(of: "alr_1").digest == "dig_1")
            #expect(try await store.finish(claim, .delivered, at: minutes(2)))
            for id in ["alr_1", "alr_2"] {
                let record = try await store.delivery(of: id)
                #expect(record.state == .delivered && record.delivered == minutes(2) && record.attempts == 1)
                #expect(record.digest == "dig_1")
            }
            #expect(try await store.nextDelivery(to: ["hook"]) == minutes(180))
            #expect(try await store.due(noonDigest, at: minutes(170)).isEmpty)
            let next = DeliveryHolds(digest: .init(last: minutes(180), next: days(1)))
            let second = try await store.due(next, at: minutes(181), first: 2)
            #expect(second.map(\.event.id) == ["dig_2"])
            #expect(second.first?.foldedIDs == ["alr_3"])
            #expect(try await store.alerts(AlertQuery()).count == 3)
        },
        ConformanceCase("other sinks get the same alerts one by one") { place in
            let store = try await place.open()
            try await store.raise([draft("alr_1", to: ["mail", "hook"]), draft("alr_2", to: ["mail", "hook"])])
            #expect(try await store.due(DeliveryHolds()).map(\.event.id) == ["alr_1", "alr_2"])
            #expect(try await store.due(noonDigest, ["mail"]).map(\.event.id) == ["dig_1"])
        },
        ConformanceCase("a digest that was claimed and not marked is the same one when it is claimed again") { place in
            let (one, other) = (try await place.open(), try await place.open())
            try await one.raise([tagged("alr_1"), tagged("alr_2")])
            let sent = try #require(try await one.due(noonDigest).first)
            // More comes meanwhile, and the copy of a story joins its alert.
            try await other.raise([tagged("alr_3", at: minutes(-1))], at: minutes(1))
            let again = try await other.due(noonDigest, at: noon + lease, first: 7)
            #expect(again.map(\.event.id) == [sent.event.id, "dig_7"])
            #expect(again.first?.foldedIDs == ["alr_1", "alr_2"])
            #expect(try await one.finish(sent, .delivered, at: minutes(6)) == false)
            #expect(try await one.delivery(of: "alr_1").state == .pending)
            #expect(try await other.finish(again[0], .delivered, at: minutes(6)))
            #expect(try await one.delivery(of: "alr_2").state == .delivered)
        },
        ConformanceCase("a digest that fails, is given up and is sent again takes along all that it holds") { place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1"), tagged("alr_2")])
            var claim = try #require(try await store.due(noonDigest).first)
            #expect(try await store.finish(claim, .retry(at: minutes(5), reason: "503"), at: noon))
            let retried = try await store.delivery(of: "alr_1")
            #expect(retried.state == .pending && retried.attempts == 1 && retried.lastError == "503")
            #expect(retried.nextAttempt == minutes(5))
            claim = try #require(try await store.due(noonDigest, at: minutes(5)).first)
            #expect(try await store.finish(claim, .dead(reason: "gone"), at: minutes(5)))
            #expect(try await store.delivery(of: "alr_2").state == .dead)
            #expect(try await store.alerts(AlertQuery(hasFailed: true)).count == 2)
            #expect(try await store.retryDeadLetters(DeadLetterSelection(), at: minutes(6)) > 0)
            #expect(try await store.delivery(of: "alr_2").state == .pending)
            let again = try await store.due(noonDigest, at: minutes(6))
            #expect(again.map(\.event.id) == ["dig_1"])
            #expect(again.first?.foldedIDs == ["alr_1", "alr_2"])
        },
        ConformanceCase("single dead letters of a digest are sent again without the rest, and nothing is sent twice") {
            place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1"), tagged("alr_2")])
            let claim = try #require(try await store.due(noonDigest).first)
            #expect(try await store.finish(claim, .dead(reason: "gone"), at: noon))
            #expect(try await store.retryDeadLetters(DeadLetterSelection(alerts: ["alr_1"]), at: minutes(1)) == 1)
            // With no digests in the config any more.
            #expect(try await store.due(DeliveryHolds(), at: minutes(1)).map(\.event.id) == ["alr_1"])
            #expect(try await store.delivery(of: "alr_2").state == .dead)
            #expect(try await store.retryDeadLetters(DeadLetterSelection(alerts: ["dig_1"]), at: minutes(2)) == 1)
            #expect(try await store.due(DeliveryHolds(), at: minutes(2)).map(\.foldedIDs) == [["alr_2"]])
        },
        ConformanceCase("a digest whose alerts have all gone their own ways is not sent empty") { place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1"), tagged("alr_2")])
            let claim = try #require(try await store.due(noonDigest).first)
            #expect(try await store.finish(claim, .dead(reason: "gone"), at: noon))
            let both = DeadLetterSelection(alerts: ["alr_1", "alr_2"])
            #expect(try await store.retryDeadLetters(both, at: minutes(1)) == 2)
            _ = try await store.retryDeadLetters(DeadLetterSelection(), at: minutes(1))
            let claims = try await store.due(DeliveryHolds(), at: minutes(1))
            #expect(claims.map(\.event.id) == ["alr_1", "alr_2"])
        },
        ConformanceCase("a sink that is gone takes the letters of its digest with it") { place in
            let store = try await place.open()
            let hook = SinkRegistration(name: "hook", fingerprint: "1")
            _ = try await store.register(sinks: [hook])
            try await store.raise([tagged("alr_1"), tagged("alr_2")])
            let claim = try #require(try await store.due(noonDigest).first)
            try await store.disableSink("hook", fingerprint: "1", reason: "410", at: noon)
            #expect(try await store.delivery(of: "alr_1").state == .dead)
            #expect(try await store.finish(claim, .delivered, at: noon))
            #expect(try await store.delivery(of: "alr_1").state == .delivered)
        },
        ConformanceCase("a digest in quiet hours waits, but for what is urgent") { place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1"), tagged("alr_2", tags: ["urgent"])])
            var holds = noonDigest
            holds.quietUntil = minutes(60)
            holds.exceptTags = ["urgent"]
            let urgent = try await store.due(holds)
            #expect(urgent.map(\.foldedIDs) == [["alr_2"]])
            let held = try await store.delivery(of: "alr_1")
            #expect(held.hold == .digest && held.nextAttempt == minutes(60))
            // It fails, and is tried again in the quiet.
            #expect(try await store.finish(urgent[0], .retry(at: minutes(5), reason: "503"), at: noon))
            #expect(try await store.due(holds, at: minutes(5), first: 2).map(\.event.id) == ["dig_1"])
            let rest = try await store.due(noonDigest, at: minutes(60), first: 2)
            #expect(rest.filter { $0.event.id == "dig_2" }.map(\.foldedIDs) == [["alr_1"]])
        },
        ConformanceCase("where the clock was set back, what waits for a digest goes with the first one after it") {
            place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1", at: days(2))], at: days(2))
            let ahead = DeliveryHolds(digest: .init(last: days(1), next: days(3)))
            #expect(try await store.due(ahead, at: days(2)).isEmpty)
            try await store.moveSchedule(of: [], by: .seconds(-2 * 86_400 - 3600), old: days(2) + .seconds(1))
            #expect(try await store.due(noonDigest, at: minutes(1)).map(\.foldedIDs) == [["alr_1"]])
        },
        ConformanceCase("more alerts than one message should hold are several digests") { place in
            let store = try await place.open()
            let count = DeliveryHolds.digestLimit + 3
            try await store.raise((0..<count).map { tagged("alr_\($0)") })
            let claims = try await store.due(noonDigest)
            #expect(claims.map { $0.foldedIDs?.count } == [DeliveryHolds.digestLimit, 3])
            #expect(Set(claims.flatMap { $0.foldedIDs ?? [] }).count == count)
        },
        ConformanceCase("digests are forgotten with their alerts, and none before it is sent") { place in
            let store = try await place.open()
            try await store.raise([tagged("alr_1")])
            let claim = try #require(try await store.due(noonDigest).first)
            try await store.prune(Retention(), at: days(4000))
            #expect(try await store.alerts(AlertQuery()).count == 1)
            #expect(try await store.finish(claim, .delivered, at: noon))
            try await store.prune(Retention(), at: days(4000))
            #expect(try await store.alerts(AlertQuery()).isEmpty)
        },
    ]

    private static let bursts = [
        ConformanceCase("of a burst the first alerts go out one by one, the rest together when its window is over") {
            place in
            let store = try await place.open()
            try await store.raise(bursting(2, max: 2))
            try await store.raise(bursting(3, max: 2, at: minutes(1), from: 3), at: minutes(1))
            #expect(try await store.due(at: minutes(1)).map(\.event.id) == ["alr_1", "alr_2"])
            let held = try await store.delivery(of: "alr_4")
            #expect(held.hold == .burst && held.nextAttempt == minutes(10))
            let (other, now) = (try await place.open(), minutes(10))
            let claims = try await other.due(DeliveryHolds(), at: now).filter { $0.event.digest != nil }
            #expect(claims.map(\.foldedIDs) == [["alr_3", "alr_4", "alr_5"]])
            #expect(claims.first?.event.digest?.data.reason == .burst)
            #expect(claims.first?.event.digest?.data.rule == Alert.Rule(name: "Talks"))
            // The next window.
            try await other.raise(bursting(1, max: 2, at: now, from: 6), at: now)
            #expect(try await other.due(at: now).map(\.event.id).last == "alr_6")
        },
        ConformanceCase("one alert beyond is sent as itself, and rules count each for itself") { place in
            let store = try await place.open()
            var other = draft("alr_9", rule: "Budget")
            other.burst = Burst(max: 1, per: .seconds(600))
            try await store.raise(bursting(2, max: 1) + [other])
            #expect(try await store.due().map(\.event.id) == ["alr_1", "alr_9"])
            let late = try await store.due(at: minutes(10))
            #expect(Set(late.map(\.event.id)).isSuperset(of: ["alr_2"]))
            #expect(late.allSatisfy { $0.event.digest == nil })
        },
        ConformanceCase("a clock that was set back begins a new window") { place in
            let store = try await place.open()
            try await store.raise(bursting(1, max: 1, at: days(1)), at: days(1))
            try await store.raise(bursting(1, max: 1, at: noon, from: 2), at: noon)
            #expect(try await store.delivery(of: "alr_2").hold == nil)
        },
        ConformanceCase("what a burst leaves over in quiet hours waits for their end, in one digest") { place in
            let store = try await place.open()
            try await store.raise(bursting(3, max: 1))
            try await store.raise(bursting(3, max: 1, at: minutes(20), from: 4), at: minutes(20))
            #expect(try await store.due(night, at: minutes(40)).isEmpty)
            #expect(try await store.delivery(of: "alr_2").nextAttempt == minutes(480))
            let claims = try await store.due(DeliveryHolds(), at: minutes(480))
            #expect(claims.compactMap(\.foldedIDs) == [["alr_2", "alr_3", "alr_5", "alr_6"]])
            #expect(claims.filter { $0.event.digest == nil }.map(\.event.id) == ["alr_1", "alr_4"])
        },
        ConformanceCase("a sink with digests gets all of a burst in its digest") { place in
            let store = try await place.open()
            try await store.raise(bursting(3, max: 1))
            #expect(try await store.due(noonDigest).map(\.foldedIDs) == [["alr_1", "alr_2", "alr_3"]])
        },
    ]
}
