/// How sure a statement is in a language that the weights were not fitted on: by its frame and its source alone.
///
/// The figures are what such frames reach in English, rounded down.
enum PlainConfidence {
    static func probability(of candidate: Candidate) -> Double {
        let features = Set(candidate.features)
        let isQuoted = !features.contains("quoted none")
        var sure: Double =
            switch candidate.frame {
            case .that: isQuoted ? 0.82 : 0.78
            case .before, .quotation, .colon: isQuoted ? 0.86 : 0.68
            case .according: 0.75
            case .question: 0.5
            case .clause, .gerund: 0.4
            case .object, .infinitive, .preposition: isQuoted ? 0.45 : 0.3
            case .loose, .follow, .none: 0.3
            }
        if candidate.source == nil, !candidate.isOwn { sure -= 0.3 }
        if features.contains("negated") { sure -= 0.45 }
        if features.contains("subordinate clause") { sure -= 0.15 }
        if features.contains("inside speech") { sure -= 0.25 }
        if features.contains("voice passive") { sure -= 0.2 }
        return max(0.02, sure)
    }
}
