import Model
import Testing

@testable import FeedParsing

/// Documents made to cost time or memory, or to be taken for something else. Each is so large that what is quadratic in its length
/// would not end within the limit.
@Suite(.timeLimit(.minutes(5)))
struct HostileDocumentTests {
    @Test func `entities three deep and in the defaults of attributes add nothing`() throws {
        let long = String(repeating: "x", count: 20_000)
        let entities = "<!ENTITY a '\(long)'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>"
        let uses = String(repeating: "&c;", count: 50_000)
        let text = try FeedParserTests.parse(
            "<!DOCTYPE rss [\(entities)]><rss><channel><title>\(uses)</title></channel></rss>")
        #expect((text.feed.title?.text.utf8.count ?? 0) <= 200_000)
        let defaults = "<!ATTLIST enclosure url CDATA '&c;' length CDATA '&c;'>"
        let items = String(repeating: "<item><enclosure/></item>", count: 5_000)
        let attributes = try FeedParserTests.parse(
            "<!DOCTYPE rss [\(entities)\(defaults)]><rss><channel>\(items)</channel></rss>")
        #expect(attributes.items.count == 5_000)
        #expect(attributes.items.allSatisfy { $0.enclosures.allSatisfy { $0.url.utf8.count < 100_000 } })
        #expect(attributes.items.reduce(0) { $0 + ($1.enclosures.first?.url.utf8.count ?? 0) } < 1_000_000)
    }

    @Test func `inclusions, style sheets, catalogues and schemas are passed over`() throws {
        let document = try FeedParserTests.parse(
            """
            <?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="file:///etc/hostname"?><?oasis-xml-catalog catalog="file:///etc/hostname"?>
            <rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              xsi:schemaLocation="u file:///etc/hostname"><channel><title>a<xi:include href="file:///etc/hostname" parse="text"/>b</title>
            <xi:include href="file:///etc/hostname"/><item><title>t</title></item></channel></rss>
            """)
        #expect(document.feed.title?.text == "ab")
        #expect(document.items.map(\.title?.text) == ["t"])
    }

    @Test func `of very many items the newest are kept`() throws {
        // Days from old to new, and one without a date.
        let items = (0..<40_000).map { index in
            let (hour, minute, second) = (index / 3_600, index / 60 % 60, index % 60)
            let time = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
            return "<item><guid>\(index)</guid><pubDate>2026-01-15T\(time)Z</pubDate></item>"
        }
        let document = try FeedParserTests.parse(
            "<rss version='2.0'><channel><item><guid>none</guid></item>\(items.joined())</channel></rss>")
        #expect(document.items.count == 10_000)
        #expect(document.items.first?.id == "30000")
        #expect(document.items.last?.id == "39999")
        #expect(document.problems.map(\.message) == ["there are 40001 items: the newest 10000 are kept"])
    }

    @Test func `of very many items without dates the first are kept`() throws {
        let items = (0..<25_000).map { "{\"id\":\"\($0)\"}" }.joined(separator: ",")
        let document = try FeedParserTests.parse(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[\(items)]}")
        #expect(document.items.count == 10_000)
        #expect(document.items.first?.id == "0")
        #expect(document.items.last?.id == "9999")
        #expect(document.problems.map(\.message) == ["there are 25000 items: the newest 10000 are kept"])
    }

    @Test(arguments: [
        "<category>c0</category>", "<enclosure url='https://e.example/0'/>", "<link>https://e.example/0</link>",
        "<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>c0</dc:creator>",
    ])
    func `ten thousand of one element in an item cost no more than ten thousand times one`(element: String) throws {
        let many = (0..<20_000).map {
            element.replacing("c0", with: "c\($0)").replacing("example/0", with: "example/\($0)")
        }
        let item = try #require(
            try FeedParserTests.parse("<rss><channel><item>\(many.joined())</item></channel></rss>").items.first)
        #expect([item.categories.count, item.enclosures.count, item.links.count, item.authors.count].max() == 20_000)
    }

    @Test func `a hundred thousand names cost no more than as many elements`() throws {
        let names = (0..<100_000).map { "<n\($0) a\($0)='1'/>" }.joined()
        let document = try FeedParserTests.parse(
            "<rss><channel><title>t</title>\(names)<item><title>i</title></item></channel></rss>")
        #expect(document.items.map(\.title?.text) == ["i"])
    }

    @Test(
        arguments: [
            ("NUL", [0x61, 0x00, 0x62], "ab"), ("a control", [0x61, 0x1B, 0x62], "ab"),
            ("half of a pair", Array("a&#xD800;b".utf8), "a\u{FFFD}b"),
            ("an overlong form", [0x61, 0xC0, 0xAF, 0x62], nil),
            ("a torn character", [0x61, 0xE2, 0x80, 0x62], nil),
            ("a reference to nothing", Array("a&#0;b".utf8), "a\u{FFFD}b"),
            ("a number beyond Unicode", Array("a&#x110000;b".utf8), "a\u{FFFD}b"),
        ] as [(String, [UInt8], String?)])
    func `bytes that are no characters are repaired and reported`(what: String, bytes: [UInt8], title: String?) throws {
        let document = try FeedParser().parse(
            Array("<?xml version='1.0' encoding='utf-8'?><rss><channel><title>".utf8) + bytes
                + Array("</title><item><title>i</title></item></channel></rss>".utf8))
        let text = try #require(document.feed.title?.text)
        #expect(text.hasPrefix("a") && text.hasSuffix("b"), "\(what): \(text)")
        if let title { #expect(text == title, "\(what)") }
        #expect(document.items.count == 1)
        #expect(!document.problems.isEmpty, "\(what)")
    }

    @Test(arguments: ["UTF-7", "x-nothing", "ISO-2022-KR", "UTF-16", "EBCDIC-37"])
    func `an encoding that is refused, unknown or false hides no markup`(label: String) throws {
        let document = try FeedParserTests.parse(
            "<?xml version='1.0' encoding='\(label)'?><rss><channel><title>+ADw-b+AD4-</title></channel></rss>")
        #expect(document.feed.title?.text == "+ADw-b+AD4-")
        #expect(!document.problems.isEmpty)
    }

    @Test func `the byte-order mark comes before the header, the header before the declaration`() throws {
        let text = "<?xml version='1.0' encoding='koi8-r'?><rss><channel><title>é</title></channel></rss>"
        let marked = try FeedParser().parse(
            [0xEF, 0xBB, 0xBF] + Array(text.utf8), context: .init(contentType: "text/xml; charset=windows-1251"))
        #expect(marked.encoding == "utf-8")
        #expect(marked.feed.title?.text == "é")
        let headed = try FeedParser().parse(
            Array(text.utf8).filter { $0 < 0x80 }, context: .init(contentType: "text/xml; charset=windows-1251"))
        #expect(headed.encoding == "windows-1251")
    }

    @Test(
        arguments: [
            ("a gzip body", [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3]), ("a PDF", Array("%PDF-1.7\n1 0 obj".utf8)),
            ("a recording", [0x49, 0x44, 0x33, 4, 0, 0, 0, 0]), ("some other JSON", Array("{\"a\": 1}".utf8)),
            ("some other XML", Array("<svg xmlns='http://www.w3.org/2000/svg'><title>t</title></svg>".utf8)),
            ("a web page", Array("<!doctype html><html><head><title>t</title></head><body></body></html>".utf8)),
            ("nothing", []), ("blanks", [0x20, 0x0A]),
        ] as [(String, [UInt8])])
    func `what is no feed is said to be none`(what: String, bytes: [UInt8]) {
        #expect(throws: FeedParsingError.self, "\(what)") { try FeedParser().parse(bytes) }
    }

    @Test(arguments: ["\n\n", "junk ", "<!-- c -->", "\u{FEFF}\n"])
    func `what stands before the declaration hides no feed`(before: String) throws {
        let document = try FeedParserTests.parse(
            before
                + "<?xml version='1.0'?><rss><channel><item><title>i</title></item></channel></rss><rss><x/></rss> tail"
        )
        #expect(document.items.map(\.title?.text) == ["i"])
        #expect(!document.problems.isEmpty)
    }

    @Test(arguments: [
        "0000-01-01", "10000-01-01T00:00:00Z", "1e308", "Mon, 99 Foo 2026", "2026-02-30T25:61:61Z",
        String(repeating: "9", count: 1_000_000), "-1", "Thu, 15 Jan 2026 14:05:00 -9999999",
    ])
    func `a date without sense is left out and reported`(date: String) throws {
        let document = try FeedParserTests.parse(
            "<rss version='2.0'><channel><item><title>i</title><pubDate>\(date)</pubDate></item></channel></rss>")
        if let published = document.items.first?.published {
            #expect((-62_135_596_800...253_402_300_799).contains(published.seconds))
        } else {
            #expect(document.problems.contains { $0.message.hasPrefix("no date") })
            #expect(document.problems.allSatisfy { $0.message.utf8.count < 200 })
        }
    }

    @Test func `ids of a megabyte, empty ones and the same again are read as they stand`() throws {
        let long = String(repeating: "g", count: 1_000_000)
        let document = try FeedParserTests.parse(
            "<rss><channel><item><guid>\(long)</guid></item><item><guid/><title>e</title></item>"
                + "<item><guid>a</guid></item><item><guid>a</guid></item></channel></rss>")
        #expect(document.items.map { $0.id?.utf8.count } == [1_000_000, nil, 1, 1])
    }

    @Test func `numbers, keys and halves of pairs that JSON allows do no harm`() throws {
        let head = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\","
        #expect(throws: FeedParsingError.self) { try FeedParserTests.parse(head + "\"n\":1e400,\"items\":[]}") }
        let key = String(repeating: "k", count: 5_000_000)
        let odd = try FeedParserTests.parse(
            head + "\"\(key)\":1,\"title\":\"u\",\"items\":[{\"id\":1,\"id\":2,\"content_text\":\"a\\uD800b\"}]}")
        #expect(odd.items.first?.content.first?.text == "a\u{FFFD}b")
        let keys = (0..<200_000).map { "\"k\($0)\":0" }.joined(separator: ",")
        #expect(try FeedParserTests.parse(head + "\"items\":[{\"id\":\"a\",\(keys)}]}").items.first?.id == "a")
    }
}
