internal import Model

/// Finds statements that one item makes twice, in its title or summary and again in its content.
enum Repetition {
    /// Letters that two contents must share at least to be thought the same.
    private static let shortest = 12

    /// The statements without repetitions, in their order; of two the one with more words stays, else the longer text's.
    ///
    /// - Parameter lengths: the size of each field's text.
    static func removed(from found: [Statement?], lengths: [ItemField: Int]) -> [Statement] {
        let present = found.indices.filter { found[$0] != nil }
        let statements = found.compactMap(\.self)
        let letters = statements.map { $0.quote.text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic) }
        var isKept = [Bool](repeating: true, count: statements.count)
        for later in statements.indices {
            for earlier in statements.indices.prefix(min(later, 200)) where isKept[earlier] && isKept[later] {
                guard statements[earlier].field != statements[later].field,
                    agree(statements[earlier].speaker, statements[later].speaker)
                else { continue }
                let (short, long) =
                    letters[earlier].count < letters[later].count
                    ? (letters[earlier], letters[later]) : (letters[later], letters[earlier])
                guard short.count >= shortest,
                    String(String.UnicodeScalarView(long)).contains(String(String.UnicodeScalarView(short)))
                else { continue }
                let size = { (index: Int) in
                    (letters[index].count, statements[index].field.flatMap { lengths[$0] } ?? 0)
                }
                isKept[size(earlier) < size(later) ? earlier : later] = false
            }
        }
        // `inside` counted all that were found.
        var places: [Int: Int] = [:]
        for index in statements.indices where isKept[index] { places[present[index]] = places.count }
        return statements.indices.filter { isKept[$0] }.map { index in
            var statement = statements[index]
            statement.inside = statement.inside.flatMap { places[$0] }
            return statement
        }
    }

    private static func agree(_ one: Speaker?, _ other: Speaker?) -> Bool {
        guard let one = one?.name, let other = other?.name else { return true }
        return one == other
    }
}

extension Statement {
    /// The statement in the text of its field; nil where nothing of it stands there.
    func moved(by distance: Int, within bounds: Range<Int>, to field: ItemField) -> Statement? {
        var result = self
        func moved(_ span: TextSpan) -> TextSpan? {
            guard bounds.contains(span.start), span.end <= bounds.upperBound else { return nil }
            return TextSpan(text: span.text, start: span.start + distance, end: span.end + distance)
        }
        let parts =
            (quote.parts.isEmpty ? [TextSpan(text: quote.text, start: quote.start, end: quote.end)] : quote.parts)
            .compactMap(moved)
        guard let first = parts.first, let last = parts.last else { return nil }
        result.quote = Quote(
            text: parts.map(\.text).joined(separator: " "), start: first.start, end: last.end,
            parts: parts.count > 1 ? parts : [])
        result.cue = cue.flatMap(moved)
        result.field = field
        // Who is named in another field has no mention in this one.
        result.speaker?.mention = speaker?.mention.flatMap(moved)
        for index in result.coSpeakers.indices {
            result.coSpeakers[index].mention = coSpeakers[index].mention.flatMap(moved)
        }
        return result
    }
}
