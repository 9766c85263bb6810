package import Model

/// One event on its way to one sink.
package struct DeliveryRecord: Sendable {
    package enum State: String, Sendable, CaseIterable {
        /// To be sent at `nextAttempt`.
        case pending
        case delivered
        /// Given up; `tipoff retry` sends it again.
        case dead
    }

    /// Why it waits until `nextAttempt`, other than for its first or next try.
    package enum Hold: String, Sendable {
        case quiet
        /// For the sink's next digest.
        case digest
        /// For the end of its rule's burst.
        case burst
    }

    package var id: Int64
    /// The id of the event, an alert or another.
    package var alert: String
    package var sink: String
    package var state: State
    /// Attempts made since `openSince`.
    package var attempts: Int
    package var nextAttempt: Timestamp
    /// From when `retryFor` counts: the alert's birth, or its last revival.
    package var openSince: Timestamp
    package var delivered: Timestamp?
    package var lastError: String?
    package var hold: Hold?
    /// The id of the digest that it is part of: what becomes of that becomes of it.
    package var digest: String?

    package init(
        id: Int64, alert: String, sink: String, state: State, attempts: Int, nextAttempt: Timestamp,
        openSince: Timestamp
    ) {
        self.id = id
        self.alert = alert
        self.sink = sink
        self.state = state
        self.attempts = attempts
        self.nextAttempt = nextAttempt
        self.openSince = openSince
    }
}

package struct DeliveryClaimRequest: Sendable {
    package var sinks: [String]
    package var now: Timestamp
    package var lease: Duration
    package var limit: Int
    /// What keeps deliveries to these sinks back.
    package var holds: DeliveryHolds
    /// Gives each digest that is made its id.
    package var digestID: @Sendable () -> String

    package init(
        sinks: [String], now: Timestamp, lease: Duration, limit: Int, holds: DeliveryHolds = DeliveryHolds(),
        digestID: @escaping @Sendable () -> String = { "dig_\(UInt64.random(in: .min ... .max))" }
    ) {
        self.sinks = sinks
        self.now = now
        self.lease = lease
        self.limit = limit
        self.holds = holds
        self.digestID = digestID
    }
}

/// A delivery that this process may make until the lease ends.
package struct DeliveryClaim: Sendable {
    package let delivery: DeliveryRecord
    package let event: OutgoingEvent
    /// Grows with each claim of the delivery.
    package let token: Int64
    /// What the receiver called the message of the alert that this one follows; nil where that is not known.
    package let first: String?

    package init(delivery: DeliveryRecord, event: OutgoingEvent, token: Int64, first: String? = nil) {
        self.delivery = delivery
        self.event = event
        self.token = token
        self.first = first
    }
}

/// How an attempt ended.
package enum DeliveryResult: Sendable {
    case delivered
    /// It counts as an attempt.
    case retry(at: Timestamp, reason: String)
    /// It counts as an attempt.
    case dead(reason: String)
    /// Not tried after all; it counts as no attempt and may be claimed from the given time.
    case released(at: Timestamp)
}

/// A claimed delivery and how its attempt ended.
package struct DeliveryAttempt: Sendable {
    package let claim: DeliveryClaim
    package let result: DeliveryResult
    /// What it tells of the sink as a whole; nil where nothing.
    package let report: SinkReport?
    /// What the receiver calls the message that it took; nil where it does not say.
    package let messageName: String?

    package init(
        claim: DeliveryClaim, result: DeliveryResult, report: SinkReport? = nil, messageName: String? = nil
    ) {
        self.claim = claim
        self.result = result
        self.report = report
        self.messageName = messageName
    }
}

package struct SinkRegistration: Sendable, Hashable {
    package let name: String
    /// Stands for the sink's address without telling it: a hash.
    package let fingerprint: String

    package init(name: String, fingerprint: String) {
        self.name = name
        self.fingerprint = fingerprint
    }
}

package struct DisabledSink: Sendable, Hashable {
    package let name: String
    package let reason: String
    package let since: Timestamp

    package init(name: String, reason: String, since: Timestamp) {
        self.name = name
        self.reason = reason
        self.since = since
    }
}

/// Which dead letters to send again; nil is any.
package struct DeadLetterSelection: Sendable {
    package var alerts: [String]?
    package var sink: String?
    package var since: Timestamp?

    package init(alerts: [String]? = nil, sink: String? = nil, since: Timestamp? = nil) {
        self.alerts = alerts
        self.sink = sink
        self.since = since
    }
}
