import Crypto
import Model
import Templates

/// An alert as a mail (RFC 5322, MIME): text and HTML, ASCII on the wire, no line longer than 78 characters.
///
/// Its Message-ID is made of the alert's id, so that a mail that is sent twice is one to whoever keeps it; the mails on one story are one
/// thread; `List-Id` (RFC 2919) names the rule, for filters; `Auto-Submitted` (RFC 3834) keeps answering machines quiet.
struct MailForm: Sendable {
    let from: MailAddress
    let to: [MailAddress]
    let composer: MessageComposer

    /// - Parameter text: a template's, which then stands alone, without HTML.
    func mail(_ event: AlertEvent, text: String?) -> [UInt8] {
        let alert = event.data
        // As rss2email names them, for filters.
        let feed = Self.headerURL(alert.feed.url).map { MailHeader.field("X-RSS-Feed", parts: [$0]) } ?? ""
        let link = Self.headerURL(alert.item.link).map { MailHeader.field("X-RSS-URL", parts: [$0]) } ?? ""
        return mail(
            composer.message(event), thread: Self.storyKey(alert), list: Self.label(alert.rule.name), more: feed + link,
            text: text)
    }

    /// - Parameter text: as above.
    func mail(_ event: DigestEvent, text: String?) -> [UInt8] {
        mail(
            composer.message(event), thread: event.data.id,
            list: event.data.rule.map { Self.label($0.name) } ?? "digest", more: "", text: text)
    }

    func mail(_ event: HealthEvent) -> [UInt8] {
        // A feed that fails and recovers is one thread.
        let news = event.data.news
        return mail(
            composer.message(event), thread: news.feed?.url ?? "sink \(news.name)",
            list: news.feed == nil ? "sinks" : "feeds", more: "", text: nil)
    }

    private func mail(_ message: Message, thread: String, list: String, more: String, text: String?) -> [UInt8] {
        let sender = from.name == nil ? MailAddress(name: "Tipoff", address: from.address) : from
        var head = MailHeader.mailboxes("From", [sender])
        head += MailHeader.mailboxes("To", to)
        head += MailHeader.field("Subject", words: subject(message))
        head += MailHeader.field("Date", parts: [MailHeader.date(seconds: message.time.seconds)])
        head += MailHeader.field("Message-ID", parts: ["<\(Self.plain(message.id))@\(from.domain)>"])
        let story = "<story-\(Self.hash(thread))@\(from.domain)>"
        let first = message.thread.flatMap { $0 == message.id ? nil : "<\(Self.plain($0))@\(from.domain)>" }
        head += MailHeader.field("In-Reply-To", parts: [first ?? story])
        head += MailHeader.field("References", parts: [story, first].compactMap(\.self))
        head += MailHeader.field("List-Id", parts: ["<\(list).tipoff.\(from.domain)>"])
        head += MailHeader.field("Auto-Submitted", parts: ["auto-generated"])
        head += more
        head += MailHeader.field("MIME-Version", parts: ["1.0"])
        if let text { return Array(head.utf8) + Self.part("text/plain", text) }
        let plain = AlertText().render(message) + "\n-- \nTipoff, alert \(Self.plain(message.id))\n"
        // `=_` is nothing that quoted-printable writes.
        let boundary = "=_tipoff_\(Self.hash(message.id))"
        head += MailHeader.field("Content-Type", parts: ["multipart/alternative;", "boundary=\"\(boundary)\""])
        let parts =
            Array("\r\n--\(boundary)\r\n".utf8) + Self.part("text/plain", plain)
            + Array("\r\n--\(boundary)\r\n".utf8) + Self.part("text/html", page(message))
        return Array(head.utf8) + parts + Array("\r\n--\(boundary)--\r\n".utf8)
    }
}

extension MailForm {
    private func subject(_ message: Message) -> String {
        let words = [message.first(.heading), message.first(.title) ?? message.first(.text)].compactMap(\.self)
        // A tag in the subject is one word too many.
        let rule = words.first.map { $0.prefix { $0 != "·" } }.map { String($0).collapsed } ?? ""
        return ([rule] + words.dropFirst()).joined(separator: ": ").shortened(to: 180, mark: "…")
    }

    private func page(_ message: Message) -> String {
        let title = Escaping.html(message.first(.title) ?? message.first(.heading) ?? "Tipoff")
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>\(title)</title></head>
            <body style="font-family:system-ui,sans-serif;font-size:15px;line-height:1.45;max-width:42em;margin:0;padding:12px">
            \(message.pieces.compactMap { PageMarkup.element($0) }.joined(separator: "\n"))
            </body>
            </html>
            """ + "\n"
    }

    private static func part(_ type: String, _ text: String) -> [UInt8] {
        let head = "Content-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        return Array(head.utf8) + QuotedPrintable.encode(text)
    }

    /// One story under several rules, or in an edited form, has one.
    private static func storyKey(_ alert: Alert) -> String {
        alert.item.link ?? "\(alert.feed.url) \(alert.item.id ?? alert.item.title ?? alert.id)"
    }

    private static func hash(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).prefix(12).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Letters, digits, `_` and `-` alone.
    private static func plain(_ id: String) -> String {
        id.unicodeScalars.filter {
            $0 == "_" || $0 == "-" || $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
        }
        .map(String.init).joined()
    }

    /// A rule's name as one label of a List-Id: lower case, hyphens between words; its hash where that leaves nothing.
    private static func label(_ name: String) -> String {
        let words = name.lowercased().unicodeScalars.split {
            !$0.isASCII || !($0.properties.isAlphabetic || ("0"..."9").contains($0))
        }
        let label = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-").prefix(50)
        return label.isEmpty ? "rule-\(hash(name))" : String(label)
    }

    private static func headerURL(_ url: String?) -> String? {
        guard let url, url.utf8.count <= 900, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return nil }
        return url
    }
}
