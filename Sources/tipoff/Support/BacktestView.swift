import Alerting
import Foundation
import Model
import Monitor
import Text

/// A rule's backtest for people: a bar a day, what was gained and lost, the newest alerts.
struct BacktestView {
    private static let widestBar = 40

    let from: Timestamp
    let until: Timestamp
    let samples: Int

    func text(of report: RuleBacktest) -> String {
        var lines = [head(report)]
        lines += bars(report)
        guard let change = report.change else {
            lines += alerts(report.hits, called: "The newest")
            return lines.joined(separator: "\n") + "\n"
        }
        lines += alerts(change.gained, called: "Gained")
        lines += alerts(change.lost, called: "Lost")
        return lines.joined(separator: "\n") + "\n"
    }

    /// How much there was to look at: `1,204 items; the store reaches back to 12 Nov 2026, 3 days less than asked`.
    func reach(items: Int, oldest: Timestamp?) -> String {
        let looked = "\(items) item\(items == 1 ? "" : "s") looked at"
        guard let oldest else { return "\(looked): the store holds none with its words yet" }
        guard oldest > from else { return looked }
        return "\(looked); the store reaches back no further than \(Self.date(oldest))"
    }

    private func head(_ report: RuleBacktest) -> String {
        let name = TerminalText.safe(report.rule)
        let count = "\(report.hits.count) alert\(report.hits.count == 1 ? "" : "s")"
        guard let change = report.change else { return "\(name): \(count)" }
        return "\(name): \(count), \(change.before) before; \(change.gained.count) gained, \(change.lost.count) lost"
    }

    private func bars(_ report: RuleBacktest) -> [String] {
        let days = report.days(from: from, until: until, secondsFromGMT: Self.secondsFromGMT)
        let most = days.map(\.count).max() ?? 0
        guard most > 0 else { return [] }
        return days.map { day, count in
            let length = count == 0 ? 0 : max(1, count * min(most, Self.widestBar) / most)
            let bar = count == 0 ? "" : String(repeating: "█", count: length) + " \(count)"
            return "  \(Self.words(day))  \(bar)"
        }
    }

    private func alerts(_ hits: [Backtest.Hit], called name: String) -> [String] {
        guard !hits.isEmpty, samples > 0 else { return [] }
        let shown = hits.prefix(samples)
        let title = hits.count > shown.count ? "\(name), \(shown.count) of \(hits.count):" : "\(name):"
        return ["", "  " + title]
            + shown.flatMap { hit -> [String] in
                var event = hit.event
                // The rule stands above.
                event.data.rule = Alert.Rule(name: "", tags: [])
                let text = AlertText.forStandardOutput.render(event)
                return [""] + text.split(separator: "\n").map { "    " + $0 }
            }
    }

    private static func words(_ day: CivilDate) -> String {
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        return "\(days[day.weekday]) \(day.day < 10 ? " " : "")\(day.day) \(months[day.month - 1])"
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func date(_ time: Timestamp) -> String {
        let day = CivilDate(daysSince1970: (time.seconds + Int64(secondsFromGMT(time))) / 86_400)
        return "\(day.day) \(months[day.month - 1]) \(day.year)"
    }

    private static func secondsFromGMT(_ time: Timestamp) -> Int {
        TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time.seconds)))
    }
}
