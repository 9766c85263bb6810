public import Model
import Quotations
import Text

/// Rules made ready to be run over items.
///
/// Each rule is indexed under words of which one must occur wherever it matches; an item is divided and looked up once, and only
/// rules that one of its words calls are evaluated. What they find is exactly what running every rule would find.
public struct RuleSet: Sendable {
    public let rules: [Rule]
    /// What is allowed and probably not meant.
    public let warnings: [RuleSetError.Mistake]
    private let vocabulary: Vocabulary
    private let compiled: [CompiledRule]
    private let anchors: AnchorIndex
    private let reader: QuotationReader

    /// - Parameters:
    ///   - people: the watch list; a rule's speakers may be on it or not.
    ///   - terms: what `@name` in topics stands for.
    /// - Throws: every mistake of every rule and term at once.
    public init(
        rules: [Rule], people: [WatchedPerson] = [], terms: [String: String] = [:]
    ) throws(RuleSetError) {
        var checker = RuleSetChecker(terms: terms)
        let topics = checker.check(rules)
        guard checker.mistakes.isEmpty else { throw RuleSetError(mistakes: checker.mistakes) }
        var vocabulary = Vocabulary()
        var compiled: [CompiledRule] = []
        for (rule, topic) in zip(rules, topics) {
            compiled.append(CompiledRule(rule, topic, people: people, &vocabulary))
        }
        self.rules = rules
        self.vocabulary = vocabulary
        self.compiled = compiled
        warnings = checker.warnings
        anchors = AnchorIndex(compiled, vocabulary)
        reader = QuotationReader(people: Self.everyone(in: rules, people))
    }

    /// The matches of the enabled rules, in their order. Quotations are read where a rule needs them to decide.
    ///
    /// - Parameter feed: where the item came from; nil satisfies no rule that names feeds.
    public func matches(_ item: Item, from feed: FeedLabel? = nil) -> [Match] {
        matches(item, from: feed) { reader.read($0, language: $1) }
    }

    /// For each rule, whether it matches, and what each part of it found.
    public func explain(_ item: Item, from feed: FeedLabel? = nil) -> [Explanation] {
        explain(item, from: feed) { reader.read($0, language: $1) }
    }
}

extension RuleSet {
    /// Reads the statements in an item's fields, given its language.
    typealias StatementSource = ([QuotationField], String?) -> [Statement]

    func matches(
        _ item: Item, from feed: FeedLabel?, reading source: @escaping StatementSource
    ) -> [Match] {
        matches(item, from: feed, reading: source, running: anchors.candidates)
    }

    /// The same, and slow: every rule is run. For tests of the index.
    func matchesRunningAll(
        _ item: Item, from feed: FeedLabel?, reading source: @escaping StatementSource
    ) -> [Match] {
        matches(item, from: feed, reading: source) { _ in Array(compiled.indices) }
    }

    private func matches(
        _ item: Item, from feed: FeedLabel?, reading source: @escaping StatementSource,
        running candidates: (ItemIndex) -> [Int]
    ) -> [Match] {
        var reading = ItemReading(item, from: feed, vocabulary, source)
        return candidates(reading.index).compactMap { number in
            let rule = compiled[number]
            guard rule.rule.enabled, rule.admits(feed) else { return nil }
            return rule.match(&reading)
        }
    }

    func explain(
        _ item: Item, from feed: FeedLabel?, reading source: @escaping StatementSource
    ) -> [Explanation] {
        var reading = ItemReading(item, from: feed, vocabulary, source)
        return compiled.map { RuleExplainer($0, feed: feed).explain(item, &reading) }
    }

    /// The watch list, and the speakers of rules who are not on it.
    private static func everyone(in rules: [Rule], _ people: [WatchedPerson]) -> [WatchedPerson] {
        var everyone = people
        var known = Set<String>()
        for speaker in rules.flatMap(\.speakers) where speaker != "*" && known.insert(speaker).inserted {
            if RuleSpeakers.person(named: speaker, in: people) == WatchedPerson(name: speaker),
                !people.contains(where: { $0.name == speaker })
            {
                everyone.append(WatchedPerson(name: speaker))
            }
        }
        return everyone
    }
}
