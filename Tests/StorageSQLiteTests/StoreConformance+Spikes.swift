import Model
import Storage
import Testing

private let spike = Spike(factor: 3, over: .seconds(3600), fingerprint: "talks")

/// Matches of the rule at that time, each of another item.
private func match(_ store: any Store, _ count: Int = 1, at now: Timestamp, spike: Spike = spike) async throws
    -> [AlertEvent]
{
    var raised: [AlertEvent] = []
    for number in 0..<count {
        let id = "\(now.seconds)-\(number)"
        var draft = draft("alr_\(id)", keys: ["the same story"], at: now)
        draft.spike = spike
        let result = try await store.fetch(body([item(id, alerts: [draft])]), at: now)
        if case .stored(let events, _) = result { raised += events }
    }
    return raised
}

extension StoreConformance {
    static let spikes = [
        ConformanceCase("a spike is told once, with its count and what is usual") { place in
            let store = try await place.open()
            try await store.register(spikes: ["Talks": spike], at: noon)
            for week in 0...3 { #expect(try await match(store, 2, at: days(7 * week)).isEmpty) }
            let now = days(28)
            #expect(try await match(store, 5, at: now).isEmpty)
            let raised = try await match(store, 3, at: now + .seconds(60))
            #expect(raised.map(\.data.spike) == [Alert.Spike(count: 6, usual: 2, minutes: 60)])
            #expect(try await store.due(at: now + .seconds(60)).map(\.event.alert?.data.spike?.count) == [6])
        },
        ConformanceCase("no spike is told before a week and the window are over") { place in
            let store = try await place.open()
            try await store.register(spikes: ["Talks": spike], at: noon)
            #expect(try await match(store, 50, at: days(7)).isEmpty)
            #expect(try await match(store, 50, at: days(7) + .seconds(7200)).count == 1)
        },
        ConformanceCase("after a spike there is quiet until the count has fallen and some hours have passed") { place in
            let store = try await place.open()
            try await store.register(spikes: ["Talks": spike], at: noon)
            #expect(try await match(store, 4, at: days(10)).count == 1)
            // Fallen, and risen again within the cool-down.
            #expect(try await match(store, 4, at: days(10) + .seconds(3 * 3600)).isEmpty)
            #expect(try await match(store, 4, at: days(10) + .seconds(10 * 3600)).count == 1)
        },
        ConformanceCase("a rule that matches otherwise starts anew") { place in
            let store = try await place.open()
            try await store.register(spikes: ["Talks": spike], at: noon)
            var other = spike
            other.fingerprint = "other"
            try await store.register(spikes: ["Talks": other], at: days(10))
            #expect(try await store.spikeWatches() == [SpikeWatch(rule: "Talks", since: days(10))])
            #expect(try await match(store, 9, at: days(11), spike: other).isEmpty)
            try await store.register(spikes: ["Talks": other], at: days(30))
            #expect(try await store.spikeWatches() == [SpikeWatch(rule: "Talks", since: days(10))])
        },
        ConformanceCase("counts are kept for eight weeks") { place in
            let store = try await place.open()
            try await store.register(spikes: ["Talks": spike], at: noon)
            _ = try await match(store, 40, at: noon + .seconds(3600))
            for week in 1...4 { _ = try await match(store, 20, at: days(7 * week) + .seconds(3600)) }
            try await store.prune(Retention(), at: days(30))
            #expect(try await match(store, 59, at: days(35) + .seconds(3600)).isEmpty)
            try await store.prune(Retention(), at: days(35 + 59))
            // All forgotten: nothing is usual any more.
            #expect(try await match(store, 3, at: days(35 + 63) + .seconds(3600)).count == 1)
        },
    ]
}
