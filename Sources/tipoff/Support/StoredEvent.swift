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
    /// Why it waits until `nextAttempt`: `quiet`, `digest` or `burst`.
    let held: String?
    /// The id of the digest that it is part of.
    let digest: String?

    init(_ record: DeliveryRecord) {
        sink = record.sink
        state = record.state.rawValue
        attempts = record.attempts
        nextAttempt = record.state == .pending ? record.nextAttempt : nil
        delivered = record.delivered
        error = record.state == .delivered ? nil : record.lastError
        held = record.state == .pending && record.digest == nil ? record.hold?.rawValue : nil
        digest = record.digest
    }

    /// "desk: delivered 2 min ago", "desk: given up after 12 tries: no answer within 20 s", "mail: held for the digest in 3 h".
    func words(at now: Timestamp) -> String {
        let reason = error.map { ": \(TerminalText.safe($0))" } ?? ""
        let tries = attempts == 1 ? "1 try" : "\(attempts) tries"
        let within = digest.map { " in digest \(TerminalText.safe($0))" } ?? ""
        if let delivered {
            return "\(sink): delivered \(TimeAgo.past(delivered, at: now))\(within)"
        }
        if let nextAttempt {
            let next = TimeAgo.future(nextAttempt, at: now)
            if let held {
                return "\(sink): \(Self.words(held, next))\(attempts == 0 ? "" : ", after \(tries)\(reason)")"
            }
            return attempts == 0
                ? "\(sink): to be sent\(within)" : "\(sink): \(tries)\(within), next \(next)\(reason)"
        }
        return "\(sink): given up after \(tries)\(within)\(reason) (`tipoff retry` sends it again)"
    }

    private static func words(_ held: String, _ next: String) -> String {
        switch DeliveryRecord.Hold(rawValue: held) {
        case .quiet: "held by the quiet hours, to be sent \(next)"
        case .digest: "held for the digest \(next)"
        case .burst: "held with others of a burst, to be sent together \(next)"
        case nil: "held, to be sent \(next)"
        }
    }
}
