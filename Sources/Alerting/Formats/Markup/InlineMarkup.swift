import Templates

/// Renders styled text in a service's language: every run escaped, names and matched words made bold.
struct InlineMarkup: Sendable {
    let escaping: Escaping
    /// Around names and matched words.
    let strong: (open: String, close: String)
    /// Put between a mark and a letter beside it, where the service sees marks only at the borders of words.
    var wordBorder = ""

    static let slack = InlineMarkup(escaping: .slack, strong: ("*", "*"), wordBorder: "\u{200b}")
    static let googleChat = InlineMarkup(escaping: .googleChat, strong: ("*", "*"), wordBorder: "\u{200b}")
    static let markdown = InlineMarkup(escaping: .markdown, strong: ("**", "**"))
    static let discord = InlineMarkup(escaping: .discord, strong: ("**", "**"))
    static let mattermost = InlineMarkup(escaping: .mattermost, strong: ("**", "**"))
    static let html = InlineMarkup(escaping: .html, strong: ("<b>", "</b>"))
    /// As a page or a mail shows it: matched words on yellow.
    static let page = InlineMarkup(escaping: .html, strong: ("<mark>", "</mark>"))

    /// - Parameter isMarked: whether names and matched words are made bold.
    func render(_ text: StyledText, isMarked: Bool = true) -> String {
        guard isMarked else { return escaping(text.plain) }
        var result = ""
        for (run, style) in text.runs {
            guard style == .match || style == .name else {
                if Self.isWord(run.first), result.hasSuffix(strong.close) { result += wordBorder }
                result += escaping(run)
                continue
            }
            if !wordBorder.isEmpty, Self.isWord(result.last) { result += wordBorder }
            let isName = style == .name && strong.open == "<mark>"
            result += (isName ? "<b>" : strong.open) + escaping(run) + (isName ? "</b>" : strong.close)
        }
        return result
    }

    private static func isWord(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }
}
