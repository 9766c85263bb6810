import Alerting
import Model
import Monitor
import Synchronization
import Text

/// Tells standard error how a watch goes, a line for each trouble that begins, changes or ends, and the service manager that it goes.
final class WatchReporter: WatchObserver {
    private let reporter: PassReporter
    private let verbosity: Verbosity
    private let notifier: ServiceNotifier
    private let state = Mutex(State())

    private struct State {
        var feeds = Troubles()
        var sinks = Troubles()
        var isWatching = false
    }

    init(_ reporter: PassReporter, verbosity: Verbosity, notifier: ServiceNotifier) {
        self.reporter = reporter
        self.verbosity = verbosity
        self.notifier = notifier
    }

    /// Half of what the service manager allows, as it recommends.
    var heartbeat: Duration? { notifier.watchdog.map { $0 / 2 } }

    func watching(feeds: Int) {
        let isReload = state.withLock { state in
            defer { state.isWatching = true }
            return state.isWatching
        }
        let status = "Watching \(feeds) feed\(feeds == 1 ? "" : "s")"
        notifier.ready(status)
        if isReload || verbosity == .verbose { say("\(status)\(isReload ? ", with the config read anew" : "")") }
    }

    func passStarted(feeds: Int) {}

    func feedVisited(_ summary: VisitSummary, url: String) {
        let news: Troubles.News?
        switch summary.outcome {
        case .failed(let reason):
            news = state.withLock { $0.feeds.met(reason, with: url) }
            if news == nil, verbosity != .verbose { return }
        case .read, .notModified: news = state.withLock { $0.feeds.met(nil, with: url) }
        // They say nothing of how the feed is.
        case .postponed, .offline: news = nil
        }
        if news == .recovered { say("\(summary.feed): answers again") }
        reporter.feedVisited(summary, url: url)
    }

    func alertRaised(_ event: AlertEvent) {
        reporter.alertRaised(event)
    }

    func passEnded() {}

    func delivered(_ summary: DeliverySummary) {
        var told = summary
        told.retried = summary.retried.filter { failure in
            state.withLock { $0.sinks.met(failure.reason, with: failure.sink) } == .trouble
        }
        reporter.deliveriesEnded(told)
        for sink in summary.takers where state.withLock({ $0.sinks.met(nil, with: sink) }) == .recovered {
            say("\(sink): takes alerts again")
        }
    }

    func clockWasSet(by step: Duration) {
        let seconds = step.components.seconds
        say("the clock was set \(seconds > 0 ? "forward" : "back") by \(abs(seconds)) s: the schedule moves along")
    }

    func alive(_ status: WatchStatus) {
        let failing = state.withLock { $0.feeds.count }
        let next = status.nextDue.map { ", next at \($0)" } ?? ""
        notifier.alive("Watching \(status.feeds) feeds, \(failing) failing, \(status.underWay) being asked\(next)")
    }

    private func say(_ text: String) {
        guard verbosity != .quiet else { return }
        reporter.aside { StandardStreams.error("tipoff: \(TerminalText.safe(text))") }
    }
}
