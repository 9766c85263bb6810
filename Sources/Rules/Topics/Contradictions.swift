import Model
import Text

/// Finds what a topic both asks for and excludes, so that no text can satisfy it.
///
/// It knows what follows from the topic's words alone: a phrase holds its words, a word is its own inflection, a long beginning
/// starts with a short one. What it does not find may still never match.
struct Contradictions {
    /// Something that must occur, or must not.
    private struct Fact {
        var field: ItemField?
        var sequences: [[WordPattern]]
        var text: String
    }

    private var present: [Fact] = []
    private var absent: [Fact] = []
    private var clash: String?

    /// What is wrong with `node`; nil where nothing is.
    static func message(of node: TopicNode) -> String? {
        guard node.excludes else { return nil }
        var finder = Contradictions()
        if !finder.take(node, field: nil, isNegated: false) {
            return "this can never match: " + (finder.clash ?? "no alternative can be satisfied")
        }
        guard case .any(let alternatives) = node else { return nil }
        for alternative in alternatives {
            var finder = Contradictions()
            if !finder.take(alternative, field: nil, isNegated: false) {
                return "an alternative can never match: " + (finder.clash ?? "nothing can satisfy it")
            }
        }
        return nil
    }

    /// Takes `node` for true, or for false, and returns false where that can't be.
    private mutating func take(_ node: TopicNode, field: ItemField?, isNegated: Bool) -> Bool {
        if node.isPlace { return take(place: node, field, isNegated) }
        switch node {
        case .not(let inner): return take(inner, field: field, isNegated: !isNegated)
        case .field(let named, let inner): return take(inner, field: named, isNegated: isNegated)
        case .term(_, let inner): return take(inner, field: field, isNegated: isNegated)
        case .near(let left, _, let right):
            return isNegated || take(place: left, field, false) && take(place: right, field, false)
        case .atLeast(let count, let inner):
            return isNegated && count > 1 || take(place: inner, field, isNegated)
        case .all(let nodes): return isNegated ? takeAny(nodes, field, true) : takeAll(nodes, field, false)
        case .any(let nodes): return isNegated ? takeAll(nodes, field, true) : takeAny(nodes, field, false)
        case .word, .phrase, .exact, .expression: return true
        }
    }

    /// What is certain comes first, alternatives are judged by it.
    private mutating func takeAll(_ nodes: [TopicNode], _ field: ItemField?, _ isNegated: Bool) -> Bool {
        for node in nodes where node.isPlace || !node.hasAlternatives {
            guard take(node, field: field, isNegated: isNegated) else { return false }
        }
        for node in nodes where !(node.isPlace || !node.hasAlternatives) {
            guard take(node, field: field, isNegated: isNegated) else { return false }
        }
        return true
    }

    private mutating func takeAny(_ nodes: [TopicNode], _ field: ItemField?, _ isNegated: Bool) -> Bool {
        var last: String?
        for node in nodes {
            var copy = self
            if copy.take(node, field: field, isNegated: isNegated) { return true }
            last = copy.clash
        }
        clash = last
        return false
    }

    private mutating func take(place node: TopicNode, _ field: ItemField?, _ isNegated: Bool) -> Bool {
        let fact = Fact(field: field, sequences: Self.sequences(of: node), text: node.description)
        if isNegated {
            absent.append(fact)
            for other in present where isExcluded(other) { return false }
            return true
        }
        present.append(fact)
        return !isExcluded(fact)
    }

    /// True where each alternative of the fact is excluded.
    private mutating func isExcluded(_ fact: Fact) -> Bool {
        var excluding: [String] = []
        for sequence in fact.sequences {
            guard let other = absent.first(where: { Self.means(sequence, fact.field, $0) }) else { return false }
            if !excluding.contains(other.text) { excluding.append(other.text) }
        }
        clash = "it asks for \(fact.text) and excludes \(excluding.joined(separator: " and "))"
        return true
    }

    private static func sequences(of node: TopicNode) -> [[WordPattern]] {
        switch node {
        case .any(let nodes): nodes.flatMap(sequences)
        case .term(_, let inner): sequences(of: inner)
        default: [TopicWords.patterns(of: node)]
        }
    }

    /// True where `other` occurs wherever the sequence does.
    private static func means(_ sequence: [WordPattern], _ field: ItemField?, _ other: Fact) -> Bool {
        let isInside = other.field == nil ? field?.isPlain ?? true : field == other.field
        // Comparing very long lists of alternatives would take long, and they are no slip of the pen.
        return isInside && other.sequences.count <= 1000 && other.sequences.contains { holds(sequence, $0) }
    }

    private static func holds(_ sequence: [WordPattern], _ part: [WordPattern]) -> Bool {
        guard !part.isEmpty, sequence.count >= part.count else { return false }
        return (0...sequence.count - part.count).contains { start in
            part.indices.allSatisfy { means(sequence[start + $0], part[$0]) }
        }
    }

    private static func means(_ pattern: WordPattern, _ other: WordPattern) -> Bool {
        if pattern == other { return true }
        switch (pattern, other) {
        case (.folded(let a), .inflected(let b, _)), (.exact(let a), .inflected(let b, _)),
            (.exact(let a), .folded(let b)):
            return Folding.fold(a) == Folding.fold(b)
        case (.folded(let word), .prefix(let beginning)), (.prefix(let word), .prefix(let beginning)):
            return word.hasPrefix(beginning)
        case (.exact(let word), .prefix(let beginning)):
            return Folding.fold(word).hasPrefix(beginning)
        default:
            return false
        }
    }
}

extension TopicNode {
    fileprivate var excludes: Bool {
        switch self {
        case .not: true
        case .word, .phrase, .exact, .expression, .near, .atLeast: false
        case .all(let nodes), .any(let nodes): nodes.contains(where: \.excludes)
        case .field(_, let node), .term(_, let node): node.excludes
        }
    }

    /// True where some of it may be false while the whole is true.
    fileprivate var hasAlternatives: Bool {
        switch self {
        case .word, .phrase, .exact, .expression, .near, .atLeast: false
        case .any: true
        case .all(let nodes): nodes.contains(where: \.hasAlternatives)
        case .not(let node): node.isPlace ? false : true
        case .field(_, let node), .term(_, let node): node.isPlace ? false : node.hasAlternatives
        }
    }
}

extension ItemField {
    fileprivate var isPlain: Bool { Self.plain.contains(self) }
}
