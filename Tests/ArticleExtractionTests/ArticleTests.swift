import Markup
import Testing

@testable import ArticleExtraction

@Suite struct ArticleTests {
    private func extracted(_ html: String, url: String? = TestPage.url, rules: SiteRules = SiteRules()) -> Article? {
        ArticleExtractor(url: url, rules: rules).extract(Array(html.utf8))
    }

    @Test func `paragraphs, quotes and lists stay, and what stands around them goes`() throws {
        let article = try #require(extracted(TestPage.html))
        #expect(article.text == TestPage.text)
    }

    @Test func `the page's data says title, author, site, language, time and address`() throws {
        let article = try #require(extracted(TestPage.html))
        #expect(article.title == "Port Amsel ends its harbour toll")
        #expect(article.byline == "Jonas Wirth")
        #expect(article.siteName == "The Amsel Herald")
        #expect(article.language == "en")
        #expect(article.published == "2026-11-24T18:05:00+01:00")
        #expect(article.excerpt == "The council votes to open the eastern quay to everyone.")
        #expect(article.canonicalURL == "https://herald.example/2026/11/harbour-toll")
    }

    @Test func `the markup runs nothing and its links are absolute`() throws {
        let html = try #require(extracted(TestPage.html)).html
        #expect(!html.contains("javascript:") && !html.contains("onclick") && !html.contains("<script"))
        #expect(html.contains(#"<a href="https://herald.example/plan">"#))
        #expect(html.contains(#"src="https://herald.example/2026/11/quay.jpg""#))
    }

    @Test func `a form around the article is a box in its markup, without its controls`() throws {
        let paragraphs = TestPage.paragraphs.map { "<p>\($0)</p>" }.joined()
        let article = try #require(
            extracted("<body><form action='/post'><input type=hidden name=state value=x>\(paragraphs)</form></body>"))
        #expect(article.text == TestPage.paragraphs.joined(separator: "\n\n"))
        #expect(!article.html.contains("<form") && !article.html.contains("<input"))
    }

    @Test func `links start at the page's base where it has one`() throws {
        let page = TestPage.html.replacing("<head>", with: #"<head><base href="https://cdn.example/x/">"#)
        #expect(try #require(extracted(page)).html.contains(#"src="https://cdn.example/x/quay.jpg""#))
    }

    @Test(arguments: ["", "   ", "<p>", "<html><body></body></html>", "<script>var a = 1</script>", "\u{0}\u{0}"])
    func `a page without words has no article`(page: String) {
        #expect(extracted(page) == nil)
    }

    @Test func `an article in several boxes is read whole`() throws {
        let boxes = TestPage.paragraphs.map {
            "<div class=\"part\"><div><p>\($0)</p><p>\($0)</p></div></div><div class=\"ad\">Buy</div>"
        }
        let text = try #require(extracted("<body><div>\(boxes.joined())</div></body>")).text
        for paragraph in TestPage.paragraphs { #expect(text.contains(paragraph)) }
        #expect(!text.contains("Buy"))
    }

    @Test func `an article in a table's cells with line breaks is read`() throws {
        let page =
            "<table><tr><td><a href=/>Home</a></td><td>\(TestPage.paragraphs.joined(separator: "<br><br>"))</td></tr></table>"
        #expect(try #require(extracted(page)).text.contains(TestPage.paragraphs[3]))
    }

    @Test func `what leads an article from outside of its box stands before it`() throws {
        let lead =
            "For eighty years the harbour asked its fishermen to pay; now the council has thought again, by one vote."
        let page = TestPage.html.replacing(
            "<article",
            with: "<header><h1>Port Amsel ends its harbour toll</h1><p class=\"lead\">\(lead)</p></header><article")
        #expect(try #require(extracted(page)).text.hasPrefix(lead))
    }

    @Test func `text that only stands in the page's data is taken from there, unless it is paid for`() throws {
        let body = TestPage.paragraphs.joined(separator: "\\n") + "\\n" + TestPage.paragraphs.joined(separator: "\\n")
        func page(_ more: String) -> String {
            "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"\(more), \"articleBody\": \"\(body)\"}</script>"
                + "<div id=app><p>Please wait while the page is being loaded, it takes a moment.</p></div>"
        }
        #expect(try #require(extracted(page(""))).text.contains(TestPage.paragraphs[2]))
        #expect(
            try #require(extracted(page(#", "isAccessibleForFree": false"#))).text.contains(TestPage.paragraphs[2])
                == false)
    }

    @Test(arguments: [
        ("nosnippet", true), ("noindex, NOSNIPPET", true), ("index, follow", false), ("max-snippet:50", false),
    ])
    func `a page may forbid that its text is shown`(robots: String, forbids: Bool) throws {
        let page = TestPage.html.replacing("<head>", with: "<head><meta name=\"robots\" content=\"\(robots)\">")
        #expect(try #require(extracted(page)).forbidsSnippets == forbids)
    }

    @Test func `a site's rules say where the article is and what is left out of it`() throws {
        let rules = SiteRules(
            content: try HTMLSelector("article ul, .share-buttons"), remove: [try HTMLSelector("li:not([x]) a")])
        let text = try #require(extracted(TestPage.html, rules: rules)).text
        #expect(text == "Share Mail\n\nThe toll ends on 1 January.\nThe quay opens in March, .")
        let elsewhere = SiteRules(content: try HTMLSelector("#not-here"))
        #expect(try #require(extracted(TestPage.html, rules: elsewhere)).text == TestPage.text)
    }
}
