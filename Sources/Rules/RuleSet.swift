public import Model
import Quotations
import Text

/// Rules made ready to be run over items.
///
/// Each rule is indexed under words of which one must occur wherever it matches; an item is divided and looked up once, and only
/// rules that one of its words calls are evaluated. What they find is exactly what running every rule would find.
///
/// Several tasks may use one set at a time. A set never changes: new rules are a new set, and who still uses the old one is not
/// disturbed.
public struct RuleSet: Sendable {
    public let rules: [Rule]
    /// What is allowed and probably not meant.
    public let warnings: [RuleSetError.Mistake]
    let compiled: CompiledRules
    private let anchors: AnchorIndex
    private let reader: QuotationReader
    private let terms: [String: String]
    private let workspaces = Pool<MatchWorkspace>()
    private let explainers = Pool<RuleExplainer>()

    /// - Parameters:
    ///   - people: the watch list; a rule's speakers may be on it or not.
    ///   - terms: what `@name` in topics stands for.
    /// - Throws: every mistake of every rule and term at once.
    public init(
        rules: [Rule], people: [WatchedPerson] = [], terms: [String: String] = [:]
    ) throws(RuleSetError) {
        var checker = RuleSetChecker(terms: terms)
        var compiler = RuleCompiler(people: people)
        for (index, rule) in rules.enumerated() {
            let topic = checker.check(rule, index)
            if checker.mistakes.isEmpty { compiler.add(rule, topic) }
        }
        guard checker.mistakes.isEmpty else { throw RuleSetError(mistakes: checker.mistakes) }
        self.rules = rules
        self.terms = terms
        warnings = checker.warnings
        (compiled, anchors) = compiler.finish()
        reader = QuotationReader(people: Self.everyone(in: rules, people))
    }

    /// The matches of the enabled rules, in their order. Quotations are read where a rule needs them to decide.
    ///
    /// - Parameter feed: where the item came from; nil satisfies no rule that names feeds.
    public func matches(_ item: Item, from feed: FeedLabel? = nil) -> [Match] {
        matches(item, from: feed) { [reader] in reader.read($0, language: $1, authors: $2) }
    }

    /// For each rule, whether it matches, and what each part of it found.
    public func explain(_ item: Item, from feed: FeedLabel? = nil) -> [Explanation] {
        explain(item, from: feed) { [reader] in reader.read($0, language: $1, authors: $2) }
    }

    /// The regular expressions that took more than 20 ms over one text since the set was made.
    public var slowExpressions: [SlowExpression] { compiled.clock.all }
}

extension RuleSet {
    /// Reads the statements in an item's fields, given its language and its authors.
    typealias StatementSource = ([QuotationField], String?, [String]) -> [Statement]

    func matches(
        _ item: Item, from feed: FeedLabel?, reading source: @escaping StatementSource
    ) -> [Match] {
        inWorkspace(item, from: feed, reading: source) { workspace, reading in
            var matched: [Int32] = []
            anchors.forEachCandidate(in: reading.index) { rule in
                if workspace.isNew(rule), compiled.mayMatch(rule, reading.matcher) { matched.append(rule) }
            }
            return matched.sorted().compactMap { compiled.match($0, from: feed, &reading) }
        }
    }

    /// The same, and slow: every rule is run. For tests of the index.
    func matchesRunningAll(
        _ item: Item, from feed: FeedLabel?, reading source: @escaping StatementSource
    ) -> [Match] {
        inWorkspace(item, from: feed, reading: source) { _, reading in
            rules.indices.compactMap { compiled.match(Int32($0), from: feed, &reading) }
        }
    }

    func explain(
        _ item: Item, from feed: FeedLabel?, reading source: @escaping StatementSource
    ) -> [Explanation] {
        inWorkspace(item, from: feed, reading: source) { _, reading in
            explainers.use({ RuleExplainer(compiled.rules, terms: terms) }) { explainer in
                explainer.explain(item, from: feed, compiled, &reading)
            }
        }
    }

    func inWorkspace<Result>(
        _ item: Item, from feed: FeedLabel?, reading source: @escaping StatementSource,
        _ body: (MatchWorkspace, inout ItemReading) -> Result
    ) -> Result {
        workspaces.use({ MatchWorkspace(compiled.matcher(), ruleCount: rules.count) }) { workspace in
            workspace.startItem()
            var reading = ItemReading(item, from: feed, workspace.matcher, source)
            return body(workspace, &reading)
        }
    }

    /// The watch list, and the speakers of rules who are not on it.
    private static func everyone(in rules: [Rule], _ people: [WatchedPerson]) -> [WatchedPerson] {
        var everyone = people
        var known = Set<String>()
        for speaker in rules.lazy.flatMap(\.speakers) where speaker != "*" && known.insert(speaker).inserted {
            if RuleSpeakers.person(named: speaker, in: people) == WatchedPerson(name: speaker),
                !people.contains(where: { $0.name == speaker })
            {
                everyone.append(WatchedPerson(name: speaker))
            }
        }
        return everyone
    }
}
