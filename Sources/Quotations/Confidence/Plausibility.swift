/// Bounds what the weights say of English candidates by what their grammar makes certain.
///
/// The weights come of long news sentences: of short ones, and of what is denied to have been said, they know too little.
enum Plausibility {
    static func bounded(_ figure: Double, of candidate: Candidate, _ passage: Passage, _ register: PersonRegister)
        -> Double
    {
        // "did not say whether …": known, but below what rules ask for.
        if candidate.features.contains("negated") { return min(figure, 0.42) }
        let isNamed =
            candidate.sourceHead >= 0
            && (register.person(atToken: candidate.sourceHead) != nil
                || passage.tokens[candidate.sourceHead].has([.group, .role, .organization, .document]))
        let words = candidate.parts.reduce(0) { $0 + $1.count }
        if candidate.frame == .according, isNamed, words > 2, !candidate.features.contains("inside speech") {
            return max(figure, 0.55)
        }
        // A headline: "Meloni: time to talk".
        if candidate.frame == .colon, words > 1, candidate.sourceHead >= 0,
            register.person(atToken: candidate.sourceHead) != nil,
            passage.sentences[candidate.sentence].paragraph == 0, !candidate.features.contains("inside speech")
        {
            return max(figure, 0.52)
        }
        return figure
    }

    /// What the author of a text says as "I": news, which the weights come of, has little of it.
    static func raised(_ figure: Double, ofAuthor candidate: Candidate, _ passage: Passage) -> Double {
        guard candidate.source != nil,
            passage.language.firstPerson.contains(passage.tokens[candidate.sourceHead].lower),
            [.that, .clause, .colon, .quotation, .before].contains(candidate.frame),
            !candidate.features.contains(where: {
                $0 == "negated" || $0 == "subordinate clause" || $0.hasPrefix("inside ")
            })
        else { return figure }
        return max(figure, 0.6)
    }
}
