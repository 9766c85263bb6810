package import Templates

/// A Matrix room, through the client-server API: the alert's id is the transaction's, so that the server itself drops a message that it is
/// sent again.
///
/// spec.matrix.org: 65,536 bytes to an event with all that the server adds; an answer of 429 says in `retry_after_ms` how long to wait.
package struct Matrix: ChatService {
    package static let type = "matrix"
    package let pace = Pace(burst: 5, interval: .milliseconds(1_000))
    package let escaping = Escaping.none
    private let server: String
    private let room: String
    private let token: String

    private static let limit = 48_000
    private static let fitting = MessageFitting(limit: limit) { piece in
        Payload.byteCount(of: line(piece)) + Payload.byteCount(of: html(piece) ?? "") + 12
    }

    /// - Parameters:
    ///   - server: without a slash at its end.
    ///   - room: its id, as `!abc:example.org`.
    package init(server: String, room: String, token: String) {
        self.server = server
        self.room = room
        self.token = token
    }

    package var address: String { "\(server) \(room)" }

    package func request(for message: Message) -> ReceiverRequest {
        let pieces = Self.fitting.fit(message).pieces
        return request(
            body: pieces.map { Self.line($0) }.joined(separator: "\n"),
            html: pieces.compactMap { Self.html($0) }.joined(), of: message)
    }

    package func request(forText text: String, of message: Message) -> ReceiverRequest {
        request(
            body: TemplateText.cut(text, to: Self.limit) { Payload.byteCount(of: $0) }, html: nil, of: message)
    }

    /// An event's id is at most 255 bytes (spec.matrix.org, "Opaque Identifiers").
    package func messageName(in answer: ReceiverAnswer) -> String? {
        answer["event_id"].flatMap { $0.hasPrefix("$") && $0.utf8.count <= 255 ? $0 : nil }
    }

    package func advice(for status: Int) -> String {
        switch status {
        case 401: "the access token is not accepted; make a new one"
        case 403: "the account may not write there; invite it into the room and let it join"
        case 404: "the server knows no such room, or is no Matrix server"
        case 413: "the message is too large for it"
        default: "the server does not take the message as it is"
        }
    }

    package func words(of answer: ReceiverAnswer) -> String? {
        answer["errcode"].map { code in code + (answer["error"].map { ": \($0)" } ?? "") }
    }

    private static func line(_ piece: Message.Piece) -> String {
        (piece.kind == .quote || piece.kind == .excerpt ? "> " : "") + piece.text.plain
    }

    private static func html(_ piece: Message.Piece) -> String? {
        let text = InlineMarkup.html.render(piece.text)
        switch piece.kind {
        case .heading: return "<p><em>\(text)</em></p>"
        case .title:
            guard let link = piece.link else { return "<p><strong>\(text)</strong></p>" }
            return "<p><strong><a href=\"\(Escaping.html(LinkTarget.encoded(link)))\">\(text)</a></strong></p>"
        case .quote, .excerpt: return "<blockquote>\(text)</blockquote>"
        case .summary, .text: return "<p>\(text)</p>"
        case .remark, .origin: return "<p><em>\(text)</em></p>"
        case .link: return nil
        }
    }

    private func request(body: String, html: String?, of message: Message) -> ReceiverRequest {
        // An empty list of mentions: no word of the text is one (Matrix 1.7).
        var content: [String: Payload] = ["msgtype": "m.text", "body": .string(body), "m.mentions": [:]]
        if let html {
            content["format"] = "org.matrix.custom.html"
            content["formatted_body"] = .string(html)
        }
        if let first = message.answered {
            content["m.relates_to"] = ["m.in_reply_to": ["event_id": .string(first)]]
        }
        let path = "/_matrix/client/v3/rooms/\(Self.segment(room))/send/m.room.message/\(Self.segment(message.id))"
        var request = ReceiverRequest(url: server + path, json: .object(content))
        request.method = .put
        request.headers.append(("Authorization", "Bearer \(token)"))
        return request
    }

    /// One segment of a path (RFC 3986 §3.3): all but unreserved characters percent-encoded.
    private static func segment(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                byte < 0x80 && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "-._~".utf8.contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(scalar) : "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
