package import Configuration
package import Model
import Rules
package import Storage

/// The rules that have not fired for as long as can be told.
package enum SilentRules {
    /// As long as the store keeps the words of items.
    private static let span = Duration.seconds(30 * 86_400)

    /// The enabled rules that raised no alert in 30 days, in the order of the config; none where the store has not watched that
    /// long, or holds no item of that time.
    ///
    /// - Throws: `StoreError`.
    package static func names(of configuration: Configuration, in store: any Store, at now: Timestamp) async throws
        -> [String]
    {
        // Words are kept for 30 days, so that the oldest are a little younger.
        guard let oldest = try await store.oldestItem(), now - oldest > span - .seconds(86_400) else { return [] }
        let fired = try await store.firedRules(since: now - span)
        return configuration.rules.filter { $0.enabled && !fired.contains($0.name) }.map(\.name)
    }
}
