package import Templates

/// Mattermost's incoming webhooks: a text in its Markdown.
///
/// 16,383 characters to a post (developers.mattermost.com); a server's default is ten requests a second.
package struct Mattermost: ChatService {
    package static let type = "mattermost"
    package let address: String
    package let pace = Pace(burst: 5, interval: .milliseconds(500))
    package let escaping = Escaping.mattermost

    private static let limit = 16_000
    private static let fitting = MessageFitting.lines(.mattermost, limit: limit) { $0.utf16.count }

    package init(url: String) {
        address = url
    }

    package func request(for message: Message) -> ReceiverRequest {
        request(LineRenderer.mattermost.text(Self.fitting.fit(message)))
    }

    package func request(forText text: String, of message: Message) -> ReceiverRequest {
        request(TemplateText.cut(text, to: Self.limit) { $0.utf16.count })
    }

    package func advice(for status: Int) -> String {
        switch status {
        case 400: "Mattermost does not take the message, or the webhook's channel is gone"
        case 401, 403, 404: "the webhook was deleted or is disabled; make a new one in Mattermost"
        default: "Mattermost does not take the message as it is"
        }
    }

    private func request(_ text: String) -> ReceiverRequest {
        // The property keeps a group's name from notifying all of its members.
        ReceiverRequest(
            url: address, json: ["text": .string(text), "props": ["disable_group_highlight": true]])
    }
}
