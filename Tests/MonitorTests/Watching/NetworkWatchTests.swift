import Model
import Storage
import Testing

@testable import Monitor

@Suite struct NetworkWatchTests {
    private static let noon = Timestamp(seconds: 1_800_000_000)

    private func visit(_ signal: FeedVisit.Signal) -> FeedVisit {
        let claim = FeedClaim(feed: FeedRecord(id: 1, url: "https://news.example/", due: Self.noon), token: 1)
        let outcome = FeedOutcome(
            claim: claim, result: .failed(status: nil, message: "no answer", kind: .unreachable), due: Self.noon)
        return FeedVisit(
            outcome: outcome, summary: VisitSummary(feed: "news", outcome: .failed("no answer")), signal: signal)
    }

    private func silent(_ host: String) -> FeedVisit { visit(.silent(host: host, wasWell: true)) }

    private func isPostponed(_ visit: FeedVisit) -> Bool {
        if case .postponed = visit.outcome.result { true } else { false }
    }

    @Test func `when all hosts that were well fall silent, it counts against no feed`() {
        var network = NetworkWatch()
        for (number, host) in ["a", "b", "c"].enumerated() {
            #expect(network.admit(silent(host), at: .seconds(100 + number * 10)).isEmpty)
        }
        #expect(network.end == .seconds(160))
        #expect(!network.isOver(at: .seconds(159)))
        #expect(network.isOver(at: .seconds(160)))
        let held = network.finish(at: Self.noon)
        #expect(held.count == 3)
        #expect(held.allSatisfy(isPostponed))
        #expect(network.end == nil)
    }

    @Test func `one answer makes the silence the feeds' own, what came before it too`() {
        var network = NetworkWatch()
        #expect(network.admit(silent("a"), at: .seconds(100)).isEmpty)
        #expect(network.admit(visit(.answered), at: .seconds(101)).count == 2)
        #expect(network.end == nil)
        let later = network.admit(silent("b"), at: .seconds(110))
        #expect(later.count == 1)
        #expect(!later.contains(where: isPostponed))
    }

    @Test func `an answer speaks for the network for a minute and no longer`() {
        var network = NetworkWatch()
        _ = network.admit(visit(.answered), at: .seconds(100))
        #expect(network.admit(silent("a"), at: .seconds(160)).count == 1)
        #expect(network.admit(silent("a"), at: .seconds(161)).isEmpty)
        #expect(network.admit(silent("b"), at: .seconds(170)).isEmpty)
        #expect(network.finish(at: Self.noon).count(where: isPostponed) == 2)
        #expect(network.admit(visit(.answered), at: .seconds(300)).count == 1)
    }

    @Test func `a single host that is silent is a failure as any other, a minute later`() {
        var network = NetworkWatch()
        #expect(network.admit(silent("a"), at: .seconds(100)).isEmpty)
        let held = network.finish(at: Self.noon)
        #expect(held.count == 1)
        #expect(!held.contains(where: isPostponed))
    }
}
