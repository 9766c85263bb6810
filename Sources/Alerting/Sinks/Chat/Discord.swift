package import Templates

/// Discord's webhooks: an embed, and nobody pinged.
///
/// docs.discord.com: 2,000 characters of content, 256 of a title, 4,096 of a description, 2,048 of a footer, 6,000 over all embeds; an
/// answer of 429 says in its JSON how many seconds to wait, as the headers of every answer do of the requests that are left.
/// About 30 messages a minute are taken.
package struct Discord: ChatService {
    package static let type = "discord"
    package let address: String
    package let pace = Pace(burst: 4, interval: .milliseconds(2_100))
    package let escaping = Escaping.discord

    private static let contentLimit = 1_900
    private static let titleLimit = 250
    private static let descriptionLimit = 4_000

    package init(url: String) {
        address = url
    }

    package func request(for message: Message) -> ReceiverRequest {
        let isList = message.storyCount > 1
        @Sendable func isInDescription(_ piece: Message.Piece) -> Bool {
            isList ? piece.story != nil : Self.isInDescription(piece)
        }
        let fitting = MessageFitting(limit: Self.descriptionLimit) { piece in
            isInDescription(piece) ? LineRenderer.discord.line(piece).map { $0.utf16.count + 2 } ?? 0 : 0
        }
        let fitted = fitting.fit(message)
        var embed: [String: Payload] = ["timestamp": .string("\(message.time)")]
        if !isList, let title = fitted.pieces.first(where: { $0.kind == .title }) {
            let text = MessageFitting.longest(title.text, within: Self.titleLimit) { text in
                InlineMarkup.discord.render(text, isMarked: false).utf16.count
            }
            embed["title"] = text.map { .string(InlineMarkup.discord.render($0, isMarked: false)) }
            // A longer URL is refused, and the message with it.
            if let link = title.link.map(LinkTarget.encoded), link.utf8.count <= 2_048 { embed["url"] = .string(link) }
        }
        let description = LineRenderer.discord.text(fitted, where: isInDescription)
        if !description.isEmpty { embed["description"] = .string(description) }
        if !isList, let origin = fitted.first(.origin) {
            // A footer knows no markup.
            embed["footer"] = ["text": .string(Escaping.mentions(origin).shortened(to: 500, mark: "…"))]
        }
        var body: [String: Payload] = ["embeds": [.object(embed)]]
        body["content"] = fitted.pieces.first { $0.kind == .heading && $0.story == nil }
            .flatMap { LineRenderer.discord.line($0) }.map { .string($0) }
        return request(body)
    }

    package func request(forText text: String, of message: Message) -> ReceiverRequest {
        request(["content": .string(TemplateText.cut(text, to: Self.contentLimit) { $0.utf16.count })])
    }

    package func advice(for status: Int) -> String {
        switch status {
        case 401, 403, 404: "the webhook was deleted, or its address is wrong; make a new one in Discord"
        default: "Discord does not take the message as it is"
        }
    }

    private static func isInDescription(_ piece: Message.Piece) -> Bool {
        switch piece.kind {
        case .quote, .excerpt, .summary, .text, .remark: true
        case .heading, .title, .origin, .link: false
        }
    }

    private func request(_ parts: [String: Payload]) -> ReceiverRequest {
        var body = parts
        body["allowed_mentions"] = ["parse": []]
        return ReceiverRequest(url: Self.waiting(address), json: .object(body))
    }

    /// `?wait=true`: the answer then says whether the message is there.
    private static func waiting(_ url: String) -> String {
        if url.contains("wait=") { return url }
        return url + (url.contains("?") ? "&" : "?") + "wait=true"
    }
}
