import Alerting
package import Configuration
package import Model
package import Rules
package import Storage
import Stories

/// The items of a store with what rules and readers are told of their feeds.
package struct StoredItems: Sendable {
    private static let page = 500

    private let store: any Store
    private let sources: [String: ItemMatching.Source]

    /// - Throws: `StoreError`.
    package init(_ configuration: Configuration, _ store: any Store) async throws {
        self.store = store
        var sources: [String: ItemMatching.Source] = [:]
        let settings = Dictionary(configuration.feeds.map { ($0.key, $0) }) { first, _ in first }
        for record in try await store.feeds() {
            let known = settings[record.url]
            var label = known?.label ?? FeedLabel(url: record.url)
            label.language = known?.language ?? record.language
            sources[record.url] = ItemMatching.Source(
                label: label,
                shown: AlertComposer.source(title: known?.name ?? record.title, url: record.url, link: record.link))
        }
        self.sources = sources
    }

    package func label(of item: ItemRecord) -> FeedLabel {
        source(of: item).label
    }

    /// What an alert on the item would say: the rule's name, who said what, the words around what matched.
    package func event(_ item: ItemRecord, _ match: Match, rule: Alert.Rule) -> AlertEvent {
        let text = ItemText(item.item)
        return AlertComposer(item: item.item, feed: source(of: item).shown) { text[$0] }
            .event(rule: rule, match: match, id: "item-\(item.id)", at: item.firstSeen)
    }

    /// By which copies of the item are found.
    func storyText(of item: ItemRecord) -> StoryText {
        StoryText(item.item, ItemText(item.item))
    }

    /// Calls `body` with each item that the query finds, newest first, until it answers false.
    ///
    /// - Throws: `StoreError`, and what `body` throws.
    package func forEach(_ query: ItemQuery, _ body: (ItemRecord) throws -> Bool) async throws {
        var query = query
        query.limit = Self.page
        while true {
            let found = try await store.items(query)
            for item in found {
                guard try body(item) else { return }
            }
            guard found.count == query.limit, let last = found.last else { return }
            query.before = last.id
        }
    }

    /// Brings the index of words up to date, so that `ItemQuery.words` finds all that there is.
    ///
    /// - Parameter progress: called with the number of items done so far.
    package func index(progress: (Int) -> Void = { _ in }) async throws {
        let languages = sources.values.map { "\($0.label.url) \($0.label.language ?? "")" }.sorted()
        try await store.prepareIndex(fingerprint: "\(SearchWords.version) \(languages.joined(separator: "\n"))")
        var done = 0
        while true {
            let items = try await store.unindexedItems(limit: Self.page)
            guard !items.isEmpty else { return }
            try await store.index(
                items.map { item in
                    ItemSearchDocument(
                        item: item.id, digest: item.digest,
                        words: SearchWords.words(of: item.item, language: label(of: item).language))
                })
            done += items.count
            progress(done)
        }
    }

    private func source(of item: ItemRecord) -> ItemMatching.Source {
        sources[item.feedURL]
            ?? ItemMatching.Source(
                label: FeedLabel(url: item.feedURL),
                shown: AlertComposer.source(title: nil, url: item.feedURL, link: nil))
    }
}
