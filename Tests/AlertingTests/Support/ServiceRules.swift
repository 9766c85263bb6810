import JSONSyntax

/// What the services themselves refuse, as they document it: nil where a body is taken, else what is wrong with it.
enum ServiceRules {
    static func slack(_ body: JSONNode) -> String? {
        let blocks = body["blocks"]?.array ?? []
        guard body["text"]?.string?.isEmpty == false || !blocks.isEmpty else { return "no_text" }
        var texts: [String] = [body["text"]?.string].compactMap(\.self)
        if blocks.count > 50 { return "more than 50 blocks" }
        for block in blocks {
            let parts =
                block["type"]?.string == "context" ? block["elements"]?.array ?? [] : [block["text"]].compactMap(\.self)
            if parts.isEmpty || parts.count > 10 { return "invalid_blocks" }
            for part in parts {
                guard part["type"]?.string == "mrkdwn", let text = part["text"]?.string, !text.isEmpty else {
                    return "invalid_blocks"
                }
                if text.utf16.count > 3_000 { return "a text over 3,000" }
                texts.append(text)
            }
        }
        if texts.reduce(0, { $0 + $1.utf16.count }) > 13_200 { return "msg_blocks_too_long" }
        return texts.lazy.compactMap { slackText($0) }.first
    }

    private static func slackText(_ text: String) -> String? {
        for part in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            guard part.hasPrefix("https://"), part.contains(">") else { return "live syntax: <\(part.prefix(20))" }
        }
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            guard ["amp;", "lt;", "gt;"].contains(where: { part.hasPrefix($0) }) else { return "a bare &" }
        }
        return nil
    }

    static func discord(_ body: JSONNode) -> String? {
        guard body["allowed_mentions"]?["parse"]?.array?.isEmpty == true else { return "would ping" }
        let embeds = body["embeds"]?.array ?? []
        if body["content"]?.string?.isEmpty != false, embeds.isEmpty { return "Cannot send an empty message" }
        if (body["content"]?.string ?? "").utf16.count > 2_000 { return "content over 2,000" }
        if embeds.count > 10 { return "more than 10 embeds" }
        var sum = 0
        for embed in embeds {
            for (text, limit) in [
                (embed["title"]?.string, 256), (embed["description"]?.string, 4_096),
                (embed["footer"]?["text"]?.string, 2_048),
            ] {
                guard let text else { continue }
                if text.utf16.count > limit || text.isEmpty { return "a part over \(limit), or empty" }
                sum += text.utf16.count
            }
            if let url = embed["url"]?.string, !url.hasPrefix("https://") || url.utf8.count > 2_048 || url.contains(" ")
            {
                return "Not a well formed URL"
            }
        }
        return sum > 6_000 ? "embeds over 6,000" : pings(body)
    }

    static func mattermost(_ body: JSONNode) -> String? {
        guard let text = body["text"]?.string, !text.isEmpty else { return "no text" }
        return text.unicodeScalars.count > 16_383 ? "a post over 16,383" : pings(body)
    }

    static func googleChat(_ body: JSONNode) -> String? {
        guard let text = body["text"]?.string, !text.isEmpty else { return "no text" }
        if text.contains("<users/") { return "would ping" }
        return text.utf8.count > 32_000 ? "a message over 32,000 bytes" : nil
    }

    static func teams(_ body: JSONNode) -> String? {
        guard body["type"]?.string == "message", let attachment = body["attachments"]?.array?.first,
            attachment["contentType"]?.string == "application/vnd.microsoft.card.adaptive",
            let card = attachment["content"], card["type"]?.string == "AdaptiveCard", card["version"]?.string != nil,
            let blocks = card["body"]?.array, !blocks.isEmpty
        else { return "no card" }
        for block in blocks {
            guard block["type"]?.string == "RichTextBlock", let runs = block["inlines"]?.array, !runs.isEmpty,
                runs.allSatisfy({ $0["type"]?.string == "TextRun" && $0["text"]?.string?.isEmpty == false })
            else { return "a block that is none" }
        }
        return nil
    }

    static func telegram(_ body: JSONNode) -> String? {
        guard body["chat_id"] != nil, let text = body["text"]?.string else { return "chat_id is empty" }
        let units = Array(text.utf16)
        if units.isEmpty { return "message text is empty" }
        if units.count > 4_096 { return "message is too long" }
        let entities = body["entities"]?.array ?? []
        if entities.count > 100 { return "too many entities" }
        for entity in entities {
            guard let start = entity["offset"]?.integer, let length = entity["length"]?.integer, length > 0,
                start >= 0, start + length <= units.count
            else { return "an entity out of range" }
            // Not within a surrogate pair.
            for border in [start, start + length] where border < units.count && UTF16.isTrailSurrogate(units[border]) {
                return "an entity that cuts a character"
            }
        }
        return pings(body)
    }

    static func matrix(_ body: JSONNode) -> String? {
        guard body["msgtype"]?.string == "m.text", let text = body["body"]?.string, !text.isEmpty else {
            return "no body"
        }
        guard body["m.mentions"]?.members?.isEmpty == true else { return "would ping" }
        let html = body["formatted_body"]?.string ?? ""
        for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let tag = part.drop { $0 == "/" }.prefix { $0.isLetter }
            guard ["p", "em", "strong", "a", "b", "blockquote"].contains(tag) else {
                return "a tag that is not ours: \(tag)"
            }
        }
        return nil
    }

    static func ntfy(_ body: JSONNode) -> String? {
        guard body["topic"]?.string == "alerts", let message = body["message"]?.string, !message.isEmpty else {
            return "no topic"
        }
        return message.utf8.count > 4_096 ? "an attachment" : nil
    }

    private static func pings(_ node: JSONNode) -> String? {
        let texts = [node.string].compactMap(\.self) + (node.array ?? []).compactMap { pings($0) }
        for text in texts
        where ["@everyone", "@here", "@channel", "@all", "@name"].contains(where: { text.contains($0) }) {
            return "would ping"
        }
        return (node.members ?? []).lazy.compactMap { pings($0.value) }.first
    }
}
