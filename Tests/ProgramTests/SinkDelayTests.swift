import Foundation
import LoopbackServer
import Testing

/// How long alerts are on their way to a receiver that works, alone and beside one that hangs and one that fails.
///
/// A measurement, taken with `make soak`: on a machine with other work a limit would fail by chance.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["TIPOFF_SOAK_ROUNDS"] != nil), .timeLimit(.minutes(30)))
struct SinkDelayTests {
    private static let count = 500

    @Test func `one that hangs and one that fails change nothing for one that works`() async throws {
        var alone: [[Double]] = []
        var beside: [[Double]] = []
        for _ in 0..<5 {
            alone.append(try await delays(others: false))
            beside.append(try await delays(others: true))
        }
        for (name, runs) in [("alone", alone), ("beside one that hangs and one that fails", beside)] {
            let sorted = runs.flatMap(\.self).sorted()
            func percentile(_ part: Double) -> String {
                String(format: "%.0f", sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))] * 1000)
            }
            print(
                "delay of \(Self.count) alerts, \(name): p50 \(percentile(0.5)) ms, p99 \(percentile(0.99)) ms, last \(percentile(1)) ms"
            )
        }
    }

    /// Seconds from the feed's answer to the arrival of each alert.
    private func delays(others: Bool) async throws -> [Double] {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let arrivals = Shared<[Double]>([])
        let desk = try Desk { _ in
            arrivals.update { $0.append(Date().timeIntervalSince1970) }
            return .status(204)
        }
        let hanging = try Desk { _ in .hang }
        let failing = try Desk { _ in .status(500) }
        var sinks = [Config.webhook("desk", desk.url)]
        if others {
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
        return arrivals.value.map { $0 - start }
    }
}
