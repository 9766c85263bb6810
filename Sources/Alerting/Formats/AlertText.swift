package import Model

/// An alert as a person reads it on a terminal, in a log or in a plain mail: which rule, what is new, who said what, where and when.
///
///     Talks with the Kremlin · ukraine
///     Cooper rules out *talks* with *Moscow* before a ceasefire
///       Yvette Cooper said: “We will not *negotiate* with the *Kremlin* over the heads of Ukrainians.”
///       Example News · 15 Jan 2026, 14:05 UTC · also in The Daily Example
///       https://example.org/1
package struct AlertText: Sendable {
    private let isColored: Bool
    private let width: Int?
    private let composer: MessageComposer

    /// - Parameters:
    ///   - isColored: whether a terminal shows it, so that colours mark the matched words; else `*` do.
    ///   - width: columns to wrap at; nil leaves each part on one line, as logs, mails and `grep` like it.
    ///   - secondsFromGMT: of the reader's time zone, east positive.
    package init(
        isColored: Bool = false, width: Int? = nil, secondsFromGMT: @escaping @Sendable (Timestamp) -> Int = { _ in 0 }
    ) {
        self.isColored = isColored
        self.width = width
        composer = MessageComposer(secondsFromGMT: secondsFromGMT)
    }

    /// Several lines, each ended by a line break.
    package func render(_ event: AlertEvent) -> String {
        render(composer.message(event))
    }

    /// The same of any event.
    package func render(_ event: OutgoingEvent) -> String {
        switch event {
        case .alert, .digest: render(composer.message(event))
        case .health(let event): HealthText(event).text
        }
    }

    /// Only the pieces of these kinds.
    package func render(_ event: AlertEvent, only kinds: Set<Message.Piece.Kind>) -> String {
        var message = composer.message(event)
        message.pieces.removeAll { !kinds.contains($0.kind) }
        return render(message)
    }

    /// The same of any message; an empty line divides the stories of a digest.
    package func render(_ message: Message) -> String {
        var lines: [String] = []
        for (number, piece) in message.pieces.enumerated() {
            if piece.kind == .heading, number > 0 { lines.append("") }
            let indent = piece.kind == .heading || piece.kind == .title ? 0 : 2
            lines += piece.text.lines(indent: indent, width: width, isColored: isColored)
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
