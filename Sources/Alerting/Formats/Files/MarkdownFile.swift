import Templates

/// A section an alert, in CommonMark.
enum MarkdownFile {
    /// Without its last line break.
    static func section(_ message: Message) -> [UInt8] {
        Array((message.pieces.compactMap { paragraph($0) }.joined(separator: "\n\n") + "\n").utf8)
    }

    private static func paragraph(_ piece: Message.Piece) -> String? {
        let markup = InlineMarkup.markdown
        let plain = markup.render(piece.text, isMarked: false)
        return switch piece.kind {
        case .heading: "**\(plain)**"
        case .title: "## " + (piece.link.map { "[\(plain)](\(LinkTarget.encoded($0)))" } ?? plain)
        case .quote, .excerpt: "> " + markup.render(piece.text)
        case .summary, .text: markup.render(piece.text)
        case .remark, .origin: "*\(plain)*"
        case .link: nil
        }
    }
}
