import Model
import Text

/// Tells what each part of some rules finds in an item.
final class RuleExplainer {
    private var trees: [ExplainedTopic?] = []
    private let matcher: TopicMatcher

    /// Compiles each part of each topic by itself.
    init(_ rules: [CompiledRule], terms: [String: String]) {
        var compiler = TopicCompiler()
        var program = TopicProgram()
        for rule in rules {
            compiler.language = rule.rule.language.map(Stemmer.code)
            // Parsed before without a mistake, so that this one finds none either.
            let topic = rule.rule.topic.flatMap { try? Topic(parsing: $0, terms: terms) }
            trees.append(topic.map { ExplainedTopic($0.root, field: nil, &compiler, &program) })
        }
        matcher = TopicMatcher(program: program, index: ItemIndex(compiler.vocabulary), clock: ExpressionClock())
    }

    func explain(
        _ item: Item, from feed: FeedLabel?, _ compiled: CompiledRules, _ reading: inout ItemReading
    ) -> [Explanation] {
        matcher.index.read(ItemText(item), language: item.language ?? feed?.language)
        let misses = NearMisses(matcher.index)
        return zip(compiled.rules, trees).enumerated().map { number, rule in
            let match = compiled.match(Int32(number), from: feed, &reading)
            return explain(rule.0, rule.1?.explain(matcher, misses), match, from: feed, &reading)
        }
    }

    private func explain(
        _ rule: CompiledRule, _ topic: Explanation.Part?, _ match: Match?, from feed: FeedLabel?,
        _ reading: inout ItemReading
    ) -> Explanation {
        var parts: [Explanation.Part] = []
        if !rule.rule.enabled { parts.append(Explanation.Part(part: "enabled: false", matched: false)) }
        if !rule.rule.feeds.isEmpty {
            let asked = rule.rule.feeds
            let found = asked.filter { name in
                feed.map { $0.url == name || $0.name == name || $0.tags.contains(name) } ?? false
            }
            parts.append(Self.part("feeds: " + asked.joined(separator: ", "), found))
        }
        if var topic {
            topic.part = "topic: " + topic.part
            parts.append(topic)
        }
        if rule.rule.asksForStatements { parts += Self.explainStatements(rule, match, &reading) }
        if !rule.rule.asksForStatements, rule.rule.effectiveScope == .paragraph {
            parts.append(Explanation.Part(part: "scope: paragraph", matched: match != nil))
        }
        return Explanation(rule: rule.rule.name, match: match, because: parts)
    }

    private static func part(_ name: String, _ found: [String]) -> Explanation.Part {
        Explanation.Part(part: name, matched: !found.isEmpty, found: found)
    }

    private static func explainStatements(
        _ compiled: CompiledRule, _ match: Match?, _ reading: inout ItemReading
    ) -> [Explanation.Part] {
        let rule = compiled.rule
        let asked = rule.speakers.isEmpty ? "anyone" : rule.speakers.joined(separator: ", ")
        let said = reading.statements().map(\.statement)
        let bySpeakers = said.filter(compiled.speakers.include)
        var parts = [part("speakers: " + asked, bySpeakers.map(line))]
        let wanted = bySpeakers.filter(compiled.wants)
        if wanted.count < bySpeakers.count {
            let kinds = (rule.kinds.isEmpty ? Statement.Kind.allCases : rule.kinds).map(\.rawValue)
            parts.append(
                part(
                    "kinds: \(kinds.joined(separator: ", ")), minConfidence: \(rule.minConfidence)",
                    wanted.map(line)))
        }
        if rule.topic != nil {
            parts.append(part("scope: \(rule.effectiveScope.rawValue)", (match?.statements ?? []).map(line)))
        }
        return parts
    }

    /// `Yvette Cooper (direct, 94 %): “We will talk”`
    private static func line(_ statement: Statement) -> String {
        let speakers = ([statement.speaker].compactMap { $0 } + statement.coSpeakers)
            .map { $0.name ?? $0.mention?.text ?? "somebody" }
        let who = speakers.isEmpty ? "somebody" : speakers.joined(separator: " and ")
        let sure = Int((statement.confidence * 100).rounded())
        return "\(who) (\(statement.kind.rawValue), \(sure) %): “\(statement.quote.text)”"
    }
}
