import Model
import Storage
import Text

/// An event with its deliveries, as `tipoff alerts --json` prints it.
struct StoredEvent: Encodable {
    let event: OutgoingEvent
    let deliveries: [DeliveryStatus]

    init(_ event: OutgoingEvent, _ deliveries: [DeliveryRecord]) {
        self.event = event
        self.deliveries = deliveries.map(DeliveryStatus.init)
    }

    private enum Key: String, CodingKey {
        case deliveries
    }

    /// The deliveries stand beside what the envelope holds.
    func encode(to encoder: any Encoder) throws {
        try event.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(deliveries, forKey: .deliveries)
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
