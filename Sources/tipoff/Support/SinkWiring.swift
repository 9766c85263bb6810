import Alerting
import Configuration
import Fetching
import Model
import Storage

/// From the config's sinks to senders, and an outbox over them.
struct SinkWiring {
    private let sinks: [any Sink]
    private let retryFor: Duration
    /// Serves the sinks alone, so that a delivery never waits for feeds; nil where no sink needs it.
    private let fetcher: Fetcher?

    /// - Parameters:
    ///   - jsonOnStdout: The stdout sinks write JSON, whatever the config says.
    ///   - reporter: Takes its progress bar out of the way while an alert is printed.
    init(_ configuration: Configuration, jsonOnStdout: Bool, reporter: PassReporter) throws {
        let enabled = configuration.sinks.filter(\.isEnabled)
        let needsFetcher = enabled.contains { if case .webhook = $0.kind { true } else { false } }
        let fetcher = needsFetcher ? try Fetcher(configuration.fetch.options()) : nil
        self.fetcher = fetcher
        retryFor = configuration.alerting.retryFor
        sinks = try enabled.map { settings in
            try Self.sink(settings, fetcher: fetcher, jsonOnStdout: jsonOnStdout, reporter: reporter)
        }
    }

    /// An outbox over `store`, which is told what sinks there are.
    func outbox(over store: any Store) async throws -> Outbox {
        _ = try await store.register(
            sinks: sinks.map { SinkRegistration(name: $0.name, fingerprint: $0.fingerprint) })
        return Outbox(store: store, sinks: sinks, retryFor: retryFor, clock: SystemClock.now)
    }

    func shutdown() async {
        await fetcher?.shutdown()
    }

    private static func sink(
        _ settings: SinkSettings, fetcher: Fetcher?, jsonOnStdout: Bool, reporter: PassReporter
    ) throws -> any Sink {
        switch settings.kind {
        case .stdout(let format):
            return StdoutSink(
                name: settings.name,
                format: jsonOnStdout || format == .json ? .json : .text(AlertText.forStandardOutput),
                write: { text in try reporter.aside { try StdoutSink.standardOutput(text) } })
        case .file(let path):
            return FileSink(name: settings.name, path: path)
        case .webhook(let webhook):
            guard let fetcher else { preconditionFailure("a webhook without a fetcher") }
            return try WebhookSink(
                name: settings.name, url: webhook.url,
                secrets: webhook.secrets.map { try WebhookSecret(parsing: $0) },
                headers: webhook.headers.map { ($0.name, $0.value) }, timeout: webhook.timeout, fetcher: fetcher,
                clock: SystemClock.now)
        }
    }
}
