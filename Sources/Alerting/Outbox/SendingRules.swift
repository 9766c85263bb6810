/// What the config asks of sending, beyond its sinks.
struct SendingRules: Sendable {
    let hours: SendingHours
    let news: SinkNews?
    let digestIDs = AlertIDGenerator(prefix: "dig_")
}
