import FeedParsing
import Testing

/// Lists of feeds, as readers write them and as nobody should.
@Suite struct OPMLTests {
    private func read(_ text: String) throws -> OPMLDocument {
        try OPMLReader().read(Array(text.utf8))
    }

    @Test func `folders become tags, nested ones each, and categories too`() throws {
        let document = try read(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <opml version="2.0"><head><title>Mine</title></head><body>
            <outline text="News" title="News">
              <outline text="Europe">
                <outline type="rss" text="Kurier" title="Kurier &amp; Bote" xmlUrl="https://kurier.example/rss?a=1&amp;b=2" htmlUrl="https://kurier.example/"/>
              </outline>
              <outline type="rss" text="World" xmlUrl="https://world.example/feed" category="/World/Wire,daily"/>
            </outline>
            <outline text="Alone" xmlUrl="https://alone.example/feed"/>
            </body></opml>
            """)
        #expect(document.feeds.map(\.title) == ["Kurier & Bote", "World", "Alone"])
        #expect(document.feeds.map(\.url)[0] == "https://kurier.example/rss?a=1&b=2")
        #expect(document.feeds.map(\.tags) == [["News", "Europe"], ["News", "World", "Wire", "daily"], []])
        #expect(document.feeds.map(\.line) == [5, 7, 9])
        #expect(document.problems.isEmpty)
        #expect(!document.isTruncated)
    }

    @Test(arguments: [
        (#"<opml><body><OUTLINE TEXT='a' XMLURL='https://a.example/'></opml>"#, ["https://a.example/"]),
        (#"<opml><body><outline text="a" type="rss" url="https://a.example/"/></body></opml>"#, ["https://a.example/"]),
        (
            #"<opml><body><outline text="R&D" xmlUrl="https://a.example/?x=1&y=2"/></body></opml>"#,
            ["https://a.example/?x=1&y=2"]
        ),
        (
            #"<opml><body><outline xmlUrl="https://a.example/"><outline xmlUrl="https://b.example/"/></outline></body></opml>"#,
            ["https://a.example/", "https://b.example/"]
        ),
        ("<opml><body/></opml>", []),
    ])
    func `what other readers write is understood`(text: String, urls: [String]) throws {
        #expect(try read(text).feeds.map(\.url) == urls)
    }

    @Test(arguments: ["<rss version=\"2.0\"/>", "<html><body>no</body></html>", "", "{}", "just words"])
    func `what is no OPML is an error`(text: String) {
        #expect(throws: OPMLError.self) { try read(text) }
    }

    @Test func `an include is passed over, and nothing that it names is a feed`() throws {
        let document = try read(
            #"<opml><body><outline type="include" text="me" url="https://a.example/list.opml"/><outline type="link" text="x" url="https://a.example/"/></body></opml>"#
        )
        #expect(document.feeds.isEmpty)
        #expect(document.problems.count == 2)
    }

    @Test func `entities are not opened`() throws {
        let document = try read(
            """
            <!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
            <opml><body><outline text="&x;" xmlUrl="https://a.example/&b;&b;"/></body></opml>
            """)
        let feed = try #require(document.feeds.first)
        #expect(feed.title == nil || feed.title == "&x;")
        #expect(feed.url.count < 1000)
    }

    @Test func `a cut document says so, and gives what it has`() throws {
        let document = try read(
            #"<opml><body><outline text="a" xmlUrl="https://a.example/"/><outline text="b" xmlUrl="htt"#)
        #expect(document.feeds.map(\.title) == ["a"])
        #expect(document.isTruncated)
    }

    @Test func `a huge list is read up to its limit, deep folders make no more tags than some`() throws {
        let many = String(repeating: #"<outline text="a" xmlUrl="https://a.example/"/>"#, count: 105)
        let document = try OPMLReader(feedLimit: 100).read(Array("<opml><body>\(many)</body></opml>".utf8))
        #expect(document.feeds.count == 100)
        #expect(document.problems.count == 1)
        let deep = (0..<1000).map { #"<outline text="f\#($0)">"# }.joined()
        let nested = try read("<opml><body>\(deep)<outline xmlUrl='https://a.example/'/></body></opml>")
        #expect(nested.feeds.count <= 1)
        let fewer = (0..<100).map { #"<outline text="f\#($0)">"# }.joined()
        let feed = try #require(
            try read("<opml><body>\(fewer)<outline xmlUrl='https://a.example/'/></body></opml>").feeds.first)
        #expect(feed.tags.count == 16)
    }

    @Test func `what is written is read again as it was`() throws {
        var feeds = [
            OPMLFeed(url: "https://a.example/?x=1&y=\"2\"", title: "A <b> & \"c\"", tags: ["News", "Europe"]),
            OPMLFeed(url: "https://b.example/", title: nil, tags: []),
            OPMLFeed(url: "https://c.example/${TOKEN}", title: "Ц\u{1}", tags: ["News"]),
        ]
        let text = OPMLWriter(title: "List", created: "Thu, 01 Jan 2026 00:00:00 GMT").write(feeds)
        let read = try read(text).feeds
        feeds[1].title = "https://b.example/"
        feeds[2].title = "Ц"
        let expected = [feeds[0], feeds[2], feeds[1]]
        #expect(read.map(\.url) == expected.map(\.url))
        #expect(read.map(\.title) == expected.map(\.title))
        #expect(read.map(\.tags) == expected.map(\.tags))
        #expect(text.components(of: "<outline text=\"News\">") == 1)
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
