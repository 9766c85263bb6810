/// Several alerts in one message, in the envelope of an alert; described in `docs/alerts.md`.
public struct DigestEvent: Codable, Hashable, Sendable {
    public var type: Kind
    /// When the alerts were put together.
    public var timestamp: Timestamp
    public var data: Digest

    public init(timestamp: Timestamp, data: Digest) {
        type = .digest
        self.timestamp = timestamp
        self.data = data
    }

    public enum Kind: String, Codable, Sendable, CaseIterable {
        case digest = "alert.digest"
    }
}

/// The `data` of a digest.
public struct Digest: Codable, Hashable, Sendable {
    /// `dig_` and a ULID; the same on every try.
    public var id: String
    public var reason: Reason
    /// For a burst: the rule whose alerts they are.
    public var rule: Alert.Rule?
    /// The oldest first.
    public var alerts: [Entry]

    public init(id: String, reason: Reason, rule: Alert.Rule? = nil, alerts: [Entry] = []) {
        self.id = id
        self.reason = reason
        self.rule = rule
        self.alerts = alerts
    }

    /// Why they are one message.
    public enum Reason: String, Codable, Sendable {
        /// The sink gets digests, at the times of the config.
        case digest
        /// More alerts of one rule than it sends one by one.
        case burst
    }

    /// An alert, and when it was raised.
    public struct Entry: Hashable, Sendable {
        public var timestamp: Timestamp
        public var alert: Alert

        public init(_ event: AlertEvent) {
            timestamp = event.timestamp
            alert = event.data
        }

        public var event: AlertEvent { AlertEvent(timestamp: timestamp, data: alert) }
    }
}

/// The time stands beside what an alert's `data` holds.
extension Digest.Entry: Codable {
    private enum Key: String, CodingKey {
        case timestamp
    }

    public init(from decoder: any Decoder) throws {
        timestamp = try decoder.container(keyedBy: Key.self).decode(Timestamp.self, forKey: .timestamp)
        alert = try Alert(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(timestamp, forKey: .timestamp)
        try alert.encode(to: encoder)
    }
}
