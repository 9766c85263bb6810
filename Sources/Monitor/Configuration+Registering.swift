import Configuration
import Model
import Storage

extension Configuration {
    /// Makes what is watched for known to the store; the records of the enabled feeds, in the order of the file.
    func register(in store: any Store, at now: Timestamp) async throws -> [FeedRecord] {
        let enabled = feeds.filter(\.isEnabled)
        let records = try await store.register(
            enabled.map { FeedRegistration(url: $0.key, firstDue: now) }, at: now)
        if !spikes.isEmpty { try await store.register(spikes: spikes, at: now) }
        return records
    }
}
