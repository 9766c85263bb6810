package import Configuration
import Model
import Rules
package import Storage

extension Configuration {
    /// What the store is to count, by the names of the enabled rules that ask for it.
    package var spikes: [String: Spike] {
        var spikes: [String: Spike] = [:]
        for rule in rules where rule.enabled {
            guard let spike = rule.spike else { continue }
            spikes[rule.name] = Spike(factor: spike.factor, over: spike.over, fingerprint: fingerprint(of: rule))
        }
        return spikes
    }

    /// All that decides what the rule matches, but for the feeds that there are.
    private func fingerprint(of rule: Rule) -> String {
        var parts = [rule.topic ?? "", rule.effectiveScope.rawValue, "\(rule.minConfidence)"]
        parts += rule.speakers + rule.kinds.map(\.rawValue) + rule.feeds
        if rule.topic?.contains("@") == true {
            parts += terms.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        }
        return parts.joined(separator: "\n")
    }
}
