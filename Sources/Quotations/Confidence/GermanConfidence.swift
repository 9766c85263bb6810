/// How sure a German statement is: by its frame, and by what weakens it.
///
/// Plain figures, not fitted: what such sentences come to by their grammar.
enum GermanConfidence {
    static func probability(of candidate: Candidate, holdsQuotation: Bool) -> Double {
        let features = Set(candidate.features)
        var sure: Double =
            switch candidate.frame {
            case .quotation, .before: holdsQuotation ? 0.88 : 0.82
            case .colon: holdsQuotation ? 0.85 : 0.6
            case .that: 0.84
            case .clause: features.contains("unmarked") ? 0.48 : 0.84
            case .according: 0.84
            case .question: 0.48
            case .infinitive, .gerund: 0.53
            case .object, .preposition: holdsQuotation ? 0.58 : 0.3
            case .loose, .follow, .none: 0.46
            }
        if candidate.source == nil { sure -= 0.27 }
        if features.contains("pointer") { sure = min(sure, 0.6) }
        if features.contains("weak") { sure -= 0.27 }
        if features.contains("noun cue") { sure -= 0.27 }
        if features.contains("negated") { sure -= 0.5 }
        if features.contains("modal") { sure -= 0.4 }
        if features.contains("subordinate clause") { sure -= 0.1 }
        if features.contains("inside speech") { sure -= 0.27 }
        return max(0.02, sure)
    }
}
