import Model
import Testing

@testable import Rules

/// What the matcher remembers of words changes no answer, however many they are.
@Suite struct WordFormTests {
    @Test func `finds the short words that were kept, and no others`() {
        var random = SplitMix(state: 7)
        let words = ShortWords()
        var kept = Set<ShortWords.Key>()
        while kept.count < 100_000 {
            // Small ones and such as differ in their last byte alone, too.
            let key = (random.next() >> UInt64.random(in: 0..<56, using: &random)) | 1
            if kept.insert(key).inserted { words.insert(key) }
        }
        let found = kept.count { words.contains($0) }
        // Those of crowded places are left out.
        #expect(found > 99_000)
        for _ in 0..<100_000 {
            let key = random.next() | 1
            #expect(kept.contains(key) || !words.contains(key))
        }
        words.removeAll()
        #expect(!kept.contains(where: words.contains))
    }

    /// More words than are remembered, short and long; those that fit a pattern stand before, among and after them.
    @Test func `forgets words without a trace`() throws {
        let rules = try RuleSet(rules: [
            Rule("short", topic: "tariff"), Rule("long", topic: "Verteidigungsministerium"),
            Rule("prefix", topic: "sanction*"),
            Rule("none", topic: "unheardof"),
        ])
        let meeting = " Tariffs of the Verteidigungsministerium, sanctioned. "
        for round in 0..<3 {
            var text = meeting
            for number in 0..<110_000 {
                text += "w\(round)\(String(number, radix: 36)) "
                if number % 1_000 == 0 { text += "sesquipedalianism\(round)x\(number) " }
            }
            let names = rules.matches(.saying(text + meeting), from: nil).map(\.rule)
            #expect(names == ["short", "long", "prefix"])
            #expect(rules.matches(.saying("w1a tariff w2b"), from: nil).map(\.rule) == ["short"])
            #expect(rules.matches(.saying("w1a sesquipedalianism1x0"), from: nil).isEmpty)
        }
    }
}
