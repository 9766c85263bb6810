import Model
import Storage
import Testing

extension StoreConformance {
    static let items = [
        ConformanceCase("items are told newest first, with their feed and the time they came") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a"), item("b")]))
            try await store.fetch(body([item("c")]), of: "https://other.example/feed", at: minutes(5))
            let found = try await store.items(ItemQuery())
            #expect(found.map(\.item.title?.text) == ["Story c", "Story b", "Story a"])
            #expect(found.map(\.firstSeen) == [minutes(5), noon, noon])
            #expect(found.map(\.feedURL) == ["https://other.example/feed", feedURL, feedURL])
            #expect(try await store.oldestItem() == noon)
        },
        ConformanceCase("items are chosen by time and feed, and read on page by page") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a"), item("b"), item("c")]))
            try await store.fetch(body([item("d")]), of: "https://other.example/feed", at: minutes(5))
            #expect(try await store.items(ItemQuery(since: minutes(5))).map(\.item.title?.text) == ["Story d"])
            let first = try await store.items(ItemQuery(feeds: [feedURL], limit: 2))
            #expect(first.map(\.item.title?.text) == ["Story c", "Story b"])
            let rest = try await store.items(ItemQuery(feeds: [feedURL], before: first.last?.id, limit: 2))
            #expect(rest.map(\.item.title?.text) == ["Story a"])
        },
        ConformanceCase("an item whose words are forgotten is no longer told") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a")]))
            try await store.prune(Retention(), at: days(31))
            #expect(try await store.items(ItemQuery()).isEmpty)
            #expect(try await store.oldestItem() == nil)
        },
        ConformanceCase("words find the items that were indexed with them") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a"), item("b"), item("c")]))
            try await store.prepareIndex(fingerprint: "1")
            let words = ["a": ["harbour", "=talk", "l'eau"], "b": ["harbours", "мир"], "c": ["talk"]]
            for record in try await store.unindexedItems(limit: 10) {
                let name = record.item.title.map { String($0.text.suffix(1)) } ?? ""
                try await store.index([
                    ItemSearchDocument(item: record.id, digest: record.digest, words: words[name] ?? [])
                ])
            }
            #expect(try await store.unindexedItems(limit: 10).isEmpty)
            let expected: [(WordSieve, [String])] = [
                (.word("harbour"), ["a"]), (.prefix("harbour"), ["b", "a"]), (.word("talk"), ["c"]),
                (.word("=talk"), ["a"]), (.word("l'eau"), ["a"]), (.prefix("ми"), ["b"]), (.word("nothing"), []),
                (.all([.prefix("harbour"), .word("=talk")]), ["a"]),
                (.either([.word("мир"), .word("talk")]), ["c", "b"]), (.any, ["c", "b", "a"]),
                (.all([.any, .word("talk")]), ["c"]), (.either([.any, .word("talk")]), ["c", "b", "a"]),
                (.word("a\" OR \"talk"), []),
            ]
            for (sieve, names) in expected {
                var query = ItemQuery()
                query.words = sieve
                let found = try await store.items(query)
                #expect(found.map { $0.item.title.map { String($0.text.suffix(1)) } } == names, "\(sieve)")
            }
        },
        ConformanceCase("an edited item is to be indexed again, and not found by its old words") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", digest: 1)]))
            try await store.prepareIndex(fingerprint: "1")
            let first = try #require(try await store.unindexedItems(limit: 10).first)
            try await store.index([ItemSearchDocument(item: first.id, digest: first.digest, words: ["old"])])
            try await store.fetch(body([item("a", digest: 2)]), at: minutes(5))
            var query = ItemQuery()
            query.words = .word("old")
            #expect(try await store.items(query).isEmpty)
            // Words of an edition that has passed are no words of the item.
            try await store.index([ItemSearchDocument(item: first.id, digest: first.digest, words: ["old"])])
            #expect(try await store.items(query).isEmpty)
            let again = try #require(try await store.unindexedItems(limit: 10).first)
            try await store.index([ItemSearchDocument(item: again.id, digest: again.digest, words: ["new"])])
            query.words = .word("new")
            #expect(try await store.items(query).count == 1)
        },
        ConformanceCase("another fingerprint empties the index, the same one keeps it") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a")]))
            try await store.prepareIndex(fingerprint: "1")
            let record = try #require(try await store.unindexedItems(limit: 10).first)
            try await store.index([ItemSearchDocument(item: record.id, digest: record.digest, words: ["word"])])
            try await store.prepareIndex(fingerprint: "1")
            #expect(try await store.unindexedItems(limit: 10).isEmpty)
            try await store.prepareIndex(fingerprint: "2")
            #expect(try await store.unindexedItems(limit: 10).count == 1)
        },
    ]
}
