/// Reckons how sure a candidate is: the logistic function of the sum of its features' weights.
struct ConfidenceModel: Sendable {
    static let shared = ConfidenceModel(ConfidenceWeights.table)

    private let weights: [String: Double]

    /// - Parameter table: lines of a weight, a space, and the feature.
    init(_ table: String) {
        var weights: [String: Double] = [:]
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: " ", maxSplits: 1)
            if halves.count == 2, let weight = Double(halves[0]) { weights[String(halves[1])] = weight }
        }
        self.weights = weights
    }

    func probability(of features: [String]) -> Double {
        let sum = features.reduce(weights["bias"] ?? 0) { $0 + (weights[$1] ?? 0) }
        return 1 / (1 + Self.exponential(-sum))
    }

    /// e to the power of x, clamped to ±30; the standard library alone has none.
    private static func exponential(_ x: Double) -> Double {
        let bounded = min(30, max(-30, x))
        // Halve until the series converges quickly, then square back.
        let small = bounded / 64
        var term = 1.0
        var sum = 1.0
        for n in 1...10 {
            term *= small / Double(n)
            sum += term
        }
        for _ in 0..<6 { sum *= sum }
        return sum
    }
}
