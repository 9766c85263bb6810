package import Templates

/// Slack's incoming webhooks: a text for notifications, and blocks.
///
/// docs.slack.dev: 50 blocks, 3,000 characters in a section; about 13,200 in all blocks together (bolt-js #2509); one message a
/// second. An answer of 200 that is not `ok` is a failure.
package struct Slack: ChatService {
    package static let type = "slack"
    package let address: String
    package let pace = Pace(interval: .seconds(1))
    package let escaping = Escaping.slack

    private static let fitting = MessageFitting(limit: 12_500, pieceLimit: 2_900, pieceCount: 48) { piece in
        LineRenderer.slack.line(piece).map { $0.utf16.count } ?? 0
    }

    package init(url: String) {
        address = url
    }

    package func request(for message: Message) -> ReceiverRequest {
        let fitted = Self.fitting.fit(message)
        let blocks = fitted.pieces.compactMap { piece -> Payload? in
            guard let line = LineRenderer.slack.line(piece) else { return nil }
            let text: Payload = ["type": "mrkdwn", "text": .string(line), "verbatim": true]
            switch piece.kind {
            case .heading where piece.story == nil, .origin, .remark: return ["type": "context", "elements": [text]]
            default: return ["type": "section", "text": text]
            }
        }
        return request(text: fallback(message), blocks: blocks)
    }

    package func request(forText text: String, of message: Message) -> ReceiverRequest {
        // Slack's own advice for `text`.
        request(text: TemplateText.cut(text, to: 4_000) { $0.utf16.count }, blocks: nil)
    }

    package func judge(_ answer: ReceiverAnswer) -> SinkAnswer? {
        guard answer.status == 200 else { return nil }
        let text = answer.text.collapsed
        // The JSON is what others answer that take Slack's messages (Rocket.Chat, Zulip).
        let isJSON = answer["ok"] == "true" || answer["success"] == "true" || answer["result"] == "success"
        if text.isEmpty || text.lowercased() == "ok" || isJSON { return .delivered }
        return .refused(reason: refusal(answer), isOfSink: false)
    }

    /// One word, as `invalid_payload`, `no_service`, `channel_is_archived`.
    package func words(of answer: ReceiverAnswer) -> String? {
        answer["error"] ?? (answer.text.utf8.count <= 200 ? answer.text : nil)
    }

    package func advice(for status: Int) -> String {
        switch status {
        case 401, 403, 404: "the webhook was removed, or its channel is archived; make a new one in Slack"
        default: "Slack does not take the message as it is"
        }
    }

    /// What a notification shows.
    private func fallback(_ message: Message) -> String {
        let words = [message.first(.heading), message.first(.title) ?? message.first(.text)].compactMap(\.self)
        return escaping(words.joined(separator: ": ").shortened(to: 120, mark: "…"))
    }

    private func request(text: String, blocks: [Payload]?) -> ReceiverRequest {
        var body: [String: Payload] = ["text": .string(text), "unfurl_links": false, "unfurl_media": false]
        body["blocks"] = blocks.map { .array($0) }
        return ReceiverRequest(url: address, json: .object(body))
    }
}
