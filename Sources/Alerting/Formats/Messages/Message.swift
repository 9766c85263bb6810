package import Model

/// What a message to a person says, before any service's markup: composed once, in pieces that each sink renders with its own
/// escaping and shortens to its own limits, at the last step.
///
/// An alert is one story under a heading; a digest is a heading over several; a notice is a heading and a text.
package struct Message: Sendable {
    package struct Piece: Sendable {
        package enum Kind: Sendable {
            /// What it is about: the rule and its tags.
            case heading
            case title, quote, excerpt, summary
            /// What is left out: "and 3 more".
            case remark
            /// The feed, the time, the other feeds.
            case origin
            case link
            /// A notice's words.
            case text
        }

        package let kind: Kind
        package var text: StyledText
        /// Where a title or a link leads: http or https.
        package let link: String?
        /// Which story it belongs to, from 0; nil for the message's own heading.
        package let story: Int?

        init(_ kind: Kind, _ text: StyledText, link: String? = nil, story: Int?) {
            self.kind = kind
            self.text = text
            self.link = link
            self.story = story
        }
    }

    /// The same on every try.
    package let id: String
    /// The id of the first message on the story, its own or an earlier one's; nil where there is no thread.
    package internal(set) var thread: String?
    /// What the receiver calls the first message on the story, where this one follows it; nil where that is not known.
    package var answered: String?
    package let time: Timestamp
    package var pieces: [Piece]

    init(id: String, time: Timestamp, pieces: [Piece]) {
        self.id = id
        self.time = time
        self.pieces = pieces.filter { !$0.text.isEmpty }
    }

    /// A notice: a heading, and lines of text.
    package init(id: String, time: Timestamp, heading: String, lines: [String]) {
        var head = StyledText()
        head.append(heading.shortened(to: 300, mark: "…"), .rule)
        let words = lines.prefix(200).map { line in
            var text = StyledText()
            text.append(line.shortened(to: 1000, mark: "…"))
            return Piece(.text, text, story: 0)
        }
        self.init(id: id, time: time, pieces: [Piece(.heading, head, story: nil)] + words)
    }

    package var storyCount: Int { (pieces.compactMap(\.story).max() ?? -1) + 1 }

    /// The first piece of this kind, as plain text.
    package func first(_ kind: Piece.Kind) -> String? {
        pieces.first { $0.kind == kind }?.text.plain
    }

    /// The first link.
    package var link: String? { pieces.lazy.compactMap(\.link).first }
}
