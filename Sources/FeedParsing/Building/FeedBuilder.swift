internal import Markup
internal import Model

/// Takes a document's events and makes a feed and its items of them, by the meanings that the vocabularies give the elements.
final class FeedBuilder: XMLEventHandler {
    let context: FeedParser.Context
    /// Where relative links start that no `xml:base` moves.
    let documentBase: String?
    var format: FeedFormat?
    private(set) var problems: [FeedDocument.Problem] = []
    private(set) var list = ItemList()
    private(set) var isTruncated = false
    private(set) var root: (line: Int, column: Int)?
    private(set) var rootName: String?
    private(set) var webPage: (line: Int, column: Int, links: [String])?

    let feed = Part()
    /// Takes what stands where it means nothing: the `id` of an item's picture.
    let scrap = Part()
    var item: Part?
    var source: Part?
    /// The person, picture or recording that is being read.
    var person = FeedPerson()
    var image = FeedImage()
    var textInput = FeedTextInput()
    var recording = ItemMedia()
    var groupStart = 0
    var groupMedia = ItemMedia()

    var frames: [Frame] = []
    private(set) var scopes: [Scope] = []
    private var meanings: [Meaning??] = []
    var buffer = TextBuffer()
    var fragment: HTMLFragment
    private(set) var place: (any XMLPlace)?
    /// Depth of an element that nobody reads, 0 where there is none.
    private var skipped = 0
    /// Depth inside a markup element.
    private var captured = 0
    /// What the innermost frame says, at hand for each piece of text.
    private var isCollecting = false
    var isEscaping = false

    init(context: FeedParser.Context) {
        self.context = context
        fragment = HTMLFragment(
            base: nil, wantsHTML: context.wantsHTML, keepsParagraphs: context.keepsParagraphs)
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
        if format == .rss10, list.isEmpty, item == nil, let namespace = name.namespace,
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
        problems.append(.init(line: line, column: column, message: message.onOneLine))
    }

    func truncated() {
        isTruncated = true
    }

    func finish() {
        place = nil
        if item != nil { finishItem() }
        if let message = list.finish() { problem(message, line: 1, column: 1) }
    }
}

// MARK: - Frames

extension FeedBuilder {
    private func open(_ meaning: Meaning, _ attributes: XMLAttributes) {
        var frame = Frame()
        frame.meaning = meaning
        frame.collects = meaning.collects != .nothing
        frame.textStart = buffer.bytes.count
        if let outer = frames.indices.last { frame.surroundings = frames[outer].surroundings }
        if attributes.hasXML { frame.surroundings = surroundings(attributes, in: frame.surroundings) }
        isCollecting = frame.collects
        isEscaping = false
        frames.append(frame)
        if let scope = meaning.scope { scopes.append(scope) }
        meaning.start?(self, attributes)
        if case .markup = meaning.collects { captured = 1 }
    }

    private func surroundings(_ attributes: XMLAttributes, in outer: Surroundings?) -> Surroundings {
        let moved = attributes.value("base", prefix: "xml").flatMap {
            Link.resolve($0, base: outer?.base ?? documentBase)
        }
        let language = attributes.value("lang", prefix: "xml").map { Self.language($0) ?? "" }
        return Surroundings(
            base: moved ?? outer?.base, movesBase: moved != nil || outer?.movesBase == true,
            language: language ?? outer?.language)
    }

    func finishItem() {
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
        list.append(item.makeItem())
    }

    private func meaning(of name: XMLName) -> Meaning? {
        while meanings.count <= name.id { meanings.append(nil) }
        if let known = meanings[name.id] { return known }
        let found = Vocabularies.meaning(of: name)
        meanings[name.id] = .some(found)
        return found
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
