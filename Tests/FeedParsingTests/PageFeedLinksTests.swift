import FeedParsing
import Testing

/// Which addresses of a page are worth a request.
@Suite struct PageFeedLinksTests {
    private func links(_ page: String, url: String = "https://site.example/blog/post?id=1") -> PageFeedLinks {
        PageFeedLinks(page: Array(page.utf8), url: url)
    }

    @Test(arguments: [
        (#"<link rel="alternate" type="application/rss+xml" href="/feed">"#, ["https://site.example/feed"]),
        (
            #"<LINK HREF=feed.atom REL='ALTERNATE home' TYPE="application/atom+xml; charset=utf-8">"#,
            ["https://site.example/blog/feed.atom"]
        ),
        (#"<link rel=feed href=//feeds.example/x>"#, ["https://feeds.example/x"]),
        (
            #"<base href="https://other.example/a/"><link rel=alternate type=application/feed+json href=f.json>"#,
            ["https://other.example/a/f.json"]
        ),
        (
            #"<link rel="alternate" type="application/json" href="/wp-json/1"><link rel="alternate" type="text/xml+oembed" href="/o">"#,
            []
        ),
        (
            #"<link rel="stylesheet" type="text/css" href="/rss.css"><link rel="alternate" hreflang="de" href="/de/">"#,
            []
        ),
        (
            #"<link rel=alternate type=application/rss+xml href="javascript:alert(1)"><link rel=alternate type=application/rss+xml href="file:///etc/passwd">"#,
            []
        ),
        (
            #"<script>x = '<link rel=alternate type=application/rss+xml href=/no>'</script><!-- <link rel=alternate type=application/rss+xml href=/no> --><p>"#,
            []
        ),
    ])
    func `what the head declares`(head: String, urls: [String]) {
        #expect(links("<!doctype html><html><head>\(head)</head><body></body></html>").declared.map(\.url) == urls)
    }

    @Test(arguments: [
        (#"<a href="/rss.xml">Subscribe</a>"#, ["https://site.example/rss.xml"]),
        (#"<a href="/x/feed/">anything</a>"#, ["https://site.example/x/feed/"]),
        (#"<a href="/?feed=rss2">anything</a>"#, ["https://site.example/?feed=rss2"]),
        (#"<a href="/abc"><b>RSS</b> feed</a>"#, ["https://site.example/abc"]),
        (#"<a href="/abc">How to feed your cat</a><a href="/feedback">Feedback</a><a href="/">Home</a>"#, []),
        (#"<a href="https://rss">x</a><a href="mailto:rss@site.example">RSS</a>"#, []),
    ])
    func `what links of the body look like`(body: String, urls: [String]) {
        #expect(links("<html><body>\(body)</body></html>").linked.map(\.url) == urls)
    }

    @Test func `tags without end tags hide nothing, however many`() {
        let page = "<head><meta a=b><title>x < y</title></head>" + String(repeating: "<br><img src=x><li>", count: 2000)
        #expect(links(page + "<a href=/feed>Feed</a>").linked.count == 1)
    }

    @Test func `a page can't name more than some`() {
        let page = (0..<10_000).map {
            #"<link rel="alternate" type="application/rss+xml" href="/\#($0)"><a href="/\#($0)/feed">x</a>"#
        }
        #expect(links(page.joined()).declared.count == PageFeedLinks.limit)
        #expect(links(page.joined()).linked.count == PageFeedLinks.limit)
    }

    @Test func `guesses are addresses of the page's own site`() {
        let guesses = PageFeedLinks.guesses(for: "https://site.example/blog/?x=1")
        #expect(guesses.first == "https://site.example/blog/feed")
        #expect(guesses.contains("https://site.example/rss.xml"))
        #expect(Set(guesses).count == guesses.count)
        #expect(guesses.allSatisfy { $0.hasPrefix("https://site.example/") })
    }
}
