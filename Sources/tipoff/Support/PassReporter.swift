import Alerting
import Foundation
import Model
import Monitor
import Synchronization
import Text

/// Tells standard error how a pass goes: a bar on a terminal, a line for each failure everywhere, more with `--verbose`.
final class PassReporter: PassObserver {
    private let verbosity: Verbosity
    private let printsAlerts: Bool
    private let bar: Mutex<ProgressBar?>
    private let saidOffline = Atomic(false)

    /// - Parameter printsAlerts: Whether each alert that is raised is printed as a JSON line.
    init(verbosity: Verbosity, printsAlerts: Bool = false) {
        self.verbosity = verbosity
        self.printsAlerts = printsAlerts
        let wanted = StandardStreams.errorIsTerminal && verbosity != .quiet
        bar = Mutex(wanted ? ProgressBar() : nil)
    }

    func passStarted(feeds: Int) {
        bar.withLock { $0?.start(total: feeds) }
    }

    func feedVisited(_ summary: VisitSummary, url: String) {
        switch summary.outcome {
        case .read, .notModified: saidOffline.store(false, ordering: .relaxed)
        case .failed, .postponed, .offline: break
        }
        bar.withLock { bar in
            if let line = line(for: summary) {
                bar?.clear()
                StandardStreams.error(line)
            }
            bar?.advance()
        }
    }

    func alertRaised(_ event: AlertEvent) {
        guard printsAlerts, let line = try? JSONOutput.line(event) else { return }
        aside { StandardStreams.out(line) }
    }

    func passEnded() {
        bar.withLock { $0?.clear() }
    }

    /// A line for each delivery that failed, and for each sink that was disabled.
    func deliveriesEnded(_ summary: DeliverySummary) {
        let lines =
            summary.retried.map(\.description) + summary.dead.map(\.description) + summary.disabled.map(\.description)
        for line in lines {
            StandardStreams.error("tipoff: \(TerminalText.safe(line))")
        }
    }

    /// Prints something else while the bar is out of the way.
    func aside(_ print: () throws -> Void) rethrows {
        try bar.withLock { bar in
            bar?.clear()
            defer { bar?.draw() }
            try print()
        }
    }

    private func line(for summary: VisitSummary) -> String? {
        let feed = TerminalText.safe(summary.feed)
        switch summary.outcome {
        case .failed(let reason):
            return "tipoff: \(feed): \(TerminalText.safe(reason))"
        case .postponed(let reason):
            return verbosity == .verbose ? "\(feed): \(TerminalText.safe(reason))" : nil
        case .offline:
            // One line is enough: it is true of all.
            guard !saidOffline.exchange(true, ordering: .relaxed) else { return nil }
            return
                "tipoff: no host can be reached: the network here seems to be down; the feeds are asked again in 15 min"
        case .notModified:
            return verbosity == .verbose ? "\(feed): not modified" : nil
        case .read(let items, let new, let edited, let problems, let firstRead):
            guard verbosity == .verbose else { return nil }
            let met = firstRead ? " (first read: marked as seen)" : ""
            let repaired = problems > 0 ? ", \(problems) problems repaired (`tipoff parse` lists them)" : ""
            return "\(feed): \(items) items, \(new) new\(met), \(edited) edited\(repaired)"
        }
    }
}
