import Storage

/// What the config asks of sending, beyond its sinks.
struct SendingRules: Sendable {
    let hours: SendingHours
    let news: SinkNotices?
    let digestIDs = AlertIDGenerator(prefix: "dig_")
}
