import Crypto
import Model
import Templates
import Text

/// A feed of one's alerts that any reader can follow (Atom 1.0, RFC 4287), the newest first.
struct AtomFile: Sendable {
    static let entryLimit = 200

    private static let list = NewestFirstList(
        signature: declaration + "\n" + root, opening: "  <entry xml:id=", closing: "  </entry>", limit: entryLimit)
    private static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
    private static let root = "<feed xmlns=\"http://www.w3.org/2005/Atom\">"

    /// Of the file; its hash is the feed's id.
    let path: String

    /// - Returns: nil where the document is no feed of ours.
    func inserting(_ event: OutgoingEvent, _ message: Message, into document: [UInt8]) -> [UInt8]? {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let head = [
            Self.declaration, Self.root, "  <id>\(Self.urn(path))</id>",
            "  <title>Tipoff alerts (\(Self.text(name)))</title>", "  <updated>\(message.time)</updated>",
            "  <author><name>Tipoff</name></author>", "  <generator>Tipoff</generator>",
        ]
        return Self.list.inserting(entry(event, message), into: document, head: head, foot: ["</feed>"])
    }

    private func entry(_ event: OutgoingEvent, _ message: Message) -> NewestFirstList.Entry {
        let item = event.alert?.data.item
        var lines = [
            "    <id>\(Self.urn(message.id))</id>",
            "    <title>\(Self.text(title(event, message)))</title>",
            "    <updated>\(message.time)</updated>",
        ]
        // A year of more than four digits has no place in RFC 3339.
        if let published = item?.published, "\(published)".utf8.count == 20 {
            lines.append("    <published>\(published)</published>")
        }
        if event.digest == nil, let link = message.link {
            lines.append("    <link rel=\"alternate\" href=\"\(Self.text(LinkTarget.encoded(link)))\"/>")
        }
        for author in (item?.authors ?? []).prefix(20) where !author.isEmpty {
            lines.append("    <author><name>\(Self.text(author))</name></author>")
        }
        for term in event.alert.map({ [$0.data.rule.name] + $0.data.rule.tags }) ?? [event.type] {
            lines.append("    <category term=\"\(Self.text(term))\"/>")
        }
        lines.append("    <content type=\"html\">\(Self.text(PageMarkup.html(message)))</content>")
        return NewestFirstList.Entry(first: "  <entry xml:id=\"\(Self.name(message.id))\">", body: lines)
    }

    /// A digest goes by its own heading, not by its first story.
    private func title(_ event: OutgoingEvent, _ message: Message) -> String {
        (event.digest == nil ? message.first(.title) : nil) ?? message.first(.heading) ?? "Alert"
    }

    /// On one line, without what XML 1.0 can't hold.
    private static func text(_ text: String) -> String {
        let kept = TerminalText.safe(text).unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x20..<0xd800, 0xe000...0xfffd, 0x10000...: true
            default: false
            }
        }
        return Escaping.html(String(kept))
    }

    /// Letters, digits and `_` alone, as an id in XML may have.
    private static func name(_ id: String) -> String {
        "a"
            + id.unicodeScalars.filter {
                $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_")
            }
            .map(String.init).joined()
    }

    /// A UUID by name (RFC 9562 §5.8): the same for the same text.
    private static func urn(_ text: String) -> String {
        var bytes = Array(SHA256.hash(data: Array("tipoff \(text)".utf8)).prefix(16))
        bytes[6] = 0x80 | bytes[6] & 0x0f
        bytes[8] = 0x80 | bytes[8] & 0x3f
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        let groups = [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
        return "urn:uuid:" + groups.map { $0.joined() }.joined(separator: "-")
    }
}
