import Model
import Storage
import Testing

extension StoreConformance {
    static let outcomes = [
        ConformanceCase("a body stores its items with its validators, byte for byte, and makes the feed known") {
            place in
            let store = try await place.open()
            let odd = Validators(url: feedURL, etag: [0x22, 0xFF, 0x00, 0x22], lastModified: Array("yesterday".utf8))
            try await store.fetch(body([item("a", digest: .max), item("b", digest: 0)], validators: odd))
            let record = try await store.feed()
            #expect(record.validators == odd)
            #expect(record.isKnown && record.title == "News" && record.link == "https://news.example/")
            #expect(record.itemCount == 2 && record.lastStatus == 200)
            #expect(record.lastNewItem == noon && record.lastSuccess == noon && record.lastChecked == noon)
            #expect(record.due == minutes(60))
            let states = try await store.itemStates(of: record.id, identities: ["a", "b", "c"])
            #expect(states == ["a": ItemState(digest: .max), "b": ItemState(digest: 0)])
        },
        ConformanceCase("an edited item has its new digest and is not new") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", digest: 1)]))
            try await store.fetch(body([item("a", digest: 2)]), at: days(1))
            let record = try await store.feed()
            #expect(try await store.itemStates(of: record.id, identities: ["a"]) == ["a": ItemState(digest: 2)])
            #expect(record.itemCount == 1 && record.lastNewItem == noon && record.lastSuccess == days(1))
        },
        ConformanceCase("two feeds may have items of one identity") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a")]), of: "one")
            #expect(try await store.isKnown("a", in: "two") == false)
            try await store.fetch(body([item("a")]), of: "two")
            #expect(try await store.isKnown("a", in: "two"))
        },
        ConformanceCase("an item with numbers that JSON does not know is stored like any other") { place in
            let store = try await place.open()
            var strange = item("a")
            strange.item.geo = GeoPoint(latitude: .nan, longitude: -.infinity)
            try await store.fetch(body([strange]))
            #expect(try await store.isKnown("a"))
        },
        ConformanceCase("a body without validators leaves none") { place in
            let store = try await place.open()
            try await store.fetch(body([], validators: validators("\"1\"")))
            try await store.fetch(body([]), at: days(1))
            #expect(try await store.feed().validators == nil)
        },
        ConformanceCase("a 304 keeps validators and replaces those that it carries, of the same URL alone") { place in
            let store = try await place.open()
            let monday = "Mon, 04 Jan 2027 00:00:00 GMT"
            let tuesday = "Tue, 05 Jan 2027 00:00:00 GMT"
            try await store.fetch(body([item("a")], validators: validators("\"1\"", monday)))
            let steps: [(Validators?, Validators?)] = [
                (nil, validators("\"1\"", monday)),
                (validators("\"2\""), validators("\"2\"", monday)),
                (validators(nil, tuesday), validators("\"2\"", tuesday)),
                (
                    validators("\"3\"", url: "https://other.example/"),
                    validators("\"3\"", url: "https://other.example/")
                ),
            ]
            for (given, expected) in steps {
                try await store.fetch(.notModified(given), at: days(1))
                #expect(try await store.feed().validators == expected)
            }
            let record = try await store.feed()
            #expect(record.lastStatus == 304 && record.lastSuccess == days(1) && record.itemCount == 1)
        },
        ConformanceCase("a failure keeps validators and items, and counts until the next success") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a")], validators: validators("\"1\"")))
            try await store.fetch(.failed(status: 503, message: "busy", kind: .refused), at: days(1))
            try await store.fetch(.failed(status: nil, message: "no answer", kind: .refused), at: days(2))
            var record = try await store.feed()
            #expect(record.failures == 2 && record.failingSince == days(1) && record.lastError == "no answer")
            #expect(record.lastStatus == nil && record.lastSuccess == noon && record.lastChecked == days(2))
            #expect(record.validators == validators("\"1\"") && record.isKnown)
            #expect(try await store.isKnown("a"))
            try await store.fetch(.notModified(nil), at: days(3))
            record = try await store.feed()
            #expect(record.failures == 0 && record.failingSince == nil && record.lastError == nil)
        },
        ConformanceCase("a feed that fails at first is not known") { place in
            let store = try await place.open()
            try await store.fetch(.failed(status: 404, message: "not there", kind: .refused))
            #expect(try await store.feed().isKnown == false)
        },
        ConformanceCase("what one store commits another sees") { place in
            let (one, other) = (try await place.open(), try await place.open())
            try await one.fetch(body([item("a", alerts: [draft("alr_1")])], validators: validators("\"1\"")))
            #expect(try await other.feed().validators == validators("\"1\""))
            #expect(try await other.alerts(AlertQuery()).map(\.event.data.id) == ["alr_1"])
        },
    ]
}
