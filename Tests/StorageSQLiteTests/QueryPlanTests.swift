import GRDB
import Storage
import Testing

@testable import StorageSQLite

@Suite struct QueryPlanTests {
    @Test(arguments: [
        ("claiming feeds", SQLiteStore.claimFeedsSQL),
        ("following a move", SQLiteStore.takeOverSQL),
        ("feeds that are due", SQLiteStore.dueFeedsSQL),
        ("the next feed", SQLiteStore.nextFeedSQL),
        ("claiming deliveries", SQLiteStore.dueDeliveriesSQL),
        ("letting health events go", SQLiteStore.heldSQL),
        ("joining a health event", SQLiteStore.openNoticeSQL),
        ("the next delivery", SQLiteStore.nextDeliverySQL),
        ("looking an item up", "SELECT digest FROM item WHERE feed = ? AND identity = ?"),
        ("marking an item", "UPDATE item SET lastSeen = ? WHERE feed = ? AND identity = ? AND lastSeen <= ?"),
        ("looking a story up", "SELECT alert FROM story WHERE rule = ? AND key = ?"),
        ("an alert's deliveries", "SELECT * FROM delivery WHERE alert = ? ORDER BY id"),
        ("letters of a sink", "UPDATE delivery SET state = 'dead', lastError = ? WHERE sink = ? AND state = 'pending'"),
        ("dropping an alert's story keys", "DELETE FROM story WHERE alert = ?"),
        ("finding a story by its words", SQLiteStore.storyMarkSQL),
        ("an alert's texts", "SELECT * FROM storyText WHERE alert = ? ORDER BY id"),
        ("dropping a text's marks", "DELETE FROM storyMark WHERE text = ?"),
        ("an update that waits", SQLiteStore.waitingUpdateSQL),
        ("old texts of stories", SQLiteStore.pruneStoriesSQL),
        ("old updates", SQLiteStore.pruneUpdatesSQL),
        ("old content", SQLiteStore.pruneContentSQL),
        ("old alerts", SQLiteStore.pruneAlertsSQL),
    ])
    func `no table is read whole`(_ name: String, _ sql: String) async throws {
        let plan = try await plan(of: sql)
        #expect(!plan.isEmpty)
        for step in plan where step.hasPrefix("SCAN") {
            // The list that the caller gave, and indexes that hold only what is wanted.
            #expect(step.contains("json_each"), "\(step)")
        }
    }

    @Test func `due deliveries come in order without a sort`() async throws {
        let plan = try await plan(of: SQLiteStore.dueDeliveriesSQL)
        #expect(plan.contains { $0.contains("deliveryToMake") })
        #expect(!plan.contains { $0.contains("TEMP B-TREE") })
    }

    @Test func `where nothing is held, finding that out costs one look at an index`() async throws {
        let plan = try await plan(of: SQLiteStore.waitingSQL(DeliveryHolds()))
        #expect(plan.first?.contains("deliveryHeld") == true, "\(plan)")
    }

    @Test func `forgotten items are found by one search a feed`() async throws {
        let plan = try await plan(of: SQLiteStore.forgottenItemsSQL)
        #expect(plan.count == 2)
        #expect(plan.contains { $0.hasPrefix("SEARCH item USING") && $0.contains("itemByLastSeen") })
    }

    private func plan(of sql: String) async throws -> [String] {
        let store = try SQLiteStore.inMemory()
        return try await store.read { db in
            let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
            // Parameters without a value are null, on which no plan depends.
            statement.setUncheckedArguments([])
            return try Row.fetchAll(statement).map { $0["detail"] }
        }
    }
}
