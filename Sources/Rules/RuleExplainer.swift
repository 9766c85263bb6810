import Model

/// Tells what each part of a rule finds in an item.
struct RuleExplainer {
    private let rule: CompiledRule
    private let feed: FeedLabel?

    init(_ rule: CompiledRule, feed: FeedLabel?) {
        self.rule = rule
        self.feed = feed
    }

    func explain(_ item: Item, _ reading: inout ItemReading) -> Explanation {
        let match = rule.rule.enabled && rule.admits(feed) ? rule.match(&reading) : nil
        var parts: [Explanation.Part] = []
        if !rule.rule.enabled { parts.append(Explanation.Part(part: "enabled: false", matched: false)) }
        if !rule.rule.feeds.isEmpty {
            let asked = rule.rule.feeds
            let found = asked.filter { name in
                feed.map { $0.url == name || $0.name == name || $0.tags.contains(name) } ?? false
            }
            parts.append(part("feeds: " + asked.joined(separator: ", "), found))
        }
        if let topic = rule.topic { parts.append(explainTopic(topic, item)) }
        if rule.rule.asksForStatements { parts += explainStatements(match, &reading) }
        if !rule.rule.asksForStatements, rule.rule.effectiveScope == .paragraph {
            parts.append(Explanation.Part(part: "scope: paragraph", matched: match != nil))
        }
        return Explanation(rule: rule.rule.name, match: match, because: parts)
    }

    private func part(_ name: String, _ found: [String]) -> Explanation.Part {
        Explanation.Part(part: name, matched: !found.isEmpty, found: found)
    }

    /// What the topic finds anywhere in the item.
    private func explainTopic(_ topic: Topic, _ item: Item) -> Explanation.Part {
        var vocabulary = Vocabulary()
        let tree = TopicTree(topic.root, field: nil, &vocabulary)
        let index = ItemIndex(ItemText(item), vocabulary: vocabulary, language: item.language ?? feed?.language)
        var part = tree.explain(index, Window(all: index))
        part.part = "topic: " + part.part
        return part
    }

    private func explainStatements(_ match: Match?, _ reading: inout ItemReading) -> [Explanation.Part] {
        let asked = rule.rule.speakers.isEmpty ? "anyone" : rule.rule.speakers.joined(separator: ", ")
        let said = reading.statements().map(\.statement)
        let bySpeakers = said.filter(rule.speakers.include)
        var parts = [part("speakers: " + asked, bySpeakers.map(Self.line))]
        let wanted = bySpeakers.filter(rule.wants)
        if wanted.count < bySpeakers.count {
            let kinds = (rule.rule.kinds.isEmpty ? Statement.Kind.allCases : rule.rule.kinds).map(\.rawValue)
            parts.append(
                part(
                    "kinds: \(kinds.joined(separator: ", ")), minConfidence: \(rule.rule.minConfidence)",
                    wanted.map(Self.line)))
        }
        if rule.topic != nil {
            parts.append(
                part("scope: \(rule.rule.effectiveScope.rawValue)", (match?.statements ?? []).map(Self.line)))
        }
        return parts
    }

    /// `Yvette Cooper (direct, 0.94): “We will talk”`
    private static func line(_ statement: Statement) -> String {
        let speakers = ([statement.speaker].compactMap { $0 } + statement.coSpeakers)
            .map { $0.name ?? $0.mention?.text ?? "somebody" }
        let who = speakers.isEmpty ? "somebody" : speakers.joined(separator: " and ")
        return "\(who) (\(statement.kind.rawValue), \(statement.confidence)): “\(statement.quote.text)”"
    }
}

/// A topic with each of its parts compiled by itself.
private struct TopicTree {
    private let node: TopicNode
    private let compiled: CompiledTopic
    private let children: [TopicTree]

    init(_ node: TopicNode, field: ItemField?, _ vocabulary: inout Vocabulary) {
        self.node = node
        compiled = CompiledTopic(node, field: field, in: &vocabulary)
        var inner = field
        let nodes: [TopicNode]
        switch node {
        case .word, .phrase, .exact: nodes = []
        case .all(let parts), .any(let parts): nodes = parts
        case .not(let part), .atLeast(_, let part), .term(_, let part): nodes = [part]
        case .near(let left, _, let right): nodes = [left, right]
        case .field(let named, let part):
            inner = named
            nodes = [part]
        }
        children = nodes.map { TopicTree($0, field: inner, &vocabulary) }
    }

    func explain(_ index: ItemIndex, _ window: Window) -> Explanation.Part {
        let found = compiled.found(index, window)
        let parts = children.map { $0.explain(index, window) }
        return Explanation.Part(
            part: node.description, matched: found != nil,
            found: found.map { Highlights.words($0, in: index) } ?? [], parts: parts.isEmpty ? nil : parts)
    }
}
