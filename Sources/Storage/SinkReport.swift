/// What an attempt has shown of a sink as a whole, and who is told where that is news.
///
/// That a sink fails is told once, until it is over; its end is told too.
package struct SinkReport: Sendable {
    package enum State: Sendable, Hashable {
        case works
        /// - Parameter isForGood: It will not get well by itself, and is told of at the first time.
        case fails(reason: String, isForGood: Bool)
    }

    package var state: State
    package var notices: SinkNotices

    package init(_ state: State, notices: SinkNotices) {
        self.state = state
        self.notices = notices
    }
}

/// Who is told of a sink that fails, and when.
package struct SinkNotices: Sendable {
    /// Names of the sinks that are told.
    package var sinks: [String]
    /// So many attempts that fail in a row are news.
    package var failures: Int
    /// Gives each event its id.
    package var eventID: @Sendable () -> String

    package init(sinks: [String], failures: Int, eventID: @escaping @Sendable () -> String) {
        self.sinks = sinks
        self.failures = failures
        self.eventID = eventID
    }

    /// The same without the sink that they are about: it is never told of itself.
    package func about(_ sink: String) -> SinkNotices {
        SinkNotices(sinks: sinks.filter { $0 != sink }, failures: failures, eventID: eventID)
    }
}
