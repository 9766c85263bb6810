import Model
import Storage
import Testing

private let notices = SinkNotices(sinks: ["other"], failures: 3, eventID: { "evt_\(UInt64.random(in: .min ... .max))" })

extension Store {
    /// Tries an alert, with an end that tells of the sink.
    fileprivate func attempt(
        _ state: SinkReport.State, of id: String, at now: Timestamp, notices: SinkNotices = notices
    ) async throws {
        try await raise([draft(id, at: now)], at: now)
        let claim = try #require(try await due(at: now, limit: 100).first { $0.event.id == id })
        let result: DeliveryResult = state == .works ? .delivered : .dead(reason: "503")
        let attempt = DeliveryAttempt(claim: claim, result: result, report: SinkReport(state, notices: notices))
        #expect(try await finish([attempt], at: now) == [true])
    }

    fileprivate func registerHook(_ fingerprint: String = "1") async throws {
        _ = try await register(sinks: [SinkRegistration(name: "hook", fingerprint: fingerprint)])
    }

    /// Oldest first.
    fileprivate func sinkNews() async throws -> [HealthEvent] {
        try await healthEvents(AlertQuery()).map(\.event).reversed()
    }
}

private let failure = SinkReport.State.fails(reason: "answered 503", isForGood: false)

extension StoreConformance {
    static let sinkHealth = [
        ConformanceCase("a sink that fails is told of once, and its end is, with the words of the last failure") {
            place in
            let store = try await place.open()
            try await store.registerHook()
            for number in 1...5 { try await store.attempt(failure, of: "alr_\(number)", at: minutes(number)) }
            let told = try #require(try await store.sinkNews().first)
            #expect(try await store.sinkNews().count == 1)
            #expect(told.type == .sinkFailing && told.timestamp == minutes(3))
            #expect(told.data.news.sink?.name == "hook" && told.data.news.feed == nil)
            #expect(told.data.news.since == minutes(1) && told.data.news.failures == 3)
            #expect(told.data.news.error == "answered 503")
            let deliveries = try await store.healthEvents(AlertQuery()).first?.deliveries
            #expect(deliveries?.map(\.sink) == ["other"])

            try await store.attempt(.works, of: "alr_6", at: minutes(6))
            try await store.attempt(.works, of: "alr_7", at: minutes(7))
            let over = try #require(try await store.sinkNews().last)
            #expect(try await store.sinkNews().count == 2)
            #expect(over.type == .sinkRecovered && over.data.news.since == minutes(1))
            for number in 8...10 { try await store.attempt(failure, of: "alr_\(number)", at: minutes(number)) }
            #expect(try await store.sinkNews().map(\.type) == [.sinkFailing, .sinkRecovered, .sinkFailing])
        },
        ConformanceCase("failures that are not in a row are nothing to tell, nor are their ends") { place in
            let store = try await place.open()
            try await store.registerHook()
            for number in 0..<12 {
                try await store.attempt(number % 3 == 2 ? .works : failure, of: "alr_\(number)", at: minutes(number))
            }
            #expect(try await store.sinkNews().isEmpty)
        },
        ConformanceCase("two processes that see the same sink fail tell it once") { place in
            let (one, other) = (try await place.open(), try await place.open())
            try await one.registerHook()
            for number in 1...6 {
                try await (number % 2 == 0 ? one : other).attempt(failure, of: "alr_\(number)", at: minutes(number))
            }
            #expect(try await one.sinkNews().count == 1)
        },
        ConformanceCase("what will not get well by itself is told at once") { place in
            let store = try await place.open()
            try await store.registerHook()
            try await store.attempt(.fails(reason: "a wrong token", isForGood: true), of: "alr_1", at: noon)
            #expect(try await store.sinkNews().map(\.type) == [.sinkFailing])
            try await store.attempt(.works, of: "alr_2", at: minutes(1))
            #expect(try await store.sinkNews().map(\.type) == [.sinkFailing, .sinkRecovered])
        },
        ConformanceCase("a sink that is gone is told of, and that it takes alerts again at another address") { place in
            let store = try await place.open()
            try await store.registerHook()
            try await store.disableSink("hook", fingerprint: "1", reason: "answered 410", notices: notices, at: noon)
            #expect(try await store.sinkNews().map(\.type) == [.sinkGone])
            try await store.registerHook("2")
            try await store.attempt(.works, of: "alr_1", at: minutes(1))
            #expect(try await store.sinkNews().map(\.type) == [.sinkGone, .sinkRecovered])
        },
        ConformanceCase("where nobody else is there to be told, it is told as soon as somebody is") { place in
            let store = try await place.open()
            try await store.registerHook()
            var nobody = notices
            nobody.sinks = []
            for number in 1...4 {
                try await store.attempt(failure, of: "alr_\(number)", at: minutes(number), notices: nobody)
            }
            #expect(try await store.sinkNews().isEmpty)
            try await store.attempt(failure, of: "alr_5", at: minutes(5))
            #expect(try await store.sinkNews().map(\.type) == [.sinkFailing])
        },
    ]
}
