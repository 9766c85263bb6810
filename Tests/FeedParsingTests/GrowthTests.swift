import Model
import Testing

@testable import FeedParsing

/// Documents whose cost once grew with the square of their length, or with the product of two of their parts.
struct GrowthTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            // Text without a reference, with none behind it: each piece was searched to the document's end.
            "<title>x</title>",
            // Comments that nobody closes.
            "<!-- x>",
            // What else only its own tag may bound.
            "<? x ?>", "<x:y/>", "<a b=\"x", "</z>", "&a", "<![CDATA[",
        ])
    func `a broken document of 4 MB is read within seconds`(piece: String) {
        let count = 4_000_000 / piece.utf8.count
        let text = "<rss version=\"2.0\"><channel>" + String(repeating: piece, count: count)
        // Where each piece costs a look at the rest, this takes minutes.
        _ = try? FeedParser().parse(Array(text.utf8))
    }

    @Test func `a long base is not written before each link`() throws {
        let base = "https://base.example/" + String(repeating: "b", count: 60_000) + "/"
        let entry = "<entry><link href=\"x\"/><content type=\"html\">&lt;img src=x></content></entry>"
        let text =
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"\(base)\">" + String(repeating: entry, count: 200)
            + "</feed>"
        let document = try FeedParser().parse(Array(text.utf8))
        #expect(document.items.count == 200)
        #expect(document.items.first?.link == "x")
        let found = try StringCollector.strings(of: document)
        // The base itself stands once in each content, where it may be shared.
        #expect(found.strings.filter { $0.key != "base" }.map(\.value.utf8.count).reduce(0, +) < 4 * text.utf8.count)
    }
}
