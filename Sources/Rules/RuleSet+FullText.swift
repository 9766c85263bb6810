public import Model

extension RuleSet {
    /// Whether an item's full text could make a rule match that asks for it: one that is enabled, is for this feed, looks
    /// into the content, and isn't ruled out by what the item has already in other fields.
    ///
    /// Rules on titles, authors, categories, links and summaries alone never ask.
    public func couldUseFullText(_ item: Item, from feed: FeedLabel? = nil) -> Bool {
        let asking = compiled.rules.filter { $0.rule.enabled && $0.admits(feed) }
        guard !asking.isEmpty else { return false }
        return inWorkspace(item, from: feed, reading: { _, _, _ in [] }) { _, reading in
            asking.contains { $0.couldUseMoreContent(reading.matcher) }
        }
    }
}

extension CompiledRule {
    /// Whether a longer content could make the rule match.
    fileprivate func couldUseMoreContent(_ matcher: TopicMatcher) -> Bool {
        guard let topic else { return rule.asksForStatements }
        guard rule.asksForStatements || matcher.looksIntoContent(topic) else { return false }
        return matcher.couldMatchWithMoreContent(topic)
    }
}

extension TopicMatcher {
    fileprivate func looksIntoContent(_ number: Int32) -> Bool {
        let node = program.nodes[Int(number)]
        return switch node.kind {
        case .words, .sequences, .expression: node.fields & ItemField.content.bit != 0
        case .within, .before, .sentence, .paragraph, .atLeast, .all, .any, .not:
            node.range.contains { looksIntoContent(Int32($0)) }
        }
    }

    /// False where the fields that stay as they are rule a match out.
    fileprivate func couldMatchWithMoreContent(_ number: Int32) -> Bool {
        let node = program.nodes[Int(number)]
        return switch node.kind {
        case .all: node.range.allSatisfy { couldMatchWithMoreContent(Int32($0)) }
        case .any: node.range.contains { couldMatchWithMoreContent(Int32($0)) }
        case .not: looksIntoContent(node.first) || !matches(node.first, .whole)
        default: looksIntoContent(number) || matches(number, .whole)
        }
    }
}
