/// Checks a template's tags, so that a mistake is found when the config is read: Mustache itself passes over an unknown name in
/// silence.
struct TemplateScanner {
    /// All that an alert's JSON holds; see `docs/alerts.md`.
    static let names = [
        "data", "type", "timestamp", "text", "id", "rule", "name", "tags", "feed", "title", "url", "link", "item",
        "published",
        "authors", "summary", "statements", "kind", "speaker", "mention", "cue", "quote", "parts", "confidence",
        "excerpts", "field", "highlights", "start", "end", "alsoIn",
        "spike", "count", "usual", "minutes", "follows", "changes", "before", "after", "alerts", "reason",
    ]
    /// What Mustache for Swift knows of the place in a list.
    private static let places = ["first()", "last()", "index()", "even()", "odd()"]
    private static let depthLimit = 8

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var open: [(name: String, scalar: Int)] = []
    /// Whether it speaks of `alerts`, of which a digest has many.
    private(set) var namesAlerts = false

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func check() throws(TemplateError) {
        guard scalars.count <= AlertTemplate.sizeLimit else {
            throw TemplateError(scalar: 0, message: "is longer than \(AlertTemplate.sizeLimit) characters")
        }
        while let start = find("{{", from: position) {
            try tag(at: start)
        }
        if let section = open.last {
            throw TemplateError(
                scalar: section.scalar, message: "{{#\(section.name)}} has no end; write {{/\(section.name)}}")
        }
    }

    private mutating func tag(at start: Int) throws(TemplateError) {
        let isRaw = start + 2 < scalars.count && scalars[start + 2] == "{"
        guard let end = find(isRaw ? "}}}" : "}}", from: start + 2) else {
            throw TemplateError(scalar: start, message: "this tag has no end; write \(isRaw ? "}}}" : "}}")")
        }
        position = end + (isRaw ? 3 : 2)
        var content = scalars[(start + (isRaw ? 3 : 2))..<end]
        let sigil = content.first ?? " "
        switch sigil {
        case "!": return
        case "=", "%", ">", "<", "$":
            throw TemplateError(
                scalar: start,
                message: "tags that begin with {{\(sigil) are not available: write variables and sections")
        case "#", "^", "/", "&": content = content.dropFirst()
        default: break
        }
        let leading = content.prefix { $0.properties.isWhitespace }.count
        let at = content.startIndex + leading
        let name = Self.text(content)
        guard !name.isEmpty else { throw TemplateError(scalar: start, message: "this tag names nothing") }
        if sigil == "/" { return try close(name, at: start) }
        try check(name, at: at)
        namesAlerts = namesAlerts || name == "alerts" || name == "data.alerts"
        guard sigil == "#" || sigil == "^" else { return }
        guard !open.contains(where: { $0.name == name }) || sigil == "^" else {
            throw TemplateError(scalar: start, message: "{{#\(name)}} stands inside itself")
        }
        guard open.count < Self.depthLimit else {
            throw TemplateError(scalar: start, message: "sections are nested more than \(Self.depthLimit) deep")
        }
        open.append((name, start))
    }

    private mutating func close(_ name: String, at start: Int) throws(TemplateError) {
        guard let section = open.popLast() else {
            throw TemplateError(scalar: start, message: "{{/\(name)}} ends nothing; there is no {{#\(name)}} before it")
        }
        guard section.name == name else {
            throw TemplateError(
                scalar: start, message: "{{/\(name)}} stands where {{/\(section.name)}} is expected")
        }
    }

    private func check(_ name: String, at scalar: Int) throws(TemplateError) {
        if name == "." || Self.places.contains(name) { return }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var offset = 0
        for part in parts {
            guard Self.names.contains(part) else {
                throw TemplateError(scalar: scalar + offset, message: "an alert has no \"\(part)\"", unknownName: part)
            }
            offset += part.unicodeScalars.count + 1
        }
    }

    private func find(_ mark: String, from start: Int) -> Int? {
        let mark = Array(mark.unicodeScalars)
        guard start + mark.count <= scalars.count else { return nil }
        return (start...(scalars.count - mark.count)).first { scalars[$0..<$0 + mark.count].elementsEqual(mark) }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let trimmed = scalars.drop { $0.properties.isWhitespace }.reversed().drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(trimmed.reversed()))
    }
}
