/// The words of an item by which copies of its story are found, and told from other stories.
///
/// Kept for `window` after an alert, at most 4 KiB of it; made only for items that raise an alert.
package struct StoryText: Hashable, Sendable {
    /// How long after a text was met copies of it join its alert.
    package static let window = Duration.seconds(72 * 3600)
    /// Words of a body that count; a copy is cut at its end, hardly ever at its head.
    static let bodyLimit = 900
    private static let titleLimit = 60

    package let title: [StoryToken]
    package let body: [StoryToken]
    /// Who speaks of what the rule found, and the words: a hash for each quotation of twelve words or more.
    package private(set) var quotes: [UInt32]
    /// Stands for the site that the item is on; 0 where no link tells it.
    package let site: UInt32

    package init(title: [StoryToken], body: [StoryToken], quotes: [UInt32], site: UInt32) {
        self.title = title
        self.body = body
        self.quotes = quotes
        self.site = site
    }

    /// - Parameters:
    ///   - texts: the plain texts of the item's summary and contents. One that says nothing that a longer one lacks is passed over.
    ///   - link: the item's.
    package init(title: String, texts: [String], link: String? = nil) {
        let title = StoryTokenizer.tokens(of: title, limit: Self.titleLimit)
        self.title = title
        var body: [StoryToken] = []
        for text in texts.sorted(by: { $0.utf8.count > $1.utf8.count }) where body.count < Self.bodyLimit {
            let tokens = Self.without(title, StoryTokenizer.tokens(of: text, limit: Self.bodyLimit))
            if body.isEmpty {
                body = tokens
            } else if TextAlignment(of: tokens, in: body).sharedWords * 10 < tokens.count * 7 {
                // A summary of its own stands before the text that it introduces.
                body = Array((tokens + body).prefix(Self.bodyLimit))
            }
        }
        self.body = body
        quotes = []
        site = Self.site(of: link)
    }

    /// With the statements that a rule found.
    package func quoting(_ statements: [(speaker: String, words: String)]) -> StoryText {
        var text = self
        text.quotes = statements.prefix(30).compactMap { Self.quote($0.speaker, $0.words) }
        return text
    }

    /// Aggregators and many bridges repeat the title at the head of the text.
    private static func without(_ title: [StoryToken], _ text: [StoryToken]) -> [StoryToken] {
        guard title.count >= 3, text.count >= title.count, zip(title, text).allSatisfy({ $0.word == $1.word }) else {
            return text
        }
        // What is left is the name of the source, where it is no text of its own.
        return text.count <= title.count + 6 ? [] : text
    }

    private static func quote(_ speaker: String, _ words: String) -> UInt32? {
        let tokens = StoryTokenizer.tokens(of: words, limit: 12)
        // The last name: one text has the whole one, another calls him by it.
        guard tokens.count == 12, let name = StoryTokenizer.tokens(of: speaker, limit: 12).last else { return nil }
        return UInt32(truncatingIfNeeded: Shingles.mix([name] + tokens))
    }

    private static func site(of link: String?) -> UInt32 {
        guard let link, let scheme = link.firstRange(of: "://") else { return 0 }
        var host = link[scheme.upperBound...].prefix { !"/?#".contains($0) }.lowercased()
        if host.hasPrefix("www.") { host.removeFirst(4) }
        var hash: UInt32 = 0x811c_9dc5
        for byte in host.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return host.isEmpty ? 0 : max(1, hash)
    }
}
