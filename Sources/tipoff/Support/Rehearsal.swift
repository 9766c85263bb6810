import Alerting
import Configuration
import Model
import Monitor
import Rules

/// A dry run's observer: prints each alert that would be sent, and tells the rest as a pass does.
final class Rehearsal: PassObserver {
    private let reporter: PassReporter
    private let json: Bool
    private let receivers: [String: [String]]
    private let healthSinks: [String]

    init(_ reporter: PassReporter, _ configuration: Configuration, json: Bool) {
        self.reporter = reporter
        self.json = json
        healthSinks = configuration.alerting.health?.sinks ?? []
        receivers = Dictionary(
            configuration.rules.map { ($0.name, configuration.sinks(for: $0).map(\.name)) }
        ) { first, _ in first }
    }

    func passStarted(feeds: Int) {
        reporter.passStarted(feeds: feeds)
    }

    func feedVisited(_ summary: VisitSummary, url: String) {
        reporter.feedVisited(summary, url: url)
    }

    func alertRaised(_ event: AlertEvent) {
        reporter.aside {
            if json {
                StandardStreams.out((try? JSONOutput.line(event)) ?? "")
            } else {
                StandardStreams.write(AlertText.forStandardOutput.render(event), to: 1)
                StandardStreams.out(
                    "  would go to \((receivers[event.data.rule.name] ?? []).joined(separator: ", "))\n")
            }
        }
    }

    func healthRaised(_ event: HealthEvent) {
        reporter.aside {
            if json {
                StandardStreams.out((try? JSONOutput.line(event)) ?? "")
            } else {
                StandardStreams.write(HealthText(event).text, to: 1)
                StandardStreams.out("  would go to \(healthSinks.joined(separator: ", "))\n")
            }
        }
    }

    func passEnded() {
        reporter.passEnded()
    }
}
