import Model
import Text

/// A rule made ready for matching.
struct CompiledRule: Sendable {
    let rule: Rule
    /// The topic's node in the program.
    let topic: Int32?
    let speakers: RuleSpeakers
    /// A node that holds in every item whose texts or authors name one of the speakers; nil where anyone will do.
    let names: Int32?

    func admits(_ feed: FeedLabel?) -> Bool {
        guard !rule.feeds.isEmpty else { return true }
        guard let feed else { return false }
        return rule.feeds.contains { $0 == feed.url || $0 == feed.name || feed.tags.contains($0) }
    }

    func match(_ reading: inout ItemReading) -> Match? {
        guard rule.asksForStatements else { return matchText(reading) }
        guard couldMatch(reading.matcher) else { return nil }
        let satisfying = satisfyingStatements(&reading)
        guard !satisfying.numbers.isEmpty else { return nil }
        let places = reading.statements()
        return Match(
            rule: rule.name, statements: Self.kept(satisfying.numbers, of: places),
            highlights: Highlights.merged(satisfying.spans, in: reading.index))
    }

    /// True for the statements of the right people, kind and confidence, whatever they are about.
    func wants(_ statement: Statement) -> Bool {
        (rule.kinds.isEmpty || rule.kinds.contains(statement.kind)) && statement.confidence >= rule.minConfidence
            && speakers.include(statement)
    }

    /// False where no statement or paragraph of the item can satisfy the rule, as far as its words tell.
    private func couldMatch(_ matcher: TopicMatcher) -> Bool {
        if let names, !matcher.matches(names, .whole) { return false }
        return topic.map { matcher.matches($0, .whole, couldMatch: true) } ?? true
    }

    private func satisfyingStatements(_ reading: inout ItemReading) -> (numbers: [Int], spans: [FoundSpan]) {
        let places = reading.statements()
        let wanted = places.indices.filter { wants(places[$0].statement) }
        guard let topic, !wanted.isEmpty else { return (wanted, []) }
        let matcher = reading.matcher
        if rule.effectiveScope == .item {
            return matcher.found(topic, .whole).map { (wanted, $0) } ?? ([], [])
        }
        var numbers: [Int] = []
        var spans: [FoundSpan] = []
        for number in wanted {
            let place = places[number]
            let window = rule.effectiveScope == .statement ? place.sentences : place.paragraphs
            guard let found = matcher.found(topic, window) else { continue }
            numbers.append(number)
            spans += found
        }
        return (numbers, spans)
    }

    private func matchText(_ reading: ItemReading) -> Match? {
        guard let topic else { return nil }
        let matcher = reading.matcher
        if rule.effectiveScope == .item {
            guard matcher.matches(topic, .whole), let found = matcher.found(topic, .whole) else { return nil }
            return Match(rule: rule.name, highlights: Highlights.merged(found, in: reading.index))
        }
        guard couldMatch(matcher) else { return nil }
        let found = Self.paragraphs(of: reading.index).filter { matcher.matches(topic, $0) }
            .compactMap { matcher.found(topic, $0) }
        guard !found.isEmpty else { return nil }
        return Match(rule: rule.name, highlights: Highlights.merged(found.flatMap { $0 }, in: reading.index))
    }

    private static func paragraphs(of index: ItemIndex) -> [Window] {
        ItemField.plain.flatMap { field in
            index.text(of: field).paragraphs.map { Window([index.positions(in: $0, of: field)]) }
        }
    }

    /// The statements with these numbers; `inside` counts among them, and is nil where the reporting one is left out.
    private static func kept(_ numbers: [Int], of places: [StatementPlace]) -> [Statement] {
        let kept = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
        return numbers.map { number in
            var statement = places[number].statement
            statement.inside = statement.inside.flatMap { kept[$0] }
            return statement
        }
    }
}
