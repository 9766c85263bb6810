import Model
import Testing

@testable import FeedParsing

/// Documents that once became the product of two of their parts.
struct GrowthTests {
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
