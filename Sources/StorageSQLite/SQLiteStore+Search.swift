internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    package func items(_ query: ItemQuery) async throws -> [ItemRecord] {
        var conditions = ["item.content IS NOT NULL"]
        var arguments: StatementArguments = ["limit": max(0, query.limit)]
        if let since = query.since {
            conditions.append("item.firstSeen >= :since")
            arguments += ["since": since.milliseconds]
        }
        if let before = query.before {
            conditions.append("item.id < :before")
            arguments += ["before": before]
        }
        let feeds = query.feeds
        if feeds != nil { conditions.append("feed.url IN (SELECT value FROM json_each(:feeds))") }
        if let match = SearchExpression.text(of: query.words) {
            conditions.append(
                """
                item.id IN (
                    SELECT searchDocument.item FROM searchWord
                    JOIN searchDocument ON searchDocument.number = searchWord.rowid
                    WHERE searchWord MATCH :words AND searchDocument.digest = item.digest)
                """)
            arguments += ["words": match]
        }
        let sql = """
            SELECT item.*, feed.url FROM item JOIN feed ON feed.id = item.feed
            WHERE \(conditions.joined(separator: " AND ")) ORDER BY item.id DESC LIMIT :limit
            """
        let fixed = arguments
        return try await read { db in
            var arguments = fixed
            if let feeds { arguments += ["feeds": try JSONText.encode(feeds)] }
            return try Row.fetchAll(db, sql: sql, arguments: arguments).map { try ItemRecord(row: $0) }
        }
    }

    package func oldestItem() async throws -> Timestamp? {
        try await read { db in
            try Int64.fetchOne(db, sql: "SELECT min(firstSeen) FROM item WHERE content IS NOT NULL")
                .map { Timestamp(milliseconds: $0) }
        }
    }

    package func prepareIndex(fingerprint: String) async throws {
        try await write { db in
            guard try String.fetchOne(db, sql: "SELECT fingerprint FROM searchIndex") != fingerprint else { return }
            try db.execute(
                sql: """
                    DELETE FROM searchIndex;
                    DELETE FROM searchDocument;
                    INSERT INTO searchWord (searchWord) VALUES ('delete-all');
                    """)
            try db.execute(sql: "INSERT INTO searchIndex (fingerprint) VALUES (?)", arguments: [fingerprint])
        }
    }

    package func unindexedItems(limit: Int) async throws -> [ItemRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT item.*, feed.url FROM item JOIN feed ON feed.id = item.feed
                    LEFT JOIN searchDocument ON searchDocument.item = item.id
                    WHERE item.content IS NOT NULL AND searchDocument.digest IS NOT item.digest
                    ORDER BY item.id DESC LIMIT ?
                    """,
                arguments: [max(0, limit)]
            ).map { try ItemRecord(row: $0) }
        }
    }

    package func index(_ documents: [ItemSearchDocument]) async throws {
        try await write { db in
            let forget = try db.cachedStatement(sql: "DELETE FROM searchDocument WHERE item = ?")
            let document = try db.cachedStatement(
                sql: "INSERT INTO searchDocument (item, digest) SELECT id, digest FROM item WHERE id = ? AND digest = ?"
            )
            let words = try db.cachedStatement(sql: "INSERT INTO searchWord (rowid, words) VALUES (?, ?)")
            for entry in documents {
                try forget.execute(arguments: [entry.item])
                try document.execute(arguments: [entry.item, Int64(bitPattern: entry.digest)])
                guard db.changesCount == 1 else { continue }
                try words.execute(
                    arguments: [
                        db.lastInsertedRowID, entry.words.map(SearchExpression.token).joined(separator: " "),
                    ])
            }
        }
    }
}

extension ItemRecord {
    fileprivate init(row: Row) throws {
        self.init(
            id: row["id"], feedURL: row["url"], digest: UInt64(bitPattern: row["digest"]),
            firstSeen: Timestamp(milliseconds: row["firstSeen"]),
            item: try JSONText.decode(Item.self, from: row["content"]))
    }
}
