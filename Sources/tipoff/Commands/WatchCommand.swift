import Alerting
import ArgumentParser
import Configuration
import Dispatch
import Fetching
import Foundation
import Monitor
import Storage

/// `tipoff watch`: the same pass for ever.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Stay up: fetch each feed as it comes due, match, send, until told to stop.",
        discussion: """
            Standard output carries alerts (of the stdout sinks) alone; standard error one line when a feed or a receiver begins \
            to fail, when its trouble changes, and when it is over.

            SIGTERM or SIGINT: ends what is under way, in ten seconds at most; a second one leaves at once. SIGHUP: reads the \
            config anew; one that is wrong is named, and the old one stays. A service manager that gives NOTIFY_SOCKET is told how it goes.

            Exit status: 0 stopped; 69 the store can't be used; 75 another run holds the store; 78 the config is wrong.
            """)

    @Flag(help: "Alerts as JSON lines: those of the stdout sinks, or, where the config has none, all.")
    var json = false

    @Option(help: ArgumentHelp("Not available yet.", valueName: "address:port", visibility: .hidden))
    var listen: String?

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        guard listen == nil else {
            StandardStreams.error("tipoff: watch --listen: not available yet")
            throw ExitStatus.usage
        }
        let notifier = ServiceNotifier.fromEnvironment()
        let signals = SignalStream.catching([SIGTERM, SIGINT, SIGHUP])
        let configuration = try config.load()
        try await CommandFailure.reporting { try await watch(configuration, signals, notifier) }
    }

    private func watch(
        _ configuration: Configuration, _ signals: AsyncStream<Int32>, _ notifier: ServiceNotifier
    ) async throws {
        guard let time = SystemTime() else {
            throw StoreError(.unavailable, "the kernel gives no timers: too many files are open")
        }
        let store = try StoreOpening.open(configuration)
        let lock = try await store.lockRun()
        defer { lock.release() }
        let hasStdoutSink = configuration.sinks.contains { $0.isEnabled && $0.isStdout }
        let reporter = PassReporter(verbosity: global.verbosity, printsAlerts: json && !hasStdoutSink)
        let assembly = WatchAssembly(store: store, jsonOnStdout: json, reporter: reporter)
        let (orders, desk) = AsyncStream.makeStream(of: WatchOrder.self)
        let parts = try await assembly.parts(configuration)
        let observer = WatchReporter(reporter, verbosity: global.verbosity, notifier: notifier)
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { [path = config.path] in
                await SignalDesk(path: path, assembly: assembly, notifier: notifier, desk: desk).heed(signals)
            }
            defer { group.cancelAll() }
            try await Watch(store: store, observer: observer, time: time).run(parts, orders: orders)
        }
        try await store.close()
    }
}
