import Model
import Text

/// An item's words, looked through for what a missed part of a topic nearly found.
final class NearMisses {
    private struct Seen {
        var text: String
        var folded: String
        var field: ItemField
    }

    private let index: ItemIndex
    /// The distinct words of each field, made when first asked for.
    private var known: [Seen]?
    /// Each note looks through all words: after so many, a reader has had enough.
    private var left = 200

    init(_ index: ItemIndex) {
        self.index = index
    }

    /// What an author who expected `node`, a word, phrase or exact form, to be found would want to know.
    func note(of node: TopicNode, field: ItemField?) -> String? {
        guard left > 0 else { return nil }
        left -= 1
        let patterns = TopicWords.patterns(of: node)
        guard patterns.count == 1, let pattern = patterns.first else { return note(ofPhrase: patterns, field) }
        if let elsewhere = elsewhere(pattern, field) { return elsewhere }
        let here = words.filter { isAsked($0.field, field) }
        switch pattern {
        case .exact(let word):
            let others = distinct(here.filter { $0.folded == Folding.fold(word) })
            return others.isEmpty ? nil : "the text has \(Self.list(others))"
        case .inflected(let word, _):
            return note(ofWord: Folding.fold(word), here)
        case .folded, .prefix, .wildcard:
            return nil
        }
    }

    /// `“a”, “b”`
    static func list(_ words: [String]) -> String {
        words.prefix(3).map { "“\($0)”" }.joined(separator: ", ") + (words.count > 3 ? " …" : "")
    }

    /// Words that begin alike: what stems did not bring together a prefix would.
    private func note(ofWord word: String, _ here: [Seen]) -> String? {
        let letters = Array(word)
        guard letters.count >= 5 else { return nil }
        let beginning = String(letters.prefix(max(4, letters.count - 3)))
        let alike = here.filter { $0.folded.hasPrefix(beginning) }
        guard let first = alike.first else { return nil }
        let common = alike.reduce(word.commonPrefix(with: first.folded)) { $0.commonPrefix(with: $1.folded) }
        return "the text has \(Self.list(distinct(alike))), which \(common)* finds"
    }

    private func note(ofPhrase patterns: [WordPattern], _ field: ItemField?) -> String? {
        let here = words.filter { isAsked($0.field, field) }
        let missing = patterns.filter { pattern in !here.contains { fits($0, pattern) } }
        guard !missing.isEmpty else { return "its words occur, but not one after the other" }
        guard missing.count < patterns.count else { return nil }
        return "no " + Self.list(missing.map(Self.word))
    }

    /// Where the word stands, if not where the topic looks.
    private func elsewhere(_ pattern: WordPattern, _ field: ItemField?) -> String? {
        let others = words.filter { !isAsked($0.field, field) && fits($0, pattern) }
        guard let first = others.first else { return nil }
        let fields = ItemField.allCases.filter { field in others.contains { $0.field == field } }.map(\.rawValue)
        let asked = field.map { "not in \($0.rawValue)" } ?? "write \(first.field.rawValue):… to look there"
        return "stands in \(fields.joined(separator: ", ")), \(asked)"
    }

    private func isAsked(_ field: ItemField, _ asked: ItemField?) -> Bool {
        asked.map { $0 == field } ?? ItemField.plain.contains(field)
    }

    /// Stems aside.
    private func fits(_ seen: Seen, _ pattern: WordPattern) -> Bool {
        switch pattern {
        case .inflected(let word, _): seen.folded == Folding.fold(word)
        case .folded(let word): seen.folded == word
        case .exact(let word): seen.text == word
        case .prefix(let beginning): seen.folded.hasPrefix(beginning)
        case .wildcard: false
        }
    }

    private func distinct(_ words: [Seen]) -> [String] {
        var texts: [String] = []
        for word in words where !texts.contains(word.text) { texts.append(word.text) }
        return texts
    }

    private static func word(_ pattern: WordPattern) -> String {
        switch pattern {
        case .inflected(let word, _), .folded(let word), .exact(let word), .wildcard(let word, _): word
        case .prefix(let word): word + "*"
        }
    }

    private var words: [Seen] {
        if let known { return known }
        var seen = Set<String>()
        let words = ItemField.allCases.flatMap { field -> [Seen] in
            let list = index.words[field.number]
            seen.removeAll()
            return list.words.compactMap { word in
                let text = list.core(of: word)
                guard seen.insert(text).inserted else { return nil }
                return Seen(text: text, folded: Folding.fold(text), field: field)
            }
        }
        known = words
        return words
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
