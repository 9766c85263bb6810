import Model
import Storage
import Text

/// An alert with its deliveries, as `tipoff alerts --json` prints it.
struct StoredAlert: Encodable {
    let type: AlertEvent.Kind
    let timestamp: Timestamp
    let data: Alert
    let deliveries: [DeliveryStatus]

    init(_ record: AlertRecord) {
        type = record.event.type
        timestamp = record.event.timestamp
        data = record.event.data
        deliveries = record.deliveries.map(DeliveryStatus.init)
    }
}

/// The same of a health event.
struct StoredHealthEvent: Encodable {
    let type: HealthEvent.Kind
    let timestamp: Timestamp
    let data: HealthReport
    let deliveries: [DeliveryStatus]

    init(_ record: HealthRecord) {
        type = record.event.type
        timestamp = record.event.timestamp
        data = record.event.data
        deliveries = record.deliveries.map(DeliveryStatus.init)
    }
}

/// How one delivery stands.
struct DeliveryStatus: Encodable {
    let sink: String
    let state: String
    let attempts: Int
    let nextAttempt: Timestamp?
    let delivered: Timestamp?
    let error: String?

    init(_ record: DeliveryRecord) {
        sink = record.sink
        state = record.state.rawValue
        attempts = record.attempts
        nextAttempt = record.state == .pending ? record.nextAttempt : nil
        delivered = record.delivered
        error = record.state == .delivered ? nil : record.lastError
    }

    /// "desk: delivered 2 min ago", "desk: given up after 12 tries: no answer within 20 s".
    func words(at now: Timestamp) -> String {
        let reason = error.map { ": \(TerminalText.safe($0))" } ?? ""
        let tries = attempts == 1 ? "1 try" : "\(attempts) tries"
        if let delivered {
            return "\(sink): delivered \(TimeAgo.past(delivered, at: now))"
        }
        if let nextAttempt {
            return attempts == 0
                ? "\(sink): to be sent" : "\(sink): \(tries), next \(TimeAgo.future(nextAttempt, at: now))\(reason)"
        }
        return "\(sink): given up after \(tries)\(reason) (`tipoff retry` sends it again)"
    }
}
