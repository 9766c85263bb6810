internal import Markup
internal import Model

/// Takes a document's events and makes a feed and its items of them, by the meanings that the vocabularies give the elements.
final class FeedBuilder: XMLEventHandler {
    let context: FeedParser.Context
    /// Where relative links start that no `xml:base` moves.
    let documentBase: String?
    private(set) var format: FeedFormat?
    private(set) var problems: [FeedDocument.Problem] = []
    private(set) var items: [Item] = []
    private(set) var isTruncated = false
    private(set) var root: (line: Int, column: Int)?
    private(set) var rootName: String?
    private(set) var webPage: (line: Int, column: Int, links: [String])?

    let feed = Part()
    /// Takes what stands where it means nothing: the `id` of an item's picture.
    private let scrap = Part()
    private(set) var item: Part?
    var source: Part?
    /// The person, picture or recording that is being read.
    var person = FeedPerson()
    var image = FeedImage()
    var textInput = FeedTextInput()
    var recording = ItemMedia()
    var groupStart = 0
    var groupMedia = ItemMedia()

    private var frames: [Frame] = []
    private var scopes: [Scope] = []
    private var meanings: [Meaning??] = []
    private var buffer = TextBuffer()
    private var place: (any XMLPlace)?
    /// Depth of an element that nobody reads, 0 where there is none.
    private var skipped = 0
    /// Depth inside a markup element.
    private var captured = 0
    /// What the innermost frame says, at hand for each piece of text.
    private var isCollecting = false
    private var isEscaping = false

    init(context: FeedParser.Context) {
        self.context = context
        let location = context.contentLocation.flatMap { Link.resolve($0, base: context.url) }
        documentBase = location ?? context.url
        feed.language = context.contentLanguage.flatMap {
            Self.language($0.split(separator: ",").first.map(String.init) ?? "")
        }
    }

    // MARK: Events

    func startElement(_ name: XMLName, _ attributes: XMLAttributes, at place: any XMLPlace) {
        if captured > 0 {
            captured += 1
            return writeStart(name, attributes)
        }
        self.place = place
        let rootIsNext = root == nil
        if rootIsNext {
            root = (place.line, place.column)
            rootName = name.qualified
        }
        if format == nil, !recognize(name, attributes, rootIsNext) {
            return readPage(name, attributes, isRoot: rootIsNext)
        }
        if format == .rss10, items.isEmpty, item == nil, let namespace = name.namespace,
            namespace.contains("netscape.com")
        {
            format = FormatDetector.refined(namespace)
        }
        let found = meaning(of: name)
        if skipped > 0 {
            // An item that an unclosed unknown element swallowed.
            guard let scope = found?.scope, scope == .item, item == nil else {
                skipped += 1
                return
            }
        }
        guard let found else {
            if skipped == 0, name.prefix == nil, let outer = frames.last, outer.collects {
                // `<author><p>Ann</p></author>`: the tags of a value say nothing, its words do.
                var inner = outer
                inner.meaning = nil
                frames.append(inner)
                return
            }
            skipped += 1
            return
        }
        if skipped > 0 {
            frames.append(Frame(skipped: skipped))
            skipped = 0
        }
        open(found, attributes)
    }

    func endElement(_ name: XMLName, at place: any XMLPlace) {
        if captured > 1 {
            captured -= 1
            return writeEnd(name)
        }
        captured = 0
        self.place = place
        if skipped > 0 {
            skipped -= 1
            return
        }
        guard !frames.isEmpty else { return }
        let top = frames.count - 1
        if let meaning = frames[top].meaning {
            // What an element amounts to belongs to what is around it.
            if meaning.scope != nil { scopes.removeLast() }
            meaning.end?(self)
            if meaning.collects != .nothing { buffer.truncate(to: frames[top].textStart) }
            if meaning.scope == .item { finishItem() }
        } else if frames[top].skipped > 0 {
            skipped = frames[top].skipped - 1
        }
        frames.removeLast()
        isCollecting = top > 0 && frames[top - 1].collects
    }

    func text(_ text: Span<UInt8>) {
        if captured > 0 {
            if isEscaping { buffer.append(escaping: text) } else { buffer.append(text) }
        } else if isCollecting, skipped == 0 {
            buffer.append(text)
        }
    }

    func problem(_ message: String, line: Int, column: Int) {
        problems.append(.init(line: line, column: column, message: message))
    }

    func truncated() {
        isTruncated = true
    }

    func finish() {
        place = nil
        if item != nil { finishItem() }
    }
}

// MARK: - What the vocabularies use

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

// MARK: - Frames

/// An element that is open.
private struct Frame {
    var meaning: Meaning?
    var textStart = 0
    var base: String?
    /// An `xml:base` stands on it or around it.
    var movesBase = false
    var language: String?
    var kind = TextKind.plain
    /// Characters are written as markup, since elements stand among them.
    var escapes = false
    var note: [String?] = []
    /// Unknown elements around it.
    var skipped = 0
    var collects = false

    init(skipped: Int = 0) {
        self.skipped = skipped
    }
}

extension FeedBuilder {
    private func open(_ meaning: Meaning, _ attributes: XMLAttributes) {
        var frame = Frame()
        frame.meaning = meaning
        frame.collects = meaning.collects != .nothing
        frame.textStart = buffer.bytes.count
        if let outer = frames.last {
            frame.base = outer.base
            frame.movesBase = outer.movesBase
            frame.language = outer.language
        }
        if attributes.count > 0 {
            if let base = attributes.value("base", prefix: "xml"),
                let moved = Link.resolve(base, base: frame.base ?? documentBase)
            {
                frame.base = moved
                frame.movesBase = true
            }
            if let language = attributes.value("lang", prefix: "xml") { frame.language = Self.language(language) ?? "" }
        }
        isCollecting = frame.collects
        isEscaping = false
        frames.append(frame)
        if let scope = meaning.scope { scopes.append(scope) }
        meaning.start?(self, attributes)
        if case .markup = meaning.collects { captured = 1 }
    }

    private func finishItem() {
        guard let item else { return }
        // An item that the end of the document cut is not whole: its link, its date, its text may be halves.
        guard !isTruncated else {
            self.item = nil
            return
        }
        source = nil
        self.item = nil
        if item.language == nil { item.language = feed.language }
        if item.language?.isEmpty == true { item.language = nil }
        items.append(item.makeItem())
    }

    private func meaning(of name: XMLName) -> Meaning? {
        while meanings.count <= name.id { meanings.append(nil) }
        if let known = meanings[name.id] { return known }
        let found = Vocabularies.meaning(of: name)
        meanings[name.id] = .some(found)
        return found
    }

    fileprivate func taken() -> [UInt8] {
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

// MARK: - Markup inside texts

extension FeedBuilder {
    private func writeStart(_ name: XMLName, _ attributes: XMLAttributes) {
        let top = frames.count - 1
        if !frames[top].escapes {
            // The first element: what came before it was text.
            let before = buffer.take(from: frames[top].textStart)
            buffer.append(escaping: before.span)
            frames[top].escapes = true
            isEscaping = true
        }
        buffer.append(0x3C)
        buffer.append(name.local)
        for index in 0..<attributes.count {
            buffer.append(0x20)
            buffer.append(attributes.name(at: index).qualified)
            buffer.append("=\"")
            let value = Array(attributes.valueBytes(at: index))
            buffer.append(escaping: value.span)
            buffer.append(0x22)
        }
        buffer.append(0x3E)
    }

    private func writeEnd(_ name: XMLName) {
        buffer.append("</")
        buffer.append(name.local)
        buffer.append(0x3E)
    }
}

// MARK: - The root

extension FeedBuilder {
    /// Whether the format is known with this element.
    private func recognize(_ name: XMLName, _ attributes: XMLAttributes, _ rootIsNext: Bool) -> Bool {
        guard webPage == nil, let found = FormatDetector.format(name, attributes, isRoot: rootIsNext) else {
            return false
        }
        format = found
        return true
    }

    private func readPage(_ name: XMLName, _ attributes: XMLAttributes, isRoot: Bool) {
        skipped = 0
        let local = name.local.lowercased()
        if isRoot, local == "html" || local == "head" || local == "body" {
            webPage = (place?.line ?? 1, place?.column ?? 1, [])
        }
        guard webPage != nil, local == "link", attributes["rel"]?.lowercased().contains("alternate") == true,
            let type = attributes["type"]?.lowercased(),
            type.contains("rss") || type.contains("atom") || type.contains("feed+json"),
            let link = resolve(attributes["href"]), webPage?.links.contains(link) == false
        else { return }
        webPage?.links.append(link)
    }
}
