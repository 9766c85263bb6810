extension FeedDocument {
    /// Gives items without authors those that their format lets them have: in Atom those of the item's source, else of the feed
    /// (RFC 4287 §4.2.1), in JSON Feed those of the feed. RSS has no such rule: its `managingEditor` answers for the channel and
    /// writes no items.
    public mutating func inheritAuthors() {
        switch format {
        case .atom03, .atom10, .atom, .json10, .json11: break
        default: return
        }
        for index in items.indices where items[index].authors.isEmpty {
            let source = items[index].source?.authors ?? []
            items[index].authors = source.isEmpty ? feed.authors : source
        }
    }
}
