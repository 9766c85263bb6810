import Text

/// Patterns of which one must occur wherever a topic matches: what the topic is indexed under, as in Lucene's monitor.
struct Anchors {
    /// A pattern, and another one that must occur beside it.
    struct Anchor {
        var pattern: Int32
        var partner: Int32?
    }

    private(set) var anchors: [Anchor]
    /// An estimate of how many texts they let through.
    private var cost: Double

    /// The cheapest ones; nil where a match needs no word at all.
    init?(_ topic: CompiledTopic, _ rarity: WordRarity) {
        switch topic {
        case .occurs(let places), .atLeast(_, let places):
            self.init(places, rarity)
        case .near(let left, _, let right):
            self = Self.joined([Anchors(left, rarity), Anchors(right, rarity)], rarity)
        case .all(let topics):
            let anchors = topics.compactMap { Anchors($0, rarity) }
            guard !anchors.isEmpty else { return nil }
            self = Self.joined(anchors, rarity)
        case .any(let topics):
            var all = Anchors(anchors: [], cost: 0)
            for topic in topics {
                guard let anchors = Anchors(topic, rarity) else { return nil }
                all.anchors += anchors.anchors
                all.cost += anchors.cost
            }
            self = all
        case .not, .expression:
            return nil
        }
    }

    /// Of one of some patterns.
    init(anyOf patterns: [Int32], _ rarity: WordRarity) {
        anchors = patterns.map { Anchor(pattern: $0) }
        cost = patterns.map { rarity[$0] }.reduce(0, +)
    }

    private init(anchors: [Anchor], cost: Double) {
        self.anchors = anchors
        self.cost = cost
    }

    private init(_ places: CompiledTopic.Places, _ rarity: WordRarity) {
        anchors = []
        cost = 0
        for sequence in places.sequences {
            let byRarity = sequence.sorted { (rarity[$0], $0) < (rarity[$1], $1) }
            guard let rarest = byRarity.first else { continue }
            let partner = byRarity.dropFirst().first { $0 != rarest }
            anchors.append(Anchor(pattern: rarest, partner: partner))
            cost += rarity[rarest] * (partner.map { Self.share(rarity[$0]) } ?? 1)
        }
    }

    /// Those of a topic all of whose parts must be satisfied: the cheapest part's, with what another part asks for as partner.
    static func joined(_ parts: [Anchors], _ rarity: WordRarity) -> Anchors {
        guard var best = parts.min(by: { $0.cost < $1.cost }) else { return Anchors(anchors: [], cost: 0) }
        let single = parts.filter { $0.anchors.count == 1 }.map { $0.anchors[0].pattern }
            .sorted { (rarity[$0], $0) < (rarity[$1], $1) }
        for index in best.anchors.indices where best.anchors[index].partner == nil {
            best.anchors[index].partner = single.first { $0 != best.anchors[index].pattern }
        }
        return best
    }

    /// How many of the texts that one word lets through a second one lets through, too.
    private static func share(_ cost: Double) -> Double { min(1, 0.3 + cost) }
}
