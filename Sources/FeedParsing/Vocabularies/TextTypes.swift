internal import Markup
internal import Model

/// What the `type` and `mode` of a text construct say of its characters.
enum TextTypes {
    /// Sets the kind of the open element's text by its attributes: Atom 1.0's `type` (RFC 4287 §3.1.1), Atom 0.3's `type` and `mode`.
    static func prepare(
        _ builder: FeedBuilder, _ attributes: XMLAttributes, otherwise: TextKind, isContent: Bool = false
    ) {
        builder.kind = kind(attributes, otherwise, isContent)
    }

    static func kind(_ attributes: XMLAttributes, _ otherwise: TextKind, _ isContent: Bool) -> TextKind {
        guard attributes.count > 0 else { return otherwise }
        let type = attributes["type"]?.lowercased()
        let mode = attributes["mode"]?.lowercased()
        var kind = otherwise
        switch type {
        case nil: break
        case "text", "text/plain": kind = .plain
        case "html", "text/html": kind = .html
        case "xhtml", "application/xhtml+xml": kind = .xhtml
        case let type?:
            let media = type.split(separator: ";").first.map(String.init) ?? type
            if media == "text/html" || media == "application/xhtml+xml" {
                kind = .html
            } else if media.hasPrefix("text/") {
                kind = .plain
            } else if media.hasSuffix("+xml") || media.hasSuffix("/xml") {
                kind = .xhtml
            } else if media.contains("/"), isContent || isBinary(media) {
                // RFC 4287 §4.1.3.3 for contents; other texts have no such types, but some feeds do.
                kind = .base64(isHTML: false)
            }
        }
        switch mode {
        case "base64": return .base64(isHTML: kind == .html || kind == .xhtml)
        case "escaped": return kind == .xhtml ? .html : kind
        case "xml": return kind == .plain && type != nil ? .plain : kind
        default: return kind
        }
    }

    private static func isBinary(_ media: String) -> Bool {
        media == "application/octet-stream" || media.hasPrefix("image/") || media.hasPrefix("audio/")
            || media.hasPrefix("video/")
    }

    /// `content:encoded` and its kin: HTML, escaped or not.
    static let content = Meaning.markup(start: { builder, attributes in
        prepare(builder, attributes, otherwise: .html)
    }) { builder in
        if let content = builder.content(type: nil) { builder.part.content.append(content) }
    }
}

/// People as RSS writes them: `ann@example.org (Ann Lee)`, `Ann Lee <ann@example.org>`, `Ann Lee`.
enum PersonText {
    static func read(_ text: String?) -> FeedPerson? {
        guard let text = text?.trimmedOrNil else { return nil }
        guard let email = email(in: text) else { return FeedPerson(name: text) }
        var rest = text
        if let range = text.firstRange(of: "mailto:" + email) ?? text.firstRange(of: email) {
            rest.removeSubrange(range)
        }
        let name = String(rest.filter { $0 != "(" && $0 != ")" && $0 != "<" && $0 != ">" })
        return FeedPerson(name: PlainTextReader.read(name.utf8Span.span).trimmedOrNil, email: email)
    }

    /// What an element that holds a person says: its parts, else its text.
    static func finish(_ builder: FeedBuilder) -> FeedPerson? {
        let text = builder.value()
        var person = builder.person
        builder.person = FeedPerson()
        if person == FeedPerson() { return read(text) }
        if person.name == nil, let text, let read = read(text) {
            person.name = read.name
            person.email = person.email ?? read.email
        }
        return person
    }

    private static func email(in text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let at = bytes.firstIndex(of: 0x40) else { return nil }
        func isPart(_ byte: UInt8) -> Bool {
            (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2E
                || byte == 0x2D || byte == 0x5F
                || byte == 0x2B || byte == 0x25 || byte == 0x27
        }
        var start = at
        while start > 0, isPart(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        while end > at + 1, bytes[end - 1] == 0x2E { end -= 1 }
        guard start < at, end > at + 1 else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

extension String {
    /// Where another string first stands in it.
    fileprivate func firstRange(of other: String) -> Range<String.Index>? {
        let mine = Array(utf8)
        let wanted = Array(other.utf8)
        guard !wanted.isEmpty, mine.count >= wanted.count else { return nil }
        for start in 0...(mine.count - wanted.count) where mine[start..<start + wanted.count].elementsEqual(wanted) {
            return utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: start + wanted.count)
        }
        return nil
    }
}
