import Model
import Storage
import Testing

extension StoreConformance {
    /// What a program that stays up asks: what is due, and when the next is.
    static let schedule = [
        ConformanceCase("the agenda has what may be fetched now, the longest overdue first, and when the next may be") {
            place in
            let store = try await place.open()
            let records = try await store.register(
                (0..<5).map { FeedRegistration(url: "https://\($0).example/", firstDue: minutes(3 - $0)) }, at: noon)
            let ids = records.map(\.id)
            let agenda = try await store.agenda(of: ids, at: minutes(1))
            #expect(agenda == FeedAgenda(due: [ids[4], ids[3], ids[2]], next: minutes(2)))
            #expect(
                try await store.agenda(of: [ids[0], ids[4]], at: noon) == FeedAgenda(due: [ids[4]], next: minutes(3)))
            #expect(try await store.agenda(of: ids, at: days(1)).next == nil)
            #expect(try await store.agenda(of: [], at: noon) == FeedAgenda(due: [], next: nil))
        },
        ConformanceCase("the agenda knows leases, what servers asked for, and feeds that are gone") { place in
            let store = try await place.open()
            let (held, asked, gone) = ("https://held.example/", "https://asked.example/", "https://gone.example/")
            try await store.fetch(.failed(status: 503, message: "busy", kind: .refused), of: asked, notBefore: days(2))
            try await store.fetch(.gone(message: "gone"), of: gone)
            let claim = try await store.claim(held)
            let ids = [claim.feed.id, try await store.feed(asked).id, try await store.feed(gone).id]
            #expect(try await store.agenda(of: ids, at: noon) == FeedAgenda(due: [], next: noon + lease))
            #expect(try await store.agenda(of: ids, at: days(1)) == FeedAgenda(due: [claim.feed.id], next: days(2)))
            try await store.release([claim])
            #expect(try await store.agenda(of: ids, at: noon) == FeedAgenda(due: [claim.feed.id], next: days(2)))
        },
        ConformanceCase("what the agenda has due is what can be claimed") { place in
            let store = try await place.open()
            let records = try await store.register(
                (0..<6).map { FeedRegistration(url: "https://\($0).example/", firstDue: minutes($0)) }, at: noon)
            for minute in 0..<6 {
                let due = try await store.agenda(of: records.map(\.id), at: minutes(minute)).due
                let claims = try await store.claimFeeds(
                    FeedClaimRequest(feeds: records.map(\.id), now: minutes(minute), lease: lease))
                #expect(claims.map(\.feed.id) == due)
                try await store.release(claims)
            }
        },
        ConformanceCase("the next delivery is the first that may be claimed") { place in
            let store = try await place.open()
            #expect(try await store.nextDelivery(to: ["hook"]) == nil)
            try await store.raise([draft("a"), draft("b", to: ["other"])])
            #expect(try await store.nextDelivery(to: ["hook"]) == noon)
            #expect(try await store.nextDelivery(to: ["file"]) == nil)
            let claim = try #require(try await store.due().first)
            #expect(try await store.nextDelivery(to: ["hook"]) == noon + lease)
            _ = try await store.finish(claim, .retry(at: minutes(30), reason: "503"), at: noon)
            #expect(try await store.nextDelivery(to: ["hook"]) == minutes(30))
            #expect(try await store.nextDelivery(to: ["hook", "other"]) == noon)
            let other = try #require(try await store.due(["other"]).first)
            _ = try await store.finish(other, .delivered, at: noon)
            #expect(try await store.nextDelivery(to: ["other"]) == nil)
        },
        ConformanceCase("where the clock was set, the schedule of the given feeds moves along") { place in
            let store = try await place.open()
            let (moved, left) = ("https://moved.example/", "https://left.example/")
            try await store.fetch(
                .failed(status: 429, message: "slower", kind: .limited), of: moved, notBefore: days(1))
            try await store.fetch(.notModified(nil), of: left)
            for step in [Duration.seconds(86_400), .seconds(-2 * 86_400)] {
                let before = try await store.feed(moved)
                try await store.moveSchedule(of: [before.id], by: step, old: noon)
                let after = try await store.feed(moved)
                #expect(after.due == before.due + step)
                #expect(after.notBefore == (before.notBefore ?? noon) + step)
            }
            #expect(try await store.feed(left).due == noon + .seconds(3600))
        },
        ConformanceCase(
            "what was asked by a clock a day ahead is due by the agenda as for a claim, unless it was moved along"
        ) {
            place in
            let store = try await place.open()
            try await store.fetch(.notModified(nil), at: days(3))
            let id = try await store.feed().id
            #expect(try await store.agenda(of: [id], at: noon).due == [id])
            try await store.moveSchedule(of: [id], by: .seconds(-3 * 86_400), old: days(3))
            #expect(try await store.agenda(of: [id], at: noon) == FeedAgenda(due: [], next: noon + .seconds(3600)))
            #expect(try await store.claimFeeds(FeedClaimRequest(feeds: [id], now: noon, lease: lease)).isEmpty)
        },
        ConformanceCase(
            "where the clock was set back, open deliveries are tried as soon as before; set forward, none later"
        ) {
            place in
            let store = try await place.open()
            try await store.raise([draft("open"), draft("sent")])
            for claim in try await store.due() {
                let isOpen = claim.event.id == "open"
                let result = isOpen ? DeliveryResult.retry(at: minutes(30), reason: "503") : .delivered
                _ = try await store.finish(claim, result, at: noon)
            }
            let day = Duration.seconds(86_400)
            try await store.moveSchedule(of: [], by: day, old: minutes(1))
            var open = try await store.delivery(of: "open")
            #expect(open.nextAttempt == minutes(30) && open.openSince == noon + day)
            try await store.moveSchedule(of: [], by: .zero - day, old: minutes(1) + day)
            open = try await store.delivery(of: "open")
            #expect(open.nextAttempt == minutes(30) - day && open.openSince == noon)
            // Begun under another clock, which was years ahead of the one that was wrong.
            try await store.moveSchedule(of: [], by: .seconds(100 * 86_400), old: Timestamp(seconds: 100))
            #expect(try await store.delivery(of: "open").openSince == noon)
            #expect(try await store.delivery(of: "sent").delivered == noon)
        },
    ]
}
