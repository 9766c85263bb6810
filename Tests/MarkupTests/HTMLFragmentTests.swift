import Testing

@testable import Markup

struct HTMLFragmentTests {
    private func read(_ html: String, base: String? = nil) -> HTMLFragment.Result {
        var fragment = HTMLFragment(base: base)
        return fragment.read(Array(html.utf8))
    }

    @Test(arguments: [
        ("<p>One</p><p>two</p>", "One two"),
        ("fish &amp; chips &copy 2026 &hellip;", "fish & chips © 2026 …"),
        ("a<br>b&nbsp;&nbsp;c\u{2003}d", "a b c d"),
        ("don&#146;t", "don’t"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<script>alert('<p>no</p>')</script>yes", "yes"),
        ("<b>un<i>closed", "unclosed"),
        ("x<!-- <p>hidden</p> -->y<!-->z", "xyz"),
        ("<![CDATA[kept & sound]]>", "kept & sound"),
        ("&unknown; &#xD800; &#0;", "&unknown; \u{FFFD} \u{FFFD}"),
        ("AT&T", "AT&T"),
    ])
    func `gives the words that a person reads`(html: String, text: String) {
        #expect(read(html).text == text)
    }

    @Test(arguments: [
        "<script>x()</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:x()'>a</a>",
        "<a href=' java\tscript:x()'>a</a>",
        "<a href='data:text/html,x'>a</a>", "<iframe src='http://e.org'></iframe>", "<style>p{}</style>",
        "<p style='x:expression(1)'>a</p>",
        "<svg onload=x()><script>y()</script></svg>", "<math><mi xlink:href='javascript:x()'>",
        "<object data='x.swf'></object>",
        "<embed src='x.swf'>", "<base href='http://evil.example/'>", "<meta http-equiv=refresh content=0>",
        "<link rel=stylesheet href=x>",
        "<form action='javascript:x()'><input onfocus=y()></form>", "<div id=x class=y>a</div>",
        "<a href=\"x\" onclick=\"y()\">a</a>",
        "<<script>script>x()<</script>/script>", "<img src=\"`\" alt='\"onerror=x()'>", "<a href='vbscript:x'>a</a>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<scr<script>ipt>x()</scr</script>ipt>",
        "<a href='&#106;avascript:x()'>a</a>", "<video poster='javascript:x()'></video>", "<o:script>x()</o:script>",
    ])
    func `keeps nothing that acts`(html: String) {
        let safe = read(html, base: "https://example.org/").html.lowercased()
        for scheme in ["javascript:", "vbscript:", "data:text"] {
            #expect(!safe.contains(scheme), "\(scheme) in \(safe)")
        }
        // A quoted value may hold any letters; a tag or an attribute's name may not.
        let bare = safe.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter {
            $0.offset % 2 == 0
        }
        .map { String($0.element) }.joined()
        for danger in [
            "<script", " on", "<iframe", "<style", "style=", "<svg", "<math", "<object", "<embed", "<base", "<meta",
            "<link", "id=",
        ] {
            #expect(!bare.contains(danger), "\(danger) in \(safe)")
        }
    }

    @Test(arguments: [
        ("<a href=/x?a=1&amp;b=2>t</a>", "<a href=\"https://example.org/x?a=1&amp;b=2\">t</a>"),
        ("<img src='p.png' alt='a \"b\"'>", "<img src=\"https://example.org/d/p.png\" alt=\"a &quot;b&quot;\">"),
        ("<b>a<i>b</b>c</i>", "<b>a<i>b</i></b>c"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("</div></p>a", "a"),
        ("<custom>a</custom>", "a"),
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("a & b < c", "a &amp; b &lt; c"),
        ("<img src='data:image/png;base64,AAAA'>", "<img src=\"data:image/png;base64,AAAA\">"),
    ])
    func `writes balanced markup with absolute links`(html: String, safe: String) {
        #expect(read(html, base: "https://example.org/d/e").html == safe)
    }

    @Test func `stays linear on deep and unclosed tags`() {
        let deep = String(repeating: "<div><a href=x", count: 20_000) + String(repeating: "<b>", count: 200_000)
        #expect(read(deep).html.utf8.count < deep.utf8.count * 3)
        let quotes = String(repeating: "<a title=\"", count: 100_000)
        #expect(read(quotes).text.isEmpty)
    }
}
