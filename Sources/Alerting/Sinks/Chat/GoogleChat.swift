package import Templates

/// Google Chat's incoming webhooks: a text in its markup.
///
/// developers.google.com/workspace/chat/limits: 32,000 bytes to a message, one message a second in a space over all its apps.
package struct GoogleChat: ChatService {
    package static let type = "googlechat"
    package let address: String
    package let pace = Pace(interval: .milliseconds(1_100))
    package let escaping = Escaping.googleChat

    private static let limit = 30_000
    private static let fitting = MessageFitting.lines(.googleChat, limit: limit) { Payload.byteCount(of: $0) }

    package init(url: String) {
        address = url
    }

    package func request(for message: Message) -> ReceiverRequest {
        request(LineRenderer.googleChat.text(Self.fitting.fit(message)), thread: message.thread)
    }

    package func request(forText text: String, of message: Message) -> ReceiverRequest {
        request(TemplateText.cut(text, to: Self.limit) { Payload.byteCount(of: $0) }, thread: message.thread)
    }

    package func advice(for status: Int) -> String {
        switch status {
        case 401, 403, 404: "the webhook or its space is gone, or its key is wrong; make a new one in Google Chat"
        default: "Google Chat does not take the message as it is"
        }
    }

    package func words(of answer: ReceiverAnswer) -> String? { answer["error.message"] }

    /// - Parameter thread: the key under which the space keeps it: what follows an alert stands below it.
    private func request(_ text: String, thread: String?) -> ReceiverRequest {
        var body: [String: Payload] = ["text": .string(text)]
        var url = address
        if let thread {
            body["thread"] = ["threadKey": .string(thread)]
            url += (url.contains("?") ? "&" : "?") + "messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD"
        }
        return ReceiverRequest(
            url: url, headers: [("Content-Type", "application/json; charset=UTF-8")],
            body: Payload.object(body).bytes)
    }
}
