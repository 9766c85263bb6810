import ArticleExtraction

/// What must hold of the article of any bytes whatever.
enum ArticleProperties {
    /// Extracts and says in one line which property does not hold; nil where all do.
    static func flaw(of page: [UInt8]) -> String? {
        // The first byte picks what else is said of the page.
        let choice = page.first ?? 0
        let type = choice & 4 == 0 ? nil : "text/html; charset=\(choice & 8 == 0 ? "windows-1251" : "utf-16")"
        let extractor = ArticleExtractor(url: choice & 1 == 0 ? "https://herald.example/news/" : nil)
        guard let article = extractor.extract(page, contentType: type) else { return nil }
        if article.text.isEmpty { return "has no text" }
        // A byte that is no UTF-8 becomes three, a `"` six, a link takes its base.
        if article.text.utf8.count > 6 * page.count + 64 {
            return "makes \(article.text.utf8.count) bytes of \(page.count)"
        }
        if article.html.utf8.count > 64 * page.count + 65_536 {
            return "makes \(article.html.utf8.count) bytes of markup"
        }
        let texts = [
            "text": article.text, "title": article.title ?? "", "byline": article.byline ?? "",
            "excerpt": article.excerpt ?? "",
            "siteName": article.siteName ?? "", "published": article.published ?? "",
            "language": article.language ?? "",
            "canonicalURL": article.canonicalURL ?? "",
        ]
        for (key, value) in texts {
            if let control = control(in: value, allowsLines: key == "text") {
                return "\(key) has the control U+\(control)"
            }
        }
        for mark in ["<script", "<style", "<iframe", "=\"javascript:"] where article.html.contains(mark) {
            return "html has \(mark)"
        }
        return nil
    }

    private static func control(in value: String, allowsLines: Bool) -> String? {
        value.unicodeScalars.first {
            ($0.value < 0x20 && !(allowsLines && $0.value == 0x0A)) || (0x80...0x9F).contains($0.value)
        }.map { String($0.value, radix: 16, uppercase: true) }
    }
}
