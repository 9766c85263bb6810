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
    var base: String? { frames.last?.base ?? documentBase ?? feed.link?.value }

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
        let text = PlainTextReader.read(taken())
        return text.isEmpty ? nil : text
    }

    /// The element's text as a link.
    func link() -> String? {
        resolve(String(decoding: taken(), as: UTF8.self))
    }

    /// The element's text as it stands, white space around it removed.
    func raw() -> String? {
        String(decoding: taken(), as: UTF8.self).trimmedOrNil
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
        let frame = frames[frames.count - 1]
        let (text, html, _) = render()
        guard !text.isEmpty || html?.isEmpty == false else { return nil }
        var made = FeedText(text, html: html)
        if let language = frame.language, !language.isEmpty, language != part.language { made.language = language }
        if frame.movesBase, frame.base != documentBase { made.base = frame.base }
        return made
    }

    /// The element's content as one content of the item.
    func content(type: String?, source: String? = nil) -> ItemContent? {
        let frame = frames[frames.count - 1]
        var made = ItemContent()
        let (text, html, isMarkup) = render()
        guard !text.isEmpty || html?.isEmpty == false || source != nil else { return nil }
        made.text = text.isEmpty ? nil : text
        made.html = html
        made.type = type ?? (isMarkup ? "text/html" : "text/plain")
        made.src = source
        made.language = frame.language ?? part.language
        if made.language?.isEmpty == true { made.language = nil }
        if frame.movesBase, frame.base != documentBase { made.base = frame.base }
        return made
    }

    func report(_ message: String) {
        guard problems.count < XMLLimits.problems else { return }
        problem(message, line: place?.line ?? 1, column: place?.column ?? 1)
    }

    func beginItem() {
        if item != nil { finishItem() }
        let item = Part()
        item.language = frames.last?.language
        item.kind = .item
        self.item = item
        source = nil
    }

    func beginFeed() {
        if let language = frames.last?.language, !language.isEmpty { feed.language = language }
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
    private func taken() -> [UInt8] {
        guard let frame = frames.last else { return [] }
        return buffer.take(from: min(frame.textStart, buffer.bytes.count))
    }

    private func render() -> (text: String, html: String?, isMarkup: Bool) {
        let frame = frames[frames.count - 1]
        var bytes = taken()
        var kind = frame.escapes ? TextKind.xhtml : frame.kind
        if case .base64(let inner) = kind {
            bytes = Base64.decode(bytes) ?? bytes
            // A picture is no text.
            if TextDecoder.firstInvalid(bytes.span) != nil || bytes.contains(0) { bytes = [] }
            kind = inner
        }
        if kind == .guess { kind = PlainTextReader.looksLikeHTML(bytes) ? .html : .plain }
        if kind == .html, !bytes.contains(where: { $0 == 0x3C || $0 == 0x26 }) { kind = .plain }
        guard kind == .html || kind == .xhtml else {
            return (PlainTextReader.read(bytes, keepsParagraphs: context.keepsParagraphs), nil, false)
        }
        var fragment = HTMLFragment(base: base, wantsHTML: context.wantsHTML, keepsParagraphs: context.keepsParagraphs)
        let result = fragment.read(bytes)
        return (result.text, context.wantsHTML && !result.html.isEmpty ? result.html : nil, true)
    }
}
