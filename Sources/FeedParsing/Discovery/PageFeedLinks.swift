internal import Markup

/// The feeds that a web page names, without a request: what they really are shows when they are fetched.
package struct PageFeedLinks: Hashable, Sendable {
    /// What the page's head declares: `<link rel="alternate">` of a feed's type
    /// (https://html.spec.whatwg.org/multipage/links.html#rel-alternate). In the page's order.
    package private(set) var declared: [Candidate] = []
    /// Links of the page's body whose address or text looks like a feed's. In the page's order.
    package private(set) var linked: [Candidate] = []

    package struct Candidate: Hashable, Sendable {
        /// Absolute where the page's address is known.
        package let url: String
        package let title: String?
    }

    /// Of each kind: a page can name any number.
    package static let limit = 20

    /// - Parameters:
    ///   - bytes: The page, in any state.
    ///   - url: Where it came from.
    package init(page bytes: [UInt8], url: String?, contentType: String? = nil) {
        let document = DocumentDecoder.decode(bytes, contentType: contentType)
        if case .largeDocumentType = XMLGuard.inspect(document.bytes) { return }
        let finder = LinkFinder(base: url)
        LenientXMLReader(page: document.bytes, handler: finder, nesting: ["a"]).read()
        declared = Array(finder.declared.prefix(Self.limit))
        linked = Array(finder.linked.prefix(Self.limit))
    }

    /// Where sites that declare no feed often have one, the likeliest first; for a page's own address.
    package static func guesses(for page: String) -> [String] {
        let paths = [
            "/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json", "/feeds/posts/default",
        ]
        let whole = page.prefix { $0 != "?" && $0 != "#" }
        let below = whole + (whole.hasSuffix("/") ? "feed" : "/feed")
        var found: [String] = []
        for guess in [String(below)] + paths.compactMap({ Link.resolve($0, base: page) }) where !found.contains(guess) {
            found.append(guess)
        }
        return found
    }
}

/// Takes the events of a page and gathers what looks like a link to a feed.
private final class LinkFinder: XMLEventHandler {
    private(set) var declared: [PageFeedLinks.Candidate] = []
    private(set) var linked: [PageFeedLinks.Candidate] = []
    private var base: String?
    private var hasBase = false
    private var seen: Set<String> = []
    /// The link that is open, and the text in it.
    private var anchor: (url: String, text: [UInt8])?

    init(base: String?) {
        self.base = base
    }

    func startElement(_ name: XMLName, _ attributes: XMLAttributes, at place: any XMLPlace) {
        switch name.key {
        case "base":
            guard !hasBase, let address = attributes["href"].flatMap({ Link.resolve($0, base: base) }) else { return }
            base = address
            hasBase = true
        case "link":
            guard declared.count < PageFeedLinks.limit, FeedLinkRules.declaresFeed(attributes),
                let url = address(attributes)
            else { return }
            declared.append(.init(url: url, title: attributes["title"]?.onOneLine))
        case "a":
            finishAnchor()
            guard linked.count < PageFeedLinks.limit, let url = address(attributes) else { return }
            anchor = (url, [])
        default: break
        }
    }

    func endElement(_ name: XMLName, at place: any XMLPlace) {
        if name.key == "a" { finishAnchor() }
    }

    func text(_ text: Span<UInt8>) {
        guard let length = anchor?.text.count, length < FeedLinkRules.textLimit else { return }
        for index in 0..<min(text.count, FeedLinkRules.textLimit) { anchor?.text.append(text[index]) }
    }

    func problem(_ message: String, line: Int, column: Int) {}

    func truncated() {}

    private func address(_ attributes: XMLAttributes) -> String? {
        guard let url = attributes["href"].flatMap({ Link.resolve($0, base: base) }) else { return nil }
        return FeedLinkRules.isWeb(url) ? url : nil
    }

    private func finishAnchor() {
        guard let (url, bytes) = anchor else { return }
        anchor = nil
        let text = String(decoding: bytes, as: UTF8.self).onOneLine.trimmedOrNil
        guard FeedLinkRules.looksLikeFeed(url, text: text), !declared.contains(where: { $0.url == url }),
            seen.insert(url).inserted
        else { return }
        linked.append(.init(url: url, title: text))
    }
}
