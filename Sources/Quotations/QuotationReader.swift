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
    /// - Parameter language: a BCP 47 tag; guessed from the text where it is nil.
    public func read(_ text: String, language: String? = nil) -> QuotationReport {
        let reading = reading(text, language: language)
        return QuotationReport(
            language: reading.language.tag, text: text, statements: reading.statements, people: reading.people)
    }

    /// What the weights are fitted on: each candidate's content, source and features.
    package func candidates(_ text: String, language: String? = nil) -> [WeighedCandidate] {
        let passage = Passage(Array(text.utf8), language: Language.of(language, text: text))
        var register = PersonRegister(passage, watch: watch)
        let pronouns = PronounResolver(passage, &register)
        var selector = StatementSelector(passage, register, model: .shared)
        selector.select()
        let writer = StatementWriter(passage, register, pronouns, watch)
        return selector.weighed.compactMap { candidate in
            writer.statement(candidate).map { WeighedCandidate(statement: $0, features: candidate.features) }
        }
    }

    private struct Reading {
        var language: Language
        var statements: [Statement]
        var people: [TextPerson]
    }

    private func reading(_ text: String, language: String?) -> Reading {
        let language = Language.of(language, text: text)
        let passage = Passage(Array(text.utf8), language: language)
        var register = PersonRegister(passage, watch: watch)
        let pronouns = PronounResolver(passage, &register)
        var selector = StatementSelector(passage, register, model: .shared)
        selector.select()
        let writer = StatementWriter(passage, register, pronouns, watch)
        let statements = selector.chosen.compactMap(writer.statement)
        return Reading(
            language: language, statements: statements.sorted { ($0.quote.start, $0.quote.end) < ($1.quote.start, $1.quote.end) },
            people: writer.people())
    }
}

/// A candidate as the fitting of the weights sees it.
package struct WeighedCandidate: Sendable {
    package let statement: Statement
    package let features: [String]
}

extension Language {
    /// The table for a tag, or for what the text is guessed to be.
    static func of(_ tag: String?, text: String) -> Language {
        .english
    }
}
