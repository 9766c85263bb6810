import Model
import Storage
import Testing

extension StoreConformance {
    static let upkeep = [
        ConformanceCase("an item is forgotten only when its feed has shown others for so long") { place in
            let store = try await place.open()
            try await store.fetch(body([item("stays"), item("leaves")]))
            try await store.fetch(body([item("new")], present: ["stays", "new"]), at: days(200))
            // Neither 304s nor failures are news of what the feed shows.
            try await store.fetch(.notModified(nil), at: days(1000))
            try await store.fetch(.failed(status: 500, message: "x", kind: .refused), at: days(1001))
            try await store.prune(Retention(), at: days(1002))
            #expect(try await store.isKnown("leaves"))
            try await store.fetch(body([], present: ["stays", "new"]), at: days(1003))
            try await store.prune(Retention(), at: days(1003))
            #expect(try await store.isKnown("leaves") == false)
            #expect(try await store.isKnown("stays"))
            #expect(try await store.isKnown("new"))
            #expect(try await store.feed().itemCount == 2)
        },
        ConformanceCase("an item outlives its content, with its digest") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", digest: 7)]))
            try await store.prune(Retention(), at: days(399))
            let id = try await store.feed().id
            #expect(try await store.itemStates(of: id, identities: ["a"]) == ["a": ItemState(digest: 7)])
        },
        ConformanceCase("old alerts go with their story keys, and those with an open or dead letter stay") { place in
            let store = try await place.open()
            try await store.raise(["sent", "open", "dead"].map { draft($0, keys: [$0]) })
            for claim in try await store.due() {
                let id = claim.event.id
                let end: DeliveryResult = id == "sent" ? .delivered : .dead(reason: "404")
                if id != "open" { #expect(try await store.finish(claim, end, at: noon)) }
            }
            try await store.prune(Retention(), at: days(400))
            #expect(try await store.alerts(AlertQuery()).count == 3)
            try await store.prune(Retention(), at: days(401))
            #expect(try await store.alerts(AlertQuery()).map(\.event.data.id) == ["dead", "open"])
            #expect(try await store.raise([draft("again", keys: ["sent"])], at: days(401)).raisedIDs == ["again"])
        },
        ConformanceCase("more than a batch is pruned") { place in
            let store = try await place.open()
            try await store.fetch(body((0..<2500).map { item("\($0)") }))
            try await store.fetch(body([item("last")]), at: days(1000))
            try await store.prune(Retention(), at: days(1000))
            #expect(try await store.feed().itemCount == 1)
            #expect(try await store.isKnown("2499") == false)
        },
        ConformanceCase("a scratch copy holds what the store held and shares nothing") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", alerts: [draft("alr_1")])], validators: validators("\"1\"")))
            let copy = try await store.scratchCopy()
            #expect(try await copy.feed().validators == validators("\"1\""))
            #expect(try await copy.isKnown("a"))
            try await copy.fetch(body([item("b", alerts: [draft("alr_2")])]), at: days(1))
            #expect(try await copy.due(at: days(1)).count == 2)
            #expect(try await store.isKnown("b") == false)
            #expect(try await store.due().map(\.event.id) == ["alr_1"])
            try await copy.close()
            #expect(try await store.isKnown("a"))
        },
        ConformanceCase("one pass at a time holds a store") { place in
            let (one, other) = (try await place.open(), try await place.open())
            let lock = try await one.lockRun()
            for store in [one, other] {
                let error = await #expect(throws: StoreError.self) { _ = try await store.lockRun() }
                #expect(error?.code == .otherRun)
                #expect(error?.description.contains("another run holds it") == true)
            }
            lock.release()
            lock.release()
            let second = try await other.lockRun()
            second.release()
        },
        ConformanceCase("who takes the lock is not held up by what a killed pass held, and that pass is fenced") {
            place in
            let store = try await place.open()
            let stale = try await store.claim()
            let request = FeedClaimRequest(feeds: [stale.feed.id], now: noon, lease: lease)
            #expect(try await store.claimFeeds(request).isEmpty)
            let lock = try await store.lockRun()
            defer { lock.release() }
            let fresh = try #require(try await store.claimFeeds(request).first)
            let late = FeedOutcome(claim: stale, result: body([item("late")]), due: days(1))
            #expect(try #require(try await store.commit([late], at: noon).first).isFenced)
            let outcome = FeedOutcome(claim: fresh, result: body([item("a", alerts: [draft("alr_1")])]), due: days(1))
            _ = try await store.commit([outcome], at: noon)

            let sending = try #require(try await store.due().first)
            #expect(try await store.due().isEmpty)
            lock.release()
            try await store.lockRun().release()
            #expect(try await store.due().map(\.event.id) == ["alr_1"])
            #expect(try await store.finish(sending, .delivered, at: noon) == false)
        },
        ConformanceCase("a call that has begun ends also when its task is cancelled") { place in
            let store = try await place.open()
            let id = try await store.feed().id
            let claims = try await withThrowingTaskGroup(of: [FeedClaim].self) { group in
                group.cancelAll()
                group.addTask {
                    try await store.claimFeeds(FeedClaimRequest(feeds: [id], now: noon, lease: lease))
                }
                return try await group.next() ?? []
            }
            #expect(claims.count == 1)
        },
    ]
}
