package import Storage

/// The pass for ever: each feed is visited as it comes due, and each delivery sent.
///
/// One task (`WatchLoop`) decides all; visits, deliveries and upkeep run beside it and report to its inbox. Between two of its turns it
/// waits for whatever comes first: a report, an order, or the alarm, which is set for the next thing that is due.
package struct Watch: Sendable {
    private let store: any Store
    private let observer: any WatchObserver
    private let time: any TimeSource

    package init(store: any Store, observer: any WatchObserver, time: any TimeSource) {
        self.store = store
        self.observer = observer
        self.time = time
    }

    /// Watches until it is told to stop. Then what is under way is finished, or after five seconds given back, and deliveries that
    /// have not ended after eight are broken off.
    ///
    /// - Throws: `StoreError`. What was under way then is done by the next run.
    package func run(_ parts: WatchParts, orders: AsyncStream<WatchOrder>) async throws {
        let inbox = Inbox<WatchReport>()
        let listener = { @Sendable in
            await withTaskGroup { group in
                group.addTask { for await order in orders { inbox.put(.order(order)) } }
                group.addTask { for await _ in time.bell { inbox.put(.bell) } }
            }
        }
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { await listener() }
            let loop = WatchLoop(parts, store: store, observer: observer, time: time, inbox: inbox)
            try await loop.run(in: &group)
            group.cancelAll()
        }
    }
}

/// What comes into the loop's inbox.
enum WatchReport: Sendable {
    case bell
    case order(WatchOrder)
    case visited(WatchLoop.Flight.ID, FeedVisit)
    /// The visit was broken off before its end.
    case brokenOff(WatchLoop.Flight.ID)
    case delivered(DeliveryReport)
    case pruned
    case failed(any Error)
}
