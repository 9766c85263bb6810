import Alerting
import Configuration
import Fetching
import Storage

/// From the config's sinks to senders, and an outbox over them.
struct SinkWiring {
    private let sinks: [any Sink]
    private let retryFor: Duration

    init(_ configuration: Configuration, fetcher: Fetcher, jsonOnStdout: Bool) {
        retryFor = configuration.alerting.retryFor
        sinks = configuration.sinks.filter(\.enabled).map { settings -> any Sink in
            switch settings.kind {
            case .stdout(let format):
                StdoutSink(
                    name: settings.name,
                    format: jsonOnStdout || format == .json
                        ? .json : .text(AlertText.Style(terminal: StandardStreams.outIsTerminal)),
                    write: { StandardStreams.write($0, to: 1) })
            case .file(let path):
                FileSink(name: settings.name, path: path)
            case .webhook(let url, let secrets, let headers, let timeout):
                WebhookSink(
                    name: settings.name, url: url, secrets: secrets, headers: headers, timeout: timeout,
                    fetcher: fetcher)
            }
        }
    }

    func outbox(over store: any Store, observer: PassReporter) async throws -> Outbox {
        try await Outbox(
            store: store, sinks: sinks, retryFor: retryFor, clock: SystemClock.now, report: observer.deliveryEnded)
    }
}
