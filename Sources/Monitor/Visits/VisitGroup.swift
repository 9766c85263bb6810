import Model
import Storage

/// Visits that are to be committed together, with one wait for the disk.
struct VisitGroup {
    private static let countLimit = 64
    /// Bytes of text: visits are held until they are committed, and the first of many feeds bring much.
    private static let weightLimit = 2 << 20

    private var visits: [FeedVisit] = []
    private var weight = 0
    private var raisesAlerts = false

    var isEmpty: Bool { visits.isEmpty }

    /// Whether it is better committed than added to; an alert waits for nothing.
    var isFull: Bool { raisesAlerts || visits.count >= Self.countLimit || weight >= Self.weightLimit }

    mutating func add(_ visit: FeedVisit) {
        visits.append(visit)
        weight += visit.weight
        raisesAlerts = raisesAlerts || visit.raisesAlerts
    }

    /// All of them; the group is empty then.
    mutating func take() -> [FeedVisit] {
        defer { self = VisitGroup() }
        return visits
    }
}

extension FeedVisit {
    /// Roughly, in bytes: the texts of its items.
    fileprivate var weight: Int {
        guard case .fetched(let feed) = outcome.result else { return 0 }
        return feed.items.indices.reduce(0) { $0 + feed.items[$1].item.weight }
    }
}

extension Item {
    fileprivate var weight: Int {
        (title?.text.utf8.count ?? 0) + (summary?.text.utf8.count ?? 0)
            + content.reduce(0) { $0 + ($1.text?.utf8.count ?? 0) + ($1.html?.utf8.count ?? 0) }
    }
}
