import Model
import Storage
import Testing

extension StoreConformance {
    private static let newURL = "https://news.example/moved"

    private static func move(_ sightings: Int, isConfirmed: Bool) -> FeedMove {
        FeedMove(
            target: newURL, firstSeen: noon, lastSeen: days(sightings), sightings: sightings, isConfirmed: isConfirmed)
    }

    private static func register(_ urls: [String], in store: any Store) async throws -> [FeedRecord] {
        try await store.register(urls.map { FeedRegistration(url: $0, firstDue: days(9)) }, at: days(9))
    }

    static let moves = [
        ConformanceCase("where a feed has moved to is kept with each success, and left by a failure") { place in
            let store = try await place.open()
            let seen = move(3, isConfirmed: false)
            try await store.fetch(body([item("a")]), move: seen)
            #expect(try await store.feed().move == seen)
            #expect(try await store.feed().movedTo == nil)
            try await store.fetch(.failed(status: 503, message: "busy", kind: .refused), at: days(1))
            #expect(try await store.feed().move == seen)
            try await store.fetch(.notModified(nil), at: days(2), move: move(4, isConfirmed: true))
            #expect(try await store.feeds().map(\.movedTo) == [newURL])
            try await store.fetch(.notModified(nil), at: days(3))
            #expect(try await store.feed().move == nil)
        },
        ConformanceCase("the config that follows a move keeps the record, and what was seen stays seen") { place in
            let store = try await place.open()
            try await store.fetch(
                body([item("a")], validators: validators("\"1\"", url: newURL)), move: move(3, isConfirmed: true))
            let old = try await store.feed()
            let record = try #require(try await register([newURL], in: store).first)
            #expect(record.id == old.id && record.url == newURL && record.due == old.due)
            #expect(record.isKnown && record.validators == validators("\"1\"", url: newURL))
            #expect(record.move == nil)
            #expect(try await store.isKnown("a", in: newURL))
            #expect(try await store.feeds().map(\.url) == [newURL])
        },
        ConformanceCase("a feed that is gone lives on where it has moved to") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a")]), move: move(3, isConfirmed: false))
            try await store.fetch(.gone(message: "410"), at: days(1))
            let record = try #require(try await register([newURL], in: store).first)
            #expect(record.gone == nil && record.failures == 0 && record.due == days(9) && record.lastError == nil)
            #expect(try await store.isKnown("a", in: newURL))
        },
        ConformanceCase("a move takes nothing over from a feed that is still asked for, nor into one that is known") {
            place in
            let store = try await place.open()
            try await store.fetch(body([item("a")]), move: move(3, isConfirmed: true))
            let both = try await register([newURL, feedURL], in: store)
            #expect(both.map(\.url) == [newURL, feedURL] && both.map(\.isKnown) == [false, true])
            let alone = try await register([newURL], in: store)
            #expect(alone.map(\.id) == [both[0].id])
            #expect(try await store.isKnown("a", in: newURL) == false)
        },
    ]
}
