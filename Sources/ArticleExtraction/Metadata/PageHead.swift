internal import Markup

/// What a page says of itself in `meta`, `link`, `title` and `html`.
struct PageHead {
    /// By name or property in lower case; the first one counts.
    private(set) var values: [String: String] = [:]
    private(set) var authors: [String] = []
    private(set) var canonical: String?
    private(set) var base: String?
    private(set) var title = ""
    private(set) var language: String?
    private(set) var structured = StructuredData()

    init(_ document: HTMLDocument) {
        var hasTitle = false
        for index in 1..<max(1, document.nodes.count) {
            switch document.nodes[index].element {
            case .meta: readMeta(document, index)
            case .title where !hasTitle && !Self.isInPicture(document, index):
                title = Self.tidied(document.text(in: index))
                hasTitle = true
            case .html where language == nil:
                language =
                    document.string(.lang, of: index).map(Self.tidied).flatMap { $0.isEmpty ? nil : $0 }
                    ?? document.string(named: "xml:lang", of: index).map(Self.tidied)
            case .link where canonical == nil:
                if document.string(.rel, of: index)?.lowercased() == "canonical" {
                    canonical = document.string(.href, of: index)
                }
            case .base where base == nil: base = document.string(.href, of: index)
            case .script: structured.read(Array(document.text(in: index).utf8))
            default: break
            }
        }
    }

    /// The first of these that is there.
    subscript(names: String...) -> String? {
        for name in names {
            if let value = values[name] { return value }
        }
        return nil
    }

    /// Characters of a title, a name, a description.
    private static let longest = 2_000

    /// Whether the page asks that nothing of its text be shown elsewhere.
    var forbidsSnippets: Bool {
        [values["robots"], values["googlebot"]].compactMap { $0 }.contains { $0.lowercased().contains("nosnippet") }
    }

    /// White space collapsed, character references of those who escape twice resolved.
    static func tidied(_ text: String) -> String {
        var text = text
        if text.utf8.contains(0x26) || text.utf8.contains(0x3C) {
            var fragment = HTMLFragment(base: nil, wantsHTML: false)
            text = fragment.read(Array(text.utf8)).text
        }
        var words = PlainTextReader.read(Array(text.utf8))
        if words.utf8.count > longest { words = String(words.prefix(longest)) }
        return words
    }

    private mutating func readMeta(_ document: HTMLDocument, _ index: Int) {
        guard let content = document.string(.content, of: index).map(Self.tidied), !content.isEmpty else { return }
        for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
            guard let names = document.string(attribute, of: index)?.lowercased() else { continue }
            for name in names.split(whereSeparator: \.isWhitespace) {
                let name = String(name)
                if values[name] == nil { values[name] = content }
                if name == "author" || name == "article:author" || name == "dc.creator" || name == "citation_author",
                    authors.count < 20, !authors.contains(content)
                {
                    authors.append(content)
                }
            }
        }
    }

    private static func isInPicture(_ document: HTMLDocument, _ index: Int) -> Bool {
        let parent = Int(document.nodes[index].parent)
        return parent > 0 && document.nodes[parent].element != .head && document.nodes[parent].element != .html
    }
}
