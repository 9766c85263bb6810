internal import Model

/// What the model's figure for a candidate has turned out to be worth.
///
/// The model weighs features one by one and so can't see that a quotation whose every word stands in marks, with a speech verb
/// beside it, is right nearly always, and one without is right seldom. The tables hold the share that was right among the
/// statements of some 800 news articles, by the model's figure; in between it is interpolated.
enum Calibration {
    static func confidence(_ figure: Double, kind: Statement.Kind, hasCue: Bool) -> Double {
        guard kind == .direct else { return figure }
        return interpolated(figure, in: hasCue ? directWithCue : directWithoutCue)
    }

    private static let directWithCue: [(figure: Double, right: Double)] = [
        (0, 0.3), (0.25, 0.57), (0.35, 0.76), (0.45, 0.87), (0.55, 0.91), (1, 0.92),
    ]

    private static let directWithoutCue: [(figure: Double, right: Double)] = [
        (0, 0), (0.1, 0.02), (0.25, 0.09), (0.45, 0.14), (0.55, 0.42), (0.75, 0.46), (0.85, 0.64), (1, 0.7),
    ]

    private static func interpolated(_ figure: Double, in table: [(figure: Double, right: Double)]) -> Double {
        guard let above = table.firstIndex(where: { $0.figure >= figure }), above > 0 else {
            return figure <= 0 ? table[0].right : table[table.count - 1].right
        }
        let (low, high) = (table[above - 1], table[above])
        return low.right + (high.right - low.right) * (figure - low.figure) / (high.figure - low.figure)
    }
}
