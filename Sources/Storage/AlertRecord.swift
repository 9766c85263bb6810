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
    /// Only those with a delivery in one of these states.
    package var states: Set<DeliveryRecord.State>?
    package var limit: Int

    package init(
        since: Timestamp? = nil, rule: String? = nil, states: Set<DeliveryRecord.State>? = nil, limit: Int = 100
    ) {
        self.since = since
        self.rule = rule
        self.states = states
        self.limit = limit
    }
}
