import Model
import Storage
import Testing

@testable import Monitor

@Suite struct BytesAtHandTests {
    private static let megabyte = 1 << 20

    private func visit(bytes: Int) -> FeedVisit {
        let feed = FeedRecord(id: 1, url: "https://a.example/feed", due: Timestamp(seconds: 0))
        var visit = FeedVisit(
            outcome: FeedOutcome(
                claim: FeedClaim(feed: feed, token: 1), result: .postponed, due: Timestamp(seconds: 0)),
            summary: VisitSummary(feed: "a", outcome: .offline))
        visit.bytes = bytes
        return visit
    }

    @Test func `nine megabytes that wait for their commit are enough`() {
        let bytes = BytesAtHand()
        for _ in 0..<3 {
            #expect(!bytes.areEnough)
            bytes.expectOne()
            bytes.answered(3 * Self.megabyte)
        }
        #expect(bytes.areEnough)
        bytes.remove(of: [visit(bytes: 3 * Self.megabyte)])
        #expect(!bytes.areEnough)
    }

    @Test func `what is on its way counts as what came so far did`() {
        let bytes = BytesAtHand()
        for _ in 0..<9 {
            bytes.expectOne()
            bytes.answered(Self.megabyte)
        }
        bytes.remove(of: [visit(bytes: 9 * Self.megabyte)])
        for _ in 0..<9 { bytes.expectOne() }
        #expect(!bytes.areEnough)
        bytes.expectOne()
        #expect(bytes.areEnough)
        bytes.answered(nil)
        #expect(!bytes.areEnough)
    }

    @Test func `unchanged feeds are asked as many at a time as the config says`() {
        let bytes = BytesAtHand()
        for _ in 0..<1_000 {
            bytes.expectOne()
            bytes.answered(0)
        }
        for _ in 0..<1_000 { bytes.expectOne() }
        #expect(!bytes.areEnough)
    }
}
