import Model
import Storage

extension FeedVisits {
    /// The editions that edited items had, where some rule asks what edits bring.
    func earlierEditions(of intake: FeedIntake, _ claim: FeedClaim) async throws -> [String: ItemEdition] {
        guard matching.watchesEdits else { return [:] }
        let edited = intake.changed.filter(\.isEdited).map(\.identity.identity)
        return edited.isEmpty ? [:] : try await store.editions(of: claim.feed.id, identities: edited)
    }

    /// By which the alert of an item is found when the item is edited, whatever its addresses.
    static func ownKey(of identity: String, _ claim: FeedClaim) -> String {
        "item:\(claim.feed.id) \(identity)"
    }
}
