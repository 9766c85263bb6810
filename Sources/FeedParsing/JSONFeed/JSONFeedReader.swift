internal import JSONSyntax
internal import Markup
internal import Model

/// Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
struct JSONFeedReader {
    let context: FeedParser.Context
    private let base: String?

    init(context: FeedParser.Context) {
        self.context = context
        base = context.contentLocation.flatMap { Link.resolve($0, base: context.url) } ?? context.url
    }

    func read(
        _ bytes: [UInt8], _ encoding: String, _ problems: [FeedDocument.Problem]
    ) throws(FeedParsingError) -> FeedDocument {
        let root: JSONNode
        do {
            root = try JSONReader(dialect: .strict, depthLimit: 64).read(bytes)
        } catch {
            throw FeedParsingError(
                .noFeed, line: error.position.line, column: error.position.column,
                message: "broken JSON: \(error.message)")
        }
        let version = root["version"]?.string ?? ""
        guard root.members != nil,
            version.contains("jsonfeed.org/version") || (root["items"]?.array != nil && root["title"] != nil)
        else { throw FeedParsingError(.noFeed, message: "this JSON is no feed: it has no version of jsonfeed.org") }
        var problems = problems
        var feed = Feed()
        feed.title = text(root["title"])
        feed.subtitle = text(root["description"])
        feed.link = link(root["home_page_url"])
        if let link = feed.link { feed.links.append(FeedLink(rel: "alternate", href: link)) }
        if let address = link(root["feed_url"]) { feed.links.append(FeedLink(rel: "self", href: address)) }
        if let next = link(root["next_url"]) { feed.links.append(FeedLink(rel: "next", href: next)) }
        feed.icon = link(root["favicon"])
        feed.logo = link(root["icon"])
        feed.language =
            root["language"]?.string.flatMap(FeedBuilder.language)
            ?? context.contentLanguage.flatMap(FeedBuilder.language)
        feed.authors = authors(root)
        feed.hubs = (root["hubs"]?.array ?? []).compactMap { link($0["url"]) }
        var list = ItemList()
        for node in root["items"]?.array ?? [] where node.members != nil { list.append(item(node, feed, &problems)) }
        if let message = list.finish() { problems.append(.init(line: 1, column: 1, message: message)) }
        return FeedDocument(
            format: version.contains("1.1") ? .json11 : .json10, encoding: encoding, problems: problems, feed: feed,
            items: list.items)
    }

    private func item(_ node: JSONNode, _ feed: Feed, _ problems: inout [FeedDocument.Problem]) -> Item {
        var item = Item()
        item.id = scalar(node["id"])
        item.title = text(node["title"])
        item.link = link(node["url"])
        if let link = item.link { item.links.append(FeedLink(rel: "alternate", href: link)) }
        if let external = link(node["external_url"]) {
            item.links.append(FeedLink(rel: "related", href: external))
            item.link = item.link ?? external
        }
        item.summary = text(node["summary"])
        item.language = node["language"]?.string.flatMap(FeedBuilder.language) ?? feed.language
        if let html = node["content_html"]?.string, !html.isEmpty {
            var content = ItemContent()
            var fragment = HTMLFragment(
                base: base ?? feed.link, wantsHTML: context.wantsHTML, keepsParagraphs: context.keepsParagraphs)
            // `\u0000` and its like are no characters of XML; in JSON they can stand.
            let result = fragment.read(html.utf8.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D })
            content.type = "text/html"
            content.text = result.text.isEmpty ? nil : result.text
            content.html = result.html.isEmpty ? nil : result.html
            content.language = item.language
            if content.text != nil || content.html != nil { item.content.append(content) }
        }
        if let plain = node["content_text"]?.string {
            let words = PlainTextReader.read(plain.utf8Span.span, keepsParagraphs: context.keepsParagraphs)
            if !words.isEmpty {
                var content = ItemContent()
                content.type = "text/plain"
                content.text = words
                content.language = item.language
                item.content.append(content)
            }
        }
        item.image = link(node["image"]) ?? link(node["banner_image"])
        item.published = date(node["date_published"], &problems)
        item.updated = date(node["date_modified"], &problems)
        item.authors = authors(node)
        item.categories = (node["tags"]?.array ?? []).compactMap { words($0) }.map { FeedCategory(term: $0) }
        item.enclosures = (node["attachments"]?.array ?? []).compactMap { attachment in
            guard let url = link(attachment["url"]) else { return nil }
            var enclosure = Enclosure(url: url)
            enclosure.type = words(attachment["mime_type"])
            enclosure.length = scalar(attachment["size_in_bytes"]).flatMap(FeedBuilder.integer)
            return enclosure
        }
        return item
    }

    private func authors(_ node: JSONNode) -> [FeedPerson] {
        let list = node["authors"]?.array ?? []
        return (list.isEmpty ? [node["author"]].compactMap { $0 } : list).compactMap { author in
            if let name = author.string { return name.trimmedOrNil.map { FeedPerson(name: $0) } }
            let person = FeedPerson(name: words(author["name"]), uri: link(author["url"]))
            return person == FeedPerson() ? nil : person
        }
    }

    private func words(_ node: JSONNode?) -> String? {
        guard let string = node?.string else { return nil }
        let words = PlainTextReader.read(string.utf8Span.span)
        return words.isEmpty ? nil : words
    }

    private func text(_ node: JSONNode?) -> FeedText? {
        words(node).map { FeedText($0) }
    }

    private func link(_ node: JSONNode?) -> String? {
        node?.string.flatMap { Link.resolve($0, base: base) }
    }

    /// A string, or a number as it is written: some feeds number their items.
    private func scalar(_ node: JSONNode?) -> String? {
        if case .number(let text, _)? = node?.value { return text }
        return node?.string?.onOneLine.trimmedOrNil
    }

    private func date(_ node: JSONNode?, _ problems: inout [FeedDocument.Problem]) -> Timestamp? {
        guard let node, let text = scalar(node) else { return nil }
        if let seconds = Int64(text), text.utf8.count > 8,
            (-62_135_596_800..<253_402_300_800).contains(seconds)
        {
            return Timestamp(seconds: seconds)
        }
        if let date = FeedDate.read(text) { return date }
        problems.append(
            .init(
                line: node.position.line, column: node.position.column, message: "no date: \(text.prefix(60))".onOneLine
            ))
        return nil
    }
}
