import FeedParsing

/// A part of the parser that is tried with bytes of its own: the bytes are put where that part alone reads them.
enum FuzzSubject: String, CaseIterable, Sendable {
    /// A whole document; RSS, Atom, RDF or whatever it becomes.
    case xml
    /// A whole document; JSON Feed.
    case json
    /// The HTML of an entry.
    case html
    /// The dates of an item, a line each.
    case dates
    /// A title in the encoding that the first byte picks.
    case encodings

    /// The document that brings `input` to the subject.
    func document(_ input: [UInt8]) -> (bytes: [UInt8], context: FeedParser.Context) {
        var context = FeedParser.Context(url: "https://example.org/news/feed.xml")
        switch self {
        case .xml, .json:
            return (input, context)
        case .html:
            let start = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"html\">"
            return (Array(start.utf8) + Self.escaped(input) + Array("</content></entry></feed>".utf8), context)
        case .dates:
            var bytes = Array("<rss version=\"2.0\"><channel>".utf8)
            for line in input.split(separator: 0x0A) {
                bytes += Array("<item><pubDate>".utf8) + Self.escaped(line) + Array("</pubDate></item>".utf8)
            }
            return (bytes + Array("</channel></rss>".utf8), context)
        case .encodings:
            let choice = Int(input.first ?? 0)
            let label = Self.labels[choice % Self.labels.count]
            var start = "<?xml version=\"1.0\"?>"
            if choice < 128 {
                start = "<?xml version=\"1.0\" encoding=\"\(label)\"?>"
            } else {
                context.contentType = "application/rss+xml; charset=\(label)"
            }
            start += "<rss version=\"2.0\"><channel><title>"
            return (Array(start.utf8) + input.dropFirst() + Array("</title></channel></rss>".utf8), context)
        }
    }

    private static func escaped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        for byte in bytes {
            switch byte {
            case 0x26: out += Array("&amp;".utf8)
            case 0x3C: out += Array("&lt;".utf8)
            default: out.append(byte)
            }
        }
        return out
    }

    private static let labels = [
        "utf-8", "us-ascii", "iso-8859-1", "windows-1252", "windows-1251", "koi8-r", "iso-8859-7", "iso-8859-15",
        "macintosh",
        "shift_jis", "euc-jp", "iso-2022-jp", "gb2312", "gb18030", "big5", "euc-kr", "tis-620", "utf-16", "utf-16le",
        "utf-32",
        "utf-7", "x-user-defined", "ibm037", "no-such-encoding",
    ]
}
