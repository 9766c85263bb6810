import Model
import Storage
import Testing

extension StoreConformance {
    static let feeds = [
        ConformanceCase("feeds are registered in the order asked, once each, and keep their record") { place in
            let store = try await place.open()
            let a = FeedRegistration(url: "https://a.example/", firstDue: noon)
            let b = FeedRegistration(url: "https://b.example/", firstDue: minutes(5))
            let first = try await store.register([b, a, b], at: noon)
            #expect(first.map(\.url) == [b.url, a.url, b.url])
            #expect(first.map(\.due) == [minutes(5), noon, minutes(5)])
            #expect(first.allSatisfy { !$0.isKnown && $0.failures == 0 && $0.validators == nil })
            let again = try await store.register([FeedRegistration(url: a.url, firstDue: days(1))], at: noon)
            #expect(again.map(\.due) == [noon])
            #expect(try await store.feeds().map(\.url) == [a.url, b.url])
        },
        ConformanceCase("the longest overdue feed is claimed first, and none before it is due unless asked so") {
            place in
            let store = try await place.open()
            let records = try await store.register(
                (0..<4).map { FeedRegistration(url: "https://\($0).example/", firstDue: minutes(-$0)) }, at: noon)
            var request = FeedClaimRequest(feeds: records.map(\.id), now: minutes(-1), lease: lease)
            #expect(try await store.claimFeeds(request).map(\.feed.due) == [minutes(-3), minutes(-2), minutes(-1)])
            #expect(try await store.claimFeeds(request).isEmpty)
            request.evenIfNotDue = true
            #expect(try await store.claimFeeds(request).map(\.feed.due) == [noon])
        },
        ConformanceCase("only the feeds asked for are claimed") { place in
            let store = try await place.open()
            let records = try await store.register(
                [FeedRegistration(url: "a", firstDue: noon), FeedRegistration(url: "b", firstDue: noon)], at: noon)
            let request = FeedClaimRequest(feeds: [records[1].id], now: noon, lease: lease)
            #expect(try await store.claimFeeds(request).map(\.feed.url) == ["b"])
        },
        ConformanceCase("a feed passes to another when its lease is over, and the first holder is fenced") { place in
            let (one, other) = (try await place.open(), try await place.open())
            let stale = try await one.claim()
            let request = FeedClaimRequest(feeds: [stale.feed.id], now: noon + lease, lease: lease)
            let early = FeedClaimRequest(feeds: [stale.feed.id], now: noon + lease - .seconds(1), lease: lease)
            #expect(try await other.claimFeeds(early).isEmpty)
            let fresh = try #require(try await other.claimFeeds(request).first)
            #expect(fresh.token > stale.token)

            let late = FeedOutcome(
                claim: stale, result: body([item("x", alerts: [draft("late")])], validators: validators("\"late\"")),
                due: days(1))
            #expect(try #require(try await one.commit([late], at: noon).first).isFenced)
            #expect(try await one.isKnown("x") == false)
            #expect(try await one.alerts(AlertQuery()).isEmpty)
            let record = try await one.feed()
            #expect(record.validators == nil && record.due == noon && record.lastChecked == nil)

            try await one.release([stale])
            #expect(try await one.claimFeeds(request).isEmpty)
            let outcome = FeedOutcome(claim: fresh, result: body([item("x")]), due: days(1))
            #expect(try #require(try await other.commit([outcome], at: noon).first).raisedIDs == [])
        },
        ConformanceCase("a lease that ran out but passed to nobody still counts") { place in
            let store = try await place.open()
            let claim = try await store.claim()
            let outcome = FeedOutcome(claim: claim, result: body([item("x")]), due: days(1))
            #expect(try #require(try await store.commit([outcome], at: days(1)).first).isFenced == false)
        },
        ConformanceCase("a claim is spent by its commit and by its release") { place in
            let store = try await place.open()
            let claim = try await store.claim()
            let outcome = FeedOutcome(
                claim: claim, result: .failed(status: 500, message: "x", kind: .refused), due: noon)
            let results = try await store.commit([outcome, outcome], at: noon)
            #expect(results.map(\.isFenced) == [false, true])
            #expect(try await store.feed().failures == 1)
            let second = try await store.claim()
            try await store.release([second])
            let after = FeedOutcome(claim: second, result: body([item("x")]), due: noon)
            #expect(try #require(try await store.commit([after], at: noon).first).isFenced)
            #expect(try await store.claim().token > second.token)
        },
        ConformanceCase("a fenced outcome does not hold up the others of its group") { place in
            let store = try await place.open()
            let (a, b) = (try await store.claim("a"), try await store.claim("b"))
            try await store.release([a])
            let results = try await store.commit(
                [a, b].map { FeedOutcome(claim: $0, result: body([item("x")]), due: days(1)) }, at: noon)
            #expect(results.map(\.isFenced) == [true, false])
            #expect(try await store.isKnown("x", in: "a") == false)
            #expect(try await store.isKnown("x", in: "b"))
        },
        ConformanceCase("a server's wish to wait is obeyed also when feeds are asked for that are not due") { place in
            let store = try await place.open()
            try await store.fetch(.failed(status: 429, message: "slow down", kind: .refused), notBefore: days(1))
            let id = try await store.feed().id
            let asked = FeedClaimRequest(feeds: [id], now: days(1) - .seconds(1), lease: lease, evenIfNotDue: true)
            #expect(try await store.claimFeeds(asked).isEmpty)
            #expect(try await store.feed().notBefore == days(1))
            try await store.fetch(.notModified(nil), at: days(1))
            #expect(try await store.feed().notBefore == nil)
        },
        ConformanceCase("a feed that is gone is never claimed again and keeps what is known of it") { place in
            let store = try await place.open()
            try await store.fetch(body([item("x")], validators: validators("\"1\"")))
            try await store.fetch(.gone(message: "410"), at: days(1))
            let record = try await store.feed()
            #expect(record.gone == days(1) && record.lastError == "410" && record.validators == validators("\"1\""))
            let request = FeedClaimRequest(feeds: [record.id], now: days(900), lease: lease, evenIfNotDue: true)
            #expect(try await store.claimFeeds(request).isEmpty)
            #expect(try await store.isKnown("x"))
        },
        ConformanceCase("many claimers on two connections never hold one feed together") { place in
            let stores = [try await place.open(), try await place.open()]
            let records = try await stores[0].register(
                (0..<40).map { FeedRegistration(url: "https://\($0).example/", firstDue: noon) }, at: noon)
            let claims = try await withThrowingTaskGroup(of: [FeedClaim].self) { group in
                for task in 0..<24 {
                    group.addTask {
                        // Overlapping pieces of the list, so that each feed is wanted by many.
                        let wanted = (0..<12).map { records[(task * 5 + $0) % records.count].id }
                        return try await stores[task % 2].claimFeeds(
                            FeedClaimRequest(feeds: wanted, now: noon, lease: lease))
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claims.count == records.count)
            #expect(Set(claims.map(\.feed.id)).count == records.count)
        },
    ]
}
