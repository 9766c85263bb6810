import Templates

/// A message as lines in a service's markup: a piece a line, quotes behind `>`, the title as the link.
struct LineRenderer: Sendable {
    let markup: InlineMarkup
    /// Bold.
    let strong: @Sendable (String) -> String
    let linked: @Sendable (_ label: String, _ url: String) -> String

    static let discord = LineRenderer(
        markup: .discord, strong: { "**\($0)**" }, linked: { "[\($0)](\(LinkTarget.encoded($1)))" })
    static let mattermost = LineRenderer(
        markup: .mattermost, strong: { "**\($0)**" }, linked: { "[\($0)](\(LinkTarget.encoded($1)))" })
    static let slack = LineRenderer(
        markup: .slack, strong: { "*\($0)*" },
        linked: { "<\(Escaping.slack.entities(LinkTarget.encoded($1)))|\($0)>" })
    static let googleChat = LineRenderer(
        markup: .googleChat, strong: { "*\($0)*" }, linked: { "<\(LinkTarget.encoded($1))|\($0)>" })

    /// The piece as a line without its break; nil for one that another carries.
    func line(_ piece: Message.Piece) -> String? {
        switch piece.kind {
        case .heading: piece.story == nil ? markup.render(piece.text, isMarked: false) : strongly(piece.text)
        case .title:
            piece.link.map { strong(linked(markup.render(piece.text, isMarked: false), $0)) } ?? strongly(piece.text)
        case .quote, .excerpt: "> " + markup.render(piece.text)
        case .summary, .text: markup.render(piece.text)
        case .remark, .origin: markup.render(piece.text, isMarked: false)
        case .link: nil
        }
    }

    func text(_ message: Message, where isIncluded: (Message.Piece) -> Bool = { _ in true }) -> String {
        var lines: [String] = []
        for piece in message.pieces where isIncluded(piece) {
            guard let line = line(piece) else { continue }
            if piece.kind == .heading, piece.story != nil, !lines.isEmpty { lines.append("") }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    private func strongly(_ text: StyledText) -> String {
        strong(markup.render(text, isMarked: false))
    }
}

extension MessageFitting {
    /// For messages of lines, measured by `count` of the line and its break.
    static func lines(_ renderer: LineRenderer, limit: Int, count: @escaping @Sendable (String) -> Int)
        -> MessageFitting
    {
        MessageFitting(limit: limit) { piece in
            // The line break, and the empty line before a story of a digest.
            renderer.line(piece).map { count($0) + (piece.kind == .heading ? 2 : 1) } ?? 0
        }
    }
}
