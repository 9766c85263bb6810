package import Model
package import Storage

/// When alerts are sent: not in quiet hours, and to some sinks at certain times only.
package struct SendingHours: Sendable {
    private let quiet: QuietHours?
    /// Tags of rules whose alerts are sent in quiet hours too.
    private let exceptTags: [String]
    private let digest: DigestTimes?
    private let digestSinks: Set<String>

    package init(
        quiet: QuietHours? = nil, exceptTags: [String] = [], digest: DigestTimes? = nil, digestSinks: Set<String> = []
    ) {
        self.quiet = quiet
        self.exceptTags = exceptTags
        self.digest = digest
        self.digestSinks = digestSinks
    }

    /// What holds at a time for a sink.
    package func holds(for sink: String, at now: Timestamp) -> DeliveryHolds {
        let times = digestSinks.contains(sink) ? digest?.around(now) : nil
        return DeliveryHolds(
            quietUntil: quiet?.end(at: now), exceptTags: exceptTags,
            digest: times.map { DeliveryHolds.Digest(last: $0.last, next: $0.next) })
    }
}
