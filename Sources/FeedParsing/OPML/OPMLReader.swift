internal import Markup

/// Reads OPML, also where it is not well-formed.
///
/// Nothing is fetched that a document includes, and no entity is resolved but those of XML and HTML. Time is linear in the document's
/// length; past `feedLimit` feeds nothing is read, and the problems say so.
package struct OPMLReader: Sendable {
    let feedLimit: Int
    /// Folders deeper than this make no tag.
    static let folderLimit = 16
    /// In Unicode scalars, of titles and tags.
    static let textLimit = 200

    /// - Parameter feedLimit: As it is, ten times as many as the largest list that people have shown.
    package init(feedLimit: Int = 100_000) {
        self.feedLimit = feedLimit
    }

    /// - Throws: `OPMLError` where the bytes are no OPML.
    package func read(_ bytes: [UInt8]) throws(OPMLError) -> OPMLDocument {
        let document = DocumentDecoder.decode(bytes, contentType: nil)
        if case .largeDocumentType = XMLGuard.inspect(document.bytes) {
            throw OPMLError(line: 1, message: "the document type declaration is too large")
        }
        let builder = OPMLBuilder(feedLimit: feedLimit)
        LenientXMLReader(document.bytes, handler: builder).read()
        guard builder.rootName != nil else { throw OPMLError(line: 1, message: "this is not XML, so no OPML") }
        guard builder.isOPML else {
            throw OPMLError(
                line: builder.rootLine,
                message: "this is no OPML: its root element is <\((builder.rootName ?? "").onOneLine.prefix(40))>")
        }
        return builder.document
    }
}

/// Takes the events of a document and gathers its outlines.
private final class OPMLBuilder: XMLEventHandler {
    private(set) var document = OPMLDocument()
    private(set) var rootName: String?
    private(set) var rootLine = 1
    private(set) var isOPML = false
    /// Of each open outline its name, where it is a folder.
    private var folders: [String?] = []
    private let feedLimit: Int
    private var isFull = false

    init(feedLimit: Int) {
        self.feedLimit = feedLimit
    }

    func startElement(_ name: XMLName, _ attributes: XMLAttributes, at place: any XMLPlace) {
        if rootName == nil {
            rootName = name.qualified
            rootLine = place.line
            isOPML = name.key == "opml"
        }
        guard isOPML, name.key == "outline" else { return }
        let text = (attributes["title"] ?? attributes["text"]).flatMap(Self.shortened)
        let type = attributes["type"]?.lowercased() ?? ""
        // Some readers write `url` for `xmlUrl`; of a link or an include it is a document that is nobody's feed.
        let address = attributes["xmlurl"] ?? (["rss", "atom", "feed"].contains(type) ? attributes["url"] : nil)
        if let address {
            folders.append(nil)
            add(address, text, categories: attributes["category"], line: place.line)
        } else if type == "include" || type == "link" {
            folders.append(nil)
            problem("an outline of the type \"\(type)\" is passed over: nothing is fetched for an import", place.line)
        } else {
            folders.append(text)
        }
    }

    func endElement(_ name: XMLName, at place: any XMLPlace) {
        if name.key == "outline" { _ = folders.popLast() }
    }

    func text(_ text: Span<UInt8>) {}

    /// Repairs that cost no feed are not worth a word.
    func problem(_ message: String, line: Int, column: Int) {}

    func truncated() {
        document.isTruncated = true
    }

    private func add(_ address: String, _ title: String?, categories: String?, line: Int) {
        guard document.feeds.count < feedLimit else {
            if !isFull { problem("only the first \(feedLimit) feeds are read", line) }
            isFull = true
            return
        }
        var feed = OPMLFeed(url: address, title: title)
        feed.line = line
        let words = (categories ?? "").split { $0 == "," || $0 == "/" }
        let outer = folders.prefix(OPMLReader.folderLimit).compactMap { $0 }
        for tag in outer + words.prefix(OPMLReader.folderLimit).compactMap({ Self.shortened(String($0)) })
        where !feed.tags.contains(tag) {
            feed.tags.append(tag)
        }
        document.feeds.append(feed)
    }

    private func problem(_ message: String, _ line: Int) {
        guard document.problems.count < XMLLimits.problems else { return }
        document.problems.append(.init(line: line, message: message))
    }

    private static func shortened(_ text: String) -> String? {
        let line = text.onOneLine
        guard line.unicodeScalars.count > OPMLReader.textLimit else { return line.trimmedOrNil }
        return String(String.UnicodeScalarView(line.unicodeScalars.prefix(OPMLReader.textLimit))).trimmedOrNil
    }
}
