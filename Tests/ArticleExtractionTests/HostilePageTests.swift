import Testing

@testable import ArticleExtraction

/// Pages that nobody wrote for a reader: each ends in an article or in none, in bounded time.
@Suite(.timeLimit(.minutes(5))) struct HostilePageTests {
    private func text(_ html: String) -> String? {
        ArticleExtractor(url: TestPage.url).extract(Array(html.utf8))?.text
    }

    @Test func `cut at every thousandth byte, a page gives no word that the whole has not`() {
        let page = Array(TestPage.html.utf8)
        for end in stride(from: 0, to: page.count, by: 1_000) + [page.count - 1, page.count - 20] {
            guard let article = ArticleExtractor(url: TestPage.url).extract(Array(page[..<end])) else { continue }
            #expect(!article.html.contains("<script"))
            #expect(article.text.utf8.count <= end)
        }
    }

    @Test func `random bytes are no reason to crash`() {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("<>/=\"'&;! abcdivspanphrefclass\n-\u{0}".utf8)
        for round in 0..<300 {
            let isMarkup = round % 2 == 0
            let bytes = (0..<2_000).map { _ -> UInt8 in
                isMarkup
                    ? alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                    : UInt8.random(in: 0...255, using: &generator)
            }
            let article = ArticleExtractor(url: nil).extract(bytes)
            #expect((article?.text.utf8.count ?? 0) <= 6 * bytes.count, "\(bytes)")
        }
    }

    @Test(arguments: ["div", "b", "table", "a", "font", "blockquote", "ul><li", "svg", "unknown"])
    func `a million open tags are cut off`(tag: String) {
        let before = "<p>\(TestPage.paragraphs.joined(separator: "</p><p>"))</p>"
        let bomb = String(repeating: "<\(tag)>", count: 1_000_000)
        #expect(text(before + bomb + "words")?.contains(TestPage.paragraphs[0]) == true)
    }

    @Test func `two hundred thousand attributes on one tag are cut off`() {
        let before = "<p>\(TestPage.paragraphs.joined(separator: "</p><p>"))</p>"
        let bomb = (0..<200_000).map { " a\($0)=\"<p>\"" }.joined()
        #expect(text("\(before)<div\(bomb)>words</div>")?.contains(TestPage.paragraphs[0]) == true)
    }

    @Test(arguments: [
        "</i>", "<p>", "<br>", "<td>", "<li>", "&ax;", "<h1>x</h1>", "<!--", "<script>", "<a href=x>y</a>",
        "<meta name=author content=x>",
        "<time>12 May 2020</time>", "<div class=lead>", "<![CDATA[", "<input>",
    ])
    func `what is repeated a hundred thousand times is read in time`(piece: String) {
        let before = "<title>x</title><p>\(TestPage.paragraphs.joined(separator: "</p><p>"))</p>"
        _ = text(before + String(repeating: piece, count: 100_000))
    }

    @Test func `a page of ten megabytes is read whole`() throws {
        let paragraph = "<p>\(TestPage.paragraphs[0])</p>\n"
        let page =
            "<article>" + String(repeating: paragraph, count: 10_000_000 / paragraph.utf8.count)
            + "<p>\(TestPage.paragraphs[1])</p></article>"
        #expect(try #require(text(page)).hasSuffix(TestPage.paragraphs[1]))
    }

    @Test func `structured data as deep as it likes is no article's`() {
        let bomb = "<script type=\"application/ld+json\">" + String(repeating: "[", count: 100_000) + "</script>"
        #expect(text(bomb + TestPage.html) == TestPage.text)
    }
}

private func + (stride: StrideTo<Int>, more: [Int]) -> [Int] { Array(stride) + more }
