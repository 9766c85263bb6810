/// How text from a feed is made plain text in each language that it is put into.
package enum Escaping: Sendable, Hashable {
    case none
    /// Within a JSON string.
    case json
    /// HTML and XML, in text and in quoted attributes.
    case html
    /// CommonMark, as Markdown files have it.
    case markdown
    /// Discord's Markdown; mentions are disarmed too.
    case discord
    /// Mattermost's Markdown; mentions are disarmed too.
    case mattermost
    /// Slack's mrkdwn: `&`, `<` and `>` as entities, and nothing else (docs.slack.dev, "Formatting text").
    case slack
    /// Google Chat's, which knows no escapes.
    case googleChat
    /// No markup, but words that begin with `@` would ping.
    case mentions

    package func callAsFunction(_ text: String) -> String {
        switch self {
        case .none: text
        case .json: Self.jsonText(text)
        case .html: Self.replacing(text, Self.htmlEntity)
        case .markdown: Self.markdownText(text)
        case .discord: Self.markdownText(Self.disarmed(text))
        // Its reader takes a backslash before `<` or `&` for itself, and shows HTML as text.
        case .mattermost: Self.markdownText(Self.disarmed(text), html: false)
        case .slack: Self.replacing(text, Self.slackEntity)
        case .googleChat: Self.replacing(text, Self.googleChatMark)
        case .mentions: Self.disarmed(text)
        }
    }

    /// `&`, `<` and `>` as entities: what Slack asks for in links too.
    package func entities(_ link: String) -> String {
        Self.replacing(link) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: nil
            }
        }
    }

    /// What could steer a terminal or reorder a line on it: C1 controls, bidi controls, U+2028 and U+2029, U+FEFF.
    package static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7f...0x9f, 0x61c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: true
        default: false
        }
    }

    /// A zero-width space: it breaks what a service would read as a mention or a mark, and is not seen.
    private static let gap = "\u{200b}"

    private static func replacing(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let new = replacement(scalar) {
                result.append(contentsOf: new.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func htmlEntity(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: nil
        }
    }

    /// Bold, italic, struck and code marks have no escape; between zero-width spaces they border on no word and stay what they are.
    private static func slackEntity(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "*", "_", "~", "`": gap + String(scalar) + gap
        default: nil
        }
    }

    private static func googleChatMark(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        // `<users/all>` pings and `<url|words>` is a link.
        case "<", "*", "_", "~", "`": gap + String(scalar) + gap
        default: nil
        }
    }

    /// What means something anywhere in a line, and at its start what begins a heading, a list or a quotation.
    private static func markdownText(_ text: String, html: Bool = true) -> String {
        var result = String.UnicodeScalarView()
        // Digits before `.` at the start of a line are the number of a list's item.
        var isAtStart = true
        for scalar in text.unicodeScalars {
            let isMark =
                switch scalar {
                case "\\", "`", "*", "_", "[", "]", "|", "~": true
                case "<", "&": html
                case "#", "+", "-", ">", ".", ")", "=": isAtStart
                default: false
                }
            if isMark { result.append("\\") }
            result.append(scalar)
            isAtStart = isAtStart && ("0"..."9").contains(scalar)
        }
        return String(result)
    }

    /// `@everyone`, `@here`, `@channel`, `@name`: a zero-width space after each `@` that something follows.
    private static func disarmed(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        return replacing(text) { $0 == "@" ? "@" + gap : nil }
    }

    /// RFC 8259 §7, and what could steer a terminal or end a line (see `steers`) too.
    private static func jsonText(_ text: String) -> String {
        replacing(text) { scalar in
            switch scalar {
            case "\"": return "\\\""
            case "\\": return "\\\\"
            case "\n": return "\\n"
            case "\r": return "\\r"
            case "\t": return "\\t"
            case _ where scalar.value < 0x20 || Self.steers(scalar):
                let digits = String(scalar.value, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: return nil
            }
        }
    }
}
