internal import Foundation
internal import GRDB
internal import Model
internal import Storage
internal import Stories

extension SQLiteStore {
    /// The alert whose story the draft tells: by a key that they have in common, else by their texts.
    static func story(of draft: AlertDraft, at now: Timestamp, in db: Database) throws -> Int64? {
        let rule = draft.event.data.rule.name
        let select = try db.cachedStatement(sql: "SELECT alert FROM story WHERE rule = ? AND key = ?")
        let known = try draft.storyKeys.compactMap { try Int64.fetchOne(select, arguments: [rule, $0]) }
        // An edited item's first key is its own; of others the earliest alert is the story's.
        let number = draft.isEdit ? known.first : known.min()
        guard let text = draft.text else { return number }
        if let number, try draft.isEdit || !isOtherEntry(draft, text, of: number, in: db) { return number }
        return try alert(alike: text, rule: rule, at: now, in: db)
    }

    /// The alert of the rule whose story the text tells, if it was met within `StoryText.window`: the one it is most like.
    private static func alert(alike text: StoryText, rule: String, at now: Timestamp, in db: Database) throws -> Int64?
    {
        let oldest = (now - StoryText.window).milliseconds
        let find = try db.cachedStatement(sql: storyMarkSQL)
        var hits: [Int64: Int] = [:]
        for mark in storedMarks(of: text, rule: rule) {
            for id in try Int64.fetchAll(find, arguments: [mark, ToldStories.textsPerMark]) {
                hits[id, default: 0] += 1
            }
        }
        let select = try db.cachedStatement(sql: "SELECT * FROM storyText WHERE id = ? AND time >= ?")
        var best: (alert: Int64, containment: Double)?
        // The most marks first, the oldest among equals: the same on every run.
        for (id, _) in hits.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(ToldStories.candidateLimit) {
            guard let row = try Row.fetchOne(select, arguments: [id, oldest]) else { continue }
            let likeness = StoryLikeness(text, StoryText(row: row))
            guard likeness.isOneStory, best.map({ likeness.containment > $0.containment }) ?? true else { continue }
            best = (row["alert"], likeness.containment)
        }
        return best?.alert
    }

    /// Whether the draft is of another item of the alert's own feed, whose text tells something else: an address that a live blog gives to
    /// all its entries makes no story of them.
    private static func isOtherEntry(
        _ draft: AlertDraft, _ text: StoryText, of alert: Int64, in db: Database
    ) throws -> Bool {
        let row = try Row.fetchOne(db, sql: "SELECT * FROM alert WHERE number = ?", arguments: [alert])
        guard let feed = try row.map({ try AlertEvent(row: $0).data.feed }), feed.url == draft.event.data.feed.url
        else {
            return false
        }
        let select = try db.cachedStatement(sql: "SELECT * FROM storyText WHERE alert = ?")
        let known = try Row.fetchAll(select, arguments: [alert]).map(StoryText.init(row:))
        return !known.isEmpty && known.allSatisfy { StoryLikeness(text, $0).areEntriesOfOnePage }
    }

    static func remember(
        _ text: StoryText, rule: String, alert: Int64, at now: Timestamp, in db: Database
    ) throws {
        let count = try db.cachedStatement(sql: "SELECT count(*) FROM storyText WHERE alert = ?")
        guard try Int.fetchOne(count, arguments: [alert]) ?? 0 < ToldStories.textsPerStory else { return }
        try db.cachedStatement(
            sql: "INSERT INTO storyText (alert, time, site, title, body, quotes) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            alert, now.milliseconds, Int64(text.site), blob(text.title.map(\.bits)), blob(text.body.map(\.bits)),
            blob(text.quotes),
        ])
        let id = db.lastInsertedRowID
        let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO storyMark (mark, text) VALUES (?, ?)")
        for mark in storedMarks(of: text, rule: rule) { try insert.execute(arguments: [mark, id]) }
    }

    static let storyMarkSQL = "SELECT text FROM storyMark WHERE mark = ? ORDER BY text DESC LIMIT ?"

    static let pruneStoriesSQL = "DELETE FROM storyText WHERE id IN (SELECT id FROM storyText WHERE time < ? LIMIT ?)"

    /// A story is told apart by rule, and so are its marks.
    private static func storedMarks(of text: StoryText, rule: String) -> [Int64] {
        var salt: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in rule.utf8 { salt = (salt ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return text.marks.map { Int64(bitPattern: $0 ^ salt) }
    }

    private static func blob(_ numbers: [UInt32]) -> Data {
        var data = Data(capacity: numbers.count * 4)
        for number in numbers {
            for shift in [0, 8, 16, 24] as [UInt32] { data.append(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        return data
    }
}

extension StoryText {
    fileprivate init(row: Row) {
        func numbers(_ data: Data) -> [UInt32] {
            let bytes = [UInt8](data)
            return stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { start in
                (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
            }
        }
        self.init(
            title: numbers(row["title"]).map(StoryToken.init(bits:)),
            body: numbers(row["body"]).map(StoryToken.init(bits:)), quotes: numbers(row["quotes"]),
            site: UInt32(truncatingIfNeeded: row["site"] as Int64))
    }
}
