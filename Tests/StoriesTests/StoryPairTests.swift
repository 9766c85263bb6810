import Testing

/// The labelled pairs: copies of one report join, whatever was cut, edited or put above them; what only looks alike stays apart.
@Suite struct StoryPairTests {
    @Test func `there are pairs enough of every kind, in four languages`() {
        #expect(StoryPair.all.count >= 300)
        #expect(StoryPair.all.count { $0.isOne } >= 150 && StoryPair.all.count { !$0.isOne } >= 150)
        #expect(Set(StoryPair.all.map(\.kind)).count >= 30)
        #expect(Set(NewsEvent.all.map(\.language)) == ["en", "de", "fr", "uk"])
    }

    enum Half: CaseIterable {
        /// The one that the thresholds were chosen on.
        case tuning
        case heldBack

        var pairs: [StoryPair] { self == .tuning ? StoryPair.tuning : StoryPair.heldBack }
    }

    @Test(arguments: Half.allCases)
    func `copies are found and others are not`(half: Half) {
        let score = StoryScore(half.pairs)
        #expect(score.precision >= 0.98, "\(half): \(score)")
        #expect(score.recall >= 0.95, "\(half): \(score)")
    }

    @Test func `nor in texts that nothing was chosen on`() {
        let pairs = StoryPair.third
        #expect(pairs.count >= 190 && pairs.count { $0.isOne } >= 90 && pairs.count { !$0.isOne } >= 90)
        let score = StoryScore(pairs)
        #expect(score.precision >= 0.98, "\(score)")
        #expect(score.recall >= 0.95, "\(score)")
    }

    @Test func `it does not matter which came first`() {
        for pair in StoryPair.all + StoryPair.third {
            let turned = StoryPair(kind: pair.kind, isOne: pair.isOne, first: pair.second, second: pair.first)
            #expect(turned.isFoundOne() == pair.isFoundOne(), "\(pair.kind): \(pair.first.title)")
        }
    }
}
