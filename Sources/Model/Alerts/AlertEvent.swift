/// The Standard Webhooks envelope of an alert: what a webhook's body, a line of a file and `--json` carry.
public struct AlertEvent: Codable, Hashable, Sendable {
    public var type: Kind
    /// When the alert was raised.
    public var timestamp: Timestamp
    public var data: Alert

    public init(type: Kind = .matched, timestamp: Timestamp, data: Alert) {
        self.type = type
        self.timestamp = timestamp
        self.data = data
    }

    public enum Kind: String, Codable, Sendable {
        case matched = "alert.matched"
        /// A further feed carries the story: the alert as it is now, under its id.
        case updated = "alert.updated"
    }
}
