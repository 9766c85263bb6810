import Testing

@testable import Markup

struct LinkTests {
    /// RFC 3986 §5.4, with the base http://a/b/c/d;p?q.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g"),
        ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"),
        (";x", "http://a/b/c/;x"), (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
        ("../..", "http://a/"),
        ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
        ("..g", "http://a/b/c/..g"),
        ("./../g", "http://a/b/g"), ("g/../h", "http://a/b/c/h"), ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("https://x/y", "https://x/y"),
    ])
    func `makes references absolute as RFC 3986 has them`(reference: String, absolute: String) {
        #expect(Link.resolve(reference, base: "http://a/b/c/d;p?q") == absolute)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:x", " \u{1}javascript:x", "java\nscript:x", "vbscript:x", "data:text/html,x",
        "file:///etc/passwd",
        "about:blank", "", "   ", "jar:http://x!/", "\u{200B}javascript:x",
    ])
    func `refuses what is no link to follow`(reference: String) {
        #expect(Link.resolve(reference, base: "https://example.org/") == nil)
    }

    @Test func `leaves a relative reference without a base alone`() {
        #expect(Link.resolve(" a b ", base: nil) == "a%20b")
    }
}
