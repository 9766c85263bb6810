import Model
import Testing

@testable import FeedParsing

struct FeedParserTests {
    static func parse(_ text: String, chunk: Int = 65_536, context: FeedParser.Context = .init()) throws -> FeedDocument
    {
        try FeedParser(chunk: chunk).parse(Array(text.utf8), context: context)
    }

    @Test func `reads every part of an RSS item`() throws {
        let document = try Self.parse(Fixtures.rss)
        #expect(document.format == .rss20)
        #expect(document.problems == [])
        #expect(document.truncated == nil)
        let feed = document.feed
        #expect(feed.title?.text == "Harbour & Sons")
        #expect(feed.link == "https://harbour.example/")
        #expect(feed.language == "en-GB")
        #expect(feed.ttlMinutes == 60)
        #expect(feed.skipHours == [0, 23])
        #expect(feed.skipDays == ["Sunday"])
        #expect(feed.image?.url == "https://harbour.example/logo.png")
        #expect(feed.image?.width == 88)
        #expect(feed.cloud?.domain == "rpc.harbour.example")
        #expect(feed.authors == [FeedPerson(name: "Ann Lee", email: "ann@harbour.example")])
        #expect(feed.publisher == FeedPerson(email: "web@harbour.example"))
        #expect(feed.itunes?.categories == ["News", "Boats"])
        #expect(feed.itunes?.owner == FeedPerson(name: "Bo", email: "bo@harbour.example"))
        #expect(feed.updatePeriod == "hourly")
        #expect(feed.hubs == ["https://hub.example/"])
        let item = try #require(document.items.first)
        #expect(document.items.count == 2)
        #expect(item.id == "boat-1")
        #expect(item.idIsPermalink == false)
        #expect(item.link == "https://harbour.example/real")
        #expect(item.title?.text == "A boat")
        #expect(
            item.summary == FeedText("It floats.", html: "<p>It <a href=\"https://harbour.example/f\">floats</a>.</p>"))
        #expect(item.content.first?.text == "All of it")
        #expect(item.authors == [FeedPerson(name: "Cy")])
        #expect(item.published?.description == "2026-01-15T14:05:00Z")
        #expect(item.categories == [FeedCategory(term: "Boats", scheme: "https://tags.example/")])
        #expect(item.enclosures.first?.length == 100_000)
        #expect(item.commentsCount == 12)
        #expect(item.commentsFeed == "https://harbour.example/c.xml")
        #expect(item.media.first?.thumbnails.first?.width == 75)
        #expect(item.media.first?.credits == [.init(name: "Di", role: "photographer")])
        #expect(item.geo == GeoPoint(latitude: 45.256, longitude: -71.92))
        #expect(item.itunes?.durationSeconds == 2863)
        #expect(item.itunes?.explicit == false)
        #expect(item.source?.title?.text == "Elsewhere")
        #expect(item.links.contains { $0.rel == "license" })
        #expect(document.items[1].link == "https://harbour.example/2")
    }

    @Test func `reads Atom's texts, links and languages`() throws {
        let document = try Self.parse(Fixtures.atom)
        #expect(document.format == .atom10)
        #expect(document.problems == [])
        #expect(document.feed.links.map(\.rel) == ["self", "alternate"])
        #expect(document.feed.generator?.version == "2.0")
        let item = try #require(document.items.first)
        #expect(item.title == FeedText("1 < 2", html: "1 &lt; <b>2</b>", base: "https://example.org/"))
        #expect(item.content.first?.html == "<div><p>See <a href=\"https://other.example/b/x\">x</a></p></div>")
        #expect(item.content.first?.base == "https://other.example/b/")
        #expect(item.content.first?.language == "de")
        #expect(item.language == "fr")
        #expect(item.published?.description == "2026-01-15T13:00:00Z")
        #expect(item.updated?.description == "2026-01-16T14:00:00Z")
        #expect(item.enclosures.first?.url == "https://example.org/a.mp3")
        #expect(!item.links.contains { $0.rel == "enclosure" })
        #expect(item.source?.id == "tag:s")
        #expect(item.authors.first?.uri == "https://example.org/ann")
    }

    @Test(arguments: [
        ("<rss version='0.91'><channel/></rss>", FeedFormat.rss091), ("<rss version='0.92'/>", .rss092),
        ("<rss/>", .rss),
        ("<rss version='2.0'/>", .rss20), ("<feed xmlns='http://www.w3.org/2005/Atom'/>", .atom10),
        ("<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>", .atom03), ("<feed/>", .atom),
        (
            "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel/></r:RDF>",
            .rss10
        ),
        (
            "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'/>",
            .rss090
        ),
        ("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", .json10),
        ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[]}", .json11),
    ])
    func `knows the formats, and an empty feed is a feed`(text: String, format: FeedFormat) throws {
        let document = try Self.parse(text)
        #expect(document.format == format)
        #expect(document.items.isEmpty)
    }

    @Test func `reads a JSON feed`() throws {
        let document = try Self.parse(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://e.org/", "language": "de_AT",
             "authors": [{"name": "Ann", "url": "https://e.org/ann"}], "hubs": [{"type": "x", "url": "https://hub.example/"}],
             "items": [{"id": 7, "url": "/1", "content_html": "<p>Hi <script>x</script>&amp; bye</p>", "date_published": "2026-01-15T14:05:00Z",
                        "date_modified": 1768485900, "tags": ["a"], "attachments": [{"url": "a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5.0}]},
                       {"id": "x", "content_text": "plain < text", "date_published": "soon"}, "junk"]}
            """, context: .init(url: "https://e.org/feed.json"))
        #expect(document.feed.language == "de-AT")
        #expect(document.items.count == 2)
        #expect(document.items[0].id == "7")
        #expect(document.items[0].link == "https://e.org/1")
        #expect(document.items[0].content.first?.html == "<p>Hi &amp; bye</p>")
        #expect(document.items[0].updated?.description == "2026-01-15T14:05:00Z")
        #expect(document.items[0].enclosures.first?.length == 5)
        #expect(document.items[1].content.first?.text == "plain < text")
        #expect(document.problems.count == 1)
    }

    @Test(arguments: [
        ("", FeedParsingError.Code.empty), ("   \n", .empty), ("hello", .noFeed), ("<foo><bar/></foo>", .noFeed),
        ("{\"a\":1}", .noFeed),
        ("{\"version\":", .noFeed), ("<html><head><title>x</title></head></html>", .webPage),
        ("\u{1F}\u{8B}gzip", .noFeed),
        ("<opml><body/></opml>", .noFeed),
    ])
    func `says why something is no feed`(text: String, code: FeedParsingError.Code) {
        #expect { try Self.parse(text) } throws: { ($0 as? FeedParsingError)?.code == code }
    }

    @Test func `names the feeds that a web page links to`() {
        let page = """
            <!doctype html><html><head><meta charset=utf-8><link rel="alternate" type="application/rss+xml" href="/feed"></head>
            <body><p>No & feed<br></body></html>
            """
        #expect { try Self.parse(page, context: .init(url: "https://e.org/")) } throws: {
            ($0 as? FeedParsingError)?.feedLinks == ["https://e.org/feed"]
        }
    }

    @Test(arguments: [
        "<rss><channel><title>Fish & chips&nbsp;now</title></channel></rss>",
        "junk<rss><channel><title>Fish &amp; chips now</title></channel></rss>",
        "<rss><channel><title>Fish &amp; chips now</title></channel></rss>junk",
        "<rss><channel><title>Fish &amp; chips now</titel></channel></rss>",
        "<!-- a --><?xml version='1.0'?><rss><channel><title>Fish &amp; chips now</title></channel></rss>",
        "<?xml?xml version='1.0'??><rss><channel><title>Fish &amp; chips now</title></channel></rss>",
        "<rss><channel><title>Fish &amp; \u{3}chips now</title></channel></rss>",
        "<rss><channel><dc:title>Fish &amp; chips now</dc:title></channel></rss>",
    ])
    func `reads a broken feed and says what was wrong`(text: String) throws {
        let document = try Self.parse(text)
        #expect(document.feed.title?.text == "Fish & chips now")
        #expect(!document.problems.isEmpty)
    }

    @Test func `keeps markup that stands unescaped in RSS`() throws {
        let document = try Self.parse(
            "<rss><channel><item><description>a &lt; <b>b</b></description></item></channel></rss>")
        #expect(document.items.first?.summary == FeedText("a < b", html: "a &lt; <b>b</b>"))
    }

    @Test func `makes no markup where none is wanted`() throws {
        let document = try Self.parse(Fixtures.rss, context: .init(wantsHTML: false))
        #expect(document.items.first?.summary == FeedText("It floats."))
    }
}
