internal import Markup
public import Model

/// Reads a feed document of any format that `FeedFormat` names.
///
/// Synchronous, without state between calls, without input or output. Time is linear in the document's length, memory at most some
/// four times it. Of more than 10,000 items the newest are kept, and `problems` says so.
public struct FeedParser: Sendable {
    /// What is known of a document beside its bytes.
    public struct Context: Hashable, Sendable {
        /// Where the document came from: the base of its relative links.
        public var url: String?
        /// The HTTP header of that name; its `charset` comes before what the document says.
        public var contentType: String?
        public var contentLanguage: String?
        public var contentLocation: String?
        /// Whether `html` is made; matching needs the texts alone.
        public var wantsHTML: Bool
        /// Whether texts keep their paragraphs, divided by an empty line, and their line breaks, as matching and quotations want
        /// them; else each is one line.
        public var keepsParagraphs: Bool

        public init(
            url: String? = nil, contentType: String? = nil, contentLanguage: String? = nil,
            contentLocation: String? = nil,
            wantsHTML: Bool = true, keepsParagraphs: Bool = false
        ) {
            self.url = url
            self.contentType = contentType
            self.contentLanguage = contentLanguage
            self.contentLocation = contentLocation
            self.wantsHTML = wantsHTML
            self.keepsParagraphs = keepsParagraphs
        }
    }

    /// How the XML reader takes its bytes (`XMLReader.read`); the result is the same for each.
    let chunk: Int
    let shortestRun: Int

    public init() {
        self.init(chunk: XMLReader.chunk)
    }

    init(chunk: Int, shortestRun: Int = XMLReader.shortestRun) {
        self.chunk = chunk
        self.shortestRun = shortestRun
    }

    /// - Throws: `FeedParsingError` where the bytes are no feed; a broken feed is read as far as it goes.
    public func parse(_ bytes: [UInt8], context: Context = Context()) throws(FeedParsingError) -> FeedDocument {
        let document = DocumentDecoder.decode(bytes, contentType: context.contentType)
        let span = document.bytes.span
        var start = 0
        while start < span.count, span[start] <= 0x20 { start += 1 }
        guard start < span.count else { throw FeedParsingError(.empty, message: "the document is empty") }
        var lines = LineIndex()
        var problems = document.problems.map { problem in
            let place = lines.place(of: problem.offset, in: span)
            return FeedDocument.Problem(line: place.line, column: place.column, message: problem.message.onOneLine)
        }
        if span[start] == 0x7B || span[start] == 0x5B {
            return try JSONFeedReader(context: context).read(document.bytes, document.encoding.name, problems)
        }
        let builder = try read(document.bytes, start: start, context)
        if let page = builder.webPage {
            throw FeedParsingError(
                .webPage, line: page.line, column: page.column,
                message: page.links.isEmpty
                    ? "this is a web page, not a feed"
                    : "this is a web page, not a feed; it links to \(page.links.joined(separator: " "))",
                feedLinks: page.links)
        }
        guard let format = builder.format else {
            let place = builder.root ?? lines.place(of: start, in: span)
            throw FeedParsingError(
                .noFeed, line: place.line, column: place.column,
                message: builder.rootName.map { "the root element <\($0)> is no feed's" }
                    ?? "this is neither XML nor JSON")
        }
        problems += builder.problems
        var parsed = FeedDocument(
            format: format, encoding: document.encoding.name, problems: problems, feed: builder.feed.makeFeed(),
            items: builder.list.items)
        if builder.isTruncated { parsed.truncated = true }
        return parsed
    }

    private func read(_ bytes: [UInt8], start: Int, _ context: Context) throws(FeedParsingError) -> FeedBuilder {
        switch XMLGuard.inspect(bytes) {
        case .largeDocumentType(let offset):
            var lines = LineIndex()
            let place = lines.place(of: offset, in: bytes.span)
            throw FeedParsingError(
                .tooLarge, line: place.line, column: place.column,
                message: "the document type declaration is larger than \(XMLLimits.documentTypeBytes) bytes")
        case .harmless:
            let builder = FeedBuilder(context: context)
            let reader = XMLReader(handler: builder)
            let outcome = reader.read(bytes.span, from: start, chunk: chunk, shortestRun: shortestRun)
            // Whatever the outcome: builder and reader hold each other until then.
            builder.finish()
            if case .sound = outcome { return builder }
        case .largeTag: break
        }
        let builder = FeedBuilder(context: context)
        LenientXMLReader(bytes, handler: builder).read()
        builder.finish()
        return builder
    }
}
