/// What a service takes, and how a message is cut down to it: after escaping, on grapheme borders, with a mark where something is
/// missing.
///
/// What comes first is kept first: the heading; each story's title, link and origin; then quotes, excerpts and summaries in their
/// order. A piece that no longer fits is shortened and ends in "…", or is left out. Stories of a digest that don't fit are counted
/// in a last line.
struct MessageFitting: Sendable {
    /// Of the whole message, in the service's unit.
    var limit: Int
    /// Of one piece.
    var pieceLimit = Int.max
    /// How many pieces there may be, remark included.
    var pieceCount = Int.max
    /// What a piece takes of the limit once it is rendered and escaped, with all that surrounds it; 0 where it is not rendered.
    var cost: @Sendable (Message.Piece) -> Int

    /// A piece shorter than this says nothing; it is left out instead.
    private static let shortest = 12

    func fit(_ message: Message) -> Message {
        var left = limit
        var room = pieceCount
        var kept: [Int: Message.Piece] = [:]
        let remark = Self.remark(omitted: message.storyCount, story: message.storyCount)
        let hasSeveral = message.storyCount > 1
        if hasSeveral {
            left -= cost(remark)
            room -= 1
        }
        var omitted: Set<Int> = []
        for index in order(message) {
            let piece = message.pieces[index]
            if let story = piece.story, omitted.contains(story) { continue }
            if let fitting = fitted(piece, in: left), room > 0 {
                kept[index] = fitting
                let price = cost(fitting)
                left -= price
                if price > 0 { room -= 1 }
            } else if hasSeveral, let story = piece.story, piece.kind == .title || piece.kind == .heading {
                // From here on, so that what is left out is the end of the list.
                omitted.formUnion(story..<message.storyCount)
            }
        }
        var fitted = message
        fitted.pieces = message.pieces.indices.compactMap { index in
            guard let piece = kept[index], piece.story.map({ !omitted.contains($0) }) ?? true else { return nil }
            return piece
        }
        if !omitted.isEmpty {
            fitted.pieces.append(Self.remark(omitted: omitted.count, story: message.storyCount - omitted.count))
        }
        return fitted
    }

    /// The longest start of `text` that costs no more than `bound`; nil where not even its first characters do.
    static func longest(_ text: StyledText, within bound: Int, cost: (StyledText) -> Int) -> StyledText? {
        if cost(text) <= bound { return text }
        var low = 0
        var high = text.count
        while low < high {
            let middle = (low + high + 1) / 2
            if cost(text.shortened(to: middle)) <= bound { low = middle } else { high = middle - 1 }
        }
        return low >= min(shortest, text.count) ? text.shortened(to: low) : nil
    }
}

extension MessageFitting {
    private func fitted(_ piece: Message.Piece, in left: Int) -> Message.Piece? {
        let bound = min(left, pieceLimit)
        if piece.kind == .link {
            // A link is whole or not there.
            return cost(piece) <= min(bound, limit / 2) ? piece : nil
        }
        if let link = piece.link, link.utf8.count > min(pieceLimit, limit) / 3 {
            return fitted(Message.Piece(piece.kind, piece.text, story: piece.story), in: left)
        }
        // A first part must not take all.
        let share = piece.kind == .heading || piece.kind == .title ? min(bound, max(limit / 3, 1)) : bound
        return Self.longest(piece.text, within: share) { text in
            var shorter = piece
            shorter.text = text
            return cost(shorter)
        }.map { text in
            var shorter = piece
            shorter.text = text
            return shorter
        }
    }

    /// The indices of the pieces, what must be there first.
    private func order(_ message: Message) -> [Int] {
        message.pieces.indices.sorted { a, b in
            (rank(message.pieces[a]), a) < (rank(message.pieces[b]), b)
        }
    }

    private func rank(_ piece: Message.Piece) -> Int {
        switch piece.kind {
        case .heading where piece.story == nil: 0
        case .heading, .title, .link, .text: 1
        case .origin: 2
        case .quote, .excerpt, .summary: 3
        case .remark: 4
        }
    }

    private static func remark(omitted: Int, story: Int) -> Message.Piece {
        var text = StyledText()
        text.append("and \(omitted) more: tipoff alerts lists them")
        return Message.Piece(.remark, text, story: story)
    }
}
