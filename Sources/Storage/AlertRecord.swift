package import Model

/// An alert as the store keeps it.
package struct AlertRecord: Sendable {
    package var event: AlertEvent
    package var deliveries: [DeliveryRecord]

    package init(event: AlertEvent, deliveries: [DeliveryRecord]) {
        self.event = event
        self.deliveries = deliveries
    }
}

package struct AlertQuery: Sendable {
    package var since: Timestamp?
    package var rule: String?
    /// Only those with a delivery that was tried in vain and waits for its next try, or was given up.
    package var hasFailed: Bool
    /// Only those with a delivery that is kept back: see `DeliveryRecord.Hold`.
    package var isHeld = false
    package var limit: Int

    package init(
        since: Timestamp? = nil, rule: String? = nil, hasFailed: Bool = false, limit: Int = 100
    ) {
        self.since = since
        self.rule = rule
        self.hasFailed = hasFailed
        self.limit = limit
    }
}
