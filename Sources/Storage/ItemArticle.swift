package import Model

/// How the fetch of the page behind an item's teaser ended.
package enum ItemArticle: Sendable, Hashable {
    /// The full text is among the item's contents, as the one with this `src`.
    case read(url: String)
    /// It is to be tried again, `PendingArticle.tryLimit` times in all.
    case failed
    /// Nothing was asked yet, and will be on the feed's next visit.
    case postponed
}

/// An item whose full text is still to be had.
package struct PendingArticle: Sendable {
    /// Tries that an item's page is given; then it rests.
    package static let tryLimit = 3

    package let identity: String
    package let item: Item

    package init(identity: String, item: Item) {
        self.identity = identity
        self.item = item
    }
}

/// What became of a pending article.
package struct FetchedArticle: Sendable {
    package let identity: String
    /// With its full text where that was read.
    package let item: Item
    package let result: ItemArticle
    /// Of rules that the full text satisfies and the teaser did not.
    package let alerts: [AlertDraft]

    package init(identity: String, item: Item, result: ItemArticle, alerts: [AlertDraft]) {
        self.identity = identity
        self.item = item
        self.result = result
        self.alerts = alerts
    }
}
