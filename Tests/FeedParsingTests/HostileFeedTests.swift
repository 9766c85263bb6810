import Model
import Testing

@testable import FeedParsing

struct HostileFeedTests {
    @Test(arguments: [1, 7, 4_096])
    func `any chunking gives the same parse`(chunk: Int) throws {
        for text in [Fixtures.rss, Fixtures.atom, Fixtures.broken] {
            #expect(try FeedParserTests.parse(text, chunk: chunk) == FeedParserTests.parse(text))
        }
    }

    @Test(arguments: [1, 100, .max])
    func `keeping long texts from libxml2 gives the same parse`(shortestRun: Int) throws {
        for text in [Fixtures.rss, Fixtures.atom, Fixtures.broken] {
            let parser = FeedParser(chunk: 65_536, shortestRun: shortestRun)
            #expect(try parser.parse(Array(text.utf8)) == FeedParserTests.parse(text))
        }
    }

    @Test(arguments: [Fixtures.rss, Fixtures.atom])
    func `any truncation keeps complete items alone and says that it is one`(text: String) throws {
        let bytes = Array(text.utf8)
        let whole = try FeedParser().parse(bytes)
        let end = try #require(bytes.lastIndex(of: 0x3E))
        for length in 0..<end {
            guard let cut = try? FeedParser().parse(Array(bytes[..<length])) else { continue }
            #expect(cut.truncated == true, "\(length)")
            #expect(!cut.problems.isEmpty, "\(length)")
            for (item, wanted) in zip(cut.items, whole.items) { #expect(item == wanted, "\(length)") }
        }
    }

    @Test func `entities that multiply add nothing`() throws {
        var laughs = "<!DOCTYPE rss [<!ENTITY l0 'lol'>"
        for level in 1...30 {
            laughs += "<!ENTITY l\(level) '&l\(level - 1);&l\(level - 1);&l\(level - 1);&l\(level - 1);'>"
        }
        let document = try FeedParserTests.parse(laughs + "]><rss><channel><title>&l30;</title></channel></rss>")
        #expect(document.feed.title?.text == "&l30;")
        let long = String(repeating: "x", count: 50_000)
        let quadratic = try FeedParserTests.parse(
            "<!DOCTYPE rss [<!ENTITY e '\(long)'>]><rss><channel><title>" + String(repeating: "&e;", count: 50_000)
                + "</title></channel></rss>")
        #expect((quadratic.feed.title?.text.utf8.count ?? 0) < 100_000)
    }

    @Test(arguments: ["file:///etc/hostname", "http://127.0.0.1:1/", "ftp://x/", "relative.txt"])
    func `external entities are never opened`(address: String) throws {
        for type in ["SYSTEM '\(address)'", "PUBLIC 'x' '\(address)'"] {
            let text =
                "<!DOCTYPE rss [<!ENTITY x \(type)><!ENTITY % p \(type)>%p;]><rss><channel><title>a&x;b</title></channel></rss>"
            #expect(try FeedParserTests.parse(text).feed.title?.text == "a&x;b")
        }
        let remote = "<!DOCTYPE rss SYSTEM '\(address)'><rss><channel><title>a</title></channel></rss>"
        #expect(try FeedParserTests.parse(remote).feed.title?.text == "a")
    }

    @Test func `a tag with a hundred thousand attributes costs no time`() throws {
        let attributes = (0..<100_000).map { " a\($0)='1'" }.joined()
        let document = try FeedParserTests.parse("<rss><channel\(attributes)><title>t</title></channel></rss>")
        #expect(document.feed.title?.text == "t")
        #expect(document.problems.contains { $0.message.contains("100000 attributes") })
    }

    @Test func `what is quadratic in simple readers is not here`() throws {
        let open = String(repeating: "<a>", count: 300_000) + String(repeating: "</b>", count: 300_000)
        _ = try? FeedParserTests.parse("<rss><channel>" + open)
        let prefixes = (0..<3_000).map { " xmlns:p\($0)='u'" }.joined()
        _ = try? FeedParserTests.parse("<rss\(prefixes)><channel>" + String(repeating: "<q:x/>", count: 200_000))
        let categories = (0..<30_000).map { "<category>c\($0)</category>" }.joined()
        let many = try FeedParserTests.parse("<rss><channel><item>\(categories)</item></channel></rss>")
        #expect(many.items.first?.categories.count == 30_000)
        _ = try? FeedParserTests.parse(String(repeating: "<rss a='" + String(repeating: "x", count: 70_000), count: 60))
        let spaced = String(repeating: "x ", count: 400_000) + "x"
        let link = try FeedParserTests.parse("<rss><channel><link>\(spaced)</link></channel></rss>").feed.link
        #expect(link?.utf8.count == 400_000 * 4 + 1)
    }

    @Test func `depth is bounded`() throws {
        let deep = String(repeating: "<x>", count: 100_000)
        let document = try FeedParserTests.parse(
            "<rss><channel><title>t</title>\(deep)\(String(repeating: "</x>", count: 100_000))</channel></rss>")
        #expect(document.feed.title?.text == "t")
        #expect(document.problems.contains { $0.message.contains("deeper") })
        #expect(throws: FeedParsingError.self) { try FeedParserTests.parse(deep) }
        let json = String(repeating: "[", count: 100_000)
        #expect(throws: FeedParsingError.self) {
            try FeedParserTests.parse("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + json)
        }
    }

    @Test func `a large document type is refused`() {
        let text = "<!DOCTYPE rss [" + String(repeating: "<!ENTITY a 'b'>", count: 100_000) + "]><rss/>"
        #expect { try FeedParserTests.parse(text) } throws: { ($0 as? FeedParsingError)?.code == .tooLarge }
    }

    @Test func `texts of ten megabytes and numbers without end are read or refused`() throws {
        let long = String(repeating: "x", count: 11_000_000)
        #expect(
            try FeedParserTests.parse("<rss><channel><item><description>\(long)</description></item></channel></rss>")
                .items.count == 1)
        #expect(
            try FeedParserTests.parse(
                "<rss><channel><item><description><![CDATA[\(long)]]></description></item></channel></rss>"
            ).items
                .first?.summary?.text.utf8.count == long.utf8.count)
        let numbers =
            "<rss><channel><ttl>1e308</ttl><item><enclosure url='https://e.org/a' length='99999999999999999999999'/></item></channel></rss>"
        #expect(try FeedParserTests.parse(numbers).items.first?.enclosures.first?.length == nil)
    }

    @Test func `random mutations neither crash nor hang`() {
        var random = SystemRandomNumberGenerator()
        for fixture in [Fixtures.rss, Fixtures.atom] {
            for _ in 0..<300 {
                var bytes = Array(fixture.utf8)
                for _ in 0..<Int.random(in: 1...8, using: &random) {
                    let at = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                    case 1: bytes.remove(at: at)
                    case 2: bytes.insert([0x3C, 0x26, 0x3E, 0x22, 0x5D][Int.random(in: 0..<5, using: &random)], at: at)
                    default: bytes.removeSubrange(at..<min(bytes.count, at + 40))
                    }
                }
                for chunk in [5, 65_536] { _ = try? FeedParser(chunk: chunk).parse(bytes) }
            }
        }
    }
}
