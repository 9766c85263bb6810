package import Model

/// What a digest holds, in a line: `12 alerts: Talks with the Kremlin (7), Summits (5)`.
package struct DigestHeading {
    private static let ruleLimit = 5

    private let digest: Digest

    package init(_ digest: Digest) {
        self.digest = digest
    }

    package var text: String {
        let count = digest.alerts.count
        if let rule = digest.rule { return "\(rule.name): \(count) more alerts" }
        return "\(count) alert\(count == 1 ? "" : "s"): \(rules)"
    }

    /// The rules with the most alerts first.
    private var rules: String {
        let counts = Dictionary(grouping: digest.alerts, by: \.alert.rule.name).mapValues(\.count)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let rest = counts.count > Self.ruleLimit ? " and \(counts.count - Self.ruleLimit) more" : ""
        guard counts.count > 1 else { return counts.first?.key ?? "" }
        return counts.prefix(Self.ruleLimit).map { "\($0.key) (\($0.value))" }.joined(separator: ", ") + rest
    }
}
