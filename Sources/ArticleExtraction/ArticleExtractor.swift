internal import Markup

/// Takes the article out of a web page.
public struct ArticleExtractor: Sendable {
    /// The page's address, against which its links are resolved.
    public let url: String?
    package let rules: SiteRules

    /// Scalars below which a stricter reading is thought to have missed the article.
    private static let enough = 250

    public init(url: String?) {
        self.init(url: url, rules: SiteRules())
    }

    package init(url: String?, rules: SiteRules) {
        self.url = url
        self.rules = rules
    }

    /// The article; nil where the page has none. Linear in the page's size, but for what its depth (512 at most) adds.
    ///
    /// - Parameters:
    ///   - bytes: The page as it was served.
    ///   - contentType: Its HTTP header, whose charset counts.
    public func extract(_ bytes: [UInt8], contentType: String? = nil) -> Article? {
        let document = HTMLDocumentReader.read(PageDecoder.decode(bytes, contentType: contentType))
        let head = PageHead(document)
        var page = Page(
            document, url: url, title: head["og:title"] ?? head.title,
            description: head["description", "og:description"] ?? "")
        for selector in rules.remove {
            for node in selector.nodes(in: document) { page.hide(node) }
        }
        guard let content = chosen(page) ?? content(page) else { return nil }
        let base = head.base.flatMap { Link.resolve($0, base: url) } ?? url
        var result = document.passage(content.roots, without: content.dropped, base: base)
        if rules.content == nil, let body = head.structured.fullBody(beside: result.text) {
            var fragment = HTMLFragment(base: base, keepsParagraphs: true)
            result = fragment.read(body)
        }
        guard !result.text.isEmpty else { return nil }
        var article = Article(text: result.text, html: result.html)
        MetadataReader(page: page, head: head, start: content.roots.first ?? 0).fill(&article)
        if article.excerpt == nil { article.excerpt = firstParagraph(result.text) }
        article.forbidsSnippets = head.forbidsSnippets
        article.canonicalURL = article.canonicalURL.flatMap { Link.resolve($0, base: url) }
        return article
    }

    /// What the site's rules say is the article; nil where they say nothing, or nothing that is on this page.
    private func chosen(_ page: Page) -> Content? {
        guard let selector = rules.content else { return nil }
        var roots: [Int] = []
        for node in selector.nodes(in: page.document) {
            if let last = roots.last, node < Int(page.nodes[last].end) { continue }
            roots.append(node)
        }
        let length = roots.reduce(0) { $0 + page.length(of: $1, without: page.isInvisible) }
        return length == 0 ? nil : Content(roots: roots, dropped: page.isInvisible, length: length)
    }

    private func content(_ page: Page) -> Content? {
        var best: Content?
        for attempt in Attempt.all {
            var finder = ContentFinder(page, attempt)
            var content = finder.find()
            Cleaner(page: page, attempt: attempt).clean(&content)
            if content.length > (best?.length ?? 0) { best = content }
            if content.length >= Self.enough { break }
        }
        return best
    }

    private func firstParagraph(_ text: String) -> String? {
        text.split(separator: "\n").first.map { String($0.prefix(300)) }
    }
}
