import Alerting
import ArgumentParser
import Configuration
import Fetching
import Model
import Storage

/// `tipoff retry`: dead letters sent again.
struct RetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Send again what was given up: all of it, or single alerts, one sink's, the last days'.",
        discussion:
            "A sink that its receiver had disabled (410) is enabled again. Deliveries that fail once more are tried later."
    )

    @Argument(help: "Ids of alerts (alr_…); left out: all.")
    var alerts: [String] = []

    @Option(help: "Only deliveries to this sink.")
    var sink: String?

    @Option(help: "Only alerts of the last 30m, 2h, 7d.")
    var since: PastTime?

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let configuration = try config.load()
        if let sink, !configuration.sinks.contains(where: { $0.name == sink }) {
            throw ValidationError(
                "no sink \"\(sink)\" in the config; it has \(configuration.sinks.map(\.name).joined(separator: ", "))")
        }
        let reporter = PassReporter(verbosity: global.verbosity)
        let summary = try await CommandFailure.reporting { try await resend(configuration, reporter) }
        reporter.deliveriesEnded(summary)
        guard summary.isClean else { throw ExitStatus.partial }
    }

    private func resend(_ configuration: Configuration, _ reporter: PassReporter) async throws -> DeliverySummary {
        let store = try StoreOpening.open(configuration)
        let lock = try await Self.lock(store)
        defer { lock?.release() }
        let now = SystemClock.now()
        let sinks = try SinkWiring(configuration, jsonOnStdout: false, reporter: reporter)
        let outbox = try await sinks.outbox(over: store)
        let count = try await store.retryDeadLetters(
            DeadLetterSelection(
                alerts: alerts.isEmpty ? nil : alerts, sink: sink, since: since.map { now - $0.duration }), at: now)
        if count == 0 {
            StandardStreams.error("tipoff: nothing to send again")
        }
        let summary = try await outbox.deliverDue()
        await sinks.shutdown()
        try await store.close()
        return summary
    }

    /// Nil where a run or a watch holds the store: leases keep the two from sending one alert twice.
    private static func lock(_ store: any Store) async throws -> (any RunLock)? {
        do {
            return try await store.lockRun()
        } catch let error as StoreError where error.code == .otherRun {
            return nil
        }
    }
}
