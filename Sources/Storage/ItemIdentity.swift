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
        let addresses = Addresses(item)
        self.init(
            identity: Self.identity(of: item, addresses), digest: Self.digest(of: item),
            storyKeys: addresses.storyKeys(but: NormalisedLink(feedURL)))
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
        let feed = NormalisedLink(feedURL)
        var addresses: [Addresses] = []
        var bases: [String] = []
        var digests: [UInt64] = []
        // Looked at in their places: an item that is taken out of its list is copied with all that it holds.
        let places = items.span
        for index in places.indices {
            addresses.append(Addresses(places[index]))
            bases.append(identity(of: places[index], addresses[index]))
            digests.append(digest(of: places[index]))
        }
        let keys = addresses.map { $0.storyKeys(but: feed) }
        var sharers = Sharers(minimumCapacity: items.count)
        var titles: [String: String] = [:]
        titles.reserveCapacity(items.count)
        var shared: Set<String> = []
        for index in places.indices {
            sharers.add(index, under: bases[index])
            let title = places[index].title?.text ?? ""
            for key in keys[index] where titles.updateValue(title, forKey: key) ?? title != title { shared.insert(key) }
        }
        var identities = bases
        for indices in sharers.several {
            let base = bases[indices[0]]
            let faces = indices.map { Face(items[$0], addresses[$0]) }
            let different = Set(faces)
            guard different.count > 1 else { continue }
            for (index, face) in zip(indices, faces) {
                let isLinkShared = different.count { $0.link == face.link } > 1
                identities[index] = base + " link:" + face.link + (isLinkShared ? " title:" + face.title : "")
            }
        }
        return items.indices.map { index in
            ItemIdentity(
                identity: identities[index], digest: digests[index],
                storyKeys: keys[index].filter { !shared.contains($0) })
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
        Addresses(item).storyKeys(but: NormalisedLink(feedURL))
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
    /// An item's addresses, normalised once for all that is made of them.
    private struct Addresses {
        let link: NormalisedLink?
        let guid: NormalisedLink?

        init(_ item: Item) {
            self.link = item.link.flatMap(NormalisedLink.init)
            self.guid = item.id == item.link ? link : item.id.flatMap(NormalisedLink.init)
        }

        func storyKeys(but feed: NormalisedLink?) -> [String] {
            var keys: [String] = []
            for case let address? in [link, guid] where address != feed && !address.isSite {
                let key = bounded("link:" + address.text)
                if !keys.contains(key) { keys.append(key) }
            }
            return keys
        }
    }

    /// Which items have a name in common.
    private struct Sharers {
        private var first: [String: Int] = [:]
        /// By the first of each.
        private var others: [Int: [Int]] = [:]

        init(minimumCapacity: Int) {
            first.reserveCapacity(minimumCapacity)
        }

        mutating func add(_ index: Int, under name: String) {
            let known = Self.look(&first[name, default: index])
            if known != index { others[known, default: [known]].append(index) }
        }

        /// Those of each name that more than one item has, in their order.
        var several: [[Int]] { Array(others.values) }

        /// Through the place that the dictionary gives, so that a name is looked up once.
        private static func look(_ place: inout Int) -> Int { place }
    }

    /// The words that tell items of one guid apart.
    private struct Face: Hashable {
        let link: String
        let title: String

        init(_ item: Item, _ addresses: Addresses) {
            self.link = addresses.link?.text ?? item.link ?? ""
            self.title = item.title?.text ?? ""
        }
    }

    /// Without regard to the other items of the document; not bounded yet.
    private static func identity(of item: Item, _ addresses: Addresses) -> String {
        // http → https in guids made readers announce whole archives again (feedbin/support#515).
        if let guid = addresses.guid { return "guid:" + guid.text }
        if let guid = item.id.map(trimmed), !guid.isEmpty { return "guid:" + guid }
        if let link = addresses.link { return "link:" + link.text }
        if let link = item.link.map(trimmed), !link.isEmpty { return "link:" + link }
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
        if text.utf8.count <= limit, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit) {
            safe.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
        }
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
