import Configuration
import Fetching
import Monitor
import Storage

/// Makes the parts of a watch from a config, again after each reload.
actor WatchAssembly {
    private let store: any Store
    private let jsonOnStdout: Bool
    private let reporter: PassReporter
    private var storeSettings: StoreSettings?
    private var fetching: (settings: FetchSettings, fetcher: SharedFetcher)?

    init(store: any Store, jsonOnStdout: Bool, reporter: PassReporter) {
        self.store = store
        self.jsonOnStdout = jsonOnStdout
        self.reporter = reporter
    }

    /// - Throws: `FetchError`, `StoreError`; the latter also where the config names another store than the one at the start.
    func parts(_ configuration: Configuration) async throws -> WatchParts {
        guard storeSettings ?? configuration.store == configuration.store else {
            throw StoreError(.unavailable, "the store can't be another one while it runs: start it again for that")
        }
        let sinks = try SinkWiring(configuration, jsonOnStdout: jsonOnStdout, reporter: reporter)
        let outbox = try await sinks.outbox(over: store)
        let fetcher = try await self.fetcher(configuration.fetch)
        storeSettings = configuration.store
        return WatchParts(configuration: configuration, fetcher: fetcher.fetcher, outbox: outbox) {
            await sinks.shutdown()
            await fetcher.release()
        }
    }

    /// The one there is, with its connections and what it knows of the hosts, as long as its settings stay.
    private func fetcher(_ settings: FetchSettings) async throws -> SharedFetcher {
        if let fetching, fetching.settings == settings, await fetching.fetcher.retain() { return fetching.fetcher }
        let fetcher = SharedFetcher(try Fetcher(settings.options()))
        fetching = (settings, fetcher)
        return fetcher
    }
}

/// A fetcher that is shut down by the last who uses it.
actor SharedFetcher {
    nonisolated let fetcher: Fetcher
    private var users = 1

    init(_ fetcher: Fetcher) {
        self.fetcher = fetcher
    }

    /// - Returns: false where it is shut down already.
    func retain() -> Bool {
        guard users > 0 else { return false }
        users += 1
        return true
    }

    func release() async {
        users -= 1
        if users == 0 { await fetcher.shutdown() }
    }
}
