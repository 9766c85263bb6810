internal import GRDB
internal import Model
internal import Storage

/// An open delivery that is kept back, or may have to be.
struct WaitingDelivery {
    let id: Int64
    /// The event's number.
    let alert: Int64
    let rule: String
    let hold: DeliveryRecord.Hold?
    let nextAttempt: Timestamp
    private let isAlert: Bool
    private let passes: Bool
    private let burstEnd: Timestamp?
    private let born: Timestamp

    enum Decision {
        /// By itself, as soon as it is due.
        case send
        case keep(DeliveryRecord.Hold, until: Timestamp)
        /// Into one message with others of its kind.
        case fold(Digest.Reason)
    }

    init(row: Row) {
        id = row["id"]
        alert = row["alert"]
        rule = row["rule"]
        hold = (row["hold"] as String?).flatMap(DeliveryRecord.Hold.init)
        nextAttempt = Timestamp(milliseconds: row["nextAttempt"])
        isAlert = row["type"] == AlertEvent.Kind.matched.rawValue
        passes = row["passes"]
        burstEnd = row.time("burstEnd")
        // The second one moves along where the clock was set back, the first one stays where a dead letter is sent again.
        born = min(Timestamp(milliseconds: row["raised"]), Timestamp(milliseconds: row["openSince"]))
    }

    func decision(_ holds: DeliveryHolds, at now: Timestamp) -> Decision {
        let quietUntil = passes ? nil : holds.quietUntil
        if let digest = holds.digest, isAlert {
            if born > digest.last { return .keep(.digest, until: digest.next) }
            return quietUntil.map { .keep(.digest, until: $0) } ?? .fold(.digest)
        }
        if let burstEnd {
            if burstEnd > now { return .keep(.burst, until: burstEnd) }
            return quietUntil.map { .keep(.burst, until: $0) } ?? .fold(.burst)
        }
        return quietUntil.map { .keep(.quiet, until: $0) } ?? .send
    }
}
