import Model
import Text

/// All rules made ready for matching, with what they share.
struct CompiledRules: Sendable {
    let rules: [CompiledRule]
    let clock: ExpressionClock
    private let vocabulary: Vocabulary
    private let program: TopicProgram
    /// By rule, the topic that alone decides whether the rule matches an item; -1 where more does.
    private let deciding: [Int32]

    init(
        _ rules: [CompiledRule], _ vocabulary: Vocabulary, _ program: TopicProgram, _ clock: ExpressionClock
    ) {
        self.clock = clock
        self.rules = rules
        self.vocabulary = vocabulary
        self.program = program
        deciding = rules.map { rule in
            rule.rule.asksForStatements || rule.rule.effectiveScope != .item ? -1 : rule.topic ?? -1
        }
    }

    func matcher() -> TopicMatcher {
        TopicMatcher(program: program, index: ItemIndex(vocabulary), clock: clock)
    }

    /// False where the words alone say that the rule does not match.
    @inline(__always)
    func mayMatch(_ rule: Int32, _ matcher: TopicMatcher) -> Bool {
        let topic = deciding[Int(rule)]
        return topic < 0 || matcher.matches(topic, .whole)
    }

    func match(_ rule: Int32, from feed: FeedLabel?, _ reading: inout ItemReading) -> Match? {
        let rule = rules[Int(rule)]
        guard rule.rule.enabled, rule.admits(feed) else { return nil }
        return rule.match(&reading)
    }
}

/// Compiles rules one after the other: a topic's tree is not kept.
struct RuleCompiler {
    private let people: [WatchedPerson]
    private var topics = TopicCompiler()
    private var program = TopicProgram()
    private var rules: [CompiledRule] = []
    /// By rule: its compiled topic's, until all words are known.
    private var pending: [Pending] = []

    private struct Pending {
        var topic: CompiledTopic?
        var names: [Int32]?
    }

    init(people: [WatchedPerson]) {
        self.people = people
    }

    mutating func add(_ rule: Rule, _ topic: Topic?) {
        topics.language = rule.language.map(Stemmer.code)
        let compiled = topic.map { topics.compile($0.root) }
        let speakers = RuleSpeakers(rule, watched: people)
        let names =
            speakers.isAnyone ? nil : speakers.beginnings.map { topics.vocabulary.number(of: .prefix($0)) }
        rules.append(
            CompiledRule(
                rule: rule, topic: compiled.map { program.append($0) }, speakers: speakers,
                names: names.map { program.append(namingAnyOf: $0) }))
        pending.append(Pending(topic: compiled, names: names))
    }

    consuming func finish() -> (CompiledRules, AnchorIndex) {
        topics.vocabulary.seal()
        let rarity = WordRarity(topics.vocabulary)
        let anchors = zip(rules, pending).map { rule, pending -> Anchors? in
            guard rule.rule.enabled else { return Anchors(anyOf: [], rarity) }
            let parts = [
                pending.topic.flatMap { Anchors($0, rarity) }, pending.names.map { Anchors(anyOf: $0, rarity) },
            ].compactMap { $0 }
            return parts.isEmpty ? nil : Anchors.joined(parts, rarity)
        }
        let index = AnchorIndex(anchors, patternCount: topics.vocabulary.patterns.count)
        return (CompiledRules(rules, topics.vocabulary, program, ExpressionClock()), index)
    }
}
