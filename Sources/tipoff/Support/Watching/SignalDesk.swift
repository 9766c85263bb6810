import Configuration
import Dispatch
import Fetching
import Foundation
import Monitor
import Storage

/// Turns signals into orders for a watch.
struct SignalDesk {
    /// In the contract: what is under way has so long to end.
    private static let patience = DispatchTimeInterval.seconds(10)

    let path: String
    let assembly: WatchAssembly
    let notifier: ServiceNotifier
    let desk: AsyncStream<WatchOrder>.Continuation

    func heed(_ signals: AsyncStream<Int32>) async {
        var isStopping = false
        for await signal in signals {
            switch signal {
            case SIGHUP where !isStopping:
                await reload()
            case SIGTERM where isStopping, SIGINT where isStopping:
                SignalStream.die(of: signal)
            case SIGTERM, SIGINT:
                isStopping = true
                notifier.stopping()
                desk.yield(.stop)
                // The last resort, where something neither ends nor lets itself be broken off. Nothing is lost by it: what is held is
                // free again for the next run.
                DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { _exit(0) }
            default: break
            }
        }
    }

    /// A config that is wrong changes nothing; each mistake is said.
    private func reload() async {
        notifier.reloading()
        do {
            desk.yield(.reload(try await assembly.parts(try ConfigOption.load(path))))
        } catch {
            let reason =
                switch error {
                case let error as StoreError: error.description
                case let error as FetchError: error.message
                // The mistakes have been named.
                default: "the config is wrong"
                }
            StandardStreams.error("tipoff: \(path): not taken over, the old config stays: \(reason)")
            notifier.ready("The config is wrong; the old one stays")
        }
    }
}
