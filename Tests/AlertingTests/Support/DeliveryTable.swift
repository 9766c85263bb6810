import Model
import Storage
import Synchronization

/// The outbox of a store, in memory and by the letter of the protocol; the rest of it is not there.
final class DeliveryTable: Store {
    struct Row: Sendable {
        var record: DeliveryRecord
        var event: AlertEvent
        var token: Int64 = 0
        var leasedUntil: Timestamp?
    }

    private let rows = Mutex<[Row]>([])
    private let off = Mutex<[String: String]>([:])

    func add(_ events: [AlertEvent], to sinks: [String], at now: Timestamp = Samples.now) {
        rows.withLock { rows in
            for event in events {
                for sink in sinks {
                    let record = DeliveryRecord(
                        id: Int64(rows.count), alert: event.data.id, sink: sink, state: .pending, attempts: 0,
                        nextAttempt: now, openSince: now)
                    rows.append(Row(record: record, event: event))
                }
            }
        }
    }

    func deliveries(to sink: String) -> [DeliveryRecord] {
        rows.withLock { $0.map(\.record).filter { $0.sink == sink } }
    }

    var leased: Int { rows.withLock { $0.count { $0.leasedUntil != nil } } }
    var disabled: [String: String] { off.withLock { $0 } }

    func claimDeliveries(_ request: DeliveryClaimRequest) async throws -> [DeliveryClaim] {
        try Task.checkCancellation()
        return rows.withLock { rows in
            var claims: [DeliveryClaim] = []
            for index in rows.indices where claims.count < request.limit {
                let row = rows[index]
                guard row.record.state == .pending, request.sinks.contains(row.record.sink),
                    row.record.nextAttempt <= request.now, row.leasedUntil.map({ $0 <= request.now }) ?? true
                else { continue }
                rows[index].token += 1
                rows[index].leasedUntil = request.now + request.lease
                claims.append(DeliveryClaim(delivery: row.record, event: row.event, token: row.token + 1))
            }
            return claims
        }
    }

    func finish(_ claim: DeliveryClaim, _ result: DeliveryResult, at now: Timestamp) async throws -> Bool {
        try Task.checkCancellation()
        return rows.withLock { rows in
            let index = Int(claim.delivery.id)
            guard rows[index].token == claim.token, rows[index].leasedUntil != nil else { return false }
            rows[index].leasedUntil = nil
            switch result {
            case .delivered:
                rows[index].record.state = .delivered
                rows[index].record.attempts += 1
            case .retry(let time, let reason):
                rows[index].record.nextAttempt = time
                rows[index].record.lastError = reason
                rows[index].record.attempts += 1
            case .dead(let reason):
                rows[index].record.state = .dead
                rows[index].record.lastError = reason
                rows[index].record.attempts += 1
            case .released(let time):
                rows[index].record.nextAttempt = time
            }
            return true
        }
    }

    func disableSink(_ name: String, fingerprint: String, reason: String, at now: Timestamp) async throws {
        off.withLock { $0[name] = fingerprint }
        rows.withLock { rows in
            for index in rows.indices where rows[index].record.sink == name && rows[index].record.state == .pending {
                rows[index].record.state = .dead
                rows[index].leasedUntil = nil
            }
        }
    }

    private var absent: StoreError { StoreError(.unavailable, "not part of this table") }

    func lockRun() async throws -> any RunLock { throw absent }
    func register(_ feeds: [FeedRegistration], at now: Timestamp) async throws -> [FeedRecord] { throw absent }
    func claimFeeds(_ request: FeedClaimRequest) async throws -> [FeedClaim] { throw absent }
    func release(_ claims: [FeedClaim]) async throws { throw absent }
    func itemStates(of feed: FeedRecord.ID, identities: [String]) async throws -> [String: ItemState] { throw absent }
    func commit(_ outcomes: [FeedOutcome], at now: Timestamp) async throws -> [CommitResult] { throw absent }
    func feeds() async throws -> [FeedRecord] { throw absent }
    func register(sinks: [SinkRegistration]) async throws -> [DisabledSink] { throw absent }
    func retryDeadLetters(_ selection: DeadLetterSelection, at now: Timestamp) async throws -> Int { throw absent }
    func alerts(_ query: AlertQuery) async throws -> [AlertRecord] { throw absent }
    func prune(_ retention: Retention, at now: Timestamp) async throws { throw absent }
    func scratchCopy() async throws -> any Store { throw absent }
    func close() async throws {}
}
