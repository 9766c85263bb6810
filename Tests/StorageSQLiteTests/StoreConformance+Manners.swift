import Model
import Storage
import Testing

extension StoreConformance {
    static let manners = [
        ConformanceCase("how often a feed says that it changes is kept from its last body") { place in
            let store = try await place.open()
            let rhythm = FeedRhythm(
                ttl: .seconds(3600), updatePeriod: .seconds(86_400), skipHours: 0xFF_FFFF, skipDays: 0b1000001,
                usualGap: .milliseconds(1234))
            try await store.fetch(body([item("a")], rhythm: rhythm))
            #expect(try await store.feed().rhythm == rhythm)
            try await store.fetch(.notModified(nil), at: days(1))
            try await store.fetch(.failed(status: 500, message: "x", kind: .refused), at: days(2))
            #expect(try await store.feed().rhythm == rhythm)
            try await store.fetch(body([item("a")]), at: days(3))
            #expect(try await store.feed().rhythm == FeedRhythm())
        },
        ConformanceCase("an outcome says how long the feed is left alone and why, and how its server took it") {
            place in
            let store = try await place.open()
            let claim = try await store.claim()
            #expect(claim.feed.interval == nil && claim.feed.stretch == 1 && !claim.feed.needsHTTP1)
            var outcome = FeedOutcome(
                claim: claim, result: .failed(status: 429, message: "x", kind: .limited), due: days(1))
            outcome.interval = PollInterval(length: .seconds(60), reason: .freshness, wanted: .seconds(1 << 31))
            outcome.stretch = 2.5
            outcome.isLimited = true
            outcome.wasWhole = true
            outcome.needsHTTP1 = true
            _ = try await store.commit([outcome], at: noon)
            var record = try await store.feed()
            #expect(record.interval == outcome.interval && record.stretch == 2.5 && record.needsHTTP1)
            #expect(record.limitedAt == noon && record.lastWhole == noon && record.failureKind == .limited)
            #expect(record.lastRead == nil)
            try await store.fetch(body([item("a")]), at: days(1))
            record = try await store.feed()
            #expect(record.limitedAt == noon && record.lastWhole == noon && record.failureKind == nil)
            #expect(record.stretch == 2.5 && record.needsHTTP1 && record.lastRead == days(1))
        },
        ConformanceCase("a postponed feed is as it was, and is asked later") { place in
            let store = try await place.open()
            try await store.fetch(.failed(status: 500, message: "x", kind: .refused))
            try await store.fetch(.postponed, at: days(1), notBefore: days(2))
            let record = try await store.feed()
            #expect(record.failures == 1 && record.lastError == "x" && record.lastStatus == 500)
            #expect(record.lastChecked == noon && record.notBefore == days(2))
            let request = FeedClaimRequest(feeds: [record.id], now: days(2), lease: lease, evenIfNotDue: true)
            #expect(try await store.claimFeeds(request).count == 1)
        },
        ConformanceCase("a feed that was last asked a day or more from now is claimed: the clock was ahead") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a")]), at: days(400), notBefore: days(401))
            let id = try await store.feed().id
            for (time, count) in [(days(399) + .seconds(60), 0), (noon, 1)] {
                let request = FeedClaimRequest(feeds: [id], now: time, lease: lease)
                #expect(try await store.claimFeeds(request).count == count)
            }
        },
        ConformanceCase("hosts keep the later start and the later end of a pause, and go when they don't matter") {
            place in
            let store = try await place.open()
            func keep(_ hosts: [HostRecord], at now: Timestamp) async throws -> [HostRecord] {
                _ = try await store.commit([], hosts: hosts, at: now)
                return try await store.hosts()
            }
            let limited = HostRecord(
                name: "a.example", lastStart: noon, pausedUntil: days(2), limitedAt: noon, limits: 3)
            #expect(try await keep([limited, HostRecord(name: "b.example", lastStart: noon)], at: noon).count == 2)
            let later = HostRecord(name: "a.example", lastStart: minutes(1), pausedUntil: days(1))
            var kept = try await keep([later], at: minutes(1))
            #expect(kept.map(\.name) == ["a.example", "b.example"])
            #expect(kept[0].lastStart == minutes(1) && kept[0].pausedUntil == days(2))
            #expect(kept[0].limitedAt == noon && kept[0].limits == 3)
            kept = try await keep([HostRecord(name: "c.example", lastStart: days(1))], at: days(1))
            #expect(kept.map(\.name) == ["a.example", "c.example"])
            kept = try await keep([HostRecord(name: "d.example", lastStart: days(200))], at: days(200))
            #expect(kept.map(\.name) == ["d.example"])
        },
        ConformanceCase("a host is stored with the outcomes of its commit, or not at all") { place in
            let (one, other) = (try await place.open(), try await place.open())
            let claim = try await one.claim()
            let outcome = FeedOutcome(claim: claim, result: body([item("a")]), due: days(1))
            _ = try await one.commit([outcome], hosts: [HostRecord(name: "a.example", lastStart: noon)], at: noon)
            #expect(try await other.hosts().map(\.name) == ["a.example"])
            #expect(try await other.isKnown("a"))
        },
    ]
}
