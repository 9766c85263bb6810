internal import JSONSyntax
internal import Markup

/// What a page says of its article in JSON-LD, in the words of schema.org.
struct StructuredData {
    private(set) var headline: String?
    private(set) var name: String?
    private(set) var authors: [String] = []
    private(set) var published: String?
    private(set) var description: String?
    private(set) var body: String?
    private(set) var siteName: String?
    private(set) var language: String?
    /// The page says that only who pays can read it.
    private(set) var isPaid = false
    private var rank = 0
    private var people: [String: String] = [:]

    private static let sizeLimit = 1_000_000

    mutating func read(_ bytes: [UInt8]) {
        guard bytes.count <= Self.sizeLimit,
            let root = try? JSONReader(dialect: .strict, depthLimit: 32).read(Self.trimmed(bytes))
        else { return }
        var objects: [JSONNode] = []
        Self.gather(root, into: &objects, depth: 0)
        for object in objects {
            if let id = object["@id"]?.string, let name = object["name"]?.string { people[id] = name }
        }
        for object in objects { take(object) }
    }

    /// The article's text as markup, where it stands in the data and a script would bring it onto the page: it must be
    /// long, free to
    /// read, and twice what stands on the page.
    func fullBody(beside text: String) -> [UInt8]? {
        guard !isPaid, let body, body.utf8.count >= 800, text.utf8.count * 2 < body.utf8.count else { return nil }
        let bytes = Array(body.utf8)
        if PlainTextReader.looksLikeHTML(bytes.span) { return bytes }
        var markup = TextBuffer()
        for line in body.split(whereSeparator: \.isNewline) {
            markup.append("<p>")
            markup.append(escaping: line.utf8Span.span)
            markup.append("</p>")
        }
        return markup.bytes
    }

    /// Objects that may be an article: at the top, in lists and in graphs.
    private static func gather(_ node: JSONNode, into objects: inout [JSONNode], depth: Int) {
        guard depth < 6, objects.count < 500 else { return }
        if let elements = node.array {
            for element in elements { gather(element, into: &objects, depth: depth + 1) }
        } else if node.members != nil {
            objects.append(node)
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let inner = node[key] { gather(inner, into: &objects, depth: depth + 1) }
            }
        }
    }

    private mutating func take(_ object: JSONNode) {
        let types = object["@type"]?.array?.compactMap(\.string) ?? object["@type"]?.string.map { [$0] } ?? []
        let rank = types.map(Self.rank).max() ?? 0
        if object["isAccessibleForFree"]?.bool == false
            || object["isAccessibleForFree"]?.string?.lowercased() == "false"
        {
            isPaid = true
        }
        if types.contains("WebSite") || types.contains("Organization") || types.contains("NewsMediaOrganization") {
            if siteName == nil { siteName = Self.text(object["name"]) }
        }
        guard rank > self.rank else { return }
        self.rank = rank
        headline = Self.text(object["headline"]) ?? headline
        name = Self.text(object["name"]) ?? name
        published = object["datePublished"]?.string ?? object["dateCreated"]?.string ?? published
        description = Self.text(object["description"]) ?? description
        body = object["articleBody"]?.string ?? body
        language = Self.text(object["inLanguage"]) ?? language
        siteName = object["publisher"].flatMap { Self.text($0["name"]) } ?? siteName
        if let author = object["author"] ?? object["creator"] { authors = names(author) }
    }

    private func names(_ author: JSONNode) -> [String] {
        if let name = author.string { return [PageHead.tidied(name)] }
        if let list = author.array { return list.flatMap(names) }
        if let name = author["name"] {
            if let list = name.array { return list.compactMap(\.string).map(PageHead.tidied) }
            return name.string.map { [PageHead.tidied($0)] } ?? []
        }
        return author["@id"]?.string.flatMap { people[$0] }.map { [PageHead.tidied($0)] } ?? []
    }

    private static func text(_ node: JSONNode?) -> String? {
        guard let text = node?.string.map(PageHead.tidied), !text.isEmpty else { return nil }
        return text
    }

    /// How surely an object of this type is what the page is for; 0 for what isn't one.
    private static func rank(_ type: String) -> Int {
        let type = type.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last.map(String.init) ?? type
        if type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "Review"
            || type == "Blog"
        {
            return 3
        }
        if type == "Recipe" || type == "HowTo" || type == "CreativeWork" || type.hasSuffix("Episode") || type == "Book"
        {
            return 2
        }
        return type == "WebPage" || type == "ItemPage" ? 1 : 0
    }

    /// Without the comment or CDATA marks that some put around it.
    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
            let end = bytes.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
        else { return bytes }
        // `[CDATA[` has a bracket of its own.
        let isMarked = bytes[..<start].contains(0x21)
        guard isMarked, let brace = bytes.firstIndex(of: 0x7B), let last = bytes.lastIndex(of: 0x7D), brace < last
        else {
            return Array(bytes[start...end])
        }
        return Array(bytes[brace...last])
    }
}
