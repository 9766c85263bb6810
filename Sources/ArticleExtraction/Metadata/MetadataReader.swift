internal import FeedParsing
internal import Markup
internal import Model

/// Reads who wrote an article, when, where and under what title: what the page says in data first, then what stands on
/// it.
struct MetadataReader {
    let page: Page
    let head: PageHead
    /// The first node of the article.
    let start: Int

    func fill(_ article: inout Article) {
        let data = head.structured
        article.siteName =
            head["og:site_name"] ?? data.siteName ?? head["application-name", "apple-mobile-web-app-title"]
        article.title = title(article.siteName)
        article.byline = byline()
        article.language = language()
        article.published = published()
        article.excerpt =
            data.description
            ?? head[
                "dc:description", "dcterm:description", "og:description", "description", "twitter:description",
                "dc.description"]
        article.canonicalURL = head.canonical ?? head["og:url"]
    }

    private func title(_ siteName: String?) -> String? {
        var headings: [String] = []
        for index in 1..<max(1, page.nodes.count)
        where page.nodes[index].element == .h1 || page.nodes[index].element == .h2 {
            headings.append(PageHead.tidied(page.document.text(in: index)))
            if headings.count == 12 { break }
        }
        let named = [
            head.structured.headline, head.structured.name, head["dc:title", "dcterm:title"], head["og:title"],
            head["title"],
            head["twitter:title"],
        ]
        return Title.choose(
            named: named.compactMap { $0 }, document: head.title, headings: headings.filter { !$0.isEmpty },
            siteName: siteName)
    }

    private func language() -> String? {
        if let language = head.language { return language }
        let named = head["content-language", "language", "dc.language"] ?? head.structured.language ?? head["og:locale"]
        return named?.split(separator: ",").first.map { $0.replacing("_", with: "-").filter { $0 != " " } }
    }
}

// MARK: - Who

extension MetadataReader {
    private func byline() -> String? {
        let named = head.structured.authors.compactMap(Self.name)
        if !named.isEmpty { return Self.joined(named) }
        let meta =
            (head.authors
            + [head["dc:creator", "dcterm:creator", "parsely-author", "sailthru.author", "byl"]].compactMap { $0 })
            .compactMap(Self.name)
        if !meta.isEmpty { return Self.joined(meta) }
        return onPage()
    }

    private static func joined(_ names: [String]) -> String {
        var seen: [String] = []
        for name in names where !seen.contains(name) { seen.append(name) }
        return seen.prefix(8).joined(separator: ", ")
    }

    private func onPage() -> String? {
        var best: (rank: Int, name: String)?
        for index in 1..<max(1, page.nodes.count) where page.nodes[index].element != .text {
            let rank: Int
            if page.document.string(.rel, of: index) == "author" {
                rank = 3
            } else if let property = page.document.string(.itemprop, of: index), property.contains("author") {
                rank = 3
            } else if page.hints(index).contains(.byline) {
                rank = 2
            } else {
                continue
            }
            guard rank > (best?.rank ?? 0), !isInComments(index) else { continue }
            let length = page.length(of: index)
            guard length > 1, length < 100, let name = Self.name(PageHead.tidied(page.document.text(in: index))) else {
                continue
            }
            best = (rank, name)
            if rank == 3 { break }
        }
        return best?.name
    }

    private func isInComments(_ node: Int) -> Bool {
        var node = node
        while node > 0 {
            // Not what the article stands in as well.
            if page.hints(node).contains(.comments), !(node...Int(page.nodes[node].end)).contains(start) { return true }
            node = Int(page.nodes[node].parent)
        }
        return false
    }

    private static let openers = [
        "written by", "posted by", "published by", "reported by", "by", "von", "text:", "text von", "por", "par", "di",
        "da", "av", "af", "door",
        "autor:", "autorin:", "author:", "autor", "author", "ein artikel von", "from:", "von:", "by:",
    ]

    /// A name without what introduces it; nil for what is none.
    private static func name(_ text: String) -> String? {
        var text = Substring(text)
        var changed = true
        while changed {
            changed = false
            for opener in openers where text.count > opener.count + 1 && text.lowercased().hasPrefix(opener) {
                let rest = text.dropFirst(opener.count)
                guard opener.hasSuffix(":") || rest.first == " " || rest.first == ":" else { continue }
                text = rest.drop { $0 == " " || $0 == ":" }
                changed = true
                break
            }
        }
        for mark in [" | ", " • ", " · ", " – ", " am ", " on ", " @"] {
            if let range = text.firstRange(of: mark), text[..<range.lowerBound].count > 2 {
                text = text[..<range.lowerBound]
            }
        }
        while let last = text.last, last == " " || last == "," || last == "|" || last == "-" { text.removeLast() }
        guard text.count > 1, text.count < 100, text.contains(where: \.isLetter), !text.contains("://"),
            !text.contains("@"),
            !text.lowercased().hasPrefix("www."), !text.contains("{")
        else { return nil }
        return String(text)
    }
}

// MARK: - When

extension MetadataReader {
    private func published() -> String? {
        let named = [
            head.structured.published,
            head[
                "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
                "sailthru.date", "dc.date.issued",
                "dcterms.created", "dcterms.date", "dc.date", "dc:date", "dc.date.created", "pubdate", "publish-date",
                "publishdate",
                "publication_date", "date", "citation_publication_date", "article.published"],
        ]
        for text in named.compactMap({ $0 }) {
            if let date = Self.date(text) { return date }
        }
        return marked() ?? inAddress() ?? written()
            ?? head["last-modified-date", "article:modified_time", "og:updated_time"].flatMap(Self.date)
    }

    /// In `time` or `itemprop`: one that says it is the publication, else the one nearest to the article's beginning.
    private func marked() -> String? {
        var best: (distance: Int, date: String)?
        for index in 1..<max(1, page.nodes.count) {
            let property = page.nodes[index].element == .text ? nil : page.document.string(.itemprop, of: index)
            let isPublication =
                property?.contains("datePublished") == true
                || page.document.string(.property, of: index).map {
                    $0.hasSuffix("datePublished") || $0.hasSuffix("dateCreated")
                } == true
            guard page.nodes[index].element == .time || isPublication, !isInComments(index) else { continue }
            let text =
                page.document.string(.datetime, of: index) ?? page.document.string(.content, of: index)
                ?? page.document.text(in: index)
            guard let date = Self.date(text) ?? Self.date(page.document.text(in: index)) else { continue }
            if isPublication || page.document.string(named: "pubdate", of: index) != nil { return date }
            let distance = index < start ? start - index : (index - start) * 2
            if distance < best?.distance ?? .max { best = (distance, date) }
        }
        return best?.date
    }

    /// As in `/2019/11/17/`.
    private func inAddress() -> String? {
        for address in [page.url, head.canonical, head["og:url"]].compactMap({ $0 }) {
            // Numbers of an address are seldom a year's first and second half: a day and a month must stand beside the
            // year.
            let parts = address.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "?" }
            guard parts.count > 2 else { continue }
            for index in 0..<parts.count - 2
            where parts[index...index + 2].allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }) {
                if parts[index].utf8.count == 4 || parts[index + 2].utf8.count == 4,
                    let date = WrittenDate.find(parts[index...index + 2].joined(separator: "-"))
                {
                    return date
                }
            }
        }
        return nil
    }

    /// In words, in a short block that says it is a date, or near the article's beginning.
    private func written() -> String? {
        var best: (distance: Int, date: String)?
        for index in 1..<max(1, page.nodes.count) {
            let element = page.nodes[index].element
            guard element == .text || page.hints(index).contains(.date), !page.isInvisible[index] else { continue }
            let length = page.length(of: index)
            guard length >= 8, length <= (element == .text ? 2_000 : 80) else { continue }
            var text = page.document.text(in: index)
            if length > 80 { text = String(text.drop { $0.isWhitespace }.prefix(30)) }
            guard element != .text || !page.hasAncestor(index, within: 3, where: { $0 == .a }) || length < 24 else {
                continue
            }
            guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), let date = WrittenDate.find(text),
                !isInComments(index)
            else { continue }
            let isNamed = element != .text
            let distance = (index < start ? start - index : (index - start) * 3) + (isNamed ? 0 : 200)
            if distance < best?.distance ?? .max { best = (distance, date) }
        }
        return best?.date
    }

    /// RFC 3339 of what a machine wrote; a day alone stays one.
    private static func date(_ text: String) -> String? {
        let text = text.split { $0.isWhitespace }.joined(separator: " ")
        guard text.utf8.count >= 6, text.utf8.count <= 60 else { return nil }
        if let day = WrittenDate.day(text) { return day }
        if let time = WrittenDate.time(text), FeedDate.read(text) != nil { return time }
        if let time = FeedDate.read(text) {
            guard time.seconds > 600_000_000 else { return nil }
            return WrittenDate.hasTime(text) ? time.description : String(time.description.prefix(10))
        }
        return WrittenDate.find(String(text.prefix(10))) ?? WrittenDate.find(text)
    }
}
