import Alerting
import ArgumentParser
import Configuration
import Model
import Storage

/// `tipoff alerts`: what has been raised, and how its deliveries stand.
struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "Show alerts and how their deliveries stand, newest first.")

    @Flag(help: "Only alerts with a delivery that failed and waits for its next try, or was given up.")
    var failed = false

    @Flag(help: "Only alerts with a delivery that is kept back: by quiet hours, for a digest, by a burst.")
    var held = false

    @Flag(help: "News of the feeds and sinks themselves (alerting.health) instead of alerts.")
    var health = false

    @Option(help: "Only alerts of this rule.")
    var rule: String?

    @Option(help: "Only alerts of the last 30m, 2h, 7d.")
    var since: PastTime?

    @Option(help: "At most so many.")
    var limit = 20

    @Flag(help: "One JSON object an alert: the event, with its deliveries beside it.")
    var json = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
        if health, rule != nil { throw ValidationError("--health is about feeds, --rule about alerts: leave one out") }
    }

    func run() async throws {
        let configuration = try config.load()
        let now = SystemClock.now()
        var query = AlertQuery(
            since: since.map { now - $0.duration }, rule: rule, hasFailed: failed, limit: limit)
        query.isHeld = held
        let (alerts, news) = try await CommandFailure.reporting {
            let store = try StoreOpening.openExisting(configuration)
            // What was given up is shown whatever it is: `tipoff retry` sends all of it.
            let news = health || failed && rule == nil ? try await store.healthEvents(query) : []
            let alerts = health ? [] : try await store.alerts(query)
            try await store.close()
            return (alerts, news)
        }
        let text = AlertText.forStandardOutput
        for record in alerts {
            try show(.alert(record.event), text.render(record.event), record.deliveries, at: now)
        }
        for record in news {
            try show(.health(record.event), HealthText(record.event).text, record.deliveries, at: now)
        }
    }

    private func show(
        _ event: OutgoingEvent, _ text: String, _ deliveries: [DeliveryRecord], at now: Timestamp
    ) throws {
        if json { return StandardStreams.out(try JSONOutput.line(StoredEvent(event, deliveries))) }
        StandardStreams.write(text, to: 1)
        let part = event.alert?.type == .updated ? "the line of what joined later, " : ""
        for delivery in deliveries {
            StandardStreams.out("  \(part)\(DeliveryStatus(delivery).words(at: now))")
        }
        StandardStreams.out("")
    }
}
