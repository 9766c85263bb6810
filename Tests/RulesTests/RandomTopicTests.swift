import Foundation
import Model
import Testing

@testable import Rules

/// Random topics over random texts of few words, so that they meet often, in five languages: the matcher, the matcher with every
/// rule run, and a plain evaluator written apart from both agree.
///
/// `TIPOFF_PAIRS=200000 swift test --filter RandomTopicTests` compares so many pairs of topic and text; without it, 15,000.
@Suite struct RandomTopicTests {
    private static let topicsARound = 60
    private static let textsARound = 25

    /// A language and a seed.
    static let rounds: [(Int, UInt64)] = {
        let pairs = ProcessInfo.processInfo.environment["TIPOFF_PAIRS"].flatMap(Int.init) ?? 15_000
        let count = max(Lexicon.all.count, pairs / (topicsARound * textsARound))
        return (0..<count).map { ($0 % Lexicon.all.count, UInt64($0 + 1)) }
    }()

    @Test(arguments: rounds)
    func `agrees with the plain evaluator and with running every rule`(language: Int, seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let lexicon = Lexicon.all[language]
        var queries: [PlainEvaluator.Query] = []
        var rules: [Rule] = []
        while rules.count < Self.topicsARound {
            let query = Self.query(depth: 3, &random, lexicon)
            let text = query.text
            // What only excludes is refused, and tested elsewhere.
            guard let topic = try? Topic(parsing: text) else { continue }
            #expect(try Topic(parsing: topic.description) == topic, "\(text)")
            queries.append(query)
            rules.append(Rule("\(rules.count)", topic: text))
        }
        let ruleSet = try RuleSet(rules: rules)
        var matched = 0
        for _ in 0..<Self.textsARound {
            let title = Self.text(words: Int.random(in: 0...5, using: &random), paragraphs: false, &random, lexicon)
            let content = Self.text(words: Int.random(in: 0...25, using: &random), paragraphs: true, &random, lexicon)
            let author = Self.text(words: Int.random(in: 0...2, using: &random), paragraphs: false, &random, lexicon)
            var item = Item.saying(PlainEvaluator.item(content), title: title, language: lexicon.language)
            item.authors = [FeedPerson(name: author)]
            let plain = PlainEvaluator(title: title, content: content, author: author, lexicon)
            let found = ruleSet.matches(item, from: nil)
            #expect(found == ruleSet.matchesRunningAll(item, from: nil) { _, _, _ in [] })
            let names = Set(found.map(\.rule))
            for (number, query) in queries.enumerated() {
                let expected = plain.matches(query)
                #expect(
                    names.contains("\(number)") == expected, "\(query.text) over \(title) | \(content) | \(author)")
                matched += expected ? 1 : 0
            }
        }
        #expect(matched > 100)
    }

    @Test(arguments: Lexicon.all.indices)
    func `knows the lexicon's inflections, accents or not`(number: Int) throws {
        let lexicon = Lexicon.all[number]
        let forms = lexicon.words.flatMap { $0 }
        for form in forms {
            for other in forms {
                for text in [other, lexicon.fold(other), other.uppercased()] {
                    let isFound = try RuleSet.matches(form, .saying(text, language: lexicon.language))
                    #expect(isFound == (lexicon.root(form) == lexicon.root(other)), "\(form) in \(text)")
                }
            }
        }
    }

    static func text(
        words: Int, paragraphs: Bool, _ random: inout SplitMix, _ lexicon: Lexicon = .english
    ) -> String {
        var pieces: [String] = []
        var opens = true
        for number in 0..<words {
            var word = word(&random, lexicon)
            if Int.random(in: 0..<6, using: &random) == 0 { word = lexicon.fold(word) }
            if opens || Int.random(in: 0..<4, using: &random) == 0 {
                word = word.prefix(1).uppercased() + word.dropFirst()
            }
            opens = Int.random(in: 0..<5, using: &random) == 0
            let breaks = paragraphs && opens && number < words - 1 && Int.random(in: 0..<2, using: &random) == 0
            pieces.append(opens ? word + "." : word)
            if breaks { pieces.append("¶") }
        }
        return pieces.joined(separator: " ")
    }

    private static func word(_ random: inout SplitMix, _ lexicon: Lexicon) -> String {
        let forms = lexicon.words[Int.random(in: 0..<lexicon.words.count, using: &random)]
        return forms[Int.random(in: 0..<forms.count, using: &random)]
    }

    static func query(
        depth: Int, _ random: inout SplitMix, _ lexicon: Lexicon = .english
    ) -> PlainEvaluator.Query {
        let kind = depth == 0 ? 0 : Int.random(in: 0..<11, using: &random)
        func some(_ count: ClosedRange<Int>, _ make: (inout SplitMix) -> PlainEvaluator.Query) -> [PlainEvaluator.Query]
        {
            (0..<Int.random(in: count, using: &random)).map { _ in make(&random) }
        }
        switch kind {
        case 0...2: return place(&random, lexicon)
        case 3, 4: return .all(some(2...3) { query(depth: depth - 1, &$0, lexicon) })
        case 5: return .any(some(2...3) { query(depth: depth - 1, &$0, lexicon) })
        case 6:
            let asked = query(depth: depth - 1, &random, lexicon)
            return .all([asked, .not(query(depth: depth - 1, &random, lexicon))])
        case 7: return .atLeast(Int.random(in: 1...4, using: &random), place(&random, lexicon))
        case 8: return .field(Bool.random(using: &random) ? "title" : "author", place(&random, lexicon))
        case 9: return expression(&random, lexicon)
        default:
            let unit: Character? = [nil, nil, "s", "p"][Int.random(in: 0..<4, using: &random)]
            let ordered = unit == nil && Bool.random(using: &random)
            let count = Int.random(in: 0...4, using: &random)
            return .near(place(&random, lexicon), count, ordered: ordered, unit: unit, place(&random, lexicon))
        }
    }

    private static func place(_ random: inout SplitMix, _ lexicon: Lexicon) -> PlainEvaluator.Query {
        switch Int.random(in: 0..<8, using: &random) {
        case 0...2: return .word(word(&random, lexicon))
        case 3: return .prefix(String(word(&random, lexicon).prefix(3)))
        case 4:
            return .phrase((0..<Int.random(in: 1...3, using: &random)).map { _ in word(&random, lexicon) })
        case 5: return .exact(word(&random, lexicon))
        case 6:
            var letters = Array(lexicon.fold(word(&random, lexicon)))
            letters[Int.random(in: 0..<letters.count, using: &random)] = "?"
            return .wildcard(String(letters))
        default: return .any([place(&random, lexicon), place(&random, lexicon)])
        }
    }

    private static func expression(_ random: inout SplitMix, _ lexicon: Lexicon) -> PlainEvaluator.Query {
        let (a, b) = (String(word(&random, lexicon).prefix(3)), String(word(&random, lexicon).suffix(3)))
        let patterns = [
            a, "\(a)|\(b)", "\(a).{0,20}\(b)", "^\(a)", "\(b)\\.$", "\(a)\\p{L}+ \\p{L}{7}", "[\(a)]{3}",
            "\(b)\\s+\(a)",
        ]
        let pattern = patterns[Int.random(in: 0..<patterns.count, using: &random)]
        return .expression(pattern, ignoresCase: Bool.random(using: &random))
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): a seed gives the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
