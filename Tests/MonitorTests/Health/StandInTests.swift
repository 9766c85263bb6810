import Model
import Testing

@testable import Monitor

/// What stands in a feed's place and is no news: errors of bridges, pages that ask for a person.
@Suite struct StandInTests {
    @Test(arguments: [
        "Bridge returned error 500! (20345)", "Bridge returned error 0! (19443)", "bridge returned error 404! (1)",
        "Bridge returned error!", "Error: this route is empty, please check the original site or create an issue",
    ])
    func `a bridge's error is known by its whole title`(title: String) {
        #expect(BridgeError.isError(title))
    }

    @Test(arguments: [
        "Bridge returned error 500, says operator of the tunnel", "The bridge returned error after error",
        "Bridge over the strait reopens", "Error 500", "", "This route is empty: buses stay away from the coast",
    ])
    func `a story about one is a story`(title: String) {
        #expect(!BridgeError.isError(title))
    }

    @Test func `errors are taken out, stories stay`() {
        var items = ["Bridge returned error 500! (20345)", "Talks at the harbour"].map { title in
            var item = Item()
            item.title = FeedText(title)
            return item
        }
        items.append(Item())
        var document = FeedDocument(format: .rss20, encoding: "UTF-8", problems: [], feed: Feed(), items: items)
        #expect(BridgeError.remove(from: &document)?.title == "Bridge returned error 500! (20345)")
        #expect(document.items.map(\.title?.text) == ["Talks at the harbour", nil])
        #expect(BridgeError.remove(from: &document) == nil)
    }

    @Test(arguments: [
        (
            "<html><title>Just a moment...</title><script src=\"/cdn-cgi/challenge-platform/h/b/orchestrate\">",
            "Cloudflare"
        ),
        ("<html><script id=\"anubis_challenge\" type=\"application/json\">", "Anubis"),
        ("<html><body><p>Our feed has moved. Just a moment...</p>", nil),
    ])
    func `a challenge page is known by its service's own script`(page: String, owner: String?) {
        #expect(ChallengePage.owner(Array(page.utf8)) == owner)
    }
}
