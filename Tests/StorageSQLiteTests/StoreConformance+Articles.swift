import Model
import Storage
import Testing

extension StoreConformance {
    static let articles = [
        ConformanceCase("an item whose page failed is pending until its tries are used up") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", article: .failed), item("b")]))
            for attempt in 2...PendingArticle.tryLimit {
                let pending = try await store.pendingArticles(of: try await store.feedID(), limit: 10)
                #expect(pending.map(\.identity) == ["a"])
                try await store.fetch(
                    body([], present: ["a", "b"]), at: minutes(attempt), articles: pending.map { fetched($0, .failed) })
            }
            #expect(try await store.pendingArticles(of: try await store.feedID(), limit: 10).isEmpty)
        },
        ConformanceCase("an item whose page was postponed is pending, and loses no try by it") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", article: .postponed), item("b", article: .read(url: pageURL))]))
            for attempt in 1...PendingArticle.tryLimit {
                let pending = try await store.pendingArticles(of: try await store.feedID(), limit: 10)
                #expect(pending.map(\.identity) == ["a"])
                try await store.fetch(
                    .notModified(nil), at: minutes(attempt), articles: pending.map { fetched($0, .failed) })
            }
            #expect(try await store.pendingArticles(of: try await store.feedID(), limit: 10).isEmpty)
        },
        ConformanceCase("a full text that comes later is told with its item, and alerts") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", article: .failed)]))
            let pending = try await store.pendingArticles(of: try await store.feedID(), limit: 10)
            let late = pending.map { fetched($0, .read(url: pageURL), alerts: [draft("late")]) }
            let result = try await store.fetch(.notModified(nil), at: minutes(5), articles: late)
            guard case .stored(let raised, _) = result else {
                Issue.record("the claim was fenced")
                return
            }
            #expect(raised.map(\.data.id) == ["late"])
            #expect(try await store.items(ItemQuery()).first?.item.content.map(\.text) == ["All of it"])
            #expect(try await store.pendingArticles(of: try await store.feedID(), limit: 10).isEmpty)
        },
        ConformanceCase("an edited item keeps its full text") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", article: .read(url: pageURL), text: "All of it")]))
            try await store.fetch(body([item("a", digest: 2)]), at: minutes(5))
            let stored = try #require(try await store.items(ItemQuery()).first)
            #expect(stored.digest == 2)
            #expect(stored.item.content.map(\.text) == ["All of it"])
        },
        ConformanceCase("a full text that comes later is indexed anew") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a", article: .failed)]))
            try await store.prepareIndex(fingerprint: "1")
            for record in try await store.unindexedItems(limit: 10) {
                try await store.index([ItemSearchDocument(item: record.id, digest: record.digest, words: ["teaser"])])
            }
            let pending = try await store.pendingArticles(of: try await store.feedID(), limit: 10)
            try await store.fetch(
                .notModified(nil), at: minutes(5), articles: pending.map { fetched($0, .read(url: pageURL)) })
            #expect(try await store.unindexedItems(limit: 10).count == 1)
        },
    ]

    private static let pageURL = "https://news.example/page"

    private static func item(
        _ identity: String, digest: UInt64 = 1, article: ItemArticle? = nil, text: String? = nil
    ) -> FetchedItem {
        var item = Item()
        item.title = FeedText("Story \(identity)")
        var fetched = FetchedItem(identity: identity, digest: digest, item: item)
        fetched.article = article
        if let text { fetched.item.content = [content(text)] }
        return fetched
    }

    private static func fetched(
        _ pending: PendingArticle, _ result: ItemArticle, alerts: [AlertDraft] = []
    ) -> FetchedArticle {
        var item = pending.item
        if case .read = result { item.content.append(content("All of it")) }
        return FetchedArticle(identity: pending.identity, item: item, result: result, alerts: alerts)
    }

    private static func content(_ text: String) -> ItemContent {
        var content = ItemContent()
        content.text = text
        content.src = pageURL
        return content
    }
}

extension Store {
    fileprivate func feedID() async throws -> FeedRecord.ID {
        try #require(try await feeds().first { $0.url == feedURL }).id
    }
}
