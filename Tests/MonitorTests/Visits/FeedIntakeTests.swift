import Configuration
import Model
import Storage
import Testing

@testable import Monitor

/// Which items of a document count as new, and which of these may alert.
@Suite struct FeedIntakeTests {
    private func document(_ ids: [String], title: String = "T") -> FeedDocument {
        let items = ids.map { id in
            var item = Item()
            item.id = id
            item.title = FeedText(title)
            return item
        }
        return FeedDocument(format: .rss20, encoding: "utf-8", feed: Feed(), items: items)
    }

    private func intake(
        _ document: FeedDocument, isKnown: Bool = true, backfill: FeedSettings.Backfill = .none,
        after earlier: FeedIntake? = nil
    ) async throws -> FeedIntake {
        let known = Dictionary(
            uniqueKeysWithValues: (earlier?.changed ?? []).map {
                ($0.identity.identity, ItemState(digest: $0.identity.digest))
            })
        return try await FeedIntake(
            document: document, feedURL: "https://news.example/feed", isKnown: isKnown, backfill: backfill
        ) { identities in
            known.filter { identities.contains($0.key) }
        }
    }

    @Test func `on a known feed what is unknown is new and may alert`() async throws {
        let intake = try await intake(document(["a", "b"]))
        #expect(intake.newCount == 2)
        #expect(intake.changed.map(\.mayAlert) == [true, true])
    }

    @Test(arguments: [(FeedSettings.Backfill.none, 0), (.newest(1), 1), (.newest(9), 3), (.all, 3)])
    func `on a first read the backfill decides`(backfill: FeedSettings.Backfill, alerting: Int) async throws {
        let intake = try await intake(document(["a", "b", "c"]), isKnown: false, backfill: backfill)
        #expect(intake.newCount == 3)
        #expect(intake.changed.map(\.mayAlert) == (0..<3).map { $0 < alerting })
    }

    @Test func `known items bring nothing, changed words an edit that alerts nobody`() async throws {
        let first = try await intake(document(["a", "b"]))
        let again = try await intake(document(["b", "a"]), after: first)
        #expect(again.changed.isEmpty)
        let edited = try await intake(document(["a", "b"], title: "U"), after: first)
        #expect(edited.editedCount == 2)
        #expect(edited.changed.map(\.mayAlert) == [false, false])
    }

    @Test func `an item that a document holds twice is one`() async throws {
        let intake = try await intake(document(["a", "a"]))
        #expect(intake.newCount == 1)
    }
}
