import ArticleExtraction
import Configuration
import Fetching
import Model
import Rules
import Storage

/// Fetches the pages behind teasers and reads the articles on them.
struct Articles: Sendable {
    private let fetcher: Fetcher
    private let hosts: HostWatch
    private let maxBytes: Int
    private let clock: @Sendable () -> Timestamp

    /// Pages that one visit of a feed asks for; the others are asked on the next.
    static let limit = 40
    /// At once: most pages of a feed are on one host, which is asked one after the other anyway.
    private static let width = 4
    /// Scalars from which on a feed's own content is taken for the whole.
    private static let wholeLength = 1_500

    init(_ fetcher: Fetcher, _ hosts: HostWatch, maxBytes: Int, clock: @escaping @Sendable () -> Timestamp) {
        self.fetcher = fetcher
        self.hosts = hosts
        self.maxBytes = maxBytes
        self.clock = clock
    }

    /// What came of an item's page.
    struct Reading: Sendable {
        /// The item, with the page's text as its last content where that was read.
        var item: Item
        var result: ItemArticle
        /// What the page calls its own address, for the identity of stories.
        var address: String?
    }

    /// Whether an item leaves to its page what it has to say.
    static func isTeaser(_ item: Item) -> Bool {
        guard let link = item.link, link.hasPrefix("http://") || link.hasPrefix("https://") else { return false }
        let texts = [item.summary?.text].compactMap { $0 } + item.content.compactMap(\.text)
        guard let longest = texts.max(by: { $0.utf8.count < $1.utf8.count }) else { return true }
        return longest.unicodeScalars.count < wholeLength || isCut(longest)
    }

    /// Reads the pages of these items, some at a time; the answers in their order.
    ///
    /// - Parameter limit: How many are asked for; the others are postponed.
    func read(_ items: [Item], rules: SiteRules, atMost limit: Int) async -> [Reading] {
        await withTaskGroup(of: (Int, Reading).self) { group in
            var readings = items.map { Reading(item: $0, result: .postponed) }
            var waiting = items.indices.prefix(max(0, limit))[...]
            func startNext() {
                guard let index = waiting.popFirst() else { return }
                let item = items[index]
                group.addTask { (index, await read(item, rules: rules)) }
            }
            for _ in 0..<Self.width { startNext() }
            while let (index, reading) = await group.next() {
                readings[index] = reading
                startNext()
            }
            return readings
        }
    }
}

extension Articles {
    /// A failure of any kind leaves the teaser.
    private func read(_ item: Item, rules: SiteRules) async -> Reading {
        let failed = Reading(item: item, result: .failed)
        guard let link = item.link else { return failed }
        // A host that has asked for a pause is asked for no pages either.
        if hosts.standing(of: link, at: clock()).pause != nil { return Reading(item: item, result: .postponed) }
        var request = FetchRequest(url: link, source: .network)
        request.headers = [("Accept", "text/html, application/xhtml+xml, */*;q=0.1")]
        request.bodyOverflow = .truncate
        request.maxBytes = maxBytes
        guard let response = try? await fetcher.fetch(request) else { return failed }
        let received = clock()
        let answer = PollSchedule.Answer(response, received: received)
        let pause = await hosts.hear(answer, from: response, at: received)
        if response.status == 429, pause != nil { return Reading(item: item, result: .postponed) }
        guard (200..<300).contains(response.status),
            Self.isPage(response), !Self.forbidsSnippets(response),
            let article = ArticleExtractor(url: response.url, rules: rules).extract(
                response.body, contentType: response.headers["Content-Type"]),
            !article.forbidsSnippets
        else { return failed }
        return Self.reading(article, of: item, at: response.url)
    }

    private static func reading(_ article: Article, of item: Item, at url: String) -> Reading {
        var content = ItemContent()
        content.type = "text/html"
        content.text = article.text
        content.language = article.language == item.language ? nil : article.language
        content.src = url
        var full = item
        // Rules look for words in all contents together: the teaser's own, where the article begins with it, would
        // count twice.
        full.content.removeAll { $0.text.map { article.text.hasPrefix($0) } ?? false }
        full.content.append(content)
        return Reading(item: full, result: .read(url: url), address: article.canonicalURL ?? url)
    }

    /// What has no type may be a page.
    private static func isPage(_ response: FetchResponse) -> Bool {
        guard let type = response.headers["Content-Type"]?.lowercased() else { return true }
        return type.contains("html") || type.contains("xml") || type.hasPrefix("text/plain")
    }

    /// `X-Robots-Tag`, the header that says what `robots` says on the page.
    private static func forbidsSnippets(_ response: FetchResponse) -> Bool {
        response.headers["X-Robots-Tag"]?.lowercased().contains("nosnippet") ?? false
    }

    private static func isCut(_ text: String) -> Bool {
        guard text.unicodeScalars.count < wholeLength * 4 else { return false }
        let end = text.suffix(4)
        return end.hasSuffix("…") || end.hasSuffix("...") || end.hasSuffix("[…]") || end.hasSuffix("…]")
    }
}
