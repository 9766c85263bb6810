public import Model

/// Reads who said what: quotations, their speakers, and statements without quotation marks.
///
/// Linear in the text; no state is kept between calls.
public struct QuotationReader: Sendable {
    private let watch: WatchedNames

    /// - Parameter people: the watch list, whose spellings and titles are known in every text.
    public init(people: [WatchedPerson] = []) {
        watch = WatchedNames(people)
    }

    /// The statements of a text, in the order of their content.
    ///
    /// - Parameters:
    ///   - language: a BCP 47 tag; guessed from the text where it is nil.
    ///   - authors: who wrote it, as a feed says. A byline is no speaker, but what the text says as "I" is its one author's.
    public func read(_ text: String, language: String? = nil, authors: [String] = []) -> QuotationReport {
        let reading = self.reading(text, language: language, authors: authors)
        return QuotationReport(
            language: reading.language, text: text, statements: reading.statements, people: reading.people)
    }

    /// The statements of an item's fields, names resolved over all of them.
    ///
    /// Offsets are those of each field's own text. A statement that a later field repeats is there once: as the longer text has it.
    public func read(_ fields: [QuotationField], language: String? = nil, authors: [String] = []) -> [Statement] {
        let whole = fields.map(\.text).joined(separator: "\n\n")
        var borders: [Int] = []
        var end = 0
        for field in fields {
            let start = end
            end = start + field.text.unicodeScalars.count + 2
            borders.append(start)
        }
        let statements = reading(whole, language: language, authors: authors).statements.map {
            statement -> Statement? in
            guard let index = borders.lastIndex(where: { $0 <= statement.quote.start }) else { return nil }
            let next = index + 1 < borders.count ? borders[index + 1] : Int.max
            return statement.moved(by: -borders[index], within: borders[index]..<next, to: fields[index].field)
        }
        return Repetition.removed(
            from: statements,
            lengths: Dictionary(
                zip(fields.map(\.field), fields.map { $0.text.utf8.count }), uniquingKeysWith: max))
    }

    /// What the weights are fitted on: each candidate's content, source and features.
    package func candidates(_ text: String, language: String? = nil) -> [WeighedCandidate] {
        let passage = Passage(Array(text.utf8), language: Language.table(for: Language.tag(language, text: text)))
        let (selector, writer) = selection(in: passage, authors: [])
        return selector.weighed.compactMap { candidate in
            writer.statement(candidate).map { WeighedCandidate(statement: $0, features: candidate.features) }
        }
    }

    private struct Reading {
        var language: String
        var statements: [Statement]
        var people: [TextPerson]
    }

    private func selection(in passage: Passage, authors: [String]) -> (StatementSelector, StatementWriter) {
        let byline = Byline(passage, authors: authors, watch: watch)
        var register = PersonRegister(passage, watch: watch, byline: byline)
        let pronouns = PronounResolver(passage, &register, byline)
        var selector = StatementSelector(passage, register, byline, model: .shared)
        selector.select()
        return (selector, StatementWriter(passage, register, pronouns, watch, byline))
    }

    private func reading(_ text: String, language: String?, authors: [String]) -> Reading {
        let tag = Language.tag(language, text: text)
        let passage = Passage(Array(text.utf8), language: Language.table(for: tag))
        let (selector, writer) = selection(in: passage, authors: authors)
        let made = selector.chosen.compactMap { candidate in
            writer.statement(candidate).map { (statement: $0, candidate: candidate) }
        }.sorted {
            ($0.statement.quote.start, $0.statement.quote.end) < ($1.statement.quote.start, $1.statement.quote.end)
        }
        var indexes: [Int: Int] = [:]
        for (index, pair) in made.enumerated() where pair.candidate.cue >= 0 { indexes[pair.candidate.cue] = index }
        let statements = made.map { pair in
            var statement = pair.statement
            statement.inside = pair.candidate.inside.flatMap { indexes[$0] }
            return statement
        }
        return Reading(language: tag, statements: statements, people: writer.people())
    }
}

/// A candidate as the fitting of the weights sees it.
package struct WeighedCandidate: Sendable {
    package let statement: Statement
    package let features: [String]
}
