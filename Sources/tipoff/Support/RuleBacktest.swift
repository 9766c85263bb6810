import Model
import Monitor

/// What one rule would have alerted on, and what another version of it would have.
struct RuleBacktest {
    let rule: String
    /// Newest first.
    let hits: [Backtest.Hit]
    let change: Change?

    /// Beside the other version.
    struct Change {
        let before: Int
        let gained: [Backtest.Hit]
        let lost: [Backtest.Hit]
    }

    /// A report for each rule of either backtest, those of `found` first.
    static func reports(of found: Backtest, against other: Backtest?) -> [RuleBacktest] {
        guard let other else { return found.rules.map { RuleBacktest(rule: $0.name, hits: $0.hits, change: nil) } }
        let before = Dictionary(other.rules.map { ($0.name, $0.hits) }) { first, _ in first }
        let names = found.rules.map(\.name)
        let gone = other.rules.filter { !names.contains($0.name) }.map { (name: $0.name, hits: [Backtest.Hit]()) }
        return (found.rules + gone).map { name, hits in
            let earlier = before[name] ?? []
            let now = Set(hits.map(\.item))
            let then = Set(earlier.map(\.item))
            return RuleBacktest(
                rule: name, hits: hits,
                change: Change(
                    before: earlier.count, gained: hits.filter { !then.contains($0.item) },
                    lost: earlier.filter { !now.contains($0.item) }))
        }
    }

    /// How many a day, for every day from `from` to `until`, in the order of time.
    ///
    /// - Parameter secondsFromGMT: of the reader's time zone, east positive.
    func days(from: Timestamp, until: Timestamp, secondsFromGMT: (Timestamp) -> Int) -> [(day: CivilDate, count: Int)] {
        func day(_ time: Timestamp) -> Int64 {
            let local = time.seconds + Int64(secondsFromGMT(time))
            return (local >= 0 ? local : local - 86_399) / 86_400
        }
        var counts: [Int64: Int] = [:]
        for hit in hits { counts[day(hit.time), default: 0] += 1 }
        return (day(from)...max(day(from), day(until))).map { (CivilDate(daysSince1970: $0), counts[$0] ?? 0) }
    }
}

/// The report as `tipoff backtest --json` prints it; days are those of UTC.
struct RuleBacktestLine: Encodable {
    let rule: String
    let since: Timestamp
    let until: Timestamp
    let alerts: Int
    let days: [Day]
    let samples: [AlertEvent]
    let against: Against?

    struct Day: Encodable {
        let date: String
        let alerts: Int
    }

    struct Against: Encodable {
        let alerts: Int
        let gained: Int
        let lost: Int
        let gainedSamples: [AlertEvent]
        let lostSamples: [AlertEvent]
    }

    init(_ report: RuleBacktest, from: Timestamp, until: Timestamp, samples: Int) {
        rule = report.rule
        since = from
        self.until = until
        alerts = report.hits.count
        days = report.days(from: from, until: until, secondsFromGMT: { _ in 0 }).map {
            Day(date: $0.day.description, alerts: $0.count)
        }
        self.samples = report.hits.prefix(samples).map(\.event)
        against = report.change.map { change in
            Against(
                alerts: change.before, gained: change.gained.count, lost: change.lost.count,
                gainedSamples: change.gained.prefix(samples).map(\.event),
                lostSamples: change.lost.prefix(samples).map(\.event))
        }
    }
}

extension CivilDate {
    /// `2026-01-15`.
    fileprivate var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
