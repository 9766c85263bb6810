package import Fetching
package import Model
package import Storage

extension Fetcher {
    /// Takes over what is known of hosts: whom to leave alone until when, and who has only just been asked.
    package func heed(_ hosts: [HostRecord], at now: Timestamp) {
        for host in hosts {
            if let start = host.lastStart {
                // A start in the future is a clock that was set back: it counts as now.
                remember(start: max(.zero, now - start), of: host.name)
            }
            if let end = host.pausedUntil, end > now { pause(host.name, for: end - now) }
        }
    }
}
