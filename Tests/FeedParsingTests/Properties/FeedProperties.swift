import FeedParsing
import Model

/// What must hold of the parse of any bytes whatever.
enum FeedProperties {
    /// Parses `bytes` and says in one line which property does not hold; nil where all do.
    static func flaw(of bytes: [UInt8], context: FeedParser.Context) -> String? {
        guard let document = try? FeedParser().parse(bytes, context: context) else { return nil }
        if let flaw = flaw(of: document, from: bytes.count) { return flaw }
        var short = context
        short.wantsHTML = false
        guard let texts = try? FeedParser().parse(bytes, context: short) else { return "is no feed without html" }
        return document.items.map(\.id) == texts.items.map(\.id) ? nil : "has other items without html"
    }

    static func flaw(of document: FeedDocument, from count: Int) -> String? {
        guard let found = try? StringCollector.strings(of: document) else { return "can't be encoded" }
        if found.bytes > outputLimit(count) { return "makes \(found.bytes) bytes of \(count)" }
        for (key, value) in found.strings {
            if let flaw = flaw(of: value, under: key) {
                return "\(key) has \(flaw): \(value.prefix(200).debugDescription)"
            }
        }
        for time in times(of: document) where !(-62_135_596_800...253_402_300_799).contains(time.seconds) {
            return "has a time outside the years 1 to 9999: \(time.milliseconds)"
        }
        return nil
    }

    /// What a document of `count` bytes may become, all strings together: a byte that is no UTF-8 becomes three, a `"` six, a link
    /// takes its base; a text stands once as words and once as markup.
    static func outputLimit(_ count: Int) -> Int {
        32 * count + 65_536
    }

    private static func flaw(of value: String, under key: String) -> String? {
        switch key {
        case "html": SafeMarkup.flaw(in: value)
        case "text":
            control(in: value) ?? (value.utf8.first == 0x20 || value.utf8.last == 0x20 ? "blanks around it" : nil)
        case "link", "href", "url", "uri", "src", "base", "icon", "logo", "image", "docs", "comments", "commentsFeed",
            "hubs":
            control(in: value) ?? SafeMarkup.flaw(inReference: value)
        case "message": control(in: value)
        default:
            value.unicodeScalars.contains { $0.value < 0x20 && ![0x09, 0x0A, 0x0D].contains($0.value) }
                ? "a C0 control" : nil
        }
    }

    /// A terminal takes orders from C0 and C1 controls (ECMA-48 §5.3, §5.4). DEL does nothing there.
    private static func control(in value: String) -> String? {
        value.unicodeScalars.first { $0.value < 0x20 || (0x80...0x9F).contains($0.value) }
            .map { "the control U+" + String($0.value, radix: 16, uppercase: true) }
    }

    private static func times(of document: FeedDocument) -> [Timestamp] {
        let feed = [document.feed.published, document.feed.updated]
        let items = document.items.flatMap { [$0.published, $0.updated, $0.created, $0.expires, $0.source?.updated] }
        return (feed + items).compactMap(\.self)
    }
}
