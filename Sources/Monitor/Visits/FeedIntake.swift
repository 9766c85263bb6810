import Configuration
import Model
import Storage

/// Which items of a document are new or edited, and which of the new ones may alert.
///
/// On a feed's first read nothing may, but what `backfill` lets in: the newest N by the feed's own order, which is
/// newest first in every format. An edited item raises what the edit brought, under rules with `onEdit`.
struct FeedIntake: Sendable {
    /// A new or edited item.
    struct Change: Sendable {
        let identity: ItemIdentity
        let item: Item
        let mayAlert: Bool
        /// It is known, with other words: only what these bring may alert, and only under rules that ask for it.
        var isEdited = false
    }

    /// Of every item of the document, in its order.
    let identities: [String]
    let changed: [Change]
    let newCount: Int
    let editedCount: Int

    /// - Parameter states: What the store knows of items with these identities.
    init(
        document: FeedDocument, feedURL: String, isKnown: Bool, backfill: FeedSettings.Backfill,
        states: ([String]) async throws -> [String: ItemState]
    ) async throws {
        let identities = ItemIdentity.all(of: document.items, feedURL: feedURL)
        // Of a feed that has never been read nothing is known.
        let known = isKnown ? try await states(identities.map(\.identity)) : [:]
        let admitted = isKnown ? Int.max : backfill.limit
        var changed: [Change] = []
        if !isKnown { changed.reserveCapacity(identities.count) }
        var seen = Set<String>(minimumCapacity: identities.count)
        var (new, edited) = (0, 0)
        for (index, identity) in identities.enumerated() where seen.insert(identity.identity).inserted {
            switch known[identity.identity] {
            case nil:
                changed.append(Change(identity: identity, item: document.items[index], mayAlert: new < admitted))
                new += 1
            case let state? where state.digest != identity.digest:
                changed.append(Change(identity: identity, item: document.items[index], mayAlert: false, isEdited: true))
                edited += 1
            case _?:
                break
            }
        }
        self.identities = identities.map(\.identity)
        self.changed = changed
        self.newCount = new
        self.editedCount = edited
    }
}

extension FeedSettings.Backfill {
    /// How many items of a first read may alert.
    fileprivate var limit: Int {
        switch self {
        case .none: 0
        case .all: .max
        case .newest(let count): count
        }
    }
}
