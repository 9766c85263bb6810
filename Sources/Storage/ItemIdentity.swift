package import Model

/// What makes an item the same item on the next poll, the same words, and the same story in another feed.
///
/// Made for all items of a document at once (`all(of:feedURL:)`), because what tells two items apart shows only there: a
/// guid or a link that several items share names none of them.
package struct ItemIdentity: Hashable, Sendable {
    /// Stable over polls and unique within the feed: by guid; where there is none, by normalised link; where there is
    /// neither, by title and date. At most 300 bytes, without control characters.
    package let identity: String
    /// Changes when the item's words do; the same on every machine and in every version.
    package let digest: UInt64
    /// Any one in common makes two items the same story: the item's page, by its link and by a guid that is an address.
    /// Never a title alone: "Live updates" is many stories. Empty where no address is the item's own.
    package let storyKeys: [String]

    /// Of an item that is alone in its document.
    package init(_ item: Item, feedURL: String) {
        self.init(
            identity: Self.identity(of: item), digest: Self.digest(of: item),
            storyKeys: Self.storyKeys(for: item, feedURL: feedURL))
    }

    private init(identity: String, digest: UInt64, storyKeys: [String]) {
        self.identity = Self.bounded(identity)
        self.digest = digest
        self.storyKeys = storyKeys
    }

    /// Of the items of one document, in their order.
    ///
    /// Items with one guid and different links or titles are kept apart: each one's identity then holds its link (or title)
    /// too. Addresses that items with different titles share are no story keys. O(n) in the size of the items.
    package static func all(of items: [Item], feedURL: String) -> [ItemIdentity] {
        let bases = items.map { identity(of: $0) }
        let keys = items.map { storyKeys(for: $0, feedURL: feedURL) }
        var faces: [String: Set<Face>] = [:]
        var titles: [String: Set<String>] = [:]
        for (index, item) in items.enumerated() {
            faces[bases[index], default: []].insert(Face(item))
            for key in keys[index] { titles[key, default: []].insert(item.title?.text ?? "") }
        }
        return items.indices.map { index in
            var identity = bases[index]
            if let shared = faces[identity], shared.count > 1 {
                let face = Face(items[index])
                identity += " link:" + face.link
                if shared.count(where: { $0.link == face.link }) > 1 { identity += " title:" + face.title }
            }
            return ItemIdentity(
                identity: identity, digest: digest(of: items[index]),
                storyKeys: keys[index].filter { titles[$0, default: []].count < 2 })
        }
    }

    /// Over title, summary and contents.
    package static func digest(of item: Item) -> UInt64 {
        var hash = TextDigest()
        hash.add(item.title?.text)
        hash.add(item.summary?.text)
        for content in item.content { hash.add(content.text ?? content.html) }
        return hash.value
    }

    /// The normalised addresses that name the item's page.
    ///
    /// The feed's own address and a bare site ("https://example.org/") are none: many feeds give them to all their items.
    package static func storyKeys(for item: Item, feedURL: String) -> [String] {
        let own = NormalisedLink(feedURL)
        var keys: [String] = []
        for address in [item.link, item.id] {
            guard let link = address.flatMap(NormalisedLink.init), link != own, !link.isSite else { continue }
            let key = bounded("link:" + link.text)
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    /// The key that the address gives which an item's page calls its own; nil where that can't be believed: a site or a section of one
    /// that all its pages name would make all of them one story.
    package static func storyKey(ofPage address: String, of item: Item, feedURL: String) -> String? {
        guard let page = NormalisedLink(address), !page.isSite, page != NormalisedLink(feedURL) else { return nil }
        if let own = item.link.flatMap(NormalisedLink.init), own != page, own.text.hasPrefix(page.text) { return nil }
        return bounded("link:" + page.text)
    }
}

extension ItemIdentity {
    /// The words that tell items of one guid apart.
    private struct Face: Hashable {
        let link: String
        let title: String

        init(_ item: Item) {
            self.link = item.link.map { NormalisedLink($0)?.text ?? $0 } ?? ""
            self.title = item.title?.text ?? ""
        }
    }

    /// Without regard to the other items of the document; not bounded yet.
    private static func identity(of item: Item) -> String {
        if let guid = item.id.map(trimmed), !guid.isEmpty {
            // http → https in guids made readers announce whole archives again (feedbin/support#515).
            return "guid:" + (NormalisedLink(guid)?.text ?? guid)
        }
        if let link = item.link.map(trimmed), !link.isEmpty {
            return "link:" + (NormalisedLink(link)?.text ?? link)
        }
        let title = trimmed(item.title?.text ?? "")
        let date = item.published ?? item.created
        guard !title.isEmpty || date != nil else { return "words:" + String(digest(of: item), radix: 16) }
        return "title:" + (date.map { "\($0) " } ?? "") + title
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { $0.value > 0x20 }),
            let last = scalars.lastIndex(where: { $0.value > 0x20 })
        else { return "" }
        return String(scalars[first...last])
    }

    /// A guid may be a megabyte long, or hold a NUL at which databases end a text: long ones end in their hash, and control
    /// characters become spaces.
    private static func bounded(_ text: String) -> String {
        let limit = 300
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit) {
            safe.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
        }
        let result = String(safe)
        if text.utf8.count <= limit, result == text { return result }
        var hash = StableHash()
        hash.add(text)
        var kept = String.UnicodeScalarView()
        var bytes = 0
        for scalar in safe {
            bytes += String(scalar).utf8.count
            if bytes > limit - 20 { break }
            kept.append(scalar)
        }
        return String(kept) + " #" + String(hash.value, radix: 16)
    }
}

/// FNV-1a (draft-eastlake-fnv), 64 bits.
private struct StableHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        value = (value ^ 0xFF) &* 0x0000_0100_0000_01b3
    }
}
