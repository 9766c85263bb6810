import Foundation
import LoopbackServer
import Testing

/// How often each way is taken; nil is not at all.
private let delayPairs: Int? = {
    let environment = ProcessInfo.processInfo.environment
    return environment["TIPOFF_DELAY_PAIRS"].flatMap(Int.init) ?? (environment["TIPOFF_SOAK_ROUNDS"] == nil ? nil : 5)
}()

/// How long alerts are on their way to a receiver that works: alone, beside two more that work, and beside one that hangs and one that
/// fails.
///
/// A measurement, taken with `make delay`: on a machine with other work a limit would fail by chance. The ways take turns, each first
/// every third time, so that what the machine does meanwhile falls on all alike. Two more sinks are a thousand more deliveries to
/// store, whatever comes of them; what remains of the difference is what the troubled sinks cost.
@Suite(.enabled(if: delayPairs != nil), .timeLimit(.minutes(60)))
struct SinkDelayTests {
    private static let count = 500

    private enum Company: String, CaseIterable {
        case none = "alone"
        case working = "beside two that work"
        case troubled = "beside one that hangs and one that fails"
    }

    @Test func `one that hangs and one that fails change nothing for one that works`() async throws {
        let ways = Company.allCases
        var runs: [Company: [Delays]] = [:]
        for round in 0..<(delayPairs ?? 0) {
            for turn in ways.indices {
                let company = ways[(round + turn) % ways.count]
                let delays = try await delays(company)
                runs[company, default: []].append(delays)
                print("delay, round \(round + 1), \(company.rawValue): \(delays)")
            }
        }
        print("delay of \(Self.count) alerts, medians of \(delayPairs ?? 0) runs each, \(Program.executable)")
        for company in ways { print("delay, \(company.rawValue): \(Delays.medians(of: runs[company] ?? []))") }
        let differences = zip(runs[.working] ?? [], runs[.troubled] ?? []).map { Delays.difference($1, $0) }
        print("delay, troubled less working company, medians of the rounds: \(Delays.medians(of: differences))")
    }

    /// Seconds from the feed's answer to the arrival of each alert.
    private func delays(_ company: Company) async throws -> Delays {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let arrivals = Shared<[Double]>([])
        let desk = try Desk { _ in
            arrivals.update { $0.append(Date().timeIntervalSince1970) }
            return .status(204)
        }
        let hanging = try Desk { _ in .hang }
        let failing = try Desk { _ in .status(500) }
        let (second, third) = (try Desk { _ in .status(204) }, try Desk { _ in .status(204) })
        var sinks = [Config.webhook("desk", desk.url)]
        switch company {
        case .none: break
        case .working: sinks += [Config.webhook("second", second.url), Config.webhook("third", third.url)]
        case .troubled:
            sinks += [
                Config.webhook("hangs", hanging.url, more: #", "timeout": "5s""#), Config.webhook("fails", failing.url),
            ]
        }
        let workplace = try Workplace(
            config: Config.text(feeds: [newsroom.url("/feed")], sinks: sinks.joined(separator: ", ")))
        _ = try await workplace.program.run("run", "--all")
        newsroom["/feed"] = (0..<Self.count).map { .init("\($0)", title: "Parley \($0)") }
        let running = try workplace.program.start(["run", "--all"])
        _ = await newsroom.server.requests(atLeast: 2)
        let start = Date().timeIntervalSince1970
        _ = try await running.end()
        #expect(desk.acceptedIDs.count == Self.count)
        return Delays(arrivals.value.map { $0 - start })
    }
}

/// Of one run, in seconds.
private struct Delays: CustomStringConvertible {
    let half: Double
    let most: Double
    let last: Double

    init(_ all: [Double]) {
        let sorted = all.sorted()
        func percentile(_ part: Double) -> Double {
            sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
        }
        self.init(half: percentile(0.5), most: percentile(0.99), last: percentile(1))
    }

    private init(half: Double, most: Double, last: Double) {
        self.half = half
        self.most = most
        self.last = last
    }

    static func difference(_ a: Delays, _ b: Delays) -> Delays {
        Delays(half: a.half - b.half, most: a.most - b.most, last: a.last - b.last)
    }

    static func medians(of runs: [Delays]) -> Delays {
        func median(_ values: [Double]) -> Double {
            let sorted = values.sorted()
            guard let upper = sorted.dropFirst(sorted.count / 2).first else { return .nan }
            return sorted.count % 2 == 1 ? upper : (sorted[sorted.count / 2 - 1] + upper) / 2
        }
        return Delays(half: median(runs.map(\.half)), most: median(runs.map(\.most)), last: median(runs.map(\.last)))
    }

    var description: String {
        func milliseconds(_ seconds: Double) -> String { String(format: "%.0f", seconds * 1000) }
        return "p50 \(milliseconds(half)) ms, p99 \(milliseconds(most)) ms, last \(milliseconds(last)) ms"
    }
}
