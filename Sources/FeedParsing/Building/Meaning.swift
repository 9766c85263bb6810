internal import Markup

/// What an element of a feed means: whether its text is wanted, and what to do where it starts and ends.
final class Meaning: Sendable {
    typealias Start = @Sendable (FeedBuilder, XMLAttributes) -> Void
    typealias End = @Sendable (FeedBuilder) -> Void

    enum Collects: Sendable {
        case nothing, text
        /// Text and, where the element holds elements, these as markup.
        case markup
    }

    let collects: Collects
    /// What the elements inside it belong to.
    let scope: Scope?
    let start: Start?
    let end: End?

    init(collects: Collects, scope: Scope?, start: Start?, end: End?) {
        self.collects = collects
        self.scope = scope
        self.start = start
        self.end = end
    }

    /// An element whose attributes say all.
    static func empty(_ start: @escaping Start) -> Meaning {
        Meaning(collects: .nothing, scope: nil, start: start, end: nil)
    }

    /// An element whose text is a value.
    static func text(start: Start? = nil, _ end: @escaping End) -> Meaning {
        Meaning(collects: .text, scope: nil, start: start, end: end)
    }

    /// An element whose content is a text for people.
    static func markup(start: Start? = nil, _ end: @escaping End) -> Meaning {
        Meaning(collects: .markup, scope: nil, start: start, end: end)
    }

    /// An element that holds others.
    static func container(_ scope: Scope? = nil, text: Bool = false, start: Start? = nil, _ end: End? = nil) -> Meaning
    {
        Meaning(collects: text ? .text : .nothing, scope: scope, start: start, end: end)
    }
}

/// What an element belongs to.
enum Scope: Sendable {
    case feed, item, source, author, contributor, image, textInput, owner, mediaGroup, mediaContent, category
}

/// A set of element names under one namespace. To add one: a file with its `Vocabulary`, and a line in `Vocabularies.all`.
struct Vocabulary: Sendable {
    /// In lower case, without a `/` or `#` at the end; misspellings of the wild included.
    let namespaces: [String]
    /// The prefixes under which it usually stands, for documents that don't declare theirs.
    let prefixes: [String]
    /// By local name in lower case.
    let elements: [String: Meaning]
    /// A format rather than an extension of one.
    var isCore = false
}

/// Every vocabulary that is read.
enum Vocabularies {
    static let all: [Vocabulary] = [
        .rss, .atom, .rdf, .dublinCore, .dublinCoreTerms, .content, .media, .iTunes, .geoRSS, .geo, .syndication,
        .slash,
        .commentAPI, .creativeCommons, .feedBurner, .podcast, .admin, .xhtml, .threading, .geographyMarkup,
    ]

    /// The vocabularies whose names are understood where they stand without a namespace, in this order.
    static let unprefixed: [Vocabulary] = [.rss, .atom, .content, .rdf]

    static let byNamespace: [String: Vocabulary] = {
        var found: [String: Vocabulary] = [:]
        for vocabulary in all {
            for namespace in vocabulary.namespaces { found[namespace] = vocabulary }
        }
        return found
    }()

    static let byPrefix: [String: Vocabulary] = {
        var found: [String: Vocabulary] = [:]
        for vocabulary in all {
            for prefix in vocabulary.prefixes { found[prefix] = vocabulary }
        }
        return found
    }()

    static func vocabulary(of namespace: String) -> Vocabulary? {
        var key = Substring(
            namespace.lowercased().filter { $0 != " " && $0 != "\n" && $0 != "\t" && $0 != "\r\n" && $0 != "\r" })
        while key.last == "/" || key.last == "#" { key.removeLast() }
        if key.hasPrefix("https:") { key = "http:" + key.dropFirst(6) }
        return byNamespace[String(key)]
    }

    static func meaning(of name: XMLName) -> Meaning? {
        let local = name.key
        if let namespace = name.namespace {
            if let vocabulary = vocabulary(of: namespace) {
                if let meaning = vocabulary.elements[local] { return meaning }
                // RSS and Atom borrow each other's elements under their own namespace.
                return vocabulary.isCore ? unprefixedMeaning(local) : nil
            }
            // A default namespace that nobody knows is the document's own.
            return name.prefix == nil ? unprefixedMeaning(local) : nil
        }
        if let prefix = name.prefix { return byPrefix[prefix.lowercased()]?.elements[local] }
        return unprefixedMeaning(local)
    }

    private static func unprefixedMeaning(_ local: String) -> Meaning? {
        for vocabulary in unprefixed {
            if let meaning = vocabulary.elements[local] { return meaning }
        }
        return nil
    }
}
