internal import Markup

/// What in a page looks like a link to a feed.
enum FeedLinkRules {
    /// Bytes of a link's text that are looked at.
    static let textLimit = 200

    static func isWeb(_ url: String) -> Bool {
        let start = url.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }

    /// A `<link>` that says it is a feed. `application/json` alone is what WordPress calls its API, and `…+oembed` a player.
    static func declaresFeed(_ attributes: XMLAttributes) -> Bool {
        let relations = (attributes["rel"] ?? "").lowercased().split { $0 == " " || $0 == "\t" || $0 == "\n" }
        if relations.contains("feed") { return true }
        guard relations.contains("alternate") else { return false }
        let type = (attributes["type"] ?? "").lowercased().prefix { $0 != ";" && $0 != " " }
        return [
            "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
            "application/x.atom+xml", "application/x-atom+xml", "application/rss", "application/atom", "text/rss+xml",
            "text/rss", "text/xml", "application/xml",
        ].contains(type)
    }

    /// A link of the body, by the end of its path, by its query, or by a text that says nothing else.
    static func looksLikeFeed(_ url: String, text: String?) -> Bool {
        let address = url.prefix { $0 != "#" }.lowercased()
        let parts = address.split(separator: "?", maxSplits: 1)
        let query = parts.count > 1 ? parts[1] : ""
        if query.split(separator: "&").contains(where: { queries.contains(String($0)) }) { return true }
        let words = (text ?? "").lowercased().split { !$0.isLetter }
        if !words.isEmpty, words.count <= 3, words.contains(where: { names.contains(String($0)) }),
            words.allSatisfy({ names.contains(String($0)) || fillers.contains(String($0)) })
        {
            return true
        }
        guard let path = parts.first, let last = path.split(separator: "/").dropFirst(2).last else { return false }
        return files.contains(String(last)) || endings.contains { last.hasSuffix($0) }
    }

    private static let names: Set<String> = ["rss", "atom", "feed", "xml"]
    private static let fillers: Set<String> = ["our", "the", "full", "news", "json", "subscribe", "via", "by", "to"]
    private static let queries: Set<String> = [
        "feed=rss", "feed=rss2", "feed=atom", "feed=rdf", "format=rss", "format=atom", "format=feed", "type=rss",
        "type=atom", "alt=rss", "output=rss",
    ]
    private static let files: Set<String> = [
        "feed", "feeds", "rss", "rss2", "atom", "rdf", "rss.xml", "atom.xml", "feed.xml", "feed.json", "index.xml",
        "index.rdf", "feed.atom", "feed.rss", "rss.php", "rss.aspx",
    ]
    private static let endings = [".rss", ".atom", ".rdf", "-rss.xml", "_rss.xml", "rss2.xml"]
}
