import Model
import Text

/// A rule made ready for matching.
struct CompiledRule: Sendable {
    let rule: Rule
    let topic: Topic?
    let compiledTopic: CompiledTopic?
    let speakers: RuleSpeakers
    /// Patterns of which one occurs in every text that names one of the speakers; nil where anyone will do.
    private let namePatterns: [Int32]?

    init(_ rule: Rule, _ topic: Topic?, people: [WatchedPerson], _ vocabulary: inout Vocabulary) {
        self.rule = rule
        self.topic = topic
        compiledTopic = topic.map { CompiledTopic($0, in: &vocabulary) }
        let speakers = RuleSpeakers(rule, watched: people)
        self.speakers = speakers
        namePatterns =
            speakers.isAnyone ? nil : speakers.beginnings.map { vocabulary.number(of: .prefix($0)) }
    }

    /// Patterns of which one occurs in every item that the rule matches; nil where there are none such.
    func anchors(_ vocabulary: Vocabulary) -> [Int32]? {
        guard let compiledTopic else { return namePatterns }
        return Anchors(compiledTopic, vocabulary)?.patterns
    }

    func admits(_ feed: FeedLabel?) -> Bool {
        guard !rule.feeds.isEmpty else { return true }
        guard let feed else { return false }
        return rule.feeds.contains { $0 == feed.url || $0 == feed.name || feed.tags.contains($0) }
    }

    func match(_ reading: inout ItemReading) -> Match? {
        guard rule.asksForStatements else { return matchText(reading) }
        guard couldMatch(reading.index) else { return nil }
        let satisfying = satisfyingStatements(&reading)
        guard !satisfying.numbers.isEmpty else { return nil }
        let places = reading.statements()
        return Match(
            rule: rule.name, statements: Self.kept(satisfying.numbers, of: places),
            highlights: Highlights.merged(satisfying.spans, in: reading.index))
    }

    /// False where no statement of the item can satisfy the rule, as far as its words tell.
    func couldMatch(_ index: ItemIndex) -> Bool {
        if let namePatterns, !namePatterns.contains(where: { !index.positions(of: $0).isEmpty }) { return false }
        return compiledTopic?.couldMatch(index) ?? true
    }

    /// True for the statements of the right people, kind and confidence, whatever they are about.
    func wants(_ statement: Statement) -> Bool {
        (rule.kinds.isEmpty || rule.kinds.contains(statement.kind)) && statement.confidence >= rule.minConfidence
            && speakers.include(statement)
    }

    private func satisfyingStatements(_ reading: inout ItemReading) -> (numbers: [Int], spans: [WordSpan]) {
        let places = reading.statements()
        let wanted = places.indices.filter { wants(places[$0].statement) }
        guard let compiledTopic, !wanted.isEmpty else { return (wanted, []) }
        let index = reading.index
        if rule.effectiveScope == .item {
            return compiledTopic.found(index, Window(all: index)).map { (wanted, $0) } ?? ([], [])
        }
        var numbers: [Int] = []
        var spans: [WordSpan] = []
        for number in wanted {
            let place = places[number]
            let window = rule.effectiveScope == .statement ? place.sentences : place.paragraphs
            guard let found = compiledTopic.found(index, window) else { continue }
            numbers.append(number)
            spans += found
        }
        return (numbers, spans)
    }

    private func matchText(_ reading: ItemReading) -> Match? {
        guard let compiledTopic else { return nil }
        let index = reading.index
        let windows = rule.effectiveScope == .paragraph ? Self.paragraphs(of: index) : [Window(all: index)]
        let found = windows.filter { compiledTopic.matches(index, $0) }.compactMap { compiledTopic.found(index, $0) }
        guard !found.isEmpty else { return nil }
        return Match(rule: rule.name, highlights: Highlights.merged(found.flatMap { $0 }, in: index))
    }

    static func paragraphs(of index: ItemIndex) -> [Window] {
        [ItemField.title, .summary, .content].flatMap { field in
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
