import Model
import Testing

@testable import Rules

/// The sieve of `items --search` lets every item through that the topic matches.
@Suite struct SieveTests {
    @Test(arguments: 1...6)
    func `lets every match through`(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var matched = 0
        var kept = 0
        for _ in 0..<150 {
            let text = RandomTopicTests.query(depth: 3, &random).text
            guard let topic = try? Topic(parsing: text) else { continue }
            let rules = try RuleSet(rules: [Rule("it", topic: text)])
            for _ in 0..<6 {
                let title = RandomTopicTests.text(words: 4, paragraphs: false, &random)
                let item = Item.saying(RandomTopicTests.text(words: 8, paragraphs: false, &random), title: title)
                let words = Set(SearchWords.words(of: item, language: nil))
                let isKept = topic.sieve.keeps(words)
                kept += isKept ? 1 : 0
                guard !rules.matches(item, from: nil).isEmpty else { continue }
                matched += 1
                #expect(isKept, "\(text) over \(title)")
            }
        }
        #expect(matched > 50)
        #expect(kept < 900)
    }

    @Test(arguments: [
        ("negotiation", "en", "The negotiators are negotiating."),
        ("Verhandlung", "de", "Über Verhandlungen wird gestritten."),
        ("переговори", "uk", "Після переговорів сторони мовчать."), ("\"l'accord\"", "fr", "Voici l’accord de paix."),
        ("{US}", "en", "The US stays."), ("author:Muster", "de", "Nichts."), ("Zelensky", "en", "Zelensky’s plan"),
        ("wom?n", "en", "Many women came."), ("NOT war AND peace*", "en", "A peaceful day"),
    ])
    func `finds inflections, forms and fields`(topic: String, language: String, text: String) throws {
        var item = Item.saying(text)
        item.language = language
        item.authors = [FeedPerson(name: "Anna Muster")]
        try #require(!RuleSet(rules: [Rule("it", topic: topic)]).matches(item, from: nil).isEmpty)
        let words = Set(SearchWords.words(of: item, language: nil))
        #expect(try Topic(parsing: topic).sieve.keeps(words))
        #expect(try Topic(parsing: topic).sieve.keeps(["something", "else"]) == false)
    }
}

extension WordSieve {
    /// What a store is to do with the sieve.
    func keeps(_ words: Set<String>) -> Bool {
        switch self {
        case .any: true
        case .word(let word): words.contains(word)
        case .prefix(let beginning): words.contains { $0.hasPrefix(beginning) }
        case .all(let parts): parts.allSatisfy { $0.keeps(words) }
        case .either(let parts): parts.contains { $0.keeps(words) }
        }
    }
}
