import Model
import Storage
import Testing

@Suite struct ItemIdentityTests {
    @Test(arguments: [
        ("http and https", "http://example.org/a", "https://example.org/a"),
        ("a closing slash", "https://example.org/a", "https://example.org/a/"),
        ("the host's case", "https://EXAMPLE.org/a", "HTTPS://example.org/a"),
        ("a default port", "https://example.org:443/a", "http://example.org:80/a"),
        ("an empty port", "https://example.org:/a", "https://example.org/a"),
        ("spaces around", "  https://example.org/a\n", "https://example.org/a"),
        ("utm parameters", "https://example.org/a?utm_source=rss&utm_medium=x", "https://example.org/a"),
        (
            "a mix of parameters", "https://example.org/a?id=1&UTM_Source=x&p=2&fbclid=3",
            "https://example.org/a?id=1&p=2"
        ),
        ("the BBC's", "https://example.org/a?at_medium=RSS&at_campaign=rss", "https://example.org/a"),
        ("The Guardian's", "https://example.org/a?CMP=rss", "https://example.org/a"),
        ("Le Monde's", "https://example.org/a?xtor=RSS-3208", "https://example.org/a#xtor=RSS-1"),
        ("Deutsche Welle's", "https://example.org/a?maca=en-rss-en-all-1573-rdf", "https://example.org/a"),
        ("by feed", "https://example.org/a?ref=rss&source=feed", "https://example.org/a"),
        ("empty parameters", "https://example.org/a?", "https://example.org/a?&"),
        ("an edit counter", "https://example.org/a#0", "https://example.org/a#12"),
        ("an empty fragment", "https://example.org/a#", "https://example.org/a"),
        ("percent-encoding", "https://example.org/%c3%a9", "https://example.org/é"),
        ("a user's name", "https://ann:secret@example.org/a", "https://example.org/a"),
    ])
    func `one page under two addresses is one item and one story`(_ name: String, _ a: String, _ b: String) {
        #expect(linked(a) == linked(b))
        #expect(known(a).identity == known(b).identity)
        #expect(linked(a).storyKeys.count == 1)
        #expect(linked(a).storyKeys == known(b).storyKeys)
    }

    @Test(arguments: [
        ("www", "https://www.example.org/a", "https://example.org/a"),
        ("the path's case", "https://example.org/A", "https://example.org/a"),
        ("another port", "https://example.org:8080/a", "https://example.org/a"),
        ("a parameter", "https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("the order of parameters", "https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1"),
        ("a reference that is no feed's", "https://example.org/a?ref=main", "https://example.org/a?ref=dev"),
        ("a route", "https://example.org/#!/one", "https://example.org/#!/two"),
        ("entries on one page", "https://example.org/changes#v1.2", "https://example.org/changes#v1.3"),
        ("an IPv6 host's last group", "https://[::1:80]/a", "https://[::1]/a"),
        ("a scheme that is no web's", "tag:example.org,2026:1", "tag:example.org,2026:2"),
    ])
    func `two addresses of two pages are two items`(_ name: String, _ a: String, _ b: String) {
        #expect(linked(a).identity != linked(b).identity)
        #expect(known(a).identity != known(b).identity)
        #expect(Set(linked(a).storyKeys).isDisjoint(with: linked(b).storyKeys))
    }

    @Test func `the guid counts first, then the link, then title and date`() {
        var item = Item()
        item.title = FeedText("Talks")
        let bare = ItemIdentity(item, feedURL: feed).identity
        item.published = Timestamp(seconds: 0)
        let dated = ItemIdentity(item, feedURL: feed).identity
        item.link = "https://example.org/a"
        let linked = ItemIdentity(item, feedURL: feed).identity
        item.id = "17"
        let known = ItemIdentity(item, feedURL: feed).identity
        #expect(
            [bare, dated, linked, known] == [
                "title:Talks", "title:1970-01-01T00:00:00Z Talks", "link:https://example.org/a", "guid:17",
            ])
        item.title = FeedText("Talks go on")
        item.link = "https://example.org/b"
        #expect(ItemIdentity(item, feedURL: feed).identity == known)
        item.id = " \n"
        #expect(ItemIdentity(item, feedURL: feed).identity == "link:https://example.org/b")
    }

    @Test func `an item without guid, link, title and date is known by its words`() {
        var (a, b) = (Item(), Item())
        a.summary = FeedText("one")
        b.summary = FeedText("two")
        #expect(ItemIdentity(a, feedURL: feed).identity != ItemIdentity(b, feedURL: feed).identity)
        #expect(ItemIdentity(a, feedURL: feed) == ItemIdentity(a, feedURL: feed))
    }

    @Test func `a guid that different items share names none of them`() {
        let items = [
            made("g", "https://example.org/1", "A"), made("g", "https://example.org/2", "B"), made("h", nil, "C"),
        ]
        let identities = ItemIdentity.all(of: items, feedURL: feed).map(\.identity)
        #expect(Set(identities).count == 3)
        #expect(ItemIdentity.all(of: items.reversed(), feedURL: feed).map(\.identity) == identities.reversed())
        #expect(identities[2] == "guid:h")
    }

    @Test func `items with one guid and link are told apart by title, and true doubles are one`() {
        let link = "https://example.org/1"
        let items = [made("g", link, "A"), made("g", link, "B"), made("g", link, "A")]
        let identities = ItemIdentity.all(of: items, feedURL: feed).map(\.identity)
        #expect(Set(identities).count == 2 && identities[0] == identities[2])
        let doubles = ItemIdentity.all(of: [made("g", link, "A"), made("g", link, "A")], feedURL: feed)
        #expect(doubles.map(\.identity) == ["guid:g", "guid:g"])
    }

    @Test func `an address that every item of a feed has is nobody's story`() {
        let page = "https://example.org/news"
        let items = [made("1", page, "A"), made("2", page, "B"), made("3", "https://example.org/c", "C")]
        let keys = ItemIdentity.all(of: items, feedURL: feed).map(\.storyKeys)
        #expect(keys == [[], [], ["link:https://example.org/c"]])
    }

    @Test(arguments: [
        "https://example.org/", "http://example.org?utm_source=rss", "https://example.org/feed/", "no address", "",
    ])
    func `a bare site, the feed itself and what is no address are no story`(_ link: String) {
        #expect(linked(link).storyKeys == [])
    }

    @Test func `a title alone makes no story`() {
        #expect(ItemIdentity(made("17", nil, "Live updates"), feedURL: feed).storyKeys == [])
    }

    @Test func `a guid that is an address is a story key like a link`() {
        let item = made("http://example.org/p/1/", "https://example.org/talks?CMP=rss", "A")
        #expect(
            ItemIdentity(item, feedURL: feed).storyKeys
                == ["link:https://example.org/talks", "link:https://example.org/p/1"])
    }

    @Test(arguments: ["x", "é", "https://example.org/"])
    func `a guid without end makes a bounded identity of its own`(_ start: String) {
        let long = start + String(repeating: "ab/é", count: 250_000)
        let (a, b) = (known(long + "1").identity, known(long + "2").identity)
        #expect(a.utf8.count <= 300 && a != b)
        #expect(known(long + "1").identity == a)
    }

    @Test func `guids that differ only in control characters are two, and the identity holds none`() {
        let (a, b, c) = (known("x\u{0}a").identity, known("x\u{0}b").identity, known("x\u{1}a").identity)
        #expect(Set([a, b, c]).count == 3)
        #expect((a + b + c).unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test(
        arguments: [
            ("", 1_327_124_038_391_520_372), ("Talks", 15_083_882_727_461_527_718),
            ("Gespräch", 2_610_280_471_711_206_107),
            ("Gespräche über das eingefrorene Vermögen", 2_236_763_977_122_016_580),
        ] as [(String, UInt64)])
    func `the digest of a text is the same on every machine`(title: String, digest: UInt64) {
        #expect(ItemIdentity.digest(of: made("1", nil, title)) == digest)
    }

    @Test func `one letter changes the digest, wherever it stands`() {
        let text = Array("The council met by the harbour, and the ferry was late.".utf8)
        var digests = [ItemIdentity.digest(of: made("1", nil, String(decoding: text, as: UTF8.self)))]
        for index in text.indices {
            var other = text
            other[index] ^= 1
            digests.append(ItemIdentity.digest(of: made("1", nil, String(decoding: other, as: UTF8.self))))
            digests.append(ItemIdentity.digest(of: made("1", nil, String(decoding: text[..<index], as: UTF8.self))))
        }
        #expect(Set(digests).count == digests.count)
    }

    @Test func `the digest changes with each text and is the same everywhere`() {
        var item = made("1", "https://example.org/a", "Talks")
        #expect(ItemIdentity.digest(of: item) == 15_083_882_727_461_527_718)
        var digests: Set<UInt64> = [ItemIdentity.digest(of: item)]
        item.summary = FeedText("a")
        digests.insert(ItemIdentity.digest(of: item))
        var content = ItemContent()
        content.text = "b"
        item.content = [content]
        digests.insert(ItemIdentity.digest(of: item))
        item.summary = nil
        digests.insert(ItemIdentity.digest(of: item))
        content.text = "c"
        item.content = [content]
        digests.insert(ItemIdentity.digest(of: item))
        #expect(digests.count == 5)
        let before = ItemIdentity.digest(of: item)
        item.link = "https://example.org/other"
        item.updated = Timestamp(seconds: 1)
        #expect(ItemIdentity.digest(of: item) == before)
    }
}

private let feed = "https://example.org/feed"

private func made(_ id: String?, _ link: String?, _ title: String?) -> Item {
    var item = Item()
    item.id = id
    item.link = link
    item.title = title.map { FeedText($0) }
    return item
}

private func linked(_ link: String) -> ItemIdentity { ItemIdentity(made(nil, link, "A"), feedURL: feed) }

private func known(_ id: String) -> ItemIdentity { ItemIdentity(made(id, nil, "A"), feedURL: feed) }
