internal import GRDB
internal import Model
package import Storage

extension SQLiteStore {
    package func pendingArticles(of feed: FeedRecord.ID, limit: Int) async throws -> [PendingArticle] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT identity, content FROM item
                    WHERE feed = ? AND articleTries IS NOT NULL AND articleTries < ? AND content IS NOT NULL
                    ORDER BY id DESC LIMIT ?
                    """,
                arguments: [feed, PendingArticle.tryLimit, max(0, limit)]
            ).map {
                PendingArticle(identity: $0["identity"], item: try JSONText.decode(Item.self, from: $0["content"]))
            }
        }
    }

    /// Marks how the fetch of an item's page ended.
    static func mark(_ article: ItemArticle, _ identity: String, of feed: Int64, in db: Database) throws {
        switch article {
        case .read(let url):
            try db.execute(
                sql: "UPDATE item SET articleURL = ?, articleTries = NULL WHERE feed = ? AND identity = ?",
                arguments: [url, feed, identity])
        case .failed:
            try db.execute(
                sql: "UPDATE item SET articleTries = coalesce(articleTries, 0) + 1 WHERE feed = ? AND identity = ?",
                arguments: [feed, identity])
        case .postponed:
            try db.execute(
                sql: "UPDATE item SET articleTries = coalesce(articleTries, 0) WHERE feed = ? AND identity = ?",
                arguments: [feed, identity])
        }
    }

    /// Stores the full texts of items that are known already, and has them indexed anew.
    static func store(_ articles: [StoredArticle], of feed: Int64, in db: Database) throws {
        for article in articles {
            if case .read = article.result {
                try db.execute(
                    sql: "UPDATE item SET content = ? WHERE feed = ? AND identity = ? AND content IS NOT NULL",
                    arguments: [article.content, feed, article.identity])
                try db.execute(
                    sql:
                        "DELETE FROM searchDocument WHERE item = (SELECT id FROM item WHERE feed = ? AND identity = ?)",
                    arguments: [feed, article.identity])
            }
            try mark(article.result, article.identity, of: feed, in: db)
        }
    }
}

/// A full text as it goes into its item's row; made before the transaction.
struct StoredArticle: Sendable {
    let identity: String
    let content: String
    let result: ItemArticle

    init(_ article: FetchedArticle) throws {
        identity = article.identity
        content = try JSONText.encode(article.item)
        result = article.result
    }
}
