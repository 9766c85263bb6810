package import Templates

/// ntfy: a push message to a topic, as JSON to the server's root (docs.ntfy.sh, "Publish as JSON").
///
/// 4,096 bytes to a message, a longer one becomes an attachment; 60 requests at once and then one every five seconds.
package struct Ntfy: ChatService {
    package static let type = "ntfy"
    package let address: String
    package let pace = Pace(burst: 50, interval: .milliseconds(5_100))
    package let escaping = Escaping.none
    private let root: String
    private let topic: String
    private let token: String?
    private let priority: Int?

    /// Measured as JSON, since a request is bounded to twice a message.
    private static let messageLimit = 4_000
    private static let titleLimit = 200
    private static let fitting = MessageFitting(limit: messageLimit) { piece in
        isInMessage(piece) ? Payload.byteCount(of: piece.text.plain) + 2 : 0
    }

    /// - Parameters:
    ///   - url: of the topic: the server's address and one more segment.
    ///   - priority: 1 (least) to 5 (most urgent).
    package init(url: String, token: String? = nil, priority: Int? = nil) {
        address = url
        self.token = token
        self.priority = priority
        let path = url.prefix { $0 != "?" && $0 != "#" }
        let trimmed = path.hasSuffix("/") ? path.dropLast() : path
        let slash = trimmed.lastIndex(of: "/") ?? trimmed.startIndex
        root = String(trimmed[..<slash]) + "/"
        topic = String(trimmed[trimmed.index(after: slash)...])
    }

    package func request(for message: Message) -> ReceiverRequest {
        let fitted = Self.fitting.fit(message)
        let lines = fitted.pieces.filter { Self.isInMessage($0) }.map(\.text.plain)
        let words = lines.isEmpty ? [fitted.first(.heading) ?? "Tipoff"] : lines
        return request(words.joined(separator: "\n"), of: message)
    }

    package func request(forText text: String, of message: Message) -> ReceiverRequest {
        request(TemplateText.cut(text, to: Self.messageLimit) { Payload.byteCount(of: $0) }, of: message)
    }

    package func words(of answer: ReceiverAnswer) -> String? { answer["error"] }

    package func advice(for status: Int) -> String {
        switch status {
        case 401, 403: "the topic is not open to this token"
        case 404: "there is no ntfy server at this address"
        case 413: "the message is too large for it"
        default: "the server does not take the message as it is"
        }
    }

    /// All but what stands in the title, and in the link that a tap follows.
    private static func isInMessage(_ piece: Message.Piece) -> Bool {
        piece.kind != .link && !(piece.kind == .heading && piece.story == nil)
    }

    private func request(_ text: String, of message: Message) -> ReceiverRequest {
        var body: [String: Payload] = ["topic": .string(topic), "message": .string(text)]
        if let heading = message.pieces.first(where: { $0.kind == .heading }) {
            let title = MessageFitting.longest(heading.text, within: Self.titleLimit) { $0.plain.utf8.count }
            body["title"] = title.map { .string($0.plain) }
        }
        // The whole of a request is bounded too.
        if let link = message.link.map(LinkTarget.encoded), link.utf8.count <= 1_500 { body["click"] = .string(link) }
        body["priority"] = priority.map { .integer($0) }
        var request = ReceiverRequest(url: root, json: .object(body))
        if let token { request.headers.append(("Authorization", "Bearer \(token)")) }
        return request
    }
}
