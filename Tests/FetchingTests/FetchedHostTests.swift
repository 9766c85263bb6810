import Fetching
import Testing

@Suite struct FetchedHostTests {
    @Test(arguments: [
        ("https://news.example.com/feed", "news.example.com", false),
        ("http://NEWS.example.org:8080/", "news.example.org", false),
        ("http://127.0.0.1:80/", "127.0.0.1", true), ("http://[::1]/", "[::1]", true),
        ("http://192.168.1.9/", "192.168.1.9", true),
        ("http://93.184.216.34/", "93.184.216.34", false), ("http://localhost/", "localhost", true),
        ("http://rsshub/feed", "rsshub", true), ("http://nas.local/", "nas.local", true),
        ("http://a.home.arpa/", "a.home.arpa", true),
    ])
    func `tells a private machine by its name`(url: String, name: String, isPrivate: Bool) throws {
        let host = try #require(FetchedHost(of: url))
        #expect(host.name == name)
        #expect(host.isPrivate == isPrivate)
    }

    @Test(arguments: ["", "/a/path.xml", "file:///etc/passwd", "ftp://example.org/"])
    func `knows no host where there is none`(url: String) {
        #expect(FetchedHost(of: url) == nil)
    }

    @Test(arguments: [
        ("a.b.example.co.uk", "example.co.uk"), ("example.com", "example.com"), ("x.tumblr.com", "tumblr.com"),
        ("co.uk", nil), ("com", nil), ("localhost", nil), ("127.0.0.1", nil), ("[::1]", nil),
    ])
    func `finds the registrable domain by the Public Suffix List`(host: String, domain: String?) {
        #expect(PublicSuffix.registrableDomain(of: host) == domain)
    }

    @Test func `knows a URL with a name in it`() {
        #expect(FetchedHost.hasCredentials("https://ann:secret@example.org/"))
        #expect(!FetchedHost.hasCredentials("https://example.org/@ann"))
    }
}
