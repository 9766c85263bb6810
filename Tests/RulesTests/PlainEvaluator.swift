/// A second reading of the language, slow and plain, that shares nothing with the matcher but the tree: it looks at every word
/// for every term. Words here are ASCII, divided by spaces, a full stop at a word's end closing the sentence; "¶" parts
/// paragraphs. An inflection is a word plus "s".
struct PlainEvaluator {
    struct Token {
        var text: String
        var sentence: Int
        var paragraph: Int
    }

    private let fields: [String: [Token]]

    init(title: String, content: String) {
        fields = ["title": Self.tokens(title), "content": Self.tokens(content)]
    }

    indirect enum Query {
        case word(String), prefix(String), phrase([String]), exact(String)
        case all([Query]), any([Query]), not(Query)
        case near(Query, Int?, ordered: Bool, unit: Character?, Query)
        case atLeast(Int, Query)
        case title(Query)

        /// In the topic language, every group in brackets.
        var text: String {
            switch self {
            case .word(let word): word
            case .prefix(let word): word + "*"
            case .phrase(let words): "\"" + words.joined(separator: " ") + "\""
            case .exact(let word): "{\(word)}"
            case .all(let queries): "(" + queries.map(\.text).joined(separator: " AND ") + ")"
            case .any(let queries): "(" + queries.map(\.text).joined(separator: " OR ") + ")"
            case .not(let query): "(NOT \(query.text))"
            case .near(let left, let count, let ordered, let unit, let right):
                "(\(left.text) \(ordered ? "BEFORE" : "NEAR")/\(unit.map(String.init) ?? String(count ?? 0)) \(right.text))"
            case .atLeast(let count, let query): "ATLEAST/\(count)(\(query.text))"
            case .title(let query): "title:(\(query.text))"
            }
        }
    }

    func matches(_ query: Query, in names: [String] = ["title", "content"]) -> Bool {
        switch query {
        case .word, .prefix, .phrase, .exact:
            return names.contains { !places(query, in: $0).isEmpty }
        case .all(let queries): return queries.allSatisfy { matches($0, in: names) }
        case .any(let queries): return queries.contains { matches($0, in: names) }
        case .not(let query): return !matches(query, in: names)
        case .near(let left, let count, let ordered, let unit, let right):
            return names.contains { name in
                places(left, in: name).contains { a in
                    places(right, in: name).contains { b in
                        isNear(a, b, in: name, count, ordered, unit)
                    }
                }
            }
        case .atLeast(let count, let query):
            return names.map { most(places(query, in: $0)) }.reduce(0, +) >= count
        case .title(let query): return matches(query, in: ["title"])
        }
    }

    private func isNear(
        _ a: ClosedRange<Int>, _ b: ClosedRange<Int>, in name: String, _ count: Int?, _ ordered: Bool,
        _ unit: Character?
    ) -> Bool {
        guard !a.overlaps(b) else { return false }
        let tokens = fields[name] ?? []
        if let unit {
            let units = (Array(a) + Array(b)).map { unit == "s" ? tokens[$0].sentence : tokens[$0].paragraph }
            return Set(units).count == 1
        }
        if a.upperBound < b.lowerBound { return b.lowerBound - a.upperBound - 1 <= count ?? 0 }
        return !ordered && a.lowerBound - b.upperBound - 1 <= count ?? 0
    }

    /// The greatest number of places without a common word, by trying.
    private func most(_ places: Set<ClosedRange<Int>>) -> Int {
        var best: [Int: Int] = [:]
        func from(_ start: Int) -> Int {
            if let known = best[start] { return known }
            let next = places.filter { $0.lowerBound >= start }
            let result = next.map { 1 + from($0.upperBound + 1) }.max() ?? 0
            best[start] = result
            return result
        }
        return from(0)
    }

    private func places(_ query: Query, in name: String) -> Set<ClosedRange<Int>> {
        let tokens = fields[name] ?? []
        func ones(_ fits: (String) -> Bool) -> Set<ClosedRange<Int>> {
            Set(tokens.indices.filter { fits(tokens[$0].text) }.map { $0...$0 })
        }
        switch query {
        case .word(let word): return ones { Self.root($0) == Self.root(word) }
        case .prefix(let word): return ones { $0.lowercased().hasPrefix(word) }
        case .exact(let word): return ones { $0 == word }
        case .phrase(let words):
            return Set(
                tokens.indices.filter { start in
                    start + words.count <= tokens.count
                        && words.indices.allSatisfy { tokens[start + $0].text.lowercased() == words[$0] }
                }.map { $0...$0 + words.count - 1 })
        case .any(let queries): return queries.reduce(into: []) { $0.formUnion(places($1, in: name)) }
        default: return []
        }
    }

    private static func root(_ word: String) -> String {
        let word = word.lowercased()
        return word.hasSuffix("s") ? String(word.dropLast()) : word
    }

    private static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var sentence = 0
        var paragraph = 0
        for piece in text.split(separator: " ") {
            if piece == "¶" {
                paragraph += 1
                sentence += 1
                continue
            }
            let ends = piece.hasSuffix(".")
            tokens.append(
                Token(text: String(ends ? piece.dropLast() : piece), sentence: sentence, paragraph: paragraph))
            if ends { sentence += 1 }
        }
        return tokens
    }
}
