internal import Markup
internal import Model

extension Vocabulary {
    /// Slash's module: how many comments there are.
    static let slash = Vocabulary(
        namespaces: ["http://purl.org/rss/1.0/modules/slash"], prefixes: ["slash"],
        elements: ["comments": .text { builder in builder.part.commentsCount = builder.integer() }])

    /// The comment API of wellformedweb.org: the feed of an item's comments.
    static let commentAPI = Vocabulary(
        namespaces: ["http://wellformedweb.org/commentapi", "http://wellformedweb.org"], prefixes: ["wfw"],
        elements: [
            "commentrss": .text { builder in builder.part.commentsFeed = builder.link() },
            "comment": .text { _ in },
        ])

    /// Atom threading (RFC 4685).
    static let threading = Vocabulary(
        namespaces: ["http://purl.org/syndication/thread/1.0"], prefixes: ["thr"],
        elements: ["total": .text { builder in builder.part.commentsCount = builder.integer() }])
}
