import Testing

@testable import ArticleExtraction

@Suite struct PageEncodingTests {
    private let sentence =
        "Съветът на града прие решението с голямо мнозинство, а кметът обеща нови пристанища за рибарите. "

    private func text(_ head: String, _ body: [UInt8], contentType: String? = nil) throws -> String {
        let bytes =
            Array("<html><head>\(head)</head><body><article><p>".utf8) + body
            + Array("</p></article></body></html>".utf8)
        return try #require(ArticleExtractor(url: nil).extract(bytes, contentType: contentType)).text
    }

    /// Windows code page 1251 of Cyrillic letters.
    private func windows1251(_ text: String) -> [UInt8] {
        text.unicodeScalars.map {
            $0.value < 0x80 ? UInt8($0.value) : UInt8(truncatingIfNeeded: $0.value - 0x410 + 0xC0)
        }
    }

    @Test(arguments: [
        ("<meta charset=windows-1251>", nil),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", nil),
        ("", "text/html; charset=windows-1251"), ("", nil), ("<meta charset=utf-8>", nil),
    ])
    func `a charset is taken from header and meta, and guessed where there is none or a false one`(
        head: String, contentType: String?
    ) throws {
        let long = String(repeating: sentence, count: 6)
        #expect(try text(head, windows1251(long), contentType: contentType).hasPrefix("Съветът на града"))
    }

    @Test(arguments: ["gb2312", "iso-8859-1", "no-such-charset", "utf-16"])
    func `what is UTF-8 is read as UTF-8, whatever its meta says`(label: String) throws {
        let long = String(repeating: sentence, count: 6)
        #expect(try text("<meta charset=\(label)>", Array(long.utf8)).hasPrefix("Съветът на града"))
    }

    @Test func `a byte order mark stands above all`() throws {
        let page =
            "<html><head><meta charset=windows-1251></head><body><p>\(String(repeating: sentence, count: 6))</p></body></html>"
        let text = try #require(ArticleExtractor(url: nil).extract([0xEF, 0xBB, 0xBF] + Array(page.utf8))).text
        #expect(text.hasPrefix("Съветът"))
    }
}
