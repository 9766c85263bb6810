import Model
import Testing

@testable import Rules

/// Random topics over random texts of few words, so that they meet often: the matcher, the matcher with every rule run, and a
/// plain evaluator written apart from both agree.
@Suite struct RandomTopicTests {
    static let roots = ["talk", "truce", "kremlin", "golf", "tank", "border"]

    @Test(arguments: 1...8)
    func `agrees with the plain evaluator and with running every rule`(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var queries: [PlainEvaluator.Query] = []
        var rules: [Rule] = []
        while rules.count < 60 {
            let query = Self.query(depth: 3, &random)
            let text = query.text
            // What only excludes is refused, and tested elsewhere.
            guard (try? Topic(parsing: text)) != nil else { continue }
            queries.append(query)
            rules.append(Rule("\(rules.count)", topic: text))
        }
        let ruleSet = try RuleSet(rules: rules)
        var matched = 0
        for _ in 0..<25 {
            let title = Self.text(words: Int.random(in: 0...5, using: &random), paragraphs: false, &random)
            let content = Self.text(words: Int.random(in: 0...25, using: &random), paragraphs: true, &random)
            let item = Item.saying(content.replacing(" ¶ ", with: "\n\n"), title: title)
            let plain = PlainEvaluator(title: title, content: content)
            let found = ruleSet.matches(item, from: nil)
            #expect(found == ruleSet.matchesRunningAll(item, from: nil) { _, _ in [] })
            let names = Set(found.map(\.rule))
            for (number, query) in queries.enumerated() {
                let expected = plain.matches(query)
                #expect(names.contains("\(number)") == expected, "\(query.text) over \(title) | \(content)")
                matched += expected ? 1 : 0
            }
        }
        #expect(matched > 100)
    }

    static func text(words: Int, paragraphs: Bool, _ random: inout SplitMix) -> String {
        var pieces: [String] = []
        var opens = true
        for number in 0..<words {
            var word = word(&random)
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

    private static func word(_ random: inout SplitMix) -> String {
        roots[Int.random(in: 0..<roots.count, using: &random)] + (Bool.random(using: &random) ? "s" : "")
    }

    static func query(depth: Int, _ random: inout SplitMix) -> PlainEvaluator.Query {
        let kind = depth == 0 ? 0 : Int.random(in: 0..<10, using: &random)
        func some(_ count: ClosedRange<Int>, _ make: (inout SplitMix) -> PlainEvaluator.Query) -> [PlainEvaluator.Query]
        {
            (0..<Int.random(in: count, using: &random)).map { _ in make(&random) }
        }
        switch kind {
        case 0...2: return place(&random)
        case 3, 4: return .all(some(2...3) { query(depth: depth - 1, &$0) })
        case 5: return .any(some(2...3) { query(depth: depth - 1, &$0) })
        case 6: return .all([query(depth: depth - 1, &random), .not(query(depth: depth - 1, &random))])
        case 7: return .atLeast(Int.random(in: 1...4, using: &random), place(&random))
        case 8: return .title(place(&random))
        default:
            let unit: Character? = [nil, nil, "s", "p"][Int.random(in: 0..<4, using: &random)]
            let ordered = unit == nil && Bool.random(using: &random)
            let count = Int.random(in: 0...4, using: &random)
            return .near(place(&random), count, ordered: ordered, unit: unit, place(&random))
        }
    }

    private static func place(_ random: inout SplitMix) -> PlainEvaluator.Query {
        switch Int.random(in: 0..<7, using: &random) {
        case 0...2: return .word(word(&random))
        case 3: return .prefix(String(word(&random).prefix(3)))
        case 4: return .phrase((0..<Int.random(in: 1...3, using: &random)).map { _ in word(&random) })
        case 5: return .exact(word(&random))
        default: return .any([place(&random), place(&random)])
        }
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
