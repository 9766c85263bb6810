internal import Markup

/// Takes the article out of a web page.
package struct ArticleExtractor: Sendable {
    /// The page's address, against which its links are resolved.
    package let url: String?

    /// Scalars below which a stricter reading is thought to have missed the article.
    private static let enough = 250

    package init(url: String?) {
        self.url = url
    }

    /// The article; nil where the page has none.
    package func extract(_ bytes: [UInt8], contentType: String? = nil) -> Article? {
        let document = HTMLDocumentReader.read(PageDecoder.decode(bytes, contentType: contentType))
        let page = Page(document, title: title(document), description: description(document))
        var best: Content?
        for attempt in Attempt.all {
            var finder = ContentFinder(page, attempt)
            var content = finder.find()
            Cleaner(page: page, attempt: attempt).clean(&content)
            if content.length > (best?.length ?? 0) { best = content }
            if content.length >= Self.enough { break }
        }
        guard let best, best.length > 0 else { return nil }
        let result = document.passage(best.roots, without: best.dropped, base: url)
        guard !result.text.isEmpty else { return nil }
        return Article(title: page.title, text: result.text, html: result.html)
    }

    private func description(_ document: HTMLDocument) -> String {
        for index in 0..<document.nodes.count where document.nodes[index].element == .meta {
            let name = document.string(.name, of: index) ?? document.string(.property, of: index) ?? ""
            if name.lowercased() == "description" || name.lowercased() == "og:description" {
                if let content = document.string(.content, of: index), content.utf8.count > 30 { return content }
            }
        }
        return ""
    }

    private func title(_ document: HTMLDocument) -> String {
        document.nodes.firstIndex { $0.element == .title }.map { document.text(in: $0) } ?? ""
    }
}
