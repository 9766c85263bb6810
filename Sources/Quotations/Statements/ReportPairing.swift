internal import Model

/// Keeps what somebody says beside the report of a paper or a document that tells it.
struct ReportPairing {
    let passage: Passage
    let register: PersonRegister
    let model: ConfidenceModel

    /// "Cooper dismissed the plan, Politico reported": both what Cooper does and what Politico reports of it.
    func addReports(to accepted: inout [Candidate], _ candidates: [Candidate]) {
        let reports = candidates.filter { isReport($0) && $0.confidence >= StatementSelector.threshold }
        for report in reports {
            for inner in candidates
            where inner.cue != report.cue && inner.cue >= 0 && isSpoken(inner)
                && report.parts.contains(where: { $0.contains(inner.cue) })
            {
                let isKnown = accepted.contains { $0.cue == inner.cue }
                let isReported = accepted.contains { $0.cue == report.cue }
                let sure = model.probability(of: inner.features.filter { !$0.hasPrefix("inside ") })
                guard isKnown || isReported, sure >= StatementSelector.reportedThreshold else { continue }
                if !isReported { accepted.append(report) }
                if !isKnown { accepted.append(inner) }
                for index in accepted.indices where accepted[index].cue == inner.cue {
                    accepted[index].inside = report.cue
                    accepted[index].confidence = sure
                }
                break
            }
        }
    }

    private func isReport(_ candidate: Candidate) -> Bool {
        guard candidate.cue >= 0, candidate.frame == .according || candidate.frame == .before, candidate.source != nil
        else { return false }
        let kind = register.run(atToken: candidate.sourceHead)?.kind
        return kind == .organization || kind == .document
            || kind == nil && passage.tokens[candidate.sourceHead].has([.document, .organization])
    }

    private func isSpoken(_ candidate: Candidate) -> Bool {
        guard candidate.source != nil, passage.tokens[candidate.cue].verb >= 0 else { return false }
        return register.person(atToken: candidate.sourceHead) != nil
            || passage.tokens[candidate.sourceHead].has([.masculine, .feminine])
    }
}
