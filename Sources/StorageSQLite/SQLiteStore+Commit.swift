internal import Foundation
internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    /// All outcomes share one transaction, and so one wait for the disk.
    package func commit(
        _ outcomes: [FeedOutcome], hosts: [HostRecord], at now: Timestamp
    ) async throws -> [CommitResult] {
        guard !outcomes.isEmpty || !hosts.isEmpty else { return [] }
        let articles: [[StoredArticle]]
        do {
            articles = try outcomes.map { try $0.articles.map { try StoredArticle($0) } }
        } catch {
            throw StoreError(error, path: path)
        }
        return try await write { db in
            try Self.store(hosts, at: now, in: db)
            return try zip(outcomes, articles).map { try Self.commit($0, articles: $1, at: now, in: db) }
        }
    }

    private static func commit(
        _ outcome: FeedOutcome, articles: [StoredArticle], at now: Timestamp, in db: Database
    ) throws -> CommitResult {
        guard try endClaim(outcome, at: now, in: db) else { return .fenced }
        let feed = outcome.claim.feed.id
        try storeHealth(outcome, at: now, in: db)
        // Before the feed's items: one that was edited meanwhile keeps the full text that comes now.
        try store(articles, of: feed, in: db)
        var drafts: [AlertDraft] = []
        switch outcome.result {
        case .notModified(let validators):
            if let validators { try merge(validators, into: feed, in: db) }
            try succeed(feed, status: 304, move: outcome.move, at: now, in: db)
        case .fetched(let fetched):
            try commit(fetched, of: feed, move: outcome.move, at: now, in: db)
            drafts = fetched.items.flatMap(\.alerts)
        case .failed(let status, let message, let kind):
            try fail(feed, status: status, message: message, kind: kind, at: now, in: db)
        case .gone(let message):
            try fail(feed, status: 410, message: message, kind: .gone, at: now, in: db)
            try db.execute(sql: "UPDATE feed SET gone = ? WHERE id = ?", arguments: [now.milliseconds, feed])
        case .postponed:
            break
        }
        return try raise(drafts + outcome.articles.flatMap(\.alerts), at: now, in: db)
    }

    /// Gives the feed back with its next time; false where it is no longer this one's to give.
    private static func endClaim(_ outcome: FeedOutcome, at now: Timestamp, in db: Database) throws -> Bool {
        let wasAsked = if case .postponed = outcome.result { false } else { true }
        // A lease that has run out is still this one's as long as no other has claimed the feed since.
        try db.cachedStatement(
            sql: """
                UPDATE feed SET leasedUntil = NULL, due = ?, notBefore = ?, interval = ?, intervalReason = ?,
                    intervalWanted = ?, stretch = ?, needsHTTP1 = ?, lastChecked = coalesce(?, lastChecked),
                    limitedAt = coalesce(?, limitedAt), lastWhole = coalesce(?, lastWhole)
                WHERE id = ? AND token = ? AND leasedUntil IS NOT NULL
                """
        ).execute(arguments: [
            outcome.due.milliseconds, outcome.notBefore?.milliseconds, outcome.interval?.length.milliseconds,
            outcome.interval?.reason.rawValue, outcome.interval?.wanted?.milliseconds, outcome.stretch,
            outcome.needsHTTP1, wasAsked ? now.milliseconds : nil, outcome.isLimited ? now.milliseconds : nil,
            outcome.wasWhole ? now.milliseconds : nil, outcome.claim.feed.id, outcome.claim.token,
        ])
        return db.changesCount == 1
    }

    private static func commit(
        _ fetched: FetchedFeed, of feed: Int64, move: FeedMove?, at now: Timestamp,
        in db: Database
    ) throws {
        let new = try store(fetched.items, present: fetched.present, of: feed, at: now, in: db)
        let validators = fetched.validators
        let rhythm = fetched.rhythm
        try db.cachedStatement(
            sql: """
                UPDATE feed SET validatorURL = ?, etag = ?, lastModified = ?, title = ?, link = ?, language = ?,
                    isKnown = 1, lastRead = ?, itemCount = itemCount + ?,
                    lastNewItem = CASE WHEN ? > 0 THEN ? ELSE lastNewItem END,
                    ttl = ?, updatePeriod = ?, skipHours = ?, skipDays = ?, usualGap = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            validators?.url, validators?.etag.map { Data($0) }, validators?.lastModified.map { Data($0) },
            fetched.title, fetched.link, fetched.language, now.milliseconds, new, new, now.milliseconds,
            rhythm.ttl?.milliseconds, rhythm.updatePeriod?.milliseconds, rhythm.skipHours, rhythm.skipDays,
            rhythm.usualGap?.milliseconds, feed,
        ])
        try succeed(feed, status: fetched.status, move: move, at: now, in: db)
    }

    private static func raise(_ drafts: [AlertDraft], at now: Timestamp, in db: Database) throws -> CommitResult {
        var raised: [AlertEvent] = []
        var joined: [String] = []
        for draft in drafts {
            switch try raise(draft, at: now, in: db) {
            case .raised(let event): raised.append(event)
            case .joined(let id): if !joined.contains(id) { joined.append(id) }
            case .known, .counted: break
            }
        }
        return .stored(raised: raised, joined: joined)
    }

    /// A 304 gives the fields that it means to change (RFC 9111 §3.2); those of another URL have nothing to do with it.
    private static func merge(_ validators: Validators, into feed: Int64, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE feed SET
                    etag = coalesce(:etag, CASE WHEN validatorURL = :url THEN etag END),
                    lastModified = coalesce(:lastModified, CASE WHEN validatorURL = :url THEN lastModified END),
                    validatorURL = :url
                WHERE id = :feed
                """
        ).execute(arguments: [
            "url": validators.url, "etag": validators.etag.map { Data($0) },
            "lastModified": validators.lastModified.map { Data($0) }, "feed": feed,
        ])
    }

    private static func succeed(
        _ feed: Int64, status: Int, move: FeedMove?, at now: Timestamp, in db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE feed SET lastSuccess = ?, lastStatus = ?, failures = 0, failingSince = NULL, lastError = NULL,
                    failureKind = NULL, moveTarget = ?, moveFirstSeen = ?, moveLastSeen = ?, moveSightings = ?,
                    moveConfirmed = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            now.milliseconds, status, move?.target, move?.firstSeen.milliseconds, move?.lastSeen.milliseconds,
            move?.sightings, move?.isConfirmed ?? false, feed,
        ])
    }

    private static func fail(
        _ feed: Int64, status: Int?, message: String, kind: FailureKind, at now: Timestamp, in db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE feed SET failures = failures + 1, failingSince = coalesce(failingSince, ?), lastStatus = ?,
                    lastError = ?, failureKind = ?
                WHERE id = ?
                """
        ).execute(arguments: [now.milliseconds, status, message, kind.rawValue, feed])
    }
}
