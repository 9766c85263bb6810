import Templates

/// A message as HTML: in a mail, on a page, in the content of a feed.
enum PageMarkup {
    /// One line of paragraphs and quotations; nothing in it but what is listed here.
    static func html(_ message: Message) -> String {
        message.pieces.compactMap { element($0) }.joined()
    }

    static func element(_ piece: Message.Piece) -> String? {
        let text = InlineMarkup.page.render(piece.text)
        switch piece.kind {
        case .heading: return "<p class=\"rule\" style=\"color:#666;margin:0 0 4px\">\(text)</p>"
        case .title:
            let words = piece.link.map { anchor(text, $0) } ?? text
            return "<p class=\"title\" style=\"font-size:120%;font-weight:bold;margin:0 0 8px\">\(words)</p>"
        case .quote, .excerpt:
            return
                "<blockquote style=\"border-left:3px solid #bbb;margin:8px 0;padding:0 0 0 12px\">\(text)</blockquote>"
        case .summary, .text: return "<p style=\"margin:8px 0\">\(text)</p>"
        case .remark, .origin: return "<p class=\"origin\" style=\"color:#666;margin:8px 0\">\(text)</p>"
        case .link: return nil
        }
    }

    static func anchor(_ label: String, _ link: String) -> String {
        "<a href=\"\(Escaping.html(LinkTarget.encoded(link)))\" rel=\"noopener noreferrer\">\(label)</a>"
    }
}
