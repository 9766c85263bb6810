import Model
import Storage
import Testing

extension StoreConformance {
    static let deliveries = [
        ConformanceCase("deliveries are claimed oldest alert first, of the asked sinks, up to the limit, once") {
            place in
            let store = try await place.open()
            try await store.raise((1...4).map { draft("alr_\($0)", at: minutes($0), to: ["hook", "file", "other"]) })
            let first = try await store.due(["hook", "file"], limit: 3)
            #expect(first.map(\.event.id) == ["alr_1", "alr_1", "alr_2"])
            let rest = try await store.due(["hook", "file"], limit: 100)
            #expect(rest.map(\.event.id) == ["alr_2", "alr_3", "alr_3", "alr_4", "alr_4"])
            #expect(Set((first + rest).map(\.delivery.sink)) == ["hook", "file"])
            #expect(try await store.due(["hook", "file"]).isEmpty)
        },
        ConformanceCase("each end of an attempt leaves the delivery as it says") { place in
            let store = try await place.open()
            try await store.raise(["sent", "retry", "dead", "back"].map { draft($0) })
            for claim in try await store.due() {
                let results: [String: DeliveryResult] = [
                    "sent": .delivered, "retry": .retry(at: minutes(5), reason: "503"), "dead": .dead(reason: "404"),
                    "back": .released(at: minutes(1)),
                ]
                #expect(try await store.finish(claim, try #require(results[claim.event.id]), at: minutes(1)))
            }
            let sent = try await store.delivery(of: "sent")
            #expect(sent.state == .delivered && sent.delivered == minutes(1) && sent.attempts == 1)
            let retry = try await store.delivery(of: "retry")
            #expect(retry.state == .pending && retry.nextAttempt == minutes(5) && retry.attempts == 1)
            #expect(retry.lastError == "503" && retry.openSince == noon)
            let dead = try await store.delivery(of: "dead")
            #expect(dead.state == .dead && dead.lastError == "404" && dead.attempts == 1)
            let back = try await store.delivery(of: "back")
            #expect(back.state == .pending && back.attempts == 0 && back.nextAttempt == minutes(1))
            #expect(try await store.due(at: noon).isEmpty)
            #expect(try await store.due(at: minutes(1)).map(\.event.id) == ["back"])
            #expect(try await store.due(at: minutes(5)).map(\.event.id) == ["retry"])
        },
        ConformanceCase("a delivery passes to another when its lease is over, and the first holder is fenced") {
            place in
            let (one, other) = (try await place.open(), try await place.open())
            try await one.raise([draft("alr_1")])
            let stale = try #require(try await one.due().first)
            #expect(try await other.due(at: noon + lease - .seconds(1)).isEmpty)
            let fresh = try #require(try await other.due(at: noon + lease).first)
            #expect(fresh.token > stale.token)
            let ends: [DeliveryResult] = [
                .delivered, .dead(reason: "x"), .retry(at: noon, reason: "x"), .released(at: noon),
            ]
            for end in ends {
                #expect(try await one.finish(stale, end, at: noon) == false)
            }
            let record = try await one.delivery(of: "alr_1")
            #expect(record.state == .pending && record.attempts == 0 && record.lastError == nil)
            #expect(try await other.finish(fresh, .delivered, at: noon))
            #expect(try await other.finish(fresh, .dead(reason: "again"), at: noon) == false)
            #expect(try await other.delivery(of: "alr_1").state == .delivered)
        },
        ConformanceCase("several ends are stored together, a fenced one among them alone refused") { place in
            let store = try await place.open()
            try await store.raise((1...3).map { draft("alr_\($0)") })
            let claims = try await store.due()
            #expect(try await store.finish(claims[1], .released(at: noon), at: noon))
            let attempts = claims.map { DeliveryAttempt(claim: $0, result: .delivered) }
            #expect(try await store.finish(attempts, at: noon) == [true, false, true])
            #expect(try await store.due().map(\.event.id) == ["alr_2"])
        },
        ConformanceCase("many senders on two connections never hold one delivery together") { place in
            let stores = [try await place.open(), try await place.open()]
            try await stores[0].raise((0..<60).map { draft("alr_\($0)") })
            let claims = try await withThrowingTaskGroup(of: [DeliveryClaim].self) { group in
                for task in 0..<20 {
                    group.addTask { try await stores[task % 2].due(limit: 7) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claims.count == 60)
            #expect(Set(claims.map(\.event.id)).count == 60)
        },
        ConformanceCase("dead letters are sent again, those that are chosen, with a fresh start") { place in
            let store = try await place.open()
            try await store.raise((1...3).map { draft("alr_\($0)", at: minutes($0), to: ["hook", "file"]) })
            for claim in try await store.due(["hook", "file"]) {
                #expect(try await store.finish(claim, .dead(reason: "404"), at: noon))
            }
            #expect(try await store.retryDeadLetters(DeadLetterSelection(alerts: []), at: days(1)) == 0)
            #expect(
                try await store.retryDeadLetters(DeadLetterSelection(alerts: ["alr_1"], sink: "hook"), at: days(1)) == 1
            )
            let revived = try await store.delivery(of: "alr_1")
            #expect(revived.state == .pending && revived.openSince == days(1) && revived.nextAttempt == days(1))
            #expect(revived.attempts == 0)
            #expect(try await store.delivery(of: "alr_1", to: "file").state == .dead)
            #expect(try await store.retryDeadLetters(DeadLetterSelection(since: minutes(3)), at: days(1)) == 2)
            #expect(try await store.retryDeadLetters(DeadLetterSelection(sink: "file"), at: days(1)) == 2)
            #expect(try await store.retryDeadLetters(DeadLetterSelection(), at: days(1)) == 1)
            #expect(try await store.due(["hook", "file"], at: days(1)).count == 6)
        },
    ]

    static let sinks = [
        ConformanceCase(
            "a sink that is gone has its letters dead, also those of later alerts, until its address changes"
        ) {
            place in
            let store = try await place.open()
            let hook = SinkRegistration(name: "hook", fingerprint: "1")
            #expect(try await store.register(sinks: [hook]).isEmpty)
            try await store.raise([draft("alr_1", to: ["hook", "file"])])
            try await store.disableSink("hook", fingerprint: "1", reason: "410", at: minutes(1))
            let disabled = DisabledSink(name: "hook", reason: "410", since: minutes(1))
            #expect(try await store.register(sinks: [hook]) == [disabled])
            try await store.raise([draft("alr_2", to: ["hook", "file"])])
            for id in ["alr_1", "alr_2"] {
                let letter = try await store.delivery(of: id)
                #expect(letter.state == .dead && letter.lastError == "410" && letter.attempts == 0)
                #expect(try await store.delivery(of: id, to: "file").state == .pending)
            }
            #expect(try await store.register(sinks: [SinkRegistration(name: "hook", fingerprint: "2")]).isEmpty)
            try await store.raise([draft("alr_3")])
            #expect(try await store.due().map(\.event.id) == ["alr_3"])
        },
        ConformanceCase("a 410 of an address that the sink no longer has disables nothing") { place in
            let store = try await place.open()
            #expect(try await store.register(sinks: [SinkRegistration(name: "hook", fingerprint: "2")]).isEmpty)
            try await store.raise([draft("alr_1")])
            try await store.disableSink("hook", fingerprint: "1", reason: "410", at: noon)
            #expect(try await store.register(sinks: [SinkRegistration(name: "hook", fingerprint: "2")]).isEmpty)
            #expect(try await store.due().count == 1)
        },
        ConformanceCase("a send that was under way when its sink was disabled may still arrive, and is not tried again")
        {
            place in
            let store = try await place.open()
            try await store.raise([draft("arrives"), draft("fails")])
            let claims = try await store.due()
            try await store.disableSink("hook", fingerprint: "1", reason: "410", at: noon)
            #expect(try await store.finish(claims[0], .delivered, at: noon))
            #expect(try await store.finish(claims[1], .retry(at: noon, reason: "503"), at: noon))
            #expect(try await store.delivery(of: "arrives").state == .delivered)
            #expect(try await store.delivery(of: "fails").state == .dead)
            #expect(try await store.due(at: days(1)).isEmpty)
        },
        ConformanceCase("sending dead letters again enables their sink, and fences who held them before") { place in
            let store = try await place.open()
            let hook = SinkRegistration(name: "hook", fingerprint: "1")
            try await store.raise([draft("alr_1")])
            let stale = try #require(try await store.due().first)
            try await store.disableSink("hook", fingerprint: "1", reason: "410", at: noon)
            #expect(try await store.retryDeadLetters(DeadLetterSelection(), at: noon) == 1)
            #expect(try await store.register(sinks: [hook]).isEmpty)
            #expect(try await store.finish(stale, .dead(reason: "old"), at: noon) == false)
            #expect(try await store.due().count == 1)
        },
    ]
}
