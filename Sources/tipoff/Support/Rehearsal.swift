import Alerting
import Model
import Monitor

/// A dry run's observer: prints each alert that would be sent, and tells the rest as a pass does.
final class Rehearsal: PassObserver {
    private let reporter: PassReporter
    private let json: Bool

    init(_ reporter: PassReporter, json: Bool) {
        self.reporter = reporter
        self.json = json
    }

    func passStarted(feeds: Int) {
        reporter.passStarted(feeds: feeds)
    }

    func feedVisited(_ summary: VisitSummary) {
        reporter.feedVisited(summary)
    }

    func alertRaised(_ event: AlertEvent) {
        reporter.aside {
            if json {
                StandardStreams.out(AlertEncoding.line(event))
            } else {
                let style = AlertText.Style(terminal: StandardStreams.outIsTerminal)
                StandardStreams.out(AlertText(style: style).render(event))
            }
        }
    }

    func passEnded() {
        reporter.passEnded()
    }
}
