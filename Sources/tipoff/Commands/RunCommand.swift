import Alerting
import ArgumentParser
import Configuration
import Fetching
import Model
import Monitor
import Rules
import Storage

/// `tipoff run`: one pass, for cron.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Take one pass, for cron: fetch what is due, match, send, exit.",
        discussion: """
            Silent when all is well: standard output carries alerts (of the stdout sinks) alone, standard error one line \
            for each feed or delivery that failed.

            Exit status: 0 all well; 1 some feeds or deliveries failed, the rest is done; 69 the store can't be used; \
            75 another run holds the store; 78 the config is wrong.
            """)

    @Flag(help: "Fetch the feeds that are not due too; what a server has asked for (Retry-After, 410) is still obeyed.")
    var all = false

    @Flag(help: "Send and store nothing; print what would be sent.")
    var dryRun = false

    @Flag(help: "Alerts as JSON lines: those of the stdout sinks, or, where the config has none, all.")
    var json = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let configuration = try config.load()
        let hasStdoutSink = configuration.sinks.contains { $0.isEnabled && $0.isStdout }
        let reporter = PassReporter(
            verbosity: global.verbosity, printsAlerts: json && !dryRun && !hasStdoutSink)
        let report = try await CommandFailure.reporting {
            dryRun
                ? try await rehearse(configuration, reporter)
                : try await pass(configuration, reporter)
        }
        for slow in configuration.ruleSet.slowExpressions { StandardStreams.error("tipoff: \(slow)") }
        guard report.allWell else { throw ExitStatus.partial }
    }

    private func pass(_ configuration: Configuration, _ reporter: PassReporter) async throws -> PassReport {
        let store = try StoreOpening.open(configuration)
        let lock = try await store.lockRun()
        defer { lock.release() }
        let sinks = try SinkWiring(configuration, jsonOnStdout: json, reporter: reporter)
        let report = try await monitor(
            configuration, store, outbox: try await sinks.outbox(over: store), observer: reporter)
        await sinks.shutdown()
        try await store.close()
        if let deliveries = report.deliveries {
            reporter.deliveriesEnded(deliveries)
        }
        return report
    }

    /// The same pass over a copy of the store in memory, with a print-out in place of the outbox.
    private func rehearse(_ configuration: Configuration, _ reporter: PassReporter) async throws -> PassReport {
        let store = try StoreOpening.openCopy(configuration)
        let lock = try await store.lockRun()
        defer { lock.release() }
        return try await monitor(
            configuration, store, outbox: nil, observer: Rehearsal(reporter, configuration, json: json))
    }

    private func monitor(
        _ configuration: Configuration, _ store: any Store, outbox: Outbox?, observer: any PassObserver
    ) async throws -> PassReport {
        let fetcher = try Fetcher(configuration.fetch.options())
        let monitor = Monitor(
            configuration: configuration, store: store, fetcher: fetcher, outbox: outbox, observer: observer,
            clock: SystemClock.now)
        let report = try await monitor.pass(all: all)
        await fetcher.shutdown()
        return report
    }
}
