/// A second reading of the language, slow and plain, that shares nothing with the matcher: it looks at every word for every term.
/// Words are divided by spaces, a full stop at a word's end closing the sentence; "¶" parts paragraphs. Inflections and accents are
/// those of a lexicon.
struct PlainEvaluator {
    struct Token {
        var text: String
        var sentence: Int
        var paragraph: Int
    }

    private let fields: [String: [Token]]
    private let texts: [String: String]
    private let lexicon: Lexicon

    init(title: String, content: String, author: String = "", _ lexicon: Lexicon = .english) {
        fields = ["title": Self.tokens(title), "content": Self.tokens(content), "author": Self.tokens(author)]
        texts = ["title": title, "content": Self.item(content), "author": author]
        self.lexicon = lexicon
    }

    /// The text as an item has it.
    static func item(_ text: String) -> String { text.replacing(" ¶ ", with: "\n\n") }

    indirect enum Query {
        case word(String), prefix(String), wildcard(String), phrase([String]), exact(String)
        case expression(String, ignoresCase: Bool)
        case all([Query]), any([Query]), not(Query)
        case near(Query, Int?, ordered: Bool, unit: Character?, Query)
        case atLeast(Int, Query)
        case field(String, Query)

        /// In the topic language, every group in brackets.
        var text: String {
            switch self {
            case .word(let word): word
            case .prefix(let word): word + "*"
            case .wildcard(let word): word
            case .expression(let pattern, let ignoresCase): "/\(pattern)/\(ignoresCase ? "i" : "")"
            case .phrase(let words): "\"" + words.joined(separator: " ") + "\""
            case .exact(let word): "{\(word)}"
            case .all(let queries): "(" + queries.map(\.text).joined(separator: " AND ") + ")"
            case .any(let queries): "(" + queries.map(\.text).joined(separator: " OR ") + ")"
            case .not(let query): "(NOT \(query.text))"
            case .near(let left, let count, let ordered, let unit, let right):
                "(\(left.text) \(ordered ? "BEFORE" : "NEAR")/\(unit.map(String.init) ?? String(count ?? 0)) \(right.text))"
            case .atLeast(let count, let query): "ATLEAST/\(count)(\(query.text))"
            case .field(let name, let query): "\(name):(\(query.text))"
            }
        }
    }

    func matches(_ query: Query, in names: [String] = ["title", "content"]) -> Bool {
        switch query {
        case .expression(let pattern, let ignoresCase):
            return names.contains { Self.occurs(pattern, ignoresCase, in: texts[$0] ?? "") }
        case .word, .prefix, .wildcard, .phrase, .exact:
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
        case .field(let name, let query): return matches(query, in: [name])
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
        case .word(let word): return ones { lexicon.root($0) == lexicon.root(word) }
        case .prefix(let word): return ones { lexicon.fold($0).hasPrefix(lexicon.fold(word)) }
        case .wildcard(let word):
            let pattern = Array(lexicon.fold(word))
            return ones { text in
                let letters = Array(lexicon.fold(text))
                return letters.count == pattern.count && zip(letters, pattern).allSatisfy { $1 == "?" || $0 == $1 }
            }
        case .exact(let word): return ones { $0 == word }
        case .phrase(let words):
            return Set(
                tokens.indices.filter { start in
                    start + words.count <= tokens.count
                        && words.indices.allSatisfy { lexicon.fold(tokens[start + $0].text) == lexicon.fold(words[$0]) }
                }.map { $0...$0 + words.count - 1 })
        case .any(let queries): return queries.reduce(into: []) { $0.formUnion(places($1, in: name)) }
        default: return []
        }
    }

    /// By the standard library's engine, which tries alternatives one after the other.
    private static func occurs(_ pattern: String, _ ignoresCase: Bool, in text: String) -> Bool {
        guard let expression = try? Regex(pattern).ignoresCase(ignoresCase) else { return false }
        return text.firstMatch(of: expression) != nil
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
