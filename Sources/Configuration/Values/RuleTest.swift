package import Model

/// An example that a rule must match, or must not.
package struct RuleTest: Hashable, Sendable {
    /// The index of its rule in `Configuration.rules`.
    package var rule: Int
    package var title: String?
    package var summary: String?
    /// The item's content.
    package var text: String?
    package var author: String?
    package var category: String?
    package var link: String?
    package var language: String?
    /// What is expected.
    package var isMatch: Bool
    /// Where a failure is to be reported.
    package var place: ConfigurationPlace

    package init(rule: Int, isMatch: Bool, place: ConfigurationPlace) {
        self.rule = rule
        self.isMatch = isMatch
        self.place = place
    }

    /// The example as an item of a feed, its texts plain.
    package var item: Item {
        var item = Item()
        item.title = title.map { FeedText($0) }
        item.summary = summary.map { FeedText($0) }
        if let text {
            var content = ItemContent()
            content.type = "text/plain"
            content.text = text
            item.content = [content]
        }
        item.authors = author.map { [FeedPerson(name: $0)] } ?? []
        item.categories = category.map { [FeedCategory(term: $0)] } ?? []
        item.link = link
        item.language = language
        return item
    }
}
