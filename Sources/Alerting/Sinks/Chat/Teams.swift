package import Templates

/// Microsoft Teams through a workflow's webhook: an Adaptive Card.
///
/// 28 KB to a message with all that stands around it (learn.microsoft.com, "Create an Incoming Webhook"), of which 21 KB were found to be
/// safe; four requests a second. All words stand in runs of text (`TextRun`), which know no markup. An answer of 200 with "failed with" in it is a
/// failure; 202 says that the workflow has begun, and more can't be known.
package struct Teams: ChatService {
    package static let type = "teams"
    package let address: String
    package let pace = Pace(burst: 2, interval: .milliseconds(500))
    package let escaping = Escaping.none

    private static let limit = 20_000
    private static let fitting = MessageFitting(limit: limit - 2_000) { piece in
        (piece.kind == .link ? button(piece.link ?? "") : block(piece)).bytes.count + 1
    }

    package init(url: String) {
        address = url
    }

    package func request(for message: Message) -> ReceiverRequest {
        let fitted = Self.fitting.fit(message)
        let blocks = fitted.pieces.filter { $0.kind != .link }.map { Self.block($0) }
        let links = fitted.pieces.filter { $0.kind == .link }.compactMap(\.link)
        // A list has its links in its titles alone; a button each would be a wall of them.
        let actions = message.storyCount > 1 ? [] : links.map { Self.button($0) }
        return request(body: blocks, actions: actions)
    }

    package func request(forText text: String, of message: Message) -> ReceiverRequest {
        let cut = TemplateText.cut(text, to: Self.limit - 3_000) { Payload.byteCount(of: $0) }
        let lines = cut.split(separator: "\n", omittingEmptySubsequences: true)
        // Each line has some words around it.
        return request(
            body: lines.prefix(40).map { Self.block([Self.run(String($0))]) },
            actions: message.link.flatMap { $0.utf8.count <= 2_000 ? [Self.button($0)] : nil } ?? [])
    }

    package func judge(_ answer: ReceiverAnswer) -> SinkAnswer? {
        guard answer.status == 200, let place = answer.text.lowercased().firstRange(of: "failed with") else {
            return nil
        }
        let tail = answer.text.lowercased()[place.lowerBound...].prefix(200)
        let reason = "\(answer.host) answered 200 (\(String(tail).collapsed.shortened(to: 80, mark: "…")))"
        // "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 with ContextId …"
        let isLasting = ["error 400", "error 413", "error 403", "error 404"].contains { tail.contains($0) }
        return isLasting
            ? .refused(reason: reason + ": Teams does not take the message", isOfSink: false)
            : .failed(reason: reason, retryAfter: answer.retryAfter)
    }

    package func advice(for status: Int) -> String {
        switch status {
        case 401, 403, 404: "the workflow was deleted or switched off, or its address is wrong; look at it in Teams"
        default: "the workflow does not take the message as it is"
        }
    }

    private static func block(_ piece: Message.Piece) -> Payload {
        let isTitle = piece.kind == .title
        let isFaint = piece.kind == .origin || piece.kind == .remark || piece.kind == .heading && piece.story == nil
        return block(
            piece.text.runs.map { run in
                Self.run(
                    run.text, isBold: isTitle || [.match, .name, .rule].contains(run.style),
                    isMatch: run.style == .match, isFaint: isFaint, link: isTitle ? piece.link : nil)
            })
    }

    private static func block(_ runs: [Payload]) -> Payload {
        ["type": "RichTextBlock", "spacing": "Small", "inlines": .array(runs)]
    }

    private static func run(
        _ text: String, isBold: Bool = false, isMatch: Bool = false, isFaint: Bool = false, link: String? = nil
    ) -> Payload {
        var run: [String: Payload] = ["type": "TextRun", "text": .string(text)]
        if isBold { run["weight"] = "Bolder" }
        if isMatch { run["highlight"] = true }
        if isFaint { run["isSubtle"] = true }
        if let link { run["selectAction"] = ["type": "Action.OpenUrl", "url": .string(LinkTarget.encoded(link))] }
        return .object(run)
    }

    private static func button(_ link: String) -> Payload {
        ["type": "Action.OpenUrl", "title": "Read", "url": .string(LinkTarget.encoded(link))]
    }

    private func request(body: [Payload], actions: [Payload]) -> ReceiverRequest {
        var card: [String: Payload] = [
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4",
            "body": .array(body), "msteams": ["width": "Full"],
        ]
        if !actions.isEmpty { card["actions"] = .array(actions) }
        let attachment: Payload = [
            "contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": .null, "content": .object(card),
        ]
        return ReceiverRequest(url: address, json: ["type": "message", "attachments": [attachment]])
    }
}
