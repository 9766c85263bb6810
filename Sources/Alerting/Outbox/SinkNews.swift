import Storage

/// Who is told of sinks that fail.
package struct SinkNews: Sendable {
    private let sinks: [String]
    private let failures: Int
    private let eventID: @Sendable () -> String

    /// - Parameters:
    ///   - sinks: the names of those that are told, each but of itself.
    ///   - failures: so many attempts that fail in a row are news.
    ///   - eventID: gives each event its id.
    package init(sinks: [String], failures: Int, eventID: @escaping @Sendable () -> String) {
        self.sinks = sinks
        self.failures = failures
        self.eventID = eventID
    }

    /// Of that sink.
    func notices(of sink: String) -> SinkNotices {
        SinkNotices(sinks: sinks.filter { $0 != sink }, failures: failures, eventID: eventID)
    }
}
