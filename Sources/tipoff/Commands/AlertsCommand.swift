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
    }

    func run() async throws {
        let configuration = try config.load()
        let now = SystemClock.now()
        let query = AlertQuery(
            since: since.map { now - $0.duration }, rule: rule, states: failed ? [.dead, .pending] : nil, limit: limit)
        let records = try await CommandFailure.reporting {
            let store = try StoreOpening.openExisting(configuration)
            let records = try await store.alerts(query)
            try await store.close()
            return records
        }
        let text = AlertText.forStandardOutput
        for record in records {
            if json {
                StandardStreams.out(try JSONOutput.line(StoredAlert(record)))
            } else {
                StandardStreams.write(text.render(record.event), to: 1)
                for delivery in record.deliveries {
                    StandardStreams.out("  \(DeliveryStatus(delivery).words(at: now))")
                }
                StandardStreams.out("")
            }
        }
    }
}
