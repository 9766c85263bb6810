package import Model

/// Makes the alerts of one item.
///
/// Everything that comes from the feed is bounded here (title 500 characters, names 200, 20 authors, 30 statements, a
/// quote 2,000, a link 4,000, six excerpts of 600), so that an alert stays a message that every receiver takes.
package struct AlertComposer {
    private let item: Item
    private let feed: Alert.Source
    private let text: (ItemField) -> String

    /// - Parameters:
    ///   - feed: as `source(title:url:link:)` gives it.
    ///   - text: the text of a field, the one into which the offsets of matches point.
    package init(item: Item, feed: Alert.Source, text: @escaping (ItemField) -> String) {
        self.item = item
        self.feed = feed
        self.text = text
    }

    /// The feed as alerts show it: its URL without user, password, fragment and query parts that hold secrets (`token`,
    /// `key`, `sig`, `password` and their like: see `PublicURL`).
    package static func source(title: String?, url: String, link: String?) -> Alert.Source {
        Alert.Source(
            title: title?.collapsed.nonBlank?.shortened(to: 200, mark: "…"), url: PublicURL.redacted(url),
            link: bounded(PublicURL.followable(link)))
    }

    /// The alert that the item raises under a rule.
    ///
    /// - Parameter id: from an `AlertIDGenerator`.
    package func event(rule: Alert.Rule, match: Match, id: String, at now: Timestamp) -> AlertEvent {
        var alert = Alert(id: id, rule: rule, feed: feed, item: story)
        alert.statements = match.statements.prefix(30).map(Self.quotation)
        alert.excerpts = ExcerptMaker(text: text).excerpts(of: match.highlights)
        return AlertEvent(timestamp: now, data: alert)
    }

    /// The item as alerts show it. `published` is the time of the last change where the feed gives no other, as Atom may.
    package var story: Alert.Story {
        var story = Alert.Story()
        story.id = Self.bounded(item.id)
        story.title = item.title?.text.collapsed.nonBlank?.shortened(to: 500, mark: "…")
        story.link = Self.bounded(PublicURL.followable(item.link))
        story.published = item.published ?? item.updated ?? item.created
        story.authors = item.authors.prefix(20).compactMap {
            $0.name?.collapsed.nonBlank?.shortened(to: 200, mark: "…")
        }
        story.summary = (text(.summary).nonBlank ?? text(.content).nonBlank)?.collapsed.shortened(to: 500)
        return story
    }
}

extension AlertComposer {
    private static func quotation(_ statement: Statement) -> Alert.Quotation {
        var quotation = Alert.Quotation(statement)
        quotation.quote = quotation.quote.shortened(to: 2000, mark: "…")
        quotation.parts = quotation.parts.prefix(20).map { $0.shortened(to: 2000, mark: "…") }
        quotation.speaker = quotation.speaker?.shortened(to: 200, mark: "…")
        quotation.mention = quotation.mention?.shortened(to: 200, mark: "…")
        quotation.cue = quotation.cue?.shortened(to: 200, mark: "…")
        return quotation
    }

    /// A link or an id that is cut is another one, so a longer one is left out.
    private static func bounded(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 4000 else { return nil }
        return text
    }
}
