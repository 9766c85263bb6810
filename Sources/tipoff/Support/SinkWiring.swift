import Alerting
import Configuration
import Fetching
import Foundation
import Model
import Storage
import Templates

/// From the config's sinks to senders, and an outbox over them.
struct SinkWiring {
    /// A sink of the config that can't be made.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let sinks: [any Sink]
    private let alerting: AlertingSettings
    /// Serves the sinks alone, so that a delivery never waits for feeds; nil where no sink needs it.
    private let fetcher: Fetcher?

    /// - Parameters:
    ///   - jsonOnStdout: The stdout sinks write JSON, whatever the config says.
    ///   - reporter: Takes its progress bar out of the way while an alert is printed.
    init(_ configuration: Configuration, jsonOnStdout: Bool, reporter: PassReporter) throws {
        let enabled = configuration.sinks.filter(\.isEnabled)
        let fetcher = enabled.contains { $0.needsNetwork } ? try Fetcher(configuration.fetch.options()) : nil
        self.fetcher = fetcher
        alerting = configuration.alerting
        let maker = SinkMaker(
            configuration: configuration, fetcher: fetcher, jsonOnStdout: jsonOnStdout,
            print: { text in try reporter.aside { try StdoutSink.standardOutput(text) } })
        sinks = try enabled.map { try maker.sink($0) }
    }

    /// An outbox over `store`, which is told what sinks there are.
    func outbox(over store: any Store) async throws -> Outbox {
        _ = try await store.register(
            sinks: sinks.map { SinkRegistration(name: $0.name, fingerprint: $0.fingerprint) })
        return Outbox(
            store: store, sinks: sinks, retryFor: alerting.retryFor, hours: alerting.sendingHours,
            news: alerting.sinkNews, clock: SystemClock.now)
    }

    func shutdown() async {
        await fetcher?.shutdown()
    }
}
