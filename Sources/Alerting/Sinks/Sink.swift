package import Model
package import Templates

/// A place that alerts go to: one implementation a file, all others unchanged when one more comes.
package protocol Sink: Sendable {
    /// As the config has it.
    var name: String { get }
    /// Stands for the sink's address without telling it: see `SinkFingerprint`.
    var fingerprint: String { get }
    /// The longest that one `send` takes before it answers with a failure.
    var timeLimit: Duration { get }
    /// How many alerts it may be given at a time.
    var concurrency: Int { get }

    /// Whether it is a record, and wants to be told of alerts that it has when they change (`alert.updated`).
    var takesUpdates: Bool { get }

    /// Hands the event over; the answer `.delivered` is a promise that it will not be lost from here on.
    ///
    /// Ends soon, with any answer, when its task is cancelled.
    func send(_ event: OutgoingEvent) async -> SinkAnswer

    /// The same for an event that follows another one.
    ///
    /// - Parameter first: As the receiver calls that one's message (see `SinkAnswer.deliveredAs`).
    func send(_ event: OutgoingEvent, answering first: String) async -> SinkAnswer
}

extension Sink {
    package var timeLimit: Duration { .seconds(10) }
    package var concurrency: Int { 1 }
    package var takesUpdates: Bool { false }

    package func send(_ event: AlertEvent) async -> SinkAnswer { await send(.alert(event)) }
    package func send(_ event: OutgoingEvent, answering first: String) async -> SinkAnswer { await send(event) }

    /// Sends what is the sink's to have: the config may name another kind of sink by now than when an update was stored.
    func deliver(_ event: OutgoingEvent, answering first: String?) async -> SinkAnswer {
        if case .alert(let alert) = event, alert.type == .updated, !takesUpdates { return .delivered }
        guard let first else { return await send(event) }
        return await send(event, answering: first)
    }
}

/// A user's template: the text for an event, everything that it takes from the event escaped; nil for one that is to come in the sink's own
/// form.
package typealias EventTemplate = @Sendable (OutgoingEvent, Escaping) -> String?

/// What became of an alert that was handed to a sink.
package enum SinkAnswer: Sendable, Hashable {
    case delivered
    /// The same, and what the receiver calls the message: what follows it can be put below it.
    case deliveredAs(String)
    /// To be tried again, not before `retryAfter` is over where the receiver said so. The reason is short, one line, and
    /// holds no secret.
    case failed(reason: String, retryAfter: Duration? = nil)
    /// Not to be tried again: the receiver will never take it as it is. The reason says what the user can do.
    ///
    /// - Parameter isOfSink: whether the sink as a whole is refused (a wrong token), and not this alert alone.
    case refused(reason: String, isOfSink: Bool)
    /// Not sent: the receiver takes no more for so long. It counts as no attempt.
    case postponed(Duration)
    /// The receiver wants no more, ever (410).
    case gone(reason: String)
}

extension SinkAnswer {
    /// Whether the sink may be sent the next alert at once: one that is wrong in itself stands in nobody's way.
    var letsOthersPass: Bool {
        switch self {
        case .delivered, .deliveredAs, .refused(_, isOfSink: false): true
        default: false
        }
    }
}
