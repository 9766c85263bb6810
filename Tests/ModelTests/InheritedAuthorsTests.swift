import Model
import Testing

struct InheritedAuthorsTests {
    private static func authors(_ format: FeedFormat, own: String?, source: String?, feed: String?) -> [String?] {
        func people(_ name: String?) -> [FeedPerson] {
            name.map { name in
                var person = FeedPerson()
                person.name = name
                return [person]
            } ?? []
        }
        var item = Item()
        item.authors = people(own)
        if let source {
            item.source = ItemSource()
            item.source?.authors = people(source)
        }
        var head = Feed()
        head.authors = people(feed)
        var document = FeedDocument(format: format, encoding: "utf-8", feed: head, items: [item])
        document.inheritAuthors()
        return document.items[0].authors.map(\.name)
    }

    @Test(
        arguments: [
            (FeedFormat.atom10, "Ann", "Bo", "Cy", ["Ann"]), (.atom10, nil, "Bo", "Cy", ["Bo"]),
            (.atom10, nil, nil, "Cy", ["Cy"]), (.atom03, nil, nil, "Cy", ["Cy"]), (.json11, nil, nil, "Cy", ["Cy"]),
            (.json10, "Ann", nil, "Cy", ["Ann"]), (.atom10, nil, nil, nil, []), (.rss20, nil, nil, "Cy", []),
        ] as [(FeedFormat, String?, String?, String?, [String])])
    func `an item has its own authors, else those that its format hands down`(
        format: FeedFormat, own: String?, source: String?, feed: String?, expected: [String]
    ) {
        #expect(Self.authors(format, own: own, source: source, feed: feed) == expected)
    }
}
