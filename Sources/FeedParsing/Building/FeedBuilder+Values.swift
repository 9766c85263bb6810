internal import Markup
internal import Model

// What the vocabularies use.

extension FeedBuilder {
    /// What the element that is open belongs to.
    var scope: Scope { scopes.last ?? .feed }

    /// The feed, item or source around the element.
    var part: Part {
        switch scope {
        case .image, .textInput, .author, .contributor, .owner: scrap
        default: source ?? item ?? feed
        }
    }

    var isInItem: Bool { item != nil }

    /// The base of relative links.
    var base: String? { frames.last?.surroundings?.base ?? documentBase ?? feed.link?.value }

    /// The kind of text that the open element holds.
    var kind: TextKind {
        get { frames.last?.kind ?? .plain }
        set {
            guard !frames.isEmpty else { return }
            frames[frames.count - 1].kind = newValue
            if newValue == .xhtml {
                frames[frames.count - 1].escapes = true
                isEscaping = true
            }
        }
    }

    /// A value that an attribute of the open element leaves for its end.
    var note: [String?] {
        get { frames.last?.note ?? [] }
        set { if !frames.isEmpty { frames[frames.count - 1].note = newValue } }
    }

    /// The text of the element that ends, white space collapsed; nil where there is none.
    func value() -> String? {
        let (bytes, start) = taken()
        let text = PlainTextReader.read(bytes.span.extracting(start...))
        return text.isEmpty ? nil : text
    }

    /// The element's text as a link.
    func link() -> String? {
        resolve(raw())
    }

    /// The element's text as it stands, white space around it removed.
    func raw() -> String? {
        let (bytes, start) = taken()
        return PlainTextReader.trimmed(bytes.span.extracting(start...))
    }

    func resolve(_ reference: String?) -> String? {
        reference.flatMap { Link.resolve($0, base: base) }
    }

    func integer() -> Int? {
        raw().flatMap(Self.integer)
    }

    static func integer(_ text: String) -> Int? {
        Int(text) ?? Double(text).flatMap { $0.isFinite && abs($0) < 9e15 ? Int($0) : nil }
    }

    /// The element's text as a date; what is none is reported.
    func date() -> Timestamp? {
        guard let text = raw() else { return nil }
        if let date = FeedDate.read(text) { return date }
        report("no date: \(text.prefix(60))")
        return nil
    }

    /// The element's content as a text for people.
    func construct() -> FeedText? {
        let surroundings = frames[frames.count - 1].surroundings
        let (text, html, _) = render()
        guard !text.isEmpty || html?.isEmpty == false else { return nil }
        var made = FeedText(text, html: html)
        if let language = surroundings?.language, !language.isEmpty, language != part.language {
            made.language = language
        }
        if let surroundings, surroundings.movesBase, surroundings.base != documentBase { made.base = surroundings.base }
        return made
    }

    /// The element's content as one content of the item.
    func content(type: String?, source: String? = nil) -> ItemContent? {
        let surroundings = frames[frames.count - 1].surroundings
        var made = ItemContent()
        let (text, html, isMarkup) = render()
        guard !text.isEmpty || html?.isEmpty == false || source != nil else { return nil }
        made.text = text.isEmpty ? nil : text
        made.html = html
        made.type = type ?? (isMarkup ? "text/html" : "text/plain")
        made.src = source
        made.language = surroundings?.language ?? part.language
        if made.language?.isEmpty == true { made.language = nil }
        if let surroundings, surroundings.movesBase, surroundings.base != documentBase { made.base = surroundings.base }
        return made
    }

    func report(_ message: String) {
        guard problems.count < XMLLimits.problems else { return }
        problem(message, line: place?.line ?? 1, column: place?.column ?? 1)
    }

    func beginItem() {
        if item != nil { finishItem() }
        let item = Part()
        item.language = frames.last?.surroundings?.language
        item.kind = .item
        self.item = item
        source = nil
    }

    func beginFeed() {
        if let language = frames.last?.surroundings?.language, !language.isEmpty { feed.language = language }
    }

    func setFormat(_ format: FeedFormat) {
        self.format = format
    }

    static func language(_ text: String) -> String? {
        let tag = String(text.filter { $0 != " " && $0 != "\n" && $0 != "\t" }.map { $0 == "_" ? "-" : $0 })
        return tag.isEmpty || tag.utf8.count > 40 ? nil : tag
    }
}

extension FeedBuilder {
    /// The buffer and where in it the open element's text begins: no copy, as the buffer is left alone as long as this is held.
    private func taken() -> (bytes: [UInt8], start: Int) {
        let bytes = buffer.bytes
        guard let start = frames.last?.textStart else { return (bytes, bytes.count) }
        return (bytes, min(start, bytes.count))
    }

    private func render() -> (text: String, html: String?, isMarkup: Bool) {
        let top = frames.count - 1
        var kind = frames[top].escapes ? TextKind.xhtml : frames[top].kind
        var (bytes, start) = taken()
        if case .base64(let isHTML) = kind {
            bytes = Base64.decode(bytes[start...]) ?? Array(bytes[start...])
            start = 0
            // A picture is no text.
            if TextDecoder.firstInvalid(bytes.span) != nil || bytes.contains(0) { bytes = [] }
            kind = isHTML ? .html : .plain
        }
        let span = bytes.span.extracting(start...)
        if kind == .guess { kind = PlainTextReader.looksLikeHTML(span) ? .html : .plain }
        if kind == .html, !PlainTextReader.hasMarks(span) { kind = .plain }
        guard kind == .html || kind == .xhtml else {
            return (PlainTextReader.read(span, keepsParagraphs: context.keepsParagraphs), nil, false)
        }
        fragment.base = base
        let result = fragment.read(span)
        return (result.text, context.wantsHTML && !result.html.isEmpty ? result.html : nil, true)
    }
}
