/// A CSS selector, as far as a page's parts are found by: elements, `#id`, `.class`, `[attribute]` with `=`, `~=`,
/// `|=`, `^=`, `$=` and
/// `*=`, `:not(…)`, the combinators ` `, `>`, `+` and `~`, and lists with commas (Selectors Level 4, §5 to §15).
///
/// Names of elements and attributes are matched in any case, everything else as written.
package struct HTMLSelector: Hashable, Sendable {
    /// As it was written.
    package let text: String
    let alternatives: [Complex]

    /// - Throws: the first mistake, with its place.
    package init(_ text: String) throws(HTMLSelectorError) {
        var parser = HTMLSelectorParser(text)
        self.text = text
        alternatives = try parser.parse()
    }

    /// Compounds from the last to the first, each with what joins it to the one before it.
    struct Complex: Hashable, Sendable {
        var last: Compound
        var rest: [(combinator: Combinator, compound: Compound)] = []

        static func == (a: Complex, b: Complex) -> Bool {
            a.last == b.last && a.rest.map(\.combinator) == b.rest.map(\.combinator)
                && a.rest.map(\.compound) == b.rest.map(\.compound)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(last)
            hasher.combine(rest.map(\.compound))
        }
    }

    enum Combinator: Hashable, Sendable {
        case descendant, child, next, later
    }

    struct Compound: Hashable, Sendable {
        /// In lower case; nil for any.
        var element: String?
        var conditions: [Condition] = []
    }

    indirect enum Condition: Hashable, Sendable {
        case has(attribute: String)
        case attribute(String, Comparison, String)
        case not([Complex])
    }

    enum Comparison: Hashable, Sendable {
        case equals, word, dash, prefix, suffix, contains
    }
}

/// A mistake in a selector.
package struct HTMLSelectorError: Error, Hashable, Sendable {
    /// Unicode scalars before it.
    package let offset: Int
    package let message: String
}

extension HTMLSelector {
    /// The nodes that the selector chooses, in the page's order. O(nodes × the selector's size × depth).
    package func nodes(in document: HTMLDocument) -> [Int] {
        (1..<max(1, document.nodes.count)).filter { matches($0, in: document) }
    }

    package func matches(_ node: Int, in document: HTMLDocument) -> Bool {
        guard document.nodes[node].element != .text else { return false }
        return alternatives.contains { $0.matches(node, in: document) }
    }
}

extension HTMLSelector.Complex {
    func matches(_ node: Int, in document: HTMLDocument) -> Bool {
        last.matches(node, in: document) && matchesRest(0, before: node, in: document)
    }

    private func matchesRest(_ index: Int, before node: Int, in document: HTMLDocument) -> Bool {
        guard index < rest.count else { return true }
        let (combinator, compound) = rest[index]
        switch combinator {
        case .child:
            let parent = Int(document.nodes[node].parent)
            return parent > 0 && compound.matches(parent, in: document)
                && matchesRest(index + 1, before: parent, in: document)
        case .descendant:
            var parent = Int(document.nodes[node].parent)
            while parent > 0 {
                if compound.matches(parent, in: document), matchesRest(index + 1, before: parent, in: document) {
                    return true
                }
                parent = Int(document.nodes[parent].parent)
            }
            return false
        case .next:
            guard let sibling = document.elementsBefore(node).last else { return false }
            return compound.matches(sibling, in: document) && matchesRest(index + 1, before: sibling, in: document)
        case .later:
            return document.elementsBefore(node).contains {
                compound.matches($0, in: document) && matchesRest(index + 1, before: $0, in: document)
            }
        }
    }
}

extension HTMLSelector.Compound {
    func matches(_ node: Int, in document: HTMLDocument) -> Bool {
        if let element, document.nodes[node].element.name != element { return false }
        return conditions.allSatisfy { $0.matches(node, in: document) }
    }
}

extension HTMLSelector.Condition {
    func matches(_ node: Int, in document: HTMLDocument) -> Bool {
        switch self {
        case .has(let attribute): document.string(named: attribute, of: node) != nil
        case .attribute(let attribute, let comparison, let value):
            document.string(named: attribute, of: node).map { comparison.holds($0, value) } ?? false
        case .not(let alternatives): !alternatives.contains { $0.matches(node, in: document) }
        }
    }
}

extension HTMLSelector.Comparison {
    func holds(_ value: String, _ wanted: String) -> Bool {
        switch self {
        case .equals: value == wanted
        case .word: value.utf8.split(whereSeparator: { $0 <= 0x20 }).contains { $0.elementsEqual(wanted.utf8) }
        case .dash: value == wanted || value.utf8.starts(with: (wanted + "-").utf8)
        case .prefix: !wanted.isEmpty && value.utf8.starts(with: wanted.utf8)
        case .suffix: !wanted.isEmpty && value.utf8.reversed().starts(with: wanted.utf8.reversed())
        case .contains: !wanted.isEmpty && ByteSearch.contains(value.utf8Span.span, wanted.utf8Span.span)
        }
    }
}

extension HTMLDocument {
    /// The elements in the same parent that stand before a node, the nearest last.
    fileprivate func elementsBefore(_ node: Int) -> [Int] {
        var elements: [Int] = []
        var index = Int(nodes[node].parent) + 1
        while index < node {
            if nodes[index].element != .text { elements.append(index) }
            index = Int(nodes[index].end)
        }
        return elements
    }
}

extension ByteSearch {
    fileprivate static func contains(_ text: Span<UInt8>, _ part: Span<UInt8>) -> Bool {
        var from = 0
        while let index = first(part[0], in: text, from: from) {
            guard index + part.count <= text.count else { return false }
            if (0..<part.count).allSatisfy({ text[index + $0] == part[$0] }) { return true }
            from = index + 1
        }
        return false
    }
}
