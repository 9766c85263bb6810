import Configuration
import Model
import Storage

/// The step between what is new in a feed and what rules match: the pages behind its teasers.
extension FeedVisits {
    /// The new and edited items, those that alert matched with the full text where that was wanted and could be had.
    ///
    /// - Parameter limit: Pages that are asked for; the others wait for the feed's next visit.
    func fetchedItems(
        of intake: FeedIntake, _ feed: FeedSettings, _ claim: FeedClaim, in source: ItemMatching.Source,
        atMost limit: Int
    ) async throws -> [FetchedItem] {
        let earlier = try await earlierEditions(of: intake, claim)
        var readings: [String: Articles.Reading] = [:]
        if let rules = feed.fullText {
            let wanted = intake.changed.filter {
                $0.mayAlert && Articles.isTeaser($0.item) && matching.couldUseFullText($0.item, in: source)
            }
            let answers = await articles.read(wanted.map(\.item), rules: rules, atMost: limit)
            for (change, answer) in zip(wanted, answers) { readings[change.identity.identity] = answer }
        }
        return intake.changed.map { change in
            let reading = readings[change.identity.identity]
            let item = reading?.item ?? change.item
            let names = ItemMatching.Names(
                own: Self.ownKey(of: change.identity.identity, claim),
                story: change.identity.storyKeys.adding(reading, of: change.item, feed))
            var alerts: [AlertDraft] = []
            if change.mayAlert {
                alerts = matching.alerts(for: item, names, in: source, at: now())
            } else if let edition = earlier[change.identity.identity] {
                alerts = matching.alerts(forEdited: item, from: edition, names, in: source, at: now())
            }
            return FetchedItem(
                identity: change.identity.identity, digest: change.identity.digest, item: item,
                alerts: alerts,
                article: reading?.result)
        }
    }

    /// The pages that earlier visits could not read. A rule that the teaser satisfied has alerted then, and is not
    /// asked again.
    func lateArticles(
        _ feed: FeedSettings, _ claim: FeedClaim, in source: ItemMatching.Source
    ) async throws -> [FetchedArticle] {
        guard let rules = feed.fullText else { return [] }
        let pending = try await store.pendingArticles(of: claim.feed.id, limit: Articles.limit)
        guard !pending.isEmpty else { return [] }
        let readings = await articles.read(pending.map(\.item), rules: rules, atMost: Articles.limit)
        return zip(pending, readings).map { pending, reading in
            var alerts: [AlertDraft] = []
            if case .read = reading.result {
                let names = ItemMatching.Names(
                    own: Self.ownKey(of: pending.identity, claim),
                    story: ItemIdentity(pending.item, feedURL: feed.key).storyKeys.adding(
                        reading, of: pending.item, feed))
                alerts = matching.alerts(
                    for: reading.item, names, in: source, at: now(),
                    but: matching.rules(of: pending.item, in: source))
            }
            return FetchedArticle(
                identity: pending.identity, item: reading.item, result: reading.result, alerts: alerts)
        }
    }
}

extension [String] {
    /// With the key of what the page calls its own address.
    fileprivate func adding(_ reading: Articles.Reading?, of item: Item, _ feed: FeedSettings) -> [String] {
        guard let address = reading?.address,
            let key = ItemIdentity.storyKey(ofPage: address, of: item, feedURL: feed.key), !contains(key)
        else { return self }
        return self + [key]
    }
}

extension FeedRecord {
    /// The feed as its last body described it.
    var asFeed: Feed {
        var feed = Feed()
        feed.title = title.map { FeedText($0) }
        feed.link = link
        feed.language = language
        return feed
    }
}
