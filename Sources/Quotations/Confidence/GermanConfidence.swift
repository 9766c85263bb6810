/// How sure a German statement is: by its frame, and by what weakens it.
///
/// Plain figures, not fitted: what such sentences come to by their grammar.
enum GermanConfidence {
    /// As it is told: of statements of weak grammar, which `probability` ranks, fewer are right than their figure says.
    static func calibrated(_ probability: Double) -> Double {
        probability < 0.75 ? max(0.02, probability * 0.85) : probability
    }

    static func probability(of candidate: Candidate, holdsQuotation: Bool) -> Double {
        let features = Set(candidate.features)
        var sure: Double =
            switch candidate.frame {
            case .quotation, .before: holdsQuotation ? 0.88 : 0.82
            case .colon: holdsQuotation ? 0.85 : 0.6
            case .that: 0.84
            case .clause: features.contains("unmarked") ? 0.55 : 0.84
            case .according: 0.84
            case .question: 0.55
            case .infinitive, .gerund: 0.6
            case .object, .preposition: holdsQuotation ? 0.7 : 0.4
            case .loose, .follow, .none: 0.5
            }
        if candidate.source == nil { sure -= 0.2 }
        if features.contains("pointer") { sure = min(sure, 0.7) }
        if features.contains("weak") { sure -= 0.2 }
        if features.contains("noun cue") { sure -= 0.2 }
        if features.contains("negated") { sure -= 0.5 }
        if features.contains("modal") { sure -= 0.4 }
        if features.contains("subordinate clause") { sure -= 0.1 }
        if features.contains("inside speech") { sure -= 0.2 }
        return max(0.02, sure)
    }
}
