/// A text of a feed: a title, a summary, a notice of rights.
public struct FeedText: Codable, Hashable, Sendable {
    /// What a person reads: plain, entities decoded, white space collapsed; empty where markup holds no words (a lone picture).
    public var text: String
    /// Safe markup with absolute links; only where the source is markup.
    public var html: String?
    /// Where it differs from the item's or feed's.
    public var language: String?
    /// Where `xml:base` differs from the document's.
    public var base: String?

    public init(_ text: String, html: String? = nil, language: String? = nil, base: String? = nil) {
        self.text = text
        self.html = html
        self.language = language
        self.base = base
    }
}

extension FeedText {
    private enum CodingKeys: String, CodingKey {
        case text, html, language, base
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        text = try container.decodeIfPresent(String.self, forKey: .text) ?? ""
        html = try container.decodeIfPresent(String.self, forKey: .html)
        language = try container.decodeIfPresent(String.self, forKey: .language)
        base = try container.decodeIfPresent(String.self, forKey: .base)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        if !text.isEmpty { try container.encode(text, forKey: .text) }
        try container.encodeIfPresent(html, forKey: .html)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encodeIfPresent(base, forKey: .base)
    }
}
