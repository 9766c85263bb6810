internal import Model

/// The items of a document: all, or the newest of very many.
struct ItemList {
    /// Feeds of the wild hold some hundred, a whole blog some thousand. What more a document has would only fill the memory.
    static let limit = 10_000

    private(set) var items: [Item] = []
    private var dropped = 0

    var isEmpty: Bool { items.isEmpty }

    mutating func append(_ item: Item) {
        items.append(item)
        // Twice the limit, so that many items cost a sort for each ten thousand and not one each.
        if items.count >= Self.limit * 2 { dropOldest() }
    }

    /// Ends the list; answers what is to be said of items that are left out.
    mutating func finish() -> String? {
        if items.count > Self.limit { dropOldest() }
        guard dropped > 0 else { return nil }
        return "there are \(items.count + dropped) items: the newest \(items.count) are kept"
    }

    /// Keeps the newest by their dates; those without one count as older, and of equals the first, as feeds begin with the newest.
    private mutating func dropOldest() {
        let dates = items.map { ($0.published ?? $0.updated ?? $0.created)?.milliseconds ?? .min }
        let order = items.indices.sorted { dates[$0] == dates[$1] ? $0 < $1 : dates[$0] > dates[$1] }
        dropped += items.count - Self.limit
        items = order.prefix(Self.limit).sorted().map { items[$0] }
    }
}
