/// Patterns of which one must occur wherever a topic matches: what the topic is indexed under, as in Lucene's monitor.
struct Anchors {
    var patterns: [Int32]
    /// An estimate of how many texts they let through.
    private var cost: Double

    /// The cheapest ones; nil where a match needs no word at all.
    init?(_ topic: CompiledTopic, _ vocabulary: Vocabulary) {
        switch topic {
        case .occurs(let places), .atLeast(_, let places):
            self.init(places, vocabulary)
        case .near(let left, _, let right):
            self = Self.cheapest([Anchors(left, vocabulary), Anchors(right, vocabulary)])
        case .all(let topics):
            let anchors = topics.compactMap { Anchors($0, vocabulary) }
            guard !anchors.isEmpty else { return nil }
            self = Self.cheapest(anchors)
        case .any(let topics):
            var all = Anchors(patterns: [], cost: 0)
            for topic in topics {
                guard let anchors = Anchors(topic, vocabulary) else { return nil }
                all.patterns += anchors.patterns
                all.cost += anchors.cost
            }
            self = all
        case .not:
            return nil
        }
    }

    private init(patterns: [Int32], cost: Double) {
        self.patterns = patterns
        self.cost = cost
    }

    private init(_ places: CompiledTopic.Places, _ vocabulary: Vocabulary) {
        patterns = []
        cost = 0
        for sequence in places.sequences {
            let costs = sequence.map { (pattern: $0, cost: Self.cost(of: vocabulary.patterns[Int($0)])) }
            guard let rarest = costs.min(by: { $0.cost < $1.cost }) else { continue }
            patterns.append(rarest.pattern)
            cost += rarest.cost
        }
    }

    private static func cheapest(_ anchors: [Anchors]) -> Anchors {
        anchors.min { $0.cost < $1.cost } ?? Anchors(patterns: [], cost: 0)
    }

    /// Long words are rare, stop words are everywhere, and a short beginning finds many words.
    private static func cost(of pattern: WordPattern) -> Double {
        switch pattern {
        case .inflected(let word), .folded(let word): cost(word, factor: 1)
        case .exact(let word): cost(word, factor: 0.9)
        case .prefix(let word): cost(word, factor: 4)
        case .wildcard(let word, let isPrefix): cost(String(word.prefix { $0 != "?" }), factor: isPrefix ? 4 : 2)
        }
    }

    private static func cost(_ word: String, factor: Double) -> Double {
        if TopicWords.stopWords.contains(word) { return 1000 * factor }
        let length = Double(min(word.utf8.count, 12))
        return factor * 100 / (1 + length * length)
    }
}
