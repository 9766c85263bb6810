package import Templates

/// Telegram's bots: a text with entities, so that there is no markup to escape.
///
/// core.telegram.org/bots/api: 4,096 UTF-16 units, 100 entities; one message a second to a chat, 20 a minute to a group. An answer that says `"ok":
/// false` is a failure whatever its status, and `parameters.retry_after` the seconds to wait.
package struct Telegram: ChatService {
    package static let type = "telegram"
    package let pace: Pace
    package let escaping = Escaping.mentions
    private let api: String
    private let token: String
    private let chat: String

    private static let limit = 4_000
    private static let entityLimit = 95
    private static let fitting = MessageFitting(limit: limit) { piece in
        piece.kind == .link ? 0 : line(piece).utf16.count + (piece.kind == .heading ? 2 : 1)
    }

    /// - Parameters:
    ///   - chat: a number, or `@` and the public name of a channel.
    ///   - api: without a slash at its end.
    package init(token: String, chat: String, api: String) {
        self.token = token
        self.chat = chat
        self.api = api
        // The ids of groups and channels are negative.
        let isGroup = chat.hasPrefix("-") || chat.hasPrefix("@")
        pace = isGroup ? Pace(burst: 3, interval: .milliseconds(3_100)) : Pace(burst: 2, interval: .milliseconds(1_100))
    }

    package var address: String { "\(api) \(token) \(chat)" }

    package func request(for message: Message) -> ReceiverRequest {
        var text = ""
        var entities: [Payload] = []
        func mark(_ type: String, from start: Int, link: String? = nil) {
            let length = text.utf16.count - start
            guard length > 0, entities.count < Self.entityLimit else { return }
            var entity: [String: Payload] = [
                "type": .string(type), "offset": .integer(start), "length": .integer(length),
            ]
            if let link { entity["url"] = .string(link) }
            entities.append(.object(entity))
        }
        for piece in Self.fitting.fit(message).pieces where piece.kind != .link {
            if !text.isEmpty { text += piece.kind == .heading ? "\n\n" : "\n" }
            let start = text.utf16.count
            for (run, style) in piece.text.runs {
                let runStart = text.utf16.count
                text += Escaping.mentions(run)
                if style == .match || style == .name { mark("bold", from: runStart) }
            }
            switch piece.kind {
            case .title:
                mark("bold", from: start)
                if let link = piece.link { mark("text_link", from: start, link: LinkTarget.encoded(link)) }
            case .quote, .excerpt: mark("blockquote", from: start)
            case .origin, .remark, .heading: mark("italic", from: start)
            case .summary, .text, .link: break
            }
        }
        return request(text: text, entities: entities, of: message)
    }

    package func request(forText text: String, of message: Message) -> ReceiverRequest {
        request(text: TemplateText.cut(text, to: Self.limit) { $0.utf16.count }, entities: [], of: message)
    }

    package func messageName(in answer: ReceiverAnswer) -> String? {
        answer["result.message_id"].flatMap { Int($0) }.map(String.init)
    }

    package func judge(_ answer: ReceiverAnswer) -> SinkAnswer? {
        guard answer.status == 200, answer["ok"] == "false" else { return nil }
        let code = answer["error_code"].flatMap { Int($0) } ?? 0
        let words = words(of: answer)?.shortened(to: 80, mark: "…") ?? "ok: false"
        let reason = "\(answer.host) answered 200 (\(words))"
        return code == 429 || code >= 500 || code == 0
            ? .failed(reason: reason, retryAfter: answer.retryAfter)
            : .refused(reason: "\(reason): \(advice(for: code))", isOfSink: [401, 403, 404].contains(code))
    }

    package func words(of answer: ReceiverAnswer) -> String? {
        guard let words = answer["description"] else { return nil }
        // A group that has become a supergroup has a new id, and Telegram says which.
        return answer["parameters.migrate_to_chat_id"].map { "\(words); its new id is \($0)" } ?? words
    }

    package func advice(for status: Int) -> String {
        switch status {
        case 401, 404: "the bot's token is wrong; look at it with @BotFather"
        case 403: "the bot may not write there; add it to the chat, or unblock it"
        default: "Telegram does not take the message, or knows no such chat"
        }
    }

    private static func line(_ piece: Message.Piece) -> String { Escaping.mentions(piece.text.plain) }

    private func request(text: String, entities: [Payload], of message: Message) -> ReceiverRequest {
        var body: [String: Payload] = [
            "chat_id": Int(chat).map { .integer($0) } ?? .string(chat), "text": .string(text),
            "link_preview_options": ["is_disabled": true],
        ]
        if !entities.isEmpty { body["entities"] = .array(entities) }
        // The first one may have been deleted since.
        if let first = message.answered.flatMap({ Int($0) }) {
            body["reply_parameters"] = ["message_id": .integer(first), "allow_sending_without_reply": true]
        }
        return ReceiverRequest(url: "\(api)/bot\(token)/sendMessage", json: .object(body))
    }
}
