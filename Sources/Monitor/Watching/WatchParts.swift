package import Alerting
package import Configuration
package import Fetching

/// What a watch works with for as long as one reading of the config holds.
package struct WatchParts: Sendable {
    package let configuration: Configuration
    package let fetcher: Fetcher
    package let outbox: Outbox
    /// To be called once nothing of it is in use any more.
    package let close: @Sendable () async -> Void

    package init(
        configuration: Configuration, fetcher: Fetcher, outbox: Outbox, close: @escaping @Sendable () async -> Void
    ) {
        self.configuration = configuration
        self.fetcher = fetcher
        self.outbox = outbox
        self.close = close
    }
}

/// What a watch is told while it goes on.
package enum WatchOrder: Sendable {
    /// To go on with these from now on; what is under way ends with the old ones.
    case reload(WatchParts)
    /// To begin nothing more and to end.
    case stop
}
